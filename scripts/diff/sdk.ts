import type { Document } from '../pipeline/openapi.ts'
import { align } from './align.ts'
import type { Finding } from './change.ts'
import { normalize, type Normalized } from './normalize.ts'
import { compareComponents } from './sdk/components.ts'
import { compareIncoming } from './sdk/incoming.ts'
import { compareOperations } from './sdk/operations.ts'
import { compareSecuritySchemes } from './sdk/security.ts'
import { compareServers } from './sdk/servers.ts'
import { untouched } from './sdk/untouched.ts'
import { Findings } from './sdk/walk.ts'

/** Two descriptions in comparable form, and what our own judge found. */
export interface Comparison {
  readonly before: Normalized
  readonly after: Normalized
  readonly findings: readonly Finding[]
}

/**
 * What callers of the API and users of its generated TypeScript feel of a change: every finding with
 * who breaks.
 */
export function compare(before: Document, after: Document): Comparison {
  const [old, now] = [normalize(before), normalize(after)]
  const renamings = align(old, now)
  const findings = new Findings()
  const unchanged = untouched(old.document, now.document)
  compareOperations(old.document, now.document, renamings, findings, unchanged)
  compareIncoming(old.document, now.document, findings, unchanged)
  compareSecuritySchemes(old.document, now.document, renamings, findings)
  compareComponents([old.document, now.document], [before, after], findings)
  compareServers(old.document, now.document, findings)
  return { before: old, after: now, findings: findings.list() }
}
