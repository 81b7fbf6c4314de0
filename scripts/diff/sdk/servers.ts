import { quoted } from '../markdown.ts'
import { pointerOf, type Document } from '../../pipeline/openapi.ts'
import { same, type Findings } from './walk.ts'

/** Reports servers that came, went, or have other variables. */
export function compareServers(before: Document, after: Document, findings: Findings): void {
  const [old, now] = [before.servers ?? [], after.servers ?? []]
  const change = (url: string, at: { before?: string; after?: string }, said: string): void =>
    findings.add({
      code: `server-${at.before === undefined ? 'added' : at.after === undefined ? 'removed' : 'changed'}`,
      family: 'server',
      at,
      before: old.find((it) => it.url === url),
      after: now.find((it) => it.url === url),
      message: `the server ${quoted(url)} ${said}`,
      breaks: at.after === undefined ? ['senders'] : [],
      otherwise: at.before === undefined ? 'minor' : 'patch',
      whole: true,
      operations: [],
      names: [url],
    })
  for (const [index, server] of old.entries()) {
    const other = now.findIndex(({ url }) => url === server.url)
    const before = pointerOf('servers', index)
    if (other < 0) change(server.url, { before }, 'is gone')
    else if (!same(server, now[other])) {
      change(server.url, { before, after: pointerOf('servers', other) }, 'has other variables')
    }
  }
  for (const [index, { url }] of now.entries()) {
    if (!old.some((it) => it.url === url))
      change(url, { after: pointerOf('servers', index) }, 'is new')
  }
}
