import type { Document } from '../document/openapi.ts'
import type { Change } from './change.ts'
import { compareComponents } from './compare/components.ts'
import { compareIncoming } from './compare/incoming.ts'
import { compareOperations } from './compare/operations.ts'
import { Changes } from './compare/report-change.ts'
import { compareSecuritySchemes } from './compare/security.ts'
import { reportMovedPrefixes } from './compare/servers.ts'
import { unchangedComponents } from './compare/skip-unchanged.ts'
import { align } from './normalize/match-renames.ts'
import { matchPrefixes } from './normalize/match-prefixes.ts'
import { normalize } from './normalize/index.ts'
import { wordingChange } from './wording.ts'

/** The changes between two bundled descriptions, the breaking ones first. */
export function changesBetween(before: Document, after: Document): Change[] {
  const [toPaths, toServers] = matchPrefixes(before, after)
  const old = normalize(before, toPaths)
  const now = normalize(after, toServers)
  const renamings = align(old, now)
  const documents = [old.document, now.document] as const
  const changes = new Changes(({ document, pointer }) =>
    (document === old.document ? old : now).origin(pointer),
  )
  const unchanged = unchangedComponents(...documents)
  compareOperations(...documents, renamings, changes, unchanged)
  compareIncoming(...documents, changes, unchanged)
  compareSecuritySchemes(...documents, renamings, changes)
  compareComponents(documents, [before, after], changes)
  reportMovedPrefixes(now.document, toPaths, 'paths', changes)
  reportMovedPrefixes(now.document, toServers, 'servers', changes)
  const found = changes.list()
  if (found.length > 0) return inOrder(found)
  const wording = wordingChange(before, after)
  return wording ? [wording] : []
}

function inOrder(changes: readonly Change[]): Change[] {
  const groups = ['senders', 'readers', 'sdk', undefined]
  const rank = ({ breaks }: Change) => groups.indexOf(breaks[0])
  return [...changes].sort((a, b) => rank(a) - rank(b))
}
