import type { Suite } from '../../../scripts/contract/suite.ts'
import { originHeader } from '../../../src/hitkeep/origin.ts'
import { createConversation, type Conversation, type StepAnswer } from './conversation.ts'
import { createdAt } from './created.ts'
import { UNKNOWN, type Scene } from './scene.ts'
import type { Peer } from './send-step.ts'
import { tokenLifecycle } from './token-lifecycle.ts'

/** A server and the credentials to sign in with. */
export interface Server {
  readonly url: string
  readonly email?: string | undefined
  readonly password?: string | undefined
  /** A session cookie, used without a password. */
  readonly session?: string | undefined
}

/** The outcome of all sequences. */
export interface SequenceResult extends Pick<Conversation, 'findings' | 'seen'> {
  readonly calls: number
  /** Paths that could not be removed again. */
  readonly left: readonly string[]
}

/** All sequences on one server; what they create is removed again, even after a failure or an interrupt. */
export async function runSequences(
  suite: Suite,
  server: Server,
  signal?: AbortSignal,
): Promise<SequenceResult> {
  const headers = originHeader(server.url) as NonNullable<Peer['headers']>
  const talk = createConversation(suite, { url: server.url, headers }, signal)
  let cookie = server.session
  const created = createdAt(server.url, () => cookie)
  let left: string[] = []
  try {
    cookie = await signIn(talk, server)
    const session: Record<string, string> = cookie === undefined ? {} : { sessionCookie: cookie }
    if (cookie !== undefined) talk.keepSecret(cookie)
    const team = await readTeams(talk, session)
    const site = await makeSite({ talk, created, session, site: undefined })
    const scene: Scene = { talk, created, session, site }
    await tokenLifecycle(scene, {
      ...{ noun: 'ApiClient', path: {}, idName: 'id', update: { instance_role: 'user' } },
    })
    if (team !== undefined) {
      await rejectedTeams(scene)
      const path = { id: team }
      await tokenLifecycle(scene, { noun: 'TeamApiClient', path, idName: 'clientId', update: {} })
    }
    if (site) await readFigures(scene, site.id)
  } finally {
    left = await created.removeAll()
  }
  await signOut(talk)
  return { findings: talk.findings, seen: talk.seen, calls: talk.calls(), left }
}

async function signIn(talk: Conversation, server: Server): Promise<string | undefined> {
  await talk.step({ operationId: 'getStatus', title: 'reads the status', expect: 200 })
  const login = { operationId: 'login' }
  const { email, password } = server
  if (email === undefined || password === undefined) return server.session
  talk.keepSecret(password)
  const expectRejection = (title: string, expect: number, body: object, headers = {}) =>
    talk.step({ ...login, title, expect, input: { body }, headers })
  await expectRejection('rejects a wrong password', 401, { email, password: 'not the password' })
  await expectRejection('rejects wrong types', 400, { email: 7, password: 7 })
  const body = { email, password, remember_me: false }
  await expectRejection('rejects another origin', 404, body, {
    origin: 'https://elsewhere.example',
  })
  const step = { ...login, title: 'signs in' }
  const answer = await talk.step({ ...step, expect: 200, input: { body } })
  const cookie = sessionIn(answer)
  if (cookie === undefined) {
    talk.report(step, 'a sign-in without a second factor sets no session cookie')
    return server.session
  }
  const read = { operationId: 'getSession' }
  await talk.step({ ...read, title: 'needs a session', expect: 401 })
  const credentials = { sessionCookie: cookie }
  await talk.step({ ...read, title: 'reads the session', expect: 200, credentials })
  await talk.step({ operationId: 'extendSession', title: 'needs a session', expect: 401 })
  const extend = { operationId: 'extendSession', title: 'extends the session' }
  const extended = sessionIn(await talk.step({ ...extend, expect: 200, credentials }))
  if (extended === undefined) talk.report(extend, 'an extension sets no session cookie')
  return extended ?? cookie
}

function sessionIn({ headers }: StepAnswer): string | undefined {
  return headers
    .getSetCookie()
    .map((line) => /^hk_token=([^;]+)/.exec(line)?.[1])
    .find((value) => value !== undefined)
}

