import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import type { Call } from './fixtures.ts'

export interface Request {
  readonly method: string
  readonly url: string
  /** Without the query. */
  readonly path: string
  readonly query: URLSearchParams
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

export interface Reply {
  readonly status: number
  readonly headers?: Readonly<Record<string, string | string[]>>
  readonly body?: string | Buffer | undefined
}

/** A server on a free port; without a reply the connection is closed. */
export async function startServer(handle: (request: Request) => Reply | undefined) {
  const server = createServer(async (message, response) => {
    const { method = '', url = '', headers } = message
    const [path = '', search] = url.split(/\?(.*)/s)
    const query = new URLSearchParams(search)
    const reply = handle({ method, url, path, query, headers, body: await buffer(message) })
    if (reply) response.writeHead(reply.status, reply.headers).end(reply.body)
    else response.destroy()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const close = (): void => {
    server.close()
    server.closeAllConnections()
  }
  return { url: `http://127.0.0.1:${port}`, close }
}

/** A request as a server saw it. */
export interface Seen {
  readonly request: string
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

/** A server on a free port that gives one answer and remembers the last request. */
export async function serverAnswering({ status, type, body }: NonNullable<Call['answer']>) {
  const seen: Seen[] = []
  const { url: baseUrl, close } = await startServer((request) => {
    const { method, url, headers } = request
    seen.push({ request: `${method} ${url}`, headers, body: request.body.toString() })
    return { status, body, headers: type === undefined ? {} : { 'content-type': type } }
  })
  return { baseUrl, seen, close }
}
