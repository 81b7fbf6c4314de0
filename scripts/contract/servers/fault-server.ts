import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'

/** How a server handles a request. */
export type Fault = (request: IncomingMessage, response: ServerResponse, turn: number) => void

/** A server that misbehaves as it is told. */
export interface FaultServer {
  readonly url: string
  /** The number of open connections. */
  readonly open: () => number
  /** The number of requests since the fault was set. */
  readonly requests: () => number
  set(fault: Fault): void
  close(): Promise<void>
}

export async function startFaultServer(): Promise<FaultServer> {
  const sockets = new Set<Socket>()
  let fault: Fault = (_, response) => void response.writeHead(204).end()
  let turn = 0
  const server = createServer((request, response) => {
    turn++
    fault(request, response, turn)
  })
  server.keepAliveTimeout = 50
  server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.on('error', () => undefined).on('close', () => sockets.delete(socket))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    open: () => sockets.size,
    requests: () => turn,
    set(next) {
      fault = next
      turn = 0
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

/** Calls back when the request has been read. */
export function afterReading(request: IncomingMessage, then: () => void): void {
  request.on('end', then).resume()
}
