import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { GENERATED, readEmitted } from '../../../test/support/description.ts'
import { readOptions } from '../options.ts'
import { mutationReport, mutationScore } from './report.ts'
import { judgeMutants } from './run.ts'

// Run by scripts/cli/contract-mutate.ts, which has read the flags.
const { description, report } = readOptions()
const limit = Number(process.env['CONTRACT_MUTANTS'] || 300)
const threshold = Number(process.env['CONTRACT_KILL_RATE'] || 95)
const isTerminal = process.stderr.isTTY === true && !process.env['CI']

const started = performance.now()
const emitted = await readEmitted(description)
const results = await judgeMutants(emitted, limit, description === GENERATED, (done, total) => {
  if (isTerminal) process.stderr.write(`\r${done} of ${total} mutants`)
  else if (done % 50 === 0) console.error(`${done} of ${total} mutants`)
})
if (isTerminal) process.stderr.write('\r')
const seconds = (performance.now() - started) / 1000
const text = mutationReport(results, seconds)
mkdirSync(report, { recursive: true })
writeFileSync(join(report, 'mutation.md'), `${text}\n`)
const rows = results.map(({ mutant: { kind, pointer, detail }, ...rest }) => ({
  kind,
  pointer,
  detail,
  ...rest,
}))
writeFileSync(join(report, 'mutation.json'), `${JSON.stringify(rows, null, 2)}\n`)
console.log(text)
const score = mutationScore(results)
if (score < threshold) {
  console.error(
    `The suite lets too many mutants live: ${score.toFixed(1)} % killed, ${threshold} % needed.`,
  )
  process.exitCode = 1
}
