import type { Step } from './conversation.ts'
import { UNKNOWN, clientId, type Family, type Scene } from './scene.ts'

/** Requests that a creation must reject. */
export async function rejectedCreations(
  scene: Scene,
  { noun, path, idName }: Family,
): Promise<void> {
  const { talk, session, created } = scene
  const name = `contract test ${created.run}`
  const expectRejection = async (
    title: string,
    expect: number,
    body: unknown,
    rest: Partial<Step> = {},
  ) => {
    const answer = await talk.step({
      ...{ operationId: `create${noun}`, title, expect, credentials: session },
      ...{ input: { path, body }, ...rest },
    })
    // A server that creates it anyway must be cleaned up.
    const id = clientId(answer.body)
    if (id !== undefined) created.client(noun, { ...path, [idName]: id })
  }
  await expectRejection('rejects a creation without a session', 401, { name }, { credentials: {} })
  const elsewhere = { origin: 'https://elsewhere.example' }
  await expectRejection(
    'rejects a creation from another origin',
    404,
    { name },
    { headers: elsewhere },
  )
  await expectRejection('rejects an empty name', 400, { name: '' })
  await expectRejection('rejects a name of 121 bytes', 400, { name: 'é'.repeat(60) + 'x' })
  await expectRejection('rejects an unknown member', 400, { name, unknown: true })
  await expectRejection('rejects a site that is not a UUID', 403, { name, ...NO_SITE })
  if (noun === 'ApiClient') {
    await expectRejection('rejects an unknown role', 400, { name, instance_role: 'example' })
  }
}

const NO_SITE = { site_roles: [{ site_id: 'not-a-uuid', role: 'viewer' }] }

/** Requests that an update, a rotation and a deletion must reject. */
export async function rejectedChanges(
  { talk, session }: Scene,
  family: Family,
  id: string,
): Promise<void> {
  const { noun, path, idName } = family
  const verbs = [
    ['update', { name: 'x', ...family.update }],
    ['rotate', undefined],
    ['delete', undefined],
  ] as const
  for (const [verb, body] of verbs) {
    const step = (title: string, expect: number, value: string, rest: Partial<Step> = {}) =>
      talk.step({
        ...{ operationId: `${verb}${noun}`, title: `${verb}: ${title}`, expect },
        credentials: session,
        input: { path: { ...path, [idName]: value }, ...(body && { body }) },
        ...rest,
      })
    await step('rejects an id that is not a UUID', 400, 'not-a-uuid')
    await step('rejects an unknown client', 404, UNKNOWN)
    await step('needs a session', 401, id, { credentials: {} })
    if (noun === 'TeamApiClient') {
      const input = { path: { ...path, id: UNKNOWN, clientId: id }, ...(body && { body }) }
      await step('rejects another team', 403, id, { input })
    }
  }
  const update = (title: string, expect: number, body: unknown) =>
    talk.step({
      ...{ operationId: `update${noun}`, title, expect, credentials: session },
      input: { path: { ...path, [idName]: id }, body },
    })
  await update('update: needs a name', 400, { name: ' ' })
  await update('update: rejects a site that is not a UUID', 403, {
    ...{ name: 'x', ...family.update, ...NO_SITE },
  })
}
