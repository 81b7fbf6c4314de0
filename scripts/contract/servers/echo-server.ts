import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A request as it arrived. */
export interface ReceivedRequest {
  readonly method: string
  /** The request target, not decoded. */
  readonly target: string
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array<ArrayBuffer>
}

/** A server that stores the requests it receives. */
export interface EchoServer {
  readonly url: string
  /** Returns the request with this value in `x-echo`, and forgets it. */
  take(id: string): ReceivedRequest | undefined
  close(): Promise<void>
}

export async function startEchoServer(): Promise<EchoServer> {
  const received = new Map<string, ReceivedRequest>()
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const headers = headersIn(request.rawHeaders)
      received.set(headers['x-echo'] ?? '', {
        method: request.method ?? '',
        target: request.url ?? '',
        headers,
        body: new Uint8Array(Buffer.concat(chunks)),
      })
      response.writeHead(204).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    take: (id) => {
      const request = received.get(id)
      received.delete(id)
      return request
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

/** Unlike `request.headers`, this includes a header called `__proto__`. */
function headersIn(raw: readonly string[]): Record<string, string> {
  const headers = new Map<string, string>()
  for (let at = 0; at < raw.length; at += 2) {
    const name = raw[at]!.toLowerCase()
    const before = headers.get(name)
    headers.set(name, before === undefined ? raw[at + 1]! : `${before}, ${raw[at + 1]!}`)
  }
  return Object.fromEntries(headers)
}
