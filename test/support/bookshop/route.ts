import { uuid, type Check } from './checks.ts'
import { mediaTypeOf, Problem, type Incoming, type Members, type Outgoing } from './http.ts'
import type { State, User } from './state.ts'

/** What a handler gets once everything that the route says has been checked. */
export interface Call {
  readonly state: State
  readonly request: Incoming
  /** Undefined where none is needed and for the admin key. */
  readonly user: User | undefined
  /** Of a path parameter, in lower case. */
  readonly id: (name: string) => string
  /** The parameters that were sent, or their defaults. */
  readonly query: Members
  readonly body: unknown
}

interface QueryParameter {
  readonly type: 'string' | 'integer' | 'boolean' | 'list'
  readonly check?: Check
  readonly default?: unknown
}

export type Access = 'anyone' | 'optional user' | 'user' | 'admin' | 'user or admin'

export interface Route {
  readonly method: string
  /** Path parameters are UUIDs. */
  readonly path: string
  readonly access: Access
  readonly query?: Readonly<Record<string, QueryParameter>>
  readonly types?: readonly string[]
  readonly handle: (call: Call) => Outgoing
  /** Of a body in JSON, after what the request names has been found to exist. */
  readonly find?: (call: Call) => unknown
  readonly check?: Check
}

/** The answer of the route for a request, rejections included. */
export function answerOf(routes: readonly Route[], state: State, request: Incoming): Outgoing {
  try {
    const segments = request.path.split('/').map(decoded)
    const fitting = routes.filter((route) => isAt(route.path, segments))
    if (fitting.length === 0) throw new Problem(404, 'Not found')
    const method = request.method === 'HEAD' ? 'GET' : request.method
    const route = fitting.find((it) => it.method === method)
    if (!route) return otherMethod(request.method, fitting)
    return answerFrom(route, segments, state, request)
  } catch (error) {
    if (error instanceof Problem) return error.answer
    throw error
  }
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    throw new Problem(400, 'Bad request', 'the path is not percent-encoded')
  }
}

const isAt = (path: string, segments: readonly string[]): boolean => {
  const own = path.split('/')
  return (
    own.length === segments.length &&
    own.every((it, index) => it.startsWith('{') || it === segments[index])
  )
}

function otherMethod(method: string, routes: readonly Route[]): Outgoing {
  const methods = routes.flatMap((it) => (it.method === 'GET' ? ['GET', 'HEAD'] : [it.method]))
  const headers = { allow: [...methods, 'OPTIONS'].join(', ') }
  if (method === 'OPTIONS') return { status: 204, headers, body: '' }
  return new Problem(405, 'Method not allowed', undefined, headers).answer
}

function answerFrom(
  route: Route,
  segments: readonly string[],
  state: State,
  request: Incoming,
): Outgoing {
  const user = callerOf(route.access, state, request)
  const names = route.path.split('/')
  const id = (name: string) => segments[names.indexOf(`{${name}}`)]!.toLowerCase()
  for (const [index, name] of names.entries())
    if (name.startsWith('{')) rejectIf(uuid(segments[index], name.slice(1, -1)), 400)
  const call = { state, request, user, id, query: readQuery(route, request) }
  const type = mediaTypeOf(request.headers['content-type'])
  if (route.types && !route.types.includes(type)) throw new Problem(415, 'Unsupported media type')
  const isJson = /json$/.test(type) && route.types !== undefined
  const body = isJson ? parsed(request.body) : request.body
  route.find?.({ ...call, body })
  if (isJson && route.check) rejectIf(route.check(body, ''), 422)
  return route.handle({ ...call, body })
}

export function rejectIf(message: string | undefined, status: 400 | 422): void {
  const title = status === 400 ? 'Bad request' : 'Invalid content'
  if (message !== undefined) throw new Problem(status, title, message)
}

function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body))
  } catch {
    throw new Problem(400, 'Bad request', 'the body is not JSON')
  }
}

/** @throws Problem with 401 for missing and wrong credentials */
function callerOf(access: Access, state: State, { headers }: Incoming): User | undefined {
  if (access === 'anyone') return undefined
  const { authorization, 'x-admin-key': key } = headers
  if (access.endsWith('admin') && key !== undefined) {
    if (key === state.adminKey) return undefined
    throw unauthorized()
  }
  if (access === 'admin') throw unauthorized()
  if (authorization === undefined && access === 'optional user') return undefined
  const [, token] = /^bearer +(\S+) *$/i.exec(authorization ?? '') ?? []
  const user = state.sessions.get(token ?? '')
  if (!user) throw unauthorized()
  return user
}

function unauthorized(): Problem {
  return new Problem(401, 'Unauthorized', undefined, { 'www-authenticate': 'Bearer' })
}

function readQuery({ query: parameters = {} }: Route, { query }: Incoming): Members {
  const entries = Object.entries(parameters).map(([name, parameter]) => {
    const texts = query.getAll(name)
    if (texts.length === 0) return [name, parameter.default]
    const values = texts.map((text) => valueOf(text, parameter.type))
    const value = parameter.type === 'list' ? values : values[0]
    if (parameter.type !== 'list' && values.length > 1)
      throw new Problem(400, 'Bad request', `${name} is there twice`)
    if (value === undefined) throw new Problem(400, 'Bad request', `${name} has another type`)
    rejectIf(parameter.check?.(value, name), 400)
    return [name, value]
  })
  return Object.fromEntries(entries) as Members
}

function valueOf(text: string, type: QueryParameter['type']): unknown {
  if (type === 'integer') return /^-?\d{1,15}$/.test(text) ? Number(text) : undefined
  if (type === 'boolean') return { true: true, false: false }[text]
  return text
}
