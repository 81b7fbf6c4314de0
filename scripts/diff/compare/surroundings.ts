import { quoted } from '../markdown.ts'
import type { Operation } from '../../document/openapi.ts'
import type { Breaks, Finding } from '../change.ts'
import type { Walk } from './schemas.ts'
import type { Cursor, Findings } from './cursor.ts'

/** An operation of both descriptions. */
export interface Pair {
  readonly before: Operation
  readonly after: Operation
  /** The cursors on the operation objects. */
  readonly old: Cursor
  readonly now: Cursor
  /** The new operationId. */
  readonly id: string
  readonly findings: Findings
  readonly unchanged: Walk['unchanged']
  /** Whether the API calls: it sends the requests of webhooks and callbacks, and reads the answers. */
  readonly incoming?: boolean
}

/** Who breaks: those named first, or, where it is the API that calls, those named second. */
export function whom(
  { incoming }: Pair,
  outgoing: readonly Breaks[],
  whenIncoming: readonly Breaks[],
): Breaks[] {
  return [...(incoming === true ? whenIncoming : outgoing)]
}

/** Reports a finding on an operation that stayed. */
export function reportOn(
  { id, findings }: Pair,
  finding: Omit<Finding, 'operations' | 'names' | 'otherwise'> &
    Partial<Pick<Finding, 'names' | 'otherwise'>>,
): void {
  findings.add({
    otherwise: 'minor',
    ...finding,
    names: [id, ...(finding.names ?? [])],
    operations: [id],
  })
}

/** How to walk the schemas of a part of an operation: what callers send, or what they read. */
export function walkOf(
  { id, findings, unchanged, incoming }: Pair,
  part: Walk['direction'],
  label: string,
  names: readonly string[] = [],
): Walk {
  return {
    direction: (part === 'request') === (incoming === true) ? 'response' : 'request',
    operation: id,
    label: `${label} of ${quoted(id)}`,
    names: [id, ...names],
    findings,
    unchanged,
    seen: new Set(),
  }
}
