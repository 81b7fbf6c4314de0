import { createServer, type AddressInfo, type Socket } from 'node:net'
import { onTestFinished } from 'vitest'

/** A server of one test that says what it likes, byte by byte. */
export interface RawServer {
  readonly url: string
  /** Connections that are open at the moment. */
  readonly open: () => number
  /** Connections that there have been. */
  readonly connections: () => number
}

/** A server on a free port that hands every request to a function, without HTTP of its own. */
export async function listenRaw(answer: (socket: Socket) => void): Promise<RawServer> {
  const sockets = new Set<Socket>()
  let connections = 0
  const server = createServer((socket) => {
    connections++
    sockets.add(socket)
    socket.on('error', () => {}).on('close', () => sockets.delete(socket))
    socket.once('data', () => answer(socket))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(async () => {
    for (const socket of sockets) socket.destroy()
    await new Promise((resolve) => server.close(resolve))
  })
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    open: () => sockets.size,
    connections: () => connections,
  }
}

/** Writes as fast as the other side reads, until it leaves. */
export function writeForEver(socket: Socket, chunk: Uint8Array): void {
  const write = () => {
    while (!socket.destroyed && socket.write(chunk));
  }
  socket.on('drain', write)
  write()
}
