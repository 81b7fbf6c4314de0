import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import type { ReceivedRequest } from '../../scripts/contract/servers/echo-server.ts'

/** A server that answers as it is told, or with the body that it received. */
export interface AnsweringServer {
  readonly url: string
  /** The next answer; without a body the request's own is sent back. */
  expect(answer: {
    readonly status: number
    readonly type?: string
    readonly body?: BodyInit
  }): void
  /** The last request. */
  received(): ReceivedRequest | undefined
  close(): Promise<void>
}

export async function startAnsweringServer(): Promise<AnsweringServer> {
  let next: Parameters<AnsweringServer['expect']>[0] = { status: 204 }
  let last: ReceivedRequest | undefined
  const server = createServer(async (request, response) => {
    const body = new Uint8Array(await buffer(request))
    const headers = request.headers as Record<string, string>
    last = { method: request.method!, target: request.url!, headers, body }
    const own = next.body === undefined ? undefined : new Response(next.body)
    // That of a multipart body has its boundary.
    const isMultipart = /^multipart/.test(own?.headers.get('content-type') ?? '')
    const type = own
      ? isMultipart
        ? own.headers.get('content-type')!
        : next.type
      : headers['content-type']
    response.writeHead(next.status, type === undefined ? {} : { 'content-type': type })
    response.end(own ? Buffer.from(await own.arrayBuffer()) : body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    expect(answer) {
      next = answer
      last = undefined
    },
    received: () => last,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
