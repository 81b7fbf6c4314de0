/**
 * Tries random descriptions and prints what was tried; exits 1 if type, wire, validator and schema
 * disagree. `node test/agreement/sweep.ts 1000 7` tries 1,000 from seed 7.
 */
import { agreement } from './run.ts'

const descriptions = Number(process.argv[2] ?? 200)
const seed = Number(process.argv[3] ?? 1)
const { counts, disagreements } = await agreement(descriptions, seed)
for (const disagreement of disagreements) console.log(disagreement)
for (const [what, times] of Object.entries(counts)) console.log(`${times} ${what}`)
console.log(`${disagreements.length} disagreements, seed ${seed}`)
process.exit(disagreements.length > 0 ? 1 : 0)
