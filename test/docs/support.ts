import { createServer, request as send, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join, resolve } from 'node:path'
import { operationModel } from '../../scripts/docs/model/operation-model.ts'
import { siteOf } from '../../scripts/docs/model/site.ts'
import type { Site } from '../../scripts/docs/model/types.ts'
import { readSource } from '../../scripts/docs/read-source.ts'
import type { DocsSettings } from '../../scripts/docs/settings.ts'
import type { Document } from '../../scripts/document/openapi.ts'

export const ROOT = resolve(import.meta.dirname, '../..')
export const OWN = join(ROOT, 'openapi', 'openapi.yaml')

/** The address in the samples of our own description. */
export const HITKEEP_URL = 'https://hitkeep.example.com'

/** The site of our own description. */
export async function ownSite(settings?: DocsSettings): Promise<Site> {
  const source = await readSource(OWN)
  return siteOf(source.document, settings ?? source.settings)
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
  return siteOf(document as unknown as Document, {})
}

/** What the pages say about the only operation of a site. */
export function onlyContent(site: Site) {
  return operationModel(site, site.operations[0]!)
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
