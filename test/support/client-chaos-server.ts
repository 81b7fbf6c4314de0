import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What a server may do to a request, and whether it has processed it then. */
const FAULTS = {
  answers: true,
  'answers late': true,
  'never answers': true,
  'processes and resets': true,
  'processes and cuts off': true,
  resets: false,
  'is busy for a moment': false,
  'is busy': false,
  'is limited': false,
  'shows a page': false,
  redirects: false,
} as const

export type Fault = keyof typeof FAULTS

export interface ChaosServer {
  readonly url: string
  /** How often each thing has been created. */
  readonly created: ReadonlyMap<string, number>
  /** How often each fault was met. */
  readonly faults: ReadonlyMap<Fault, number>
  close(): Promise<void>
}

/** A server that fails in all ways at random; half of the requests go well. */
export async function startChaosServer(random: () => number): Promise<ChaosServer> {
  const created = new Map<string, number>()
  const faults = new Map<Fault, number>()
  const names = Object.keys(FAULTS) as Fault[]
  const server = createServer(async (request, response) => {
    const fault = random() < 0.5 ? 'answers' : names[Math.floor(random() * names.length)]!
    faults.set(fault, (faults.get(fault) ?? 0) + 1)
    if (fault === 'resets') return void request.socket.destroy()
    const name = await nameIn(request)
    if (FAULTS[fault] && request.method === 'POST') created.set(name, (created.get(name) ?? 0) + 1)
    react(fault, name, request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    created,
    faults,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function nameIn(request: IncomingMessage): Promise<string> {
  let text = ''
  for await (const chunk of request) text += String(chunk)
  return text ? (JSON.parse(text) as { name: string }).name : request.url!.split('/').at(-1)!
}

function react(
  fault: Fault,
  name: string,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  // A server that is careless enough to repeat what it was told.
  const text = `rejected ${request.headers.authorization} ${request.headers.cookie} ${request.url}\n`
  const reject = (status: number, headers: object = {}) =>
    response.writeHead(status, { 'content-type': 'text/plain', ...headers }).end(text)
  const body = JSON.stringify({ name, padding: 'x'.repeat(200) })
  const answer = () =>
    response.writeHead(request.method === 'POST' ? 201 : 200, {
      'content-type': 'application/json',
      'content-length': body.length,
    })
  switch (fault) {
    case 'answers':
      return void answer().end(body)
    case 'answers late':
      return void setTimeout(() => answer().end(body), 5).unref()
    case 'never answers':
      return void setTimeout(() => answer().end(body)).unref()
    case 'processes and cuts off':
      answer().write(body.slice(0, 50))
      return void setTimeout(() => request.socket.destroy(), 1)
    case 'processes and resets':
      return void request.socket.destroy()
    case 'is busy for a moment':
      return void reject(503, { 'retry-after': '0' })
    case 'is busy':
      return void reject(503)
    case 'is limited':
      return void reject(429)
    case 'shows a page':
      return void reject(502, { 'content-type': 'text/html' })
    case 'redirects':
      return void reject(302, { location: `/elsewhere${request.url}` })
  }
}
