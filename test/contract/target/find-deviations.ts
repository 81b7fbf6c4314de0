import { expect, test } from 'vitest'
import type { Finding } from '../../../scripts/contract/findings/finding.ts'

/** By default one seed; `SEEDS=1,2,3` tries several. */
const SEEDS = (process.env['SEEDS'] ?? '1').split(',').map(Number)

/** What a run on a server, with one of its deviations switched on or without any, finds. */
type FindIn = (
  deviation: string | undefined,
  seed: number,
) => Promise<readonly Pick<Finding, 'kind' | 'pointer'>[]>

/**
 * Tests that at least `bar` of the deviations of a server are found, with its description and
 * credentials alone, and that the honest server gives at most this many findings.
 */
export function testDeviations(
  deviations: readonly string[],
  { bar, atMost }: { readonly bar: number; readonly atMost: number },
  findIn: FindIn,
): void {
  test.for(SEEDS)('with seed %s', { timeout: 1_800_000 }, async (seed) => {
    const findings = async (deviation?: string) =>
      (await findIn(deviation, seed)).map(({ kind, pointer }) => `${kind} ${pointer}`)
    const honest = await findings()
    expect(honest.length).toBeLessThanOrEqual(atMost)
    const missed: string[] = []
    for (const deviation of deviations) {
      const found = await findings(deviation)
      if (found.every((finding) => honest.includes(finding))) missed.push(deviation)
    }
    const found = deviations.length - missed.length
    console.log(
      `seed ${seed}: ${found} of ${deviations.length} found; missed: ${missed.join(', ')}`,
    )
    expect(found).toBeGreaterThanOrEqual(bar)
  })
}
