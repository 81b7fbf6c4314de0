import type { Gap } from '../cases/case.ts'
import { tally, type KindCoverage } from '../coverage/totals.ts'
import type { Finding } from '../findings/finding.ts'
import { findingsOf } from '../findings/group.ts'
import type { Result } from '../phases/phase.ts'

export interface PhaseSummary {
  readonly phase: string
  readonly cases: number
  readonly failed: number
  readonly milliseconds: number
}

/** The outcome of a run. */
export interface Summary {
  readonly phases: readonly PhaseSummary[]
  readonly cases: number
  readonly coverage: readonly (KindCoverage & { readonly threshold: number })[]
  /** What nothing covers, and why. */
  readonly gaps: readonly Gap[]
  /** What can't be covered by its nature, and so isn't counted. */
  readonly impossible: readonly Gap[]
  /** Where the mock disagrees with the oracle, and why. */
  readonly blindSpots: readonly { readonly reason: string; readonly cases: number }[]
  readonly findings: readonly Finding[]
  /** Reasons why the run failed although its cases passed. */
  readonly complaints: readonly string[]
}

/**
 * @param times milliseconds by phase
 * @param items everything that can be covered
 */
export function summarize(
  results: readonly Result[],
  times: ReadonlyMap<string, number>,
  items: readonly string[],
  thresholds: Readonly<Record<string, number>>,
): Summary {
  const covered = new Set(results.flatMap(({ covers }) => covers ?? []))
  const gaps = results.flatMap((result) => result.gaps ?? [])
  const reasons = new Map(gaps.map(({ item, reason }) => [item, reason]))
  const impossible = gaps.filter(({ inherent, item }) => inherent && !covered.has(item))
  const excluded = new Set(impossible.map(({ item }) => item))
  const possible = items.filter((item) => !excluded.has(item))
  const coverage = tally(possible, covered).map((kind) => ({
    ...kind,
    threshold: thresholds[kind.kind] ?? 100,
  }))
  const uncovered = coverage.flatMap((kind) => kind.uncovered)
  const short = coverage.filter(({ percent, threshold }) => percent < threshold)
  return {
    phases: phasesOf(results, times),
    cases: results.reduce((sum, { cases }) => sum + cases, 0),
    coverage,
    gaps: uncovered.map((item) => ({ item, reason: reasons.get(item) ?? UNEXPLAINED })),
    impossible: [...new Map(impossible.map((gap) => [gap.item, gap])).values()],
    blindSpots: blindSpotsOf(results),
    findings: findingsOf(results.flatMap(({ observations }) => observations)),
    complaints: [
      ...Object.keys(thresholds)
        .filter((name) => !coverage.some(({ kind }) => kind === name))
        .map((name) => `there is no kind "${name}" to set a threshold for`),
      ...short.map(
        ({ kind, percent, threshold }) =>
          `${kind}: ${percent.toFixed(1)} % of ${threshold} % covered`,
      ),
    ],
  }
}

/** The reason of a gap for which nothing gives one. */
export const UNEXPLAINED = 'no example or answer of the description shows it'

function phasesOf(results: readonly Result[], times: ReadonlyMap<string, number>): PhaseSummary[] {
  return [...times].map(([phase, milliseconds]) => {
    const own = results.filter((result) => result.phase === phase)
    const cases = own.reduce((sum, result) => sum + result.cases, 0)
    const failed = own.filter(({ observations }) => observations.length > 0).length
    return { phase, cases, failed, milliseconds }
  })
}

function blindSpotsOf(results: readonly Result[]) {
  const all = results.flatMap(({ blindSpots }) => blindSpots ?? [])
  return [...new Set(all)]
    .map((reason) => ({ reason, cases: all.filter((it) => it === reason).length }))
    .sort((a, b) => b.cases - a.cases)
}
