import { randomUUID } from 'node:crypto'
import { empty, isDateTime, isUuid, json, readObject, Rejection } from './http.ts'
import type { Incoming, Members, Outgoing } from './http.ts'
import { isUsable, newToken, now, shown } from './state.ts'
import type { Grant, State, StoredClient } from './state.ts'

/** The owner of a family of API clients. */
export type Owner = StoredClient['owner']

const MEMBERS = {
  name: 'string',
  description: 'string',
  instance_role: 'string',
  expires_at: 'string',
  site_roles: 'array',
} as const

const ROLES = ['owner', 'admin', 'editor', 'viewer']

export function list(state: State, owner: Owner): Outgoing {
  return json(200, ownedBy(state, owner).map(shown).reverse())
}

export function create(state: State, owner: Owner, request: Incoming): Outgoing {
  const body = readObject(request.body, INVALID, MEMBERS, true)
  const fields = readFields(state, owner, body, 'user')
  const moment = now()
  const client: StoredClient = {
    ...{ id: randomUUID(), owner, ...fields, token: newToken() },
    ...{ created_at: moment, updated_at: moment, revoked_at: undefined, last_used_at: undefined },
  }
  state.clients.push(client)
  return json(201, { client: shown(client), token: client.token })
}

export function update(state: State, owner: Owner, id: string, request: Incoming): Outgoing {
  const client = find(state, owner, id)
  const body = readObject(request.body, INVALID, { ...MEMBERS, revoked: 'boolean' as const }, true)
  Object.assign(client, readFields(state, owner, body, undefined), { updated_at: now() })
  if (body['revoked'] === true) client.revoked_at ??= now()
  if (body['revoked'] === false) client.revoked_at = undefined
  return json(200, shown(client))
}

export function rotate(state: State, owner: Owner, id: string): Outgoing {
  const client = find(state, owner, id)
  if (!isUsable(client)) throw new Rejection(409, 'API client is revoked or expired')
  client.token = newToken()
  client.updated_at = now()
  return json(200, { client: shown(client), token: client.token })
}

export function remove(state: State, owner: Owner, id: string): Outgoing {
  state.clients.splice(state.clients.indexOf(find(state, owner, id)), 1)
  return empty(204)
}

const INVALID = 'Invalid JSON payload'

function isPersonal(owner: Owner): owner is { readonly user_id: string } {
  return 'user_id' in owner
}

function ownedBy({ clients }: State, owner: Owner): StoredClient[] {
  return clients.filter((client) =>
    isPersonal(owner)
      ? isPersonal(client.owner) && client.owner.user_id === owner.user_id
      : !isPersonal(client.owner) && client.owner.tenant_id === owner.tenant_id,
  )
}

function find(state: State, owner: Owner, id: string): StoredClient {
  if (!isUuid(id)) throw new Rejection(400, 'Invalid client ID')
  const client = ownedBy(state, owner).find((it) => it.id === id.toLowerCase())
  if (!client) throw new Rejection(404, 'API client not found')
  return client
}

/** The checks in the order of the server. */
function readFields(state: State, owner: Owner, body: Members, defaultRole: string | undefined) {
  const text = (name: string) => String(body[name] ?? '').trim()
  const name = text('name')
  if (name === '' || Buffer.byteLength(name) > 120) {
    throw new Rejection(400, 'Name is required and must be <= 120 characters')
  }
  const description = text('description')
  if (Buffer.byteLength(description) > 500) {
    throw new Rejection(400, 'Description must be <= 500 characters')
  }
  const expires = body['expires_at'] ?? undefined
  if (expires !== undefined && !isDateTime(expires)) throw new Rejection(400, INVALID)
  const instance_role = isPersonal(owner) ? text('instance_role') || defaultRole : 'user'
  if (instance_role === undefined || !['owner', 'admin', 'user'].includes(instance_role)) {
    throw new Rejection(400, 'Invalid instance role')
  }
  return {
    ...{ name, description, instance_role },
    site_roles: readGrants(state, owner, (body['site_roles'] ?? []) as readonly unknown[]),
    expires_at: expires && new Date(expires as string).toISOString(),
  }
}

function readGrants(state: State, owner: Owner, grants: readonly unknown[]): Grant[] {
  if (grants.length > 100) throw new Rejection(403, 'too many delegated site roles')
  const bySite = new Map<string, Grant>()
  for (const grant of grants) {
    const { site_id, role, ...unknown } = Object(grant) as Members
    if (Object.keys(unknown).length > 0) throw new Rejection(400, INVALID)
    const id = String(site_id ?? '')
      .trim()
      .toLowerCase()
    if (!isUuid(id)) throw new Rejection(403, 'invalid delegated site role site_id')
    const known = state.sites.some((site) => site.id === id)
    if (!isPersonal(owner) && !known) {
      throw new Rejection(403, 'cannot delegate site role outside the selected team')
    }
    if (!ROLES.includes(String(role))) throw new Rejection(403, 'invalid delegated site role')
    if (!known) throw new Rejection(403, 'cannot delegate site role for site without access')
    bySite.set(id, { site_id: id, role: role as Grant['role'] })
  }
  return [...bySite.values()].sort((a, b) => a.site_id.localeCompare(b.site_id))
}
