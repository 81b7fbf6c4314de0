import { quoted } from '../markdown.ts'
import type { Operation } from '../../pipeline/openapi.ts'
import type { Finding } from '../change.ts'
import type { Walk } from './schemas.ts'
import type { Cursor, Findings } from './walk.ts'

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

/** How to walk the schemas of an operation in one direction. */
export function walkOf(
  { id, findings, unchanged }: Pair,
  direction: Walk['direction'],
  label: string,
  names: readonly string[] = [],
): Walk {
  return {
    direction,
    operation: id,
    label: `${label} of ${quoted(id)}`,
    names: [id, ...names],
    findings,
    unchanged,
    seen: new Set(),
  }
}
