import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import type { Call } from './fixtures.ts'

/** A request as a server saw it. */
export interface Seen {
  readonly request: string
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

/** A server on a free port that gives one answer and remembers the last request. */
export async function serverAnswering({ status, type, body }: NonNullable<Call['answer']>) {
  const seen: Seen[] = []
  const server = createServer(async (request, response) => {
    const { method, url, headers } = request
    seen.push({ request: `${method} ${url}`, headers, body: await text(request) })
    response.writeHead(status, type === undefined ? {} : { 'content-type': type }).end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { baseUrl: `http://127.0.0.1:${port}`, seen, close: () => server.close() }
}