async function readTeams(talk: Conversation, credentials: Record<string, string>) {
  await talk.step({ operationId: 'listTeams', title: 'needs a session', expect: 401 })
  const answer = await talk.step({
    ...{ operationId: 'listTeams', title: 'lists the teams', expect: 200, credentials },
  })
  const { active_team_id: id } = Object(answer.body) as { active_team_id?: unknown }
  return typeof id === 'string' ? id : undefined
}

async function makeSite({ talk, created, session }: Scene): Promise<Scene['site']> {
  const make = { operationId: 'createSite', credentials: session }
  const domain = `contract-test-${created.run}.example.org`
  await talk.step({ operationId: 'listSites', title: 'needs a credential', expect: 401 })
  await talk.step({
    ...{ operationId: 'listSites', title: 'lists the sites', expect: 200, credentials: session },
  })
  const input = { body: { domain } }
  await talk.step({ ...make, title: 'needs a session', expect: 401, input, credentials: {} })
  const scheme = { body: { domain: `https://${domain}` } }
  await talk.step({ ...make, title: 'rejects a scheme', expect: 400, input: scheme })
  const answer = await talk.step({ ...make, title: 'creates a site', expect: 200, input })
  const { id } = Object(answer.body) as { id?: unknown }
  if (typeof id !== 'string') return undefined
  created.site(id)
  await talk.step({ ...make, title: 'rejects the same domain again', expect: 409, input })
  return { id, domain }
}

async function rejectedTeams({ talk, session: credentials }: Scene): Promise<void> {
  const expectRejection = (operationId: string, id: string, expect: number, body?: object) =>
    talk.step({
      ...{ operationId, title: `rejects the team ${id}`, expect, credentials },
      input: { path: { id }, ...(body && { body }) },
    })
  await expectRejection('listTeamApiClients', 'not-a-uuid', 400)
  await expectRejection('listTeamApiClients', UNKNOWN, 403)
  await expectRejection('createTeamApiClient', 'not-a-uuid', 400, { name: 'x' })
  await expectRejection('createTeamApiClient', UNKNOWN, 403, { name: 'x' })
  for (const operationId of ['listApiClients', 'listTeamApiClients']) {
    const input = operationId === 'listApiClients' ? {} : { path: { id: UNKNOWN } }
    await talk.step({ operationId, title: 'needs a session', expect: 401, input })
  }
}

async function readFigures({ talk, session: credentials }: Scene, id: string): Promise<void> {
  const from = new Date(Date.now() - 86_400_000).toISOString()
  const to = new Date().toISOString()
  const range = { from, to, filter: ['country:DE'], filter_type: 'path', filter_value: '/pricing' }
  const step = (operationId: string, title: string, expect: number, path: string, query: object) =>
    talk.step({
      ...{ operationId, title, expect, credentials },
      input: { path: { id: path }, query: query as Record<string, unknown> },
    })
  for (const order of ['asc', 'desc']) {
    const paged = { limit: 100, offset: 0, sort: 'timestamp', order, q: 'x', ...range }
    await step('listSiteHits', `reads hits ${order}`, 200, id, paged)
  }
  const compared = { compare_from: from, compare_to: to, ...range }
  await step('getSiteStats', 'reads statistics', 200, id, compared)
  for (const operationId of ['listSiteHits', 'getSiteStats']) {
    await step(operationId, 'rejects a site that is not a UUID', 400, 'not-a-uuid', {})
    await step(operationId, 'rejects a filter without a colon', 400, id, { filter: ['country'] })
    await talk.step({
      ...{ operationId, title: 'needs a credential', expect: 401, input: { path: { id } } },
    })
  }
  const other = ['3f1c9a52-7e4b-4d0a-8b6f-2a5d9c7e1f30']
  await step('getSiteStats', 'accepts goals and funnels', 200, id, {
    goal_id: other,
    funnel_id: other,
  })
}

async function signOut(talk: Conversation): Promise<void> {
  await talk.step({ operationId: 'logout', title: 'signs out', expect: 200 })
}
