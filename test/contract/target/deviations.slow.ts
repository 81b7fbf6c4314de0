import { expect, test } from 'vitest'
import { findingsOf } from '../../../scripts/contract/findings/group.ts'
import { runTarget } from '../../../scripts/contract/target/index.ts'
import { DEVIATIONS as HITKEEP, type DeviationName } from '../../support/hitkeep/deviations.ts'
import { startFixtureServer } from '../../support/hitkeep/server.ts'
import {
  DEVIATIONS as BOOKSHOP,
  type DeviationName as ShopDeviation,
} from '../../support/bookshop/deviations.ts'
import { ownDescription } from '../own-description.ts'
import { runOnShop } from './shop-run.ts'

/** How many of the deviations of a server must be found with its description and credentials alone. */
const BARS = { hitkeep: 27, bookshop: 28 }
const SEEDS = [1, 2, 3]

/** Errors and warnings of a run, as lines. */
async function onHitKeep(deviation: DeviationName | undefined, seed: number): Promise<string[]> {
  const server = await startFixtureServer(deviation)
  const { email, password } = server
  try {
    const { observations } = await runTarget({
      ...{ description: await ownDescription(), target: server.url, write: true, seed },
      login: { operation: 'login', body: { email, password } },
    })
    return findingsOf(observations).map(({ kind, pointer }) => `${kind} ${pointer}`)
  } catch (error) {
    // Nothing can be found out where nobody can sign in.
    return [(error as Error).message]
  } finally {
    await server.close()
  }
}

async function onShop(deviation: ShopDeviation | undefined, seed: number): Promise<string[]> {
  const { findings } = await runOnShop(deviation, { seed })
  return findings.map(({ kind, pointer }) => `${kind} ${pointer}`)
}

const ROWS = SEEDS.flatMap((seed) => [
  { name: 'hitkeep', seed, deviations: Object.keys(HITKEEP), run: onHitKeep as Run },
  { name: 'bookshop', seed, deviations: Object.keys(BOOKSHOP), run: onShop as Run },
])

type Run = (deviation: string | undefined, seed: number) => Promise<string[]>

test.for(ROWS)(
  '$name with seed $seed',
  { timeout: 1_800_000 },
  async ({ name, seed, deviations, run }) => {
    const honest = await run(undefined, seed)
    expect(honest.length).toBeLessThanOrEqual(2)
    const missed: string[] = []
    for (const deviation of deviations) {
      const found = await run(deviation, seed)
      if (found.every((finding) => honest.includes(finding))) missed.push(deviation)
    }
    console.log(
      `${name}, seed ${seed}: ${deviations.length - missed.length} found; missed: ${missed.join(', ')}`,
    )
    expect(deviations.length - missed.length).toBeGreaterThanOrEqual(
      BARS[name as keyof typeof BARS],
    )
  },
)
