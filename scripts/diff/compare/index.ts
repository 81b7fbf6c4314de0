import type { Document } from '../../document/openapi.ts'
import { align } from '../match-renames.ts'
import type { Finding } from '../change.ts'
import { normalize, type Normalized } from '../normalize.ts'
import { compareComponents } from './components.ts'
import { compareIncoming } from './incoming.ts'
import { compareOperations } from './operations.ts'
import { compareSecuritySchemes } from './security.ts'
import { compareServers } from './servers.ts'
import { untouched } from './skip-equal.ts'
import { Findings } from './cursor.ts'

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
