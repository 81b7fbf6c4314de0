import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { bodyOf, createState, handlersOf, Refusal } from './routes.ts'
import type { Slip } from './slips.ts'

/** A server of boards with cards, for the users Ann and Bob. */
export async function startBoard(slips: ReadonlySet<Slip>) {
  const state = createState()
  const sessions = new Map<string, string>()
  const has = (slip: Slip) => slips.has(slip)
  const handlers = handlersOf(state, has)

  const handle = (method: string, message: IncomingMessage, bytes: Buffer) => {
    const { pathname, searchParams: query } = new URL(message.url ?? '/', 'http://board')
    const token = /^Bearer (.+)$/.exec(message.headers.authorization ?? '')?.[1] ?? ''
    if (method === 'POST' && pathname === '/session') {
      const name = String(bodyOf(bytes, 'Login')['name'])
      if (!['Ann', 'Bob'].includes(name)) throw new Refusal(401)
      const session = randomUUID()
      sessions.set(session, name)
      return { token: session }
    }
    const isKey = has('a key opens what needs a token') && message.headers['x-key'] === KEY
    const user = sessions.get(token) ?? (isKey ? 'Ann' : undefined)
    if (user === undefined) throw new Refusal(401)
    if (method === 'DELETE' && pathname === '/session')
      return has('sessions have no end') ? undefined : void sessions.delete(token)
    const [, id = ''] = /^\/\w+\/([^/]+)/.exec(pathname) ?? []
    const route = handlers[`${method} ${pathname.replace(/^(\/\w+\/)[^/]+/, '$1{}')}`]
    if (!route) throw new Refusal(404)
    return route({ user, id, query, bytes })
  }

  const server = createServer((message, response) => {
    const method = message.method === 'HEAD' ? 'GET' : (message.method ?? '')
    const answer = (status: number, body: unknown): void => {
      if (body === undefined) return void response.writeHead(status).end()
      const isFile = Buffer.isBuffer(body)
      const type = isFile ? 'application/octet-stream' : 'application/json'
      response.writeHead(status, { 'content-type': type })
      response.end(isFile ? body : JSON.stringify(body))
    }
    void message.toArray().then((chunks) => {
      try {
        const body = handle(method, message, Buffer.concat(chunks as Buffer[]))
        answer(body === undefined ? 204 : method === 'POST' ? 201 : 200, body)
      } catch (error) {
        answer(error instanceof Refusal ? error.status : 500, undefined)
      }
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}`, state, close: () => void server.close() }
}

/** Of Ann. */
export const KEY = 'key-of-ann-0123456789'
