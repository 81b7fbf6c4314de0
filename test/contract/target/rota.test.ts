import { expect, test } from 'vitest'
import { describe } from '../../../scripts/cli/contract/description.ts'
import { findingsOf } from '../../../scripts/contract/findings/group.ts'
import { runTarget } from '../../../scripts/contract/target/index.ts'
import { documentWith } from '../../support/describe.ts'
import { startServer, type Reply, type Request } from '../../support/server.ts'

type Members = Readonly<Record<string, unknown>>

const week = { type: 'string', pattern: '^\\d{4}-W(0[1-9]|[1-4]\\d|5[0-3])$' }
const object = (properties: Members, required = Object.keys(properties)) => ({
  ...{ type: 'object', required, properties },
})
const json = (schema: Members) => ({ content: { 'application/json': { schema } } })
const answer = (schema: Members) => ({ description: 'It.', ...json(schema) })
const body = (schema: Members) => ({ requestBody: { required: true, ...json(schema) } })
const inPath = (name: string, schema: Members) => ({ name, in: 'path', required: true, schema })
const id = { type: 'integer', minimum: 1 }
const errors = Object.fromEntries(['400', '404'].map((it) => [it, { description: 'Wrong.' }]))
const shift = object({ id, week, state: { enum: ['open', 'closed'] } })
const photo = object({ id, title: { type: 'string' } })
const settings = object({ language: { enum: ['de', 'en'] }, wide: { type: 'boolean' } }, [
  'language',
])
const days = { name: 'days', in: 'query', schema: { type: 'integer', minimum: 1, maximum: 7 } }
const form = {
  schema: object({
    about: object({ title: { type: 'string', minLength: 1, maxLength: 30 } }),
    file: { type: 'string', format: 'binary' },
  }),
}

const paths = {
  '/weeks/{week}': {
    parameters: [inPath('week', week)],
    get: {
      ...{ operationId: 'readWeek', parameters: [days] },
      responses: {
        200: answer(object({ days: { type: 'array', items: object({ day: id }) } })),
        ...errors,
      },
    },
  },
  '/shifts': {
    post: {
      ...{ operationId: 'createShift', ...body(object({ week })) },
      responses: { 201: answer(shift), ...errors },
    },
  },
  '/shifts/{id}': {
    parameters: [inPath('id', id)],
    get: { operationId: 'readShift', responses: { 200: answer(shift), ...errors } },
  },
  '/shifts/{id}/close': {
    parameters: [inPath('id', id)],
    post: { operationId: 'closeShift', responses: { 200: answer(shift), ...errors } },
  },
  '/settings': {
    get: { operationId: 'readSettings', responses: { 200: answer(settings), ...errors } },
    put: {
      ...{ operationId: 'writeSettings', ...body(settings) },
      responses: { 200: answer(settings), ...errors },
    },
  },
  '/photos': {
    post: {
      operationId: 'createPhoto',
      requestBody: { required: true, content: { 'multipart/form-data': form } },
      responses: { 201: answer(photo), ...errors },
    },
  },
  '/photos/{id}': {
    parameters: [inPath('id', id)],
    get: { operationId: 'readPhoto', responses: { 200: answer(photo), ...errors } },
  },
}

/** What the server can do otherwise than described, and the findings that show it. */
const SLIPS = {
  'days has no effect': 'error readWeek: a list of days items has more or fewer',
  'there is a week 99':
    'error createShift: an invalid request is accepted: body/week breaks pattern',
  'shifts stay open': "warning closeShift: closeShift succeeds, but state doesn't become closed",
  'settings are lost': 'error readSettings: writeSettings writes language, and readSettings shows',
  'photos are untitled': 'error createPhoto: createPhoto writes title, and createPhoto shows',
}

type Slip = keyof typeof SLIPS

/** Shifts in weeks, whose path has no list; settings with a member that isn't there; photos with a part of JSON. */
function createRota(has: (slip: Slip) => boolean) {
  let current: Members = { language: 'en' }
  const things = new Map<string, Members>()
  const reply = (status: number, value: unknown): Reply => ({
    ...{ status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(value) },
  })
  const keep = (kind: string, value: Members): Reply => {
    const made = { id: things.size + 1, ...value }
    things.set(`/${kind}/${made.id}`, made)
    return reply(201, made)
  }
  const isWeek = (text: unknown) => new RegExp(week.pattern).test(String(text))
  const routes: Record<string, (request: Request) => Reply> = {
    'GET /settings': () => reply(200, current),
    'PUT /settings': ({ body }) => {
      const { language, wide } = valueOf(body)
      const isValid = [undefined, true, false].includes(wide as boolean | undefined)
      if (!['de', 'en'].includes(String(language)) || !isValid) return { status: 400 }
      const sent = { language, wide }
      if (!has('settings are lost')) current = sent
      return reply(200, sent)
    },
    'GET /weeks/': ({ path, query }) => {
      const count = query.get('days') ?? '7'
      if (!isWeek(path.split('/')[2]) || !/^[1-7]$/.test(count)) return { status: 400 }
      const length = has('days has no effect') ? 7 : Number(count)
      return reply(200, { days: Array.from({ length }, (_, index) => ({ day: index + 1 })) })
    },
    'POST /shifts': ({ body }) => {
      const own = valueOf(body)['week']
      const isFine = has('there is a week 99') ? /^\d{4}-W\d\d$/.test(String(own)) : isWeek(own)
      return isFine && typeof own === 'string'
        ? keep('shifts', { week: own, state: 'open' })
        : { status: 400 }
    },
    'POST /shifts/': ({ path }) => {
      const place = path.replace('/close', '')
      const own = things.get(place)
      if (!own) return { status: /^\/shifts\/[1-9]\d*$/.test(place) ? 404 : 400 }
      const closed = has('shifts stay open') ? own : { ...own, state: 'closed' }
      things.set(place, closed)
      return reply(200, closed)
    },
    'POST /photos': ({ body }) => {
      const [, title] = /"title":"(.{1,30})"/su.exec(body.toString()) ?? []
      if (title === undefined || !body.includes('name="file"')) return { status: 400 }
      return keep('photos', { title: has('photos are untitled') ? 'Untitled' : title })
    },
  }
  return (request: Request): Reply => {
    const { path } = request
    const method = request.method === 'HEAD' ? 'GET' : request.method
    const route =
      routes[`${method} ${path}`] ?? routes[`${method} ${path.replace(/(?<=.\/).*/, '')}`]
    if (route) return route(request)
    const found = method === 'GET' ? things.get(path) : undefined
    return found ? reply(200, found) : { status: /\/[1-9]\d*$/.test(path) ? 404 : 400 }
  }
}

function valueOf(bytes: Buffer): Members {
  try {
    return Object(JSON.parse(bytes.toString())) as Members
  } catch {
    return {}
  }
}

const description = await describe(documentWith({ paths }))

async function findIn(has: (slip: Slip) => boolean) {
  const { url, close } = await startServer(createRota(has))
  try {
    const { observations, skipped } = await runTarget({
      ...{ description, target: url, write: true, randomCalls: 0 },
    })
    const found = findingsOf(observations).map(
      ({ severity, operations, message }) => `${severity} ${operations[0]}: ${message}`,
    )
    return { found, skipped }
  } finally {
    close()
  }
}

test('an honest server gives no findings, and everything is judged', async () => {
  expect(await findIn(() => false)).toEqual({ found: [], skipped: [] })
})

test('every slip is found', async () => {
  const { found } = await findIn(() => true)
  for (const start of Object.values(SLIPS))
    expect(found).toContainEqual(expect.stringContaining(start))
})
