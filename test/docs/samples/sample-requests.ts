import { execFile } from 'node:child_process'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { promisify } from 'node:util'
import type { Site } from '../../../scripts/docs/model/types.ts'
import { siteWith } from '../support.ts'

/** A request as any language may write it: the parts of its body by name. */
export interface Received {
  readonly method: string
  readonly url: string
  readonly headers: IncomingHttpHeaders
  readonly body: unknown
}

const body = (mediaType: string, content: object) => ({
  requestBody: { content: { [mediaType]: content } },
  responses: {},
})
const object = (properties: object) => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
})
const text = { type: 'string' }
const bytes = { type: 'string', format: 'binary' }
const secret = { type: 'string', format: 'password' }
const quoted = 'a "b" \\ `c` $HOME {d} é'

/** Operations of every kind of body and credential. */
export const KINDS = {
  'POST /json': {
    ...body('application/json', {
      schema: object({ text, n: { type: ['integer', 'null'] } }),
      example: { text: quoted, n: null },
    }),
    security: [{ bearer: [] }],
  },
  'PUT /secret': body('application/json', { schema: object({ text, secret }) }),
  'POST /form': body('application/x-www-form-urlencoded', {
    schema: object({ text, list: { type: 'array', items: { type: 'integer' }, minItems: 2 } }),
    example: { text: quoted, list: [1, 2] },
  }),
  'POST /upload': {
    ...body('multipart/form-data', {
      schema: object({ photo: bytes, pages: { type: 'array', items: bytes }, text }),
      encoding: { photo: { contentType: 'image/png' } },
    }),
    security: [{ basic: [] }],
  },
  'PUT /bytes': { ...body('image/png', { schema: bytes }), security: [{ query: [] }] },
  'POST /text': body('text/plain', { schema: text, example: quoted }),
  'POST /lines': body('application/jsonl', { itemSchema: text, example: ['a', 'b'] }),
  'GET /moved': { responses: { '302': { description: 'Found' } } },
  'DELETE /things/{id}': {
    parameters: [
      { name: 'id', in: 'path', required: true, schema: text, example: quoted },
      { name: 'tag', in: 'query', required: true, example: ['a b', 'c&d'] },
      { name: 'X-Header', in: 'header', required: true, schema: text, example: 'a "b" \\' },
      { name: 'sid', in: 'cookie', required: true, schema: text },
    ],
    responses: {},
  },
}

/** The site of these operations, whose samples call this address. */
export function siteOfKinds(server: string): Promise<Site> {
  const securitySchemes = {
    bearer: { type: 'http', scheme: 'bearer' },
    basic: { type: 'http', scheme: 'basic' },
    query: { type: 'apiKey', in: 'query', name: 'key' },
  }
  return siteWith(KINDS, { servers: [{ url: server }], components: { securitySchemes } })
}

/** The values of the environment variables in samples, and the files that they send. */
export const ENVIRONMENT = {
  ...{ SECRET: 'hush', BEARER: 'token', BASIC_USERNAME: 'ada', BASIC_PASSWORD: 'pass:word' },
  QUERY: 'key',
}
export const FILES = { 'photo.png': 'PNG', 'pages.bin': 'pages', 'file.png': 'PNG' }

/** A server that keeps the last request. */
export async function receiver() {
  const received: Received[] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', async () => {
      const { method = '', url = '', headers } = request
      received.push({ method, url, headers, body: await bodyOf(Buffer.concat(chunks), headers) })
      response.writeHead(url === '/moved' ? 302 : 200, { Location: '/elsewhere' }).end()
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => void server.close(),
    /** The request of a run, without what each language adds. */
    async of(run: () => Promise<unknown>): Promise<Received> {
      received.length = 0
      await run()
      const [last] = received
      if (last === undefined) throw new Error('nothing was sent')
      const { authorization, cookie, 'x-header': header, 'content-type': type = '' } = last.headers
      const [mediaType] = type.split(';')
      return { ...last, headers: { authorization, cookie, header, mediaType } }
    },
  }
}

async function bodyOf(bytesSent: Buffer, headers: IncomingHttpHeaders): Promise<unknown> {
  const type = headers['content-type'] ?? ''
  if (type.startsWith('multipart/')) {
    const form = await new Response(new Uint8Array(bytesSent), {
      headers: { 'content-type': type },
    }).formData()
    const parts = [...form].map(async ([name, part]) =>
      typeof part === 'string' ? [name, part] : [name, part.name, await part.text()],
    )
    return Promise.all(parts)
  }
  if (type.startsWith('application/x-www-form-urlencoded'))
    // Go sorts the names.
    return [...new URLSearchParams(bytesSent.toString())].sort(([a], [b]) =>
      a < b ? -1 : a > b ? 1 : 0,
    )
  return type.includes('json') && !type.includes('jsonl')
    ? (JSON.parse(bytesSent.toString()) as unknown)
    : bytesSent.toString()
}

/** Runs a program in a folder with `FILES`. */
export async function runProgram(folder: string, command: string, args: readonly string[]) {
  const env = { ...process.env, ...ENVIRONMENT }
  await promisify(execFile)(command, [...args], { cwd: folder, env })
}
