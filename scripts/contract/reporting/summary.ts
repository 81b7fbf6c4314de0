import type { Gap } from '../cases/case.ts'
import { tally, type KindCoverage } from '../coverage/totals.ts'
import type { CaseRecord } from './record.ts'

/** What a phase did. */
export interface PhaseSummary {
  readonly phase: string
  readonly cases: number
  readonly failed: number
  /** Of the time that its cases took, in milliseconds. */
  readonly perCase: number
}

/** The outcome of a run. */
export interface Summary {
  readonly phases: readonly PhaseSummary[]
  readonly cases: number
  readonly coverage: readonly (KindCoverage & { readonly threshold: number })[]
  /** What nothing covers, and why. */
  readonly gaps: readonly Gap[]
  /** What cannot be covered by its nature, and so is not counted. */
  readonly impossible: readonly Gap[]
  /** Where the mock disagrees with the oracle, and why. */
  readonly blindSpots: readonly { readonly reason: string; readonly cases: number }[]
  readonly failures: readonly NonNullable<CaseRecord['failure']>[]
  readonly notes: readonly string[]
  /** Reasons why the run failed although its tests passed. */
  readonly complaints: readonly string[]
}

/** @param partial only some of the cases ran, so that coverage says nothing */
export function summarize(
  records: readonly CaseRecord[],
  thresholds: Readonly<Record<string, number>>,
  partial: boolean,
): Summary {
  const covered = new Set(records.flatMap(({ covers }) => covers))
  const totals = records.flatMap(({ totals: own }) => own ?? [])
  const reasons = new Map(gapsIn(records).map((it) => [it.item, it.reason]))
  const impossible = gapsIn(records).filter(({ inherent, item }) => inherent && !covered.has(item))
  const excluded = new Set(impossible.map(({ item }) => item))
  const possible = totals.filter((item) => !excluded.has(item))
  const coverage = tally(possible, covered).map((kind) => ({
    ...kind,
    threshold: thresholds[kind.kind] ?? 100,
  }))
  const uncovered = coverage.flatMap((kind) => kind.uncovered)
  const short = coverage.filter(({ percent, threshold }) => percent < threshold)
  return {
    phases: phasesOf(records),
    cases: records.reduce((sum, record) => sum + countOf(record), 0),
    coverage,
    gaps: uncovered.map((item) => ({ item, reason: reasons.get(item) ?? UNEXPLAINED })),
    impossible: [...new Map(impossible.map((gap) => [gap.item, gap])).values()],
    blindSpots: blindSpotsOf(records),
    failures: records.flatMap(({ failure }) => failure ?? []),
    notes: records.flatMap(({ note }) => note || []),
    complaints: [
      ...Object.keys(thresholds)
        .filter((name) => !coverage.some(({ kind }) => kind === name))
        .map((name) => `there is no kind "${name}" that a threshold could be for`),
      ...(partial ? [] : short).map(
        ({ kind, percent, threshold }) =>
          `${kind}: ${percent.toFixed(1)} % of ${threshold} % covered`,
      ),
    ],
  }
}

const gapsIn = (records: readonly CaseRecord[]) => records.flatMap(({ gaps }) => gaps ?? [])

const UNEXPLAINED = 'no example or answer of the description shows it'

const countOf = ({ count, totals, gaps }: CaseRecord) => count ?? (totals || gaps ? 0 : 1)

function phasesOf(records: readonly CaseRecord[]): PhaseSummary[] {
  const names = [...new Set(records.map(({ phase }) => phase))].filter((name) => name !== 'gaps')
  return names.map((phase) => {
    const own = records.filter((record) => record.phase === phase)
    const cases = own.reduce((sum, record) => sum + countOf(record), 0)
    const time = own.reduce((sum, { milliseconds }) => sum + milliseconds, 0)
    const failed = own.reduce((sum, record) => sum + (record.failed ?? (record.failure ? 1 : 0)), 0)
    return { phase, cases, failed, perCase: cases === 0 ? 0 : time / cases }
  })
}

function blindSpotsOf(records: readonly CaseRecord[]) {
  const counts = new Map<string, number>()
  for (const { blindSpot } of records) {
    if (blindSpot !== undefined) counts.set(blindSpot, (counts.get(blindSpot) ?? 0) + 1)
  }
  return [...counts].map(([reason, cases]) => ({ reason, cases })).sort((a, b) => b.cases - a.cases)
}
