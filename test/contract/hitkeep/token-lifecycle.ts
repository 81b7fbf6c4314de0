import type { CaseInput } from '../../../scripts/contract/cases/case.ts'
import type { Conversation, StepAnswer } from './conversation.ts'
import { rejectedChanges, rejectedCreations } from './rejections.ts'
import { UNKNOWN, clientId, type Family, type Scene } from './scene.ts'

/** create → list → use → rotate → old token rejected → revoke → delete, and the rejected calls in between. */
export async function tokenLifecycle(scene: Scene, family: Family): Promise<void> {
  const { talk, site } = scene
  await rejectedCreations(scene, family)
  const { id, token } = await createClient(scene, family)
  await useToken(scene, token, family.noun === 'ApiClient')
  if (site && token !== undefined) await track(scene, token, site.domain, 403)
  await act(scene, family, 'update', 'updates the client', 200, id, {
    ...{ name: `${nameOf(scene)} renamed`, description: '', revoked: false, expires_at: null },
    ...{ site_roles: site ? [{ site_id: site.id, role: 'admin' }] : [], ...family.update },
  })
  if (site && token !== undefined) await track(scene, token, site.domain, 202)
  await rejectedChanges(scene, family, id)

  const rotation = await act(scene, family, 'rotate', 'rotates the token', 200, id)
  const fresh = tokenOf(talk, rotation.body)
  await rejectedToken(talk, token, 'rejects the old token')
  if (fresh !== undefined) await openSites(talk, fresh, 'accepts the new token')

  await act(scene, family, 'update', 'revokes the client', 200, id, {
    ...{ name: nameOf(scene), revoked: true, ...family.update },
  })
  await rejectedToken(talk, fresh, 'rejects the token of a revoked client')
  tokenOf(
    talk,
    (await act(scene, family, 'rotate', 'rejects to rotate a revoked client', 409, id)).body,
  )
  await deleteClient(scene, family, id)
}

/** A call with a session about one client. */
function act(
  { talk, session }: Scene,
  { noun, path, idName }: Family,
  verb: string,
  title: string,
  expect: number,
  id: string,
  body?: unknown,
): Promise<StepAnswer> {
  return talk.step({
    ...{ operationId: `${verb}${noun}`, title, expect, credentials: session },
    input: { path: { ...path, [idName]: id }, ...(body !== undefined && { body }) },
  })
}

async function createClient(scene: Scene, { noun, path, idName }: Family) {
  const { talk, created, session: credentials, site } = scene
  const creation = await talk.step({
    ...{ operationId: `create${noun}`, title: 'creates a client', expect: 201, credentials },
    input: {
      path,
      body: {
        ...{ name: nameOf(scene), description: 'made by the contract suite' },
        ...{ expires_at: inDays(1), instance_role: 'user' },
        site_roles: site ? [{ site_id: site.id, role: 'viewer' }] : [],
      },
    },
  })
  const id = clientId(creation.body)
  if (id !== undefined) created.client(noun, { ...path, [idName]: id })
  const token = tokenOf(talk, creation.body)
  await talk.step({
    ...{ operationId: `list${noun}s`, title: 'lists the client, without a token', expect: 200 },
    ...{ credentials, input: { path } },
  })
  return { id: id ?? UNKNOWN, token }
}

async function deleteClient(scene: Scene, family: Family, id: string): Promise<void> {
  const { talk, created, session: credentials } = scene
  await act(scene, family, 'delete', 'deletes the client', 204, id)
  const list = { operationId: `list${family.noun}s`, title: 'no longer lists the client' }
  const input = { path: family.path }
  const { body } = await talk.step({ ...list, expect: 200, credentials, input })
  const ids = Array.isArray(body) ? body.map((it) => Object(it).id as unknown) : []
  if (ids.includes(id)) talk.report(list, 'a deleted client is still listed')
  else created.forget(id)
  await act(scene, family, 'delete', 'deletes a client only once', 404, id)
}

/** The token of an answer; from then on it counts as a secret. */
function tokenOf(talk: Conversation, body: unknown): string | undefined {
  const { token } = Object(body) as { token?: unknown }
  if (typeof token !== 'string') return undefined
  talk.keepSecret(token)
  return token
}

function nameOf({ created }: Scene): string {
  return `contract test ${created.run}`
}

const SOME_ID = '3f1c9a52-7e4b-4d0a-8b6f-2a5d9c7e1f30'

function inDays(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString()
}

async function openSites(talk: Conversation, token: string, title: string): Promise<void> {
  const step = { operationId: 'listSites', title, expect: 200 }
  await talk.step({ ...step, credentials: { bearerToken: token } })
  await talk.step({ ...step, credentials: { apiKeyHeader: token } })
}

async function rejectedToken(talk: Conversation, token: string | undefined, title: string) {
  const credentials = { bearerToken: token ?? 'no token was seen' }
  await talk.step({ operationId: 'listSites', title, expect: 401, credentials })
}

async function useToken({ talk, site }: Scene, token = 'none', personal: boolean): Promise<void> {
  await openSites(talk, token, 'lists sites with the token')
  if (!site) return
  for (const operationId of ['getSiteStats', 'listSiteHits']) {
    const step = { operationId, credentials: { bearerToken: token } }
    const input: CaseInput = { path: { id: site.id } }
    const title = personal ? 'reads figures with the token' : 'rejects figures with a team token'
    await talk.step({ ...step, title, expect: personal ? 200 : 401, input })
    if (personal) {
      const elsewhere = { path: { id: UNKNOWN } }
      await talk.step({ ...step, title: 'rejects another site', expect: 403, input: elsewhere })
    }
  }
}

async function track(
  { talk }: Scene,
  token: string,
  domain: string,
  expected: number,
): Promise<void> {
  const seen = {
    ...{ url: `https://${domain}/pricing`, timestamp: new Date().toISOString() },
    ...{ visitor_ip: '192.0.2.1', user_agent: 'contract suite', dnt: true },
    ...{ session_id: SOME_ID, referrer: 'https://example.org/' },
  }
  const screen = {
    screen_width: 1920,
    screen_height: 1080,
    viewport_width: 1900,
    viewport_height: 900,
  }
  const page = { ...seen, ...screen, page_id: SOME_ID, language: 'en' }
  const event = { ...seen, name: 'test', properties: { plan: 'free' } }
  for (const operationId of ['trackServerPageview', 'trackServerEvent']) {
    const body = operationId === 'trackServerEvent' ? event : page
    const step = (title: string, expect: number, change: object, credentials: object) =>
      talk.step({
        ...{ operationId, title, expect, input: { body: { ...body, ...change } } },
        credentials: credentials as Record<string, string>,
      })
    const title = expected === 202 ? 'tracks' : 'rejects tracking without a grant'
    await step(`${title}, by the token`, expected, {}, { bearerToken: token })
    await step(`${title}, by the token as a key`, expected, {}, { apiKeyHeader: token })
    if (expected !== 202) continue
    await step('rejects a relative URL', 400, { url: '/pricing' }, { bearerToken: token })
    await step(
      'rejects an unknown site',
      404,
      { url: 'https://unknown.invalid/' },
      { bearerToken: token },
    )
    await step('rejects tracking without a token', 401, {}, {})
  }
}
