import type { Finding } from './finding.ts'

/** A finding that is accepted. */
export interface BaselineEntry {
  readonly id: string
  /** The day on which it came in, as in RFC 3339. */
  readonly since: string
  /** For people. */
  readonly message: string
  readonly pointer: string
}

/** A file of accepted findings. */
export interface Baseline {
  readonly schemaVersion: 1
  readonly findings: readonly BaselineEntry[]
}

/** The days since when findings are known, and the entries that are no longer found. */
export function compareWithBaseline(
  findings: readonly Finding[],
  baseline: readonly BaselineEntry[] = [],
): { readonly known: ReadonlyMap<string, string>; readonly gone: readonly BaselineEntry[] } {
  const found = new Set(findings.map(({ id }) => id))
  return {
    known: new Map(baseline.filter(({ id }) => found.has(id)).map(({ id, since }) => [id, since])),
    gone: baseline.filter(({ id }) => !found.has(id)),
  }
}

/** The text of a baseline that accepts these findings. @param today as in RFC 3339 */
export function baselineOf(
  findings: readonly (Pick<Finding, 'id' | 'message' | 'pointer'> & {
    readonly since: string | null
  })[],
  today: string,
): string {
  const entries = findings.map(({ id, since, message, pointer }): BaselineEntry => ({
    id,
    since: since ?? today,
    message,
    pointer,
  }))
  const baseline: Baseline = { schemaVersion: 1, findings: entries }
  return `${JSON.stringify(baseline, null, 2)}\n`
}

/**
 * The entries of a baseline's text; undefined when it isn't one.
 */
export function readBaseline(text: string): readonly BaselineEntry[] | undefined {
  try {
    const { schemaVersion, findings } = JSON.parse(text) as Partial<Baseline>
    const isEntry = (it: unknown) =>
      ['id', 'since', 'message', 'pointer'].every(
        (key) => typeof (Object(it) as Record<string, unknown>)[key] === 'string',
      )
    if (schemaVersion !== 1 || !Array.isArray(findings) || !findings.every(isEntry)) {
      return undefined
    }
    return findings
  } catch {
    return undefined
  }
}
