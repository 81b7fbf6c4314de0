import { randomUUID } from 'node:crypto'
import * as apiClients from './api-clients.ts'
import { isUuid, json, readObject, Rejection } from './http.ts'
import type { Incoming, Outgoing } from './http.ts'
import * as sites from './sites.ts'
import { isUsable, now, type State, type StoredClient } from './state.ts'

/** The response of an honest instance, rejections included. */
export function answer(state: State, origin: string, request: Incoming): Outgoing {
  try {
    checkOrigin(origin, request)
    // HEAD works wherever GET does; the server leaves out the body.
    return route(state, request.method === 'HEAD' ? { ...request, method: 'GET' } : request)
  } catch (error) {
    if (error instanceof Rejection) return error.answer
    throw error
  }
}

/** As 2.8.1 has it: what changes something has to come from the instance's own origin. */
function checkOrigin(origin: string, { method, path, header }: Incoming): void {
  const exempt = /^(GET|HEAD|OPTIONS)$/.test(method) || path.startsWith('/api/ingest/server/')
  if (!exempt && header('origin')?.toLowerCase() !== origin) throw new Rejection(404, 'Not found')
}

function route(state: State, request: Incoming): Outgoing {
  const { method, path } = request
  const call = `${method} ${path}`
  switch (call) {
    case 'GET /api/status':
      return json(200, { needs_setup: false, version: '2.8.1' })
    case 'POST /api/login':
      return login(state, request)
    case 'POST /api/logout':
      return logout()
    case 'POST /api/ingest/server/pageview':
    case 'POST /api/ingest/server/event':
      return sites.track(state, program(state, request), request, path.endsWith('/event'))
    case 'GET /api/sites':
      return sites.listSites(state, caller(state, request))
  }
  const [, siteId, figure] = /^\/api\/sites\/([^/]+)\/(stats|hits)$/.exec(path) ?? []
  if (method === 'GET' && siteId !== undefined) {
    const who = caller(state, request)
    return figure === 'stats'
      ? sites.readStats(state, who, siteId, request)
      : sites.readHits(state, who, siteId, request)
  }
  person(state, request)
  return personal(state, request, call) ?? ofTeam(state, request) ?? dashboard()
}

function personal(state: State, request: Incoming, call: string): Outgoing | undefined {
  const owner = { user_id: state.userId }
  switch (call) {
    case 'GET /api/auth/session':
      return json(200, session())
    case 'POST /api/auth/session/extend':
      return json(200, session(), { 'set-cookie': newCookie(state) })
    case 'GET /api/user/teams':
      return json(200, teams(state))
    case 'POST /api/sites':
      return sites.createSite(state, request)
  }
  const [, site] = /^DELETE \/api\/sites\/([^/]+)$/.exec(call) ?? []
  if (site !== undefined) return sites.removeSite(state, site)
  return family(state, owner, request, request.path.replace('/api/user/api-clients', ''))
}

function ofTeam(state: State, request: Incoming): Outgoing | undefined {
  const match = /^\/api\/user\/teams\/([^/]+)\/api-clients(.*)$/.exec(request.path)
  if (!match) return undefined
  const [, teamId, rest] = match
  if (!isUuid(teamId)) throw new Rejection(400, 'Invalid team ID')
  if (teamId.toLowerCase() !== state.teamId) throw new Rejection(403, 'Access denied')
  return family(state, { tenant_id: state.teamId }, request, rest!)
}

/** The five operations on API clients, by what follows the path of the list. */
function family(
  state: State,
  owner: apiClients.Owner,
  request: Incoming,
  rest: string,
): Outgoing | undefined {
  const { method } = request
  if (rest === '') {
    if (method === 'GET') return apiClients.list(state, owner)
    return method === 'POST' ? apiClients.create(state, owner, request) : undefined
  }
  const [, id, action] = /^\/([^/]+)(\/rotate)?$/.exec(rest) ?? []
  if (id === undefined) return undefined
  if (action) return method === 'POST' ? apiClients.rotate(state, owner, id) : undefined
  if (method === 'PUT') return apiClients.update(state, owner, id, request)
  return method === 'DELETE' ? apiClients.remove(state, owner, id) : undefined
}

function login(state: State, { body }: Incoming): Outgoing {
  const types = { email: 'string', password: 'string', remember_me: 'boolean' } as const
  const { email, password } = readObject(body, 'Invalid request body', types, false)
  if (email !== state.email || password !== state.password) {
    throw new Rejection(401, 'Invalid email or password')
  }
  return json(200, { status: 'ok' }, { 'set-cookie': newCookie(state) })
}

function logout(): Outgoing {
  const cleared = (name: string) => `${name}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax`
  return {
    status: 200,
    headers: {
      'content-type': 'text/plain; charset=utf-8',
      'set-cookie': [cleared('hk_token'), cleared('hk_remember_me')],
    },
    body: '{"status":"ok"}\n',
  }
}

function newCookie({ sessions }: State): string {
  const value = `session.${randomUUID()}`
  sessions.add(value)
  return `hk_token=${value}; Path=/; HttpOnly; SameSite=Lax`
}

function session() {
  return {
    expires_at: new Date(Date.now() + 900_000).toISOString(),
    ...{ issued_at: now(), duration_seconds: 900, warning_seconds: 120, extendable: true },
    ...{ timing_adjustable: true, remembered: false, remember_me_duration_days: 30 },
  }
}

function teams({ teamId }: State) {
  const team = { id: teamId, name: 'Example', logo_url: '', role: 'owner', created_at: now() }
  return { active_team_id: teamId, recent_team_ids: [teamId], teams: [team] }
}

function dashboard(): Outgoing {
  const headers = { 'content-type': 'text/html; charset=utf-8' }
  return { status: 200, headers, body: '<!doctype html><title>HitKeep</title>' }
}

function isPerson({ sessions }: State, { header }: Incoming): boolean {
  const [, cookie] = /(?:^|; )hk_token=([^;]*)/.exec(header('cookie') ?? '') ?? []
  return cookie !== undefined && sessions.has(cookie)
}

function person(state: State, request: Incoming): void {
  if (!isPerson(state, request)) throw new Rejection(401, 'Unauthorized')
}

function program({ clients }: State, { header }: Incoming): StoredClient {
  const [, bearer] = /^bearer +(\S+)$/i.exec(header('authorization') ?? '') ?? []
  const token = bearer ?? header('x-api-key')
  const client = clients.find((it) => it.token === token)
  if (!client || !isUsable(client)) throw new Rejection(401, 'Unauthorized')
  client.last_used_at = client.updated_at = now()
  return client
}

function caller(state: State, request: Incoming): sites.Caller {
  return isPerson(state, request)
    ? { kind: 'person' }
    : { kind: 'program', client: program(state, request) }
}
