import { answer } from './routes.ts'
import { json, Rejection, type Incoming, type Members, type Outgoing } from './http.ts'
import { newToken, shown, type State } from './state.ts'

/** What an answer is turned into. */
type Change = (honest: Outgoing, request: Incoming, state: State) => Outgoing

/** Turns answers of one kind into wrong ones, and leaves the others alone. */
interface Deviation {
  readonly when: (honest: Outgoing, request: Incoming) => boolean
  readonly change: Change
}

const CLIENTS = /^\/api\/user\/(teams\/[^/]+\/)?api-clients/
const isCreated = ({ status }: Outgoing) => status === 201
const isList = ({ status }: Outgoing, { method, path }: Incoming) =>
  status === 200 && method === 'GET' && /api-clients$/.test(path)
const isUpdate = ({ status }: Outgoing, { method }: Incoming) => status === 200 && method === 'PUT'
const isError = ({ status }: Outgoing) => status >= 400
const isPath =
  (pattern: RegExp) =>
  ({ status }: Outgoing, { path }: Incoming) =>
    status === 200 && pattern.test(path)

const edit =
  (change: (body: Record<string, unknown>) => unknown): Change =>
  (honest) => ({ ...honest, body: `${JSON.stringify(change(JSON.parse(honest.body)))}\n` })

const editClient = (change: (client: Record<string, unknown>) => Members) =>
  edit((body) => ({ ...body, client: change(body['client'] as Record<string, unknown>) }))

const without = (name: string) => (members: Members) =>
  Object.fromEntries(Object.entries(members).filter(([key]) => key !== name))

const withHeader =
  (name: string, value: string): Change =>
  (honest) => ({ ...honest, headers: { ...honest.headers, [name]: value } })

/** Ways in which a server may break its description; each leaves all the rest honest. */
export const DEVIATIONS = {
  'create answers 200': { when: isCreated, change: (honest) => ({ ...honest, status: 200 }) },
  'create lacks site_roles': { when: isCreated, change: editClient(without('site_roles')) },
  'create lacks the token': { when: isCreated, change: edit(without('token')) },
  'an unset date is null': {
    when: isCreated,
    change: editClient((client) => ({ ...client, expires_at: null })),
  },
  'a name is a number': { when: isCreated, change: editClient((it) => ({ ...it, name: 7 })) },
  'an id is no UUID': { when: isCreated, change: editClient((it) => ({ ...it, id: '01JF0' })) },
  'a date is none': {
    when: isList,
    change: edit((list) =>
      (list as unknown as Members[]).map((it) => ({ ...it, created_at: '2026-02-30T00:00:00Z' })),
    ),
  },
  'a role is outside its enum': {
    when: isUpdate,
    change: edit((it) => ({ ...it, instance_role: 'root' })),
  },
  'an owner type is another': {
    when: isUpdate,
    change: edit((it) => ({ ...it, owner_type: 'user' })),
  },
  'a token has a prefix': {
    when: isCreated,
    change: edit((body) => ({ ...body, token: `hk_live_${String(body['token']).slice(8)}` })),
  },
  'an empty list is null': {
    when: (honest, request) => isList(honest, request) && honest.body === '[]\n',
    change: (honest) => ({ ...honest, body: 'null\n' }),
  },
  'a list shows tokens': {
    when: isList,
    change: (_, request, state) => {
      const own = /teams/.test(request.path) ? 'tenant_id' : 'user_id'
      const clients = state.clients.filter(({ owner }) => own in owner)
      return json(
        200,
        clients.map((client) => ({ ...shown(client), token: client.token })),
      )
    },
  },
  'errors are labelled as JSON': {
    when: isError,
    change: withHeader('content-type', 'application/json'),
  },
  'errors are JSON': {
    when: isError,
    change: (honest) => json(honest.status, { message: honest.body.trim() }),
  },
  'errors lack the line feed': {
    when: isError,
    change: (honest) => ({ ...honest, body: honest.body.trim() }),
  },
  'a list is HTML': {
    when: isList,
    change: (honest) => ({
      ...honest,
      headers: { 'content-type': 'text/html; charset=utf-8' },
      body: '<!doctype html>',
    }),
  },
  'JSON is cut off': { when: isList, change: (it) => ({ ...it, body: it.body.slice(0, -2) }) },
  'delete answers 200 with a body': {
    when: ({ status }) => status === 204,
    change: () => json(200, { status: 'ok' }),
  },
  'an unknown client is 403': {
    when: ({ body }) => body === 'API client not found\n',
    change: () => new Rejection(403, 'Access denied').answer,
  },
  'an undeclared status comes': {
    when: ({ status }, { method }) => status === 404 && method === 'DELETE',
    change: () => new Rejection(418, 'Too Many Requests').answer,
  },
  'an update wraps the client': { when: isUpdate, change: edit((client) => ({ client })) },
  'logout clears no cookie': {
    when: isPath(/logout$/),
    change: ({ status, body }) => ({ status, headers: { 'content-type': 'text/plain' }, body }),
  },
  'sign-in sets no cookie': {
    when: isPath(/login$/),
    change: ({ status, body }) => ({ ...json(status, 0), body }),
  },
  'a list needs no session': {
    when: ({ status }, { method, path }) =>
      status === 401 && method === 'GET' && path === '/api/user/api-clients',
    change: () => json(200, []),
  },
  'a dead client is rotated': {
    when: ({ status }, { path }) => status === 409 && path.endsWith('/rotate'),
    change: (_, { path }, state) => {
      const client = state.clients.find(({ id }) => path.toLowerCase().includes(id))!
      client.token = newToken()
      return json(200, { client: shown(client), token: client.token })
    },
  },
  'an old token stays alive': {
    when: ({ status }, { path, header }) =>
      status === 401 && path === '/api/sites' && /^bearer/i.test(header('authorization') ?? ''),
    change: () => json(200, []),
  },
  'a deleted client stays listed': {
    when: ({ status }) => status === 204,
    change: (honest, request, state) => {
      const template = state.clients[0]
      const [, id = ''] = /api-clients\/([^/]+)$/.exec(request.path) ?? []
      const owner = CLIENTS.exec(request.path)?.[1]
        ? { tenant_id: state.teamId }
        : { user_id: state.userId }
      const date = new Date().toISOString()
      const fields = { name: 'ghost', description: '', instance_role: 'user', site_roles: [] }
      const unset = { expires_at: undefined, revoked_at: undefined, last_used_at: undefined }
      const ghost = { ...fields, ...unset, created_at: date, updated_at: date, token: 'dead' }
      state.clients.push({ ...(template ?? ghost), ...ghost, id, owner })
      return honest
    },
  },
  'a total is a text': { when: isPath(/hits$/), change: edit((page) => ({ ...page, total: '0' })) },
  'statistics lack goals': { when: isPath(/stats$/), change: edit(without('goals')) },
  'the origin is not looked at': {
    when: ({ status, body }, { method }) =>
      status === 404 && body === 'Not found\n' && method === 'POST',
    change: (_, request, state) =>
      answer(state, request.header('origin')?.toLowerCase() ?? 'no origin', request),
  },
} as const satisfies Readonly<Record<string, Deviation>>

export type DeviationName = keyof typeof DEVIATIONS

export function deviate(
  name: DeviationName,
  state: State,
  request: Incoming,
  honest: Outgoing,
): Outgoing {
  const { when, change }: Deviation = DEVIATIONS[name]
  return when(honest, request) ? change(honest, request, state) : honest
}
