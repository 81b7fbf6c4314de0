import { randomUUID } from 'node:crypto'
import { isIP } from 'node:net'
import { empty, isDateTime, isUuid, json, readObject, Rejection } from './http.ts'
import type { Incoming, Outgoing } from './http.ts'
import { now, type Site, type State, type StoredClient } from './state.ts'

/** The caller: a user with a session, or a program with an API client's token. */
export type Caller =
  { readonly kind: 'person' } | { readonly kind: 'program'; readonly client: StoredClient }

export function listSites({ sites }: State, caller: Caller): Outgoing {
  const visible = sites.filter(
    (site) => caller.kind === 'person' || grantFor(caller.client, site.id) !== undefined,
  )
  return json(200, visible.toReversed())
}

export function createSite(state: State, { body }: Incoming): Outgoing {
  const members = readObject(body, 'Invalid request body', { domain: 'string' }, false)
  const domain = String(members['domain'] ?? '')
    .trim()
    .toLowerCase()
  if (domain === '') throw new Rejection(400, 'Domain is required')
  if (/^https?:\/\//.test(domain)) {
    throw new Rejection(400, 'Domain must not contain protocol (http:// or https://)')
  }
  if (domain.startsWith('www.')) {
    const text = "Domain must not start with 'www.' (we track subdomains automatically)"
    throw new Rejection(400, text)
  }
  if (domain.length > 253 || !DOMAIN.test(domain)) {
    throw new Rejection(400, 'Invalid domain format (e.g. example.com)')
  }
  if (state.sites.some((site) => site.domain === domain)) {
    throw new Rejection(409, 'Failed to create site (domain might already exist)')
  }
  const site: Site = {
    ...{ id: randomUUID(), user_id: state.userId, domain },
    ...{ data_retention_days: 0, created_at: now() },
  }
  state.sites.push(site)
  return json(200, site)
}

const DOMAIN = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,}$/

export function removeSite({ sites }: State, id: string): Outgoing {
  const index = sites.findIndex((site) => site.id === id)
  if (index >= 0) sites.splice(index, 1)
  return json(200, { status: 'ok' }, { 'content-type': 'text/plain; charset=utf-8' })
}

export function readHits(state: State, caller: Caller, id: string, { query }: Incoming): Outgoing {
  openSite(state, caller, id)
  checkFilters(query)
  return json(200, { data: [], total: 0 })
}

export function readStats(state: State, caller: Caller, id: string, { query }: Incoming): Outgoing {
  openSite(state, caller, id)
  checkFilters(query)
  for (const name of ['goal_id', 'funnel_id']) {
    if (query.getAll(name).some((value) => !isUuid(value)))
      throw new Rejection(400, `Invalid ${name}`)
  }
  const number = (names: string) => Object.fromEntries(names.split(' ').map((name) => [name, 0]))
  const list = (names: string) => Object.fromEntries(names.split(' ').map((name) => [name, []]))
  return json(200, {
    ...number('live_visitors total_pageviews unique_sessions bounce_rate avg_session_duration'),
    ...number('pages_per_session ai_bot_hits ai_source_visits utm_campaign_hits utm_content_hits'),
    ...number('utm_medium_hits utm_source_hits utm_term_hits'),
    ...list('chart_data top_pages top_landing_pages top_exit_pages top_referrers top_devices'),
    ...list('top_countries top_cities top_providers top_asns top_browsers top_ai_bots'),
    ...list('top_ai_sources top_languages top_utm_campaigns top_utm_contents top_utm_mediums'),
    ...list('top_utm_sources top_utm_terms goals funnels'),
  })
}

function openSite(state: State, caller: Caller, id: string): void {
  if (!isUuid(id)) throw new Rejection(400, 'invalid site ID')
  const site = state.sites.find((it) => it.id === id.toLowerCase())
  if (caller.kind === 'program' && 'tenant_id' in caller.client.owner) {
    throw new Rejection(401, 'Unauthorized')
  }
  const open =
    caller.kind === 'person' ? site !== undefined : grantFor(caller.client, id) !== undefined
  if (!open) throw new Rejection(403, 'Access denied')
}

function checkFilters(query: URLSearchParams): void {
  for (const filter of query.getAll('filter')) {
    if (!/^[^:]+:.+$/s.test(filter)) throw new Rejection(400, 'invalid filter format')
  }
  if (query.has('filter_type') !== query.has('filter_value')) {
    throw new Rejection(400, 'filter_type and filter_value are required together')
  }
}

/** Records nothing, but looks at everything in the server's order. */
export function track(
  state: State,
  client: StoredClient,
  request: Incoming,
  event: boolean,
): Outgoing {
  const types = {
    url: 'string',
    timestamp: 'string',
    visitor_ip: 'string',
    user_agent: 'string',
  } as const
  const body = readObject(request.body, 'Bad request body', { ...types, name: 'string' }, false)
  const text = (name: string) => String(body[name] ?? '').trim()
  const url = URL.parse(text('url'))
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new Rejection(400, 'url must be an absolute http or https URL')
  }
  if (!isDateTime(text('timestamp'))) throw new Rejection(400, 'timestamp must be RFC3339')
  if (isIP(text('visitor_ip')) === 0) {
    throw new Rejection(400, 'visitor_ip must be a valid IP address')
  }
  if (text('user_agent') === '') throw new Rejection(400, 'user_agent is required')
  const site = state.sites.find(({ domain }) => domain === url.hostname)
  if (!site) throw new Rejection(404, 'Site not found')
  if (!/^(admin|owner)$/.test(grantFor(client, site.id) ?? ''))
    throw new Rejection(403, 'Access denied')
  if (event && text('name') === '') throw new Rejection(400, 'name is required')
  return empty(202)
}

function grantFor({ site_roles }: StoredClient, id: string): string | undefined {
  return site_roles.find(({ site_id }) => site_id === id.toLowerCase())?.role
}
