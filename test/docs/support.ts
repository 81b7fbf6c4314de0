import { createServer, request as send, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join, resolve } from 'node:path'
import { operationContent } from '../../scripts/docs/content.ts'
import { readSource } from '../../scripts/docs/document.ts'
import { HITKEEP } from '../../scripts/docs/hitkeep.ts'
import { GENERIC, type Profile } from '../../scripts/docs/profile.ts'
import { siteOf, type Site } from '../../scripts/docs/site.ts'
import type { Document } from '../../scripts/document/openapi.ts'

export const ROOT = resolve(import.meta.dirname, '../..')
export const OWN = join(ROOT, 'openapi', 'openapi.yaml')

/** The site of our own description. */
export async function ownSite(profile: Profile = HITKEEP): Promise<Site> {
  return siteOf((await readSource(OWN)).document, profile)
}

/** The site of a document of these operations, by `METHOD /path`. */
export function siteWith(
  operations: Readonly<Record<string, object>>,
  further: object = {},
): Promise<Site> {
  const paths: Record<string, Record<string, object>> = {}
  for (const [key, operation] of Object.entries(operations)) {
    const [, method = '', path = ''] = /^(\S+) (.*)$/s.exec(key) ?? []
    paths[path] = { ...paths[path], [method.toLowerCase()]: operation }
  }
  const document = { openapi: '3.1.0', info: { title: 'Pets', version: '1' }, paths, ...further }
  return siteOf(document as unknown as Document, GENERIC)
}

/** What the pages say about the only operation of a site. */
export function onlyContent(site: Site) {
  return operationContent(site, site.operations[0]!)
}

/** The origin check of HitKeep 2.8.1 in front of another server. */
export async function originGate(target: string): Promise<{ url: string; server: Server }> {
  const server = createServer((request, response) => {
    const unsafe = ['POST', 'PUT', 'PATCH', 'DELETE'].includes(request.method ?? '')
    if (unsafe && request.headers.origin !== `http://${request.headers.host}`) {
      response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found\n')
      return
    }
    const { method, headers } = request
    const forwarded = send(new URL(request.url ?? '/', target), { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 500, answer.headers)
      answer.pipe(response)
    })
    request.pipe(forwarded)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server }
}
