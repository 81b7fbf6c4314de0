import { createServer, request as send, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join, resolve } from 'node:path'
import { staticPages } from '../../scripts/docs/static-pages.ts'
import { siteOf } from '../../scripts/docs/model/site.ts'
import type { Site } from '../../scripts/docs/model/types.ts'
import { readArazzo } from '../../scripts/arazzo/read-arazzo.ts'
import { boundaryOf } from '../../scripts/read/boundary.ts'
import { readSource } from '../../scripts/docs/read-source.ts'
import type { DocsSettings } from '../../scripts/docs/settings.ts'
import type { Document } from '../../scripts/document/openapi.ts'

export const ROOT = resolve(import.meta.dirname, '../..')
export const OWN = join(ROOT, 'openapi', 'openapi.yaml')

/** The address in the samples of our own description. */
export const HITKEEP_URL = 'https://hitkeep.example.com'

/** The site of our own description. */
export async function ownSite(settings?: DocsSettings): Promise<Site> {
  own ??= Promise.all([readSource(OWN), readArazzo(OWN, boundaryOf(OWN))])
  const [source, { arazzo }] = await own
  if (settings) return siteOf(source.document, settings, arazzo)
  return (site ??= siteOf(source.document, source.settings, arazzo))
}

/** The static pages of our own description by path. */
export async function ownPages(): Promise<ReadonlyMap<string, string>> {
  return (pages ??= pagesOf(await ownSite()))
}

let pages: ReadonlyMap<string, string> | undefined
let own: Promise<[Awaited<ReturnType<typeof readSource>>, Awaited<ReturnType<typeof readArazzo>>]>
let site: Promise<Site> | undefined

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

/** The static pages by path. */
export function pagesOf(site: Site): ReadonlyMap<string, string> {
  return new Map([...staticPages(site)].map(({ path, content }) => [path, content]))
}

/** The pages of the only operation of a document. */
export async function pagesWith(operations: Readonly<Record<string, object>>, further?: object) {
  const only = await siteWith(operations, further)
  const all = pagesOf(only)
  const { file } = only.operations[0]!
  return {
    all,
    html: all.get(`operations/${file}.html`)!,
    markdown: all.get(`operations/${file}.md`)!,
  }
}

/** The text of a page. */
export function words(html: string): string {
  return html
    .replace(/<(script|style)[^]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, '')
    .replace(/&(lt|gt|quot|amp|#39|#96);/g, (_, name: string) => ENTITIES[name]!)
    .replace(/\s+/g, ' ')
}

const ENTITIES: Readonly<Record<string, string>> = {
  ...{ lt: '<', gt: '>', quot: '"', amp: '&', '#39': "'", '#96': '`' },
}

/** Published files that are not static pages. */
const OTHERS = ['reference.html', 'openapi.yaml', 'openapi.json', 'arazzo.yaml']

/** Links between pages that lead nowhere, and ids that are not unique. */
export function linkProblems(pages: ReadonlyMap<string, string>): string[] {
  const ids = new Map([...pages].map(([path, text]) => [path, idsIn(text)]))
  return [...pages].flatMap(([from, text]) => {
    const pattern = from.endsWith('.html') ? /<a [^>]*?href="([^"]*)"/g : /\]\(([^)\s]*)\)/g
    const links = /\.(html|md|txt)$/.test(from) ? [...text.matchAll(pattern)] : []
    const broken = links
      .map(([, href]) => new URL(href!, `https://docs.invalid/${from}`))
      .filter(({ origin }) => origin === 'https://docs.invalid')
      .filter(({ pathname, hash }) => {
        const path = decodeURIComponent(pathname.slice(1))
        if (!pages.has(path)) return !OTHERS.includes(path)
        return hash !== '' && !ids.get(path)!.includes(decodeURIComponent(hash.slice(1)))
      })
    const twice = ids.get(from)!.filter((id, index, all) => all.indexOf(id) !== index)
    return [...broken.map(String), ...twice].map((it) => `${from}: ${it}`)
  })
}

export function idsIn(html: string): string[] {
  return [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id!)
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
