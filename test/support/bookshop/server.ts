import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { authorRoutes } from './authors.ts'
import { bookRoutes } from './books.ts'
import { coverRoutes } from './covers.ts'
import type { Deviation } from './deviation.ts'
import { DEVIATIONS, type DeviationName } from './deviations.ts'
import { Problem, type Incoming, type Outgoing } from './http.ts'
import { orderRoutes } from './orders.ts'
import { reviewRoutes } from './reviews.ts'
import { answerOf } from './route.ts'
import { createState, type State } from './state.ts'
import { userRoutes } from './users.ts'

/** A bookshop in memory, honest unless it is told to deviate. */
export interface Bookshop {
  /** With the prefix of the API, without a slash at its end. */
  readonly url: string
  readonly state: State
  close(): Promise<void>
}

const PREFIX = '/v1'
const ROUTES = [
  ...[bookRoutes, reviewRoutes, coverRoutes, authorRoutes, orderRoutes, userRoutes].flat(),
]

/** @param port 0 for any free one */
export async function startBookshop(deviation?: DeviationName, port = 0): Promise<Bookshop> {
  const state = createState()
  const honest = (request: Incoming) => answerOf(ROUTES, state, request)
  const deviate: Deviation | undefined = deviation && DEVIATIONS[deviation]
  const server = createServer(async (request, response) => {
    const incoming = await readRequest(request)
    if (!incoming) return send(response, request, new Problem(404, 'Not found').answer)
    send(response, request, deviate ? deviate(incoming, honest, state) : honest(incoming))
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve)
  })
  const { port: actual } = server.address() as AddressInfo
  return {
    ...{ url: `http://127.0.0.1:${actual}${PREFIX}`, state },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

/** Undefined outside of the prefix. */
async function readRequest(request: IncomingMessage): Promise<Incoming | undefined> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const [path = '', ...query] = (request.url ?? '').split('?')
  if (!path.startsWith(`${PREFIX}/`)) return undefined
  const headers = Object.entries(request.headers).map(([name, value]) => [name, String(value)])
  return {
    ...{ method: request.method!, path: path.slice(PREFIX.length) },
    ...{ query: new URLSearchParams(query.join('?')), body: Buffer.concat(chunks) },
    headers: Object.fromEntries(headers) as Record<string, string>,
  }
}

function send(response: ServerResponse, { method }: IncomingMessage, answer: Outgoing): void {
  const { status, headers, body, evenForHead } = answer
  const hasBody = status !== 204 && status !== 304
  const length = hasBody ? { 'content-length': String(Buffer.byteLength(body)) } : {}
  if (method !== 'HEAD' || !evenForHead)
    return void response.writeHead(status, { ...headers, ...length }).end(hasBody ? body : '')
  // node:http never writes a body in answer to HEAD.
  const fields = Object.entries({ ...headers, ...length, connection: 'close' })
  const head = fields.map(([name, value]) => `${name}: ${value}\r\n`).join('')
  response.socket!.end(`HTTP/1.1 ${status} OK\r\n${head}\r\n${String(body)}`)
}
