import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import type { Exchange } from '../../../scripts/contract/exchange.ts'
import type { Bookshop } from './server.ts'

type Who = 'alice' | 'bob' | 'admin'

interface Options {
  readonly as?: Who | undefined
  /** Sent as JSON unless the headers say otherwise. */
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly json: any
}

/** Calls a bookshop as its users and keeps what went over the wire. */
export interface Caller {
  readonly exchanges: readonly Exchange[]
  /** @param request such as `GET /books?limit=2` */
  call(request: string, options?: Options): Promise<Answer>
  /** Everything after the head of the answer to a HEAD request. */
  bodyOfHead(path: string): Promise<string>
}

export function callerOf({ url, state }: Bookshop): Caller {
  const exchanges: Exchange[] = []
  const tokens = new Map<Who, string>()

  const credentials = async (who: Who): Promise<Record<string, string>> => {
    if (who === 'admin') return { 'x-admin-key': state.adminKey }
    let token = tokens.get(who)
    if (token === undefined) {
      const { email, password } = state.users.find(({ name }) => name === who)!
      token = (await call('POST /sessions', { body: { email, password } })).json.token as string
      tokens.set(who, token)
    }
    return { authorization: `Bearer ${token}` }
  }

  const call = async (request: string, { as, body, headers = {} }: Options = {}) => {
    const [method = '', path] = request.split(' ')
    const isPlain = body !== undefined && !(body instanceof FormData)
    const sent = {
      ...(isPlain && { 'content-type': 'application/json' }),
      ...(as && (await credentials(as))),
      ...headers,
    }
    const content = isContent(body) ? body : JSON.stringify(body)
    const started = new Date()
    const prepared = new Request(url + path, {
      method,
      headers: sent,
      ...(content !== undefined && { body: content }),
    })
    const bytes = content === undefined ? undefined : await prepared.clone().bytes()
    const response = await fetch(prepared)
    const answer = await response.bytes()
    exchanges.push({
      ...{ case: `${exchanges.length}: ${request}`, phase: 'test', operationId: undefined },
      schemes: as === undefined ? [] : [as === 'admin' ? 'adminKey' : 'bearer'],
      request: { method, url: url + path, headers: [...prepared.headers], body: bytes },
      answer: { status: response.status, headers: [...response.headers], body: answer },
      ...{ startedAt: started.toISOString(), milliseconds: Date.now() - started.getTime() },
    })
    const text = new TextDecoder().decode(answer)
    const isJson = text !== '' && /json/.test(response.headers.get('content-type') ?? '')
    const json = isJson ? JSON.parse(text) : undefined
    return { status: response.status, headers: response.headers, text, json }
  }

  const bodyOfHead = async (path: string) => {
    const { hostname, port, pathname } = new URL(url + path)
    const socket = connect(Number(port), hostname)
    socket.write(`HEAD ${pathname} HTTP/1.1\r\nhost: ${hostname}\r\nconnection: close\r\n\r\n`)
    return (await text(socket)).split('\r\n\r\n').slice(1).join('')
  }
  return { exchanges, call, bodyOfHead }
}

function isContent(body: unknown): body is string | Uint8Array<ArrayBuffer> | FormData {
  return typeof body === 'string' || body instanceof Uint8Array || body instanceof FormData
}
