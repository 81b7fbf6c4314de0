import type { Document } from '../document/openapi.ts'
import type { Change } from './change.ts'
import { compareComponents } from './compare/components.ts'
import { compareIncoming } from './compare/incoming.ts'
import { compareOperations } from './compare/operations.ts'
import { Changes } from './compare/report-change.ts'
import { compareSecuritySchemes } from './compare/security.ts'
import { compareServers, reportMovedPrefix } from './compare/servers.ts'
import { unchangedComponents } from './compare/skip-unchanged.ts'
import { align } from './normalize/match-renames.ts'
import { movedPrefix } from './normalize/move-prefix.ts'
import { normalize } from './normalize/index.ts'
import { wordingChange } from './wording.ts'

/** The changes between two bundled descriptions, the breaking ones first. */
export function changesBetween(before: Document, after: Document): Change[] {
  const move = movedPrefix(before, after)
  const old = normalize(before, move?.to === 'paths' ? move.prefix : '')
  const now = normalize(after, move?.to === 'servers' ? move.prefix : '')
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
  compareServers(...documents, changes)
  if (move) reportMovedPrefix(now.document, move, changes)
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
