import { randomBytes, randomUUID } from 'node:crypto'

export type SiteRole = 'owner' | 'admin' | 'editor' | 'viewer'

export interface Grant {
  readonly site_id: string
  readonly role: SiteRole
}

/** An API client as the server keeps it. */
export interface StoredClient {
  readonly id: string
  readonly owner: { readonly user_id: string } | { readonly tenant_id: string }
  name: string
  description: string
  instance_role: string
  expires_at: string | undefined
  revoked_at: string | undefined
  last_used_at: string | undefined
  readonly created_at: string
  updated_at: string
  site_roles: readonly Grant[]
  token: string
}

export interface Site {
  readonly id: string
  readonly user_id: string
  readonly domain: string
  readonly data_retention_days: number
  readonly created_at: string
}

/** Everything that an instance remembers: one user, one team. */
export interface State {
  readonly email: string
  readonly password: string
  readonly userId: string
  readonly teamId: string
  readonly sessions: Set<string>
  readonly clients: StoredClient[]
  readonly sites: Site[]
}

export function createState(email: string, password: string): State {
  return {
    ...{ email, password, userId: randomUUID(), teamId: randomUUID() },
    ...{ sessions: new Set<string>(), clients: [], sites: [] },
  }
}

export function newToken(): string {
  return randomBytes(32).toString('hex')
}

export function now(): string {
  return new Date().toISOString()
}

/** A client as answers show it: what is unset is left out. */
export function shown(client: StoredClient): Record<string, unknown> {
  const { token: _, owner, expires_at, revoked_at, last_used_at, ...rest } = client
  return {
    ...rest,
    ...owner,
    owner_type: 'user_id' in owner ? 'personal' : 'team',
    ...(expires_at !== undefined && { expires_at }),
    ...(revoked_at !== undefined && { revoked_at }),
    ...(last_used_at !== undefined && { last_used_at }),
  }
}

export function isUsable({ revoked_at, expires_at }: StoredClient): boolean {
  return (
    revoked_at === undefined && (expires_at === undefined || Date.parse(expires_at) > Date.now())
  )
}
