import { test } from 'vitest'
import { describe } from '../../../scripts/cli/contract/description.ts'
import { runTarget } from '../../../scripts/contract/target/index.ts'
import { documentWith } from '../../support/describe.ts'
import { startServer, type Reply, type Request } from '../../support/server.ts'

const note = {
  type: 'object',
  required: ['title'],
  properties: {
    id: { type: 'integer', readOnly: true },
    title: { type: 'string', minLength: 1, maxLength: 40 },
    colour: { type: 'string', enum: ['red', 'blue'] },
  },
}
const content = { 'application/json': { schema: note } }
const body = { requestBody: { required: true, content } }
const answer = { description: 'It.', content }
const [denied, unknown, invalid] = ['denied', 'unknown', 'invalid'].map((it) => ({
  description: it,
}))
const all = { 'application/json': { schema: { type: 'array', items: note } } }

const description = await describe(
  documentWith({
    paths: {
      '/notes': {
        get: { operationId: 'list', responses: { 200: { ...answer, content: all }, 403: denied } },
        post: {
          ...{ operationId: 'create', ...body },
          responses: { 201: answer, 400: invalid, 403: denied },
        },
      },
      '/notes/{id}': {
        parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'integer' } }],
        get: {
          operationId: 'read',
          responses: { 200: answer, 400: invalid, 403: denied, 404: unknown },
        },
        put: {
          ...{ operationId: 'replace', ...body },
          responses: { 200: answer, 400: invalid, 403: denied, 404: unknown },
        },
        delete: {
          operationId: 'remove',
          responses: { 202: answer, 204: unknown, 400: invalid, 403: denied, 404: unknown },
        },
      },
    },
  }),
)

type Notes = ReadonlyMap<number, object>

/** A server that keeps its notes and what they were before the last change. */
function createNotes() {
  let [before, notes]: Notes[] = [new Map(), new Map()]
  let reads = 0
  const current = () => notes!
  const json = (status: number, value: unknown): Reply => ({
    ...{ status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(value) },
  })
  const change = (by: (notes: Map<number, object>) => void): void => {
    before = notes
    const changed = new Map(notes)
    by(changed)
    notes = changed
    reads = 0
  }
  const isValid = (value: unknown): boolean => {
    const { title, colour = 'red', ...rest } = Object(value) as Record<string, unknown>
    const isTitle = typeof title === 'string' && title.length > 0 && [...title].length <= 40
    const isColour = ['red', 'blue'].includes(colour as string)
    return isTitle && isColour && (rest['id'] === undefined || typeof rest['id'] === 'number')
  }
  let serial = 0
  return {
    current,
    change,
    /** @param late how many reads after a write don't show it */
    handle({ method: sent, path, body: bytes }: Request, late = 0): Reply {
      const method = sent === 'HEAD' ? 'GET' : sent
      const [, , id] = path.split('/')
      if (id !== undefined && !/^\d+$/.test(id)) return { status: 400 }
      const seen = method === 'GET' && reads++ < late ? before! : notes!
      if (method === 'GET' && id === undefined) return json(200, [...seen.values()])
      if (method === 'GET')
        return seen.has(Number(id)) ? json(200, seen.get(Number(id))) : { status: 404 }
      if (id !== undefined && !current().has(Number(id))) return { status: 404 }
      if (method === 'DELETE') {
        change((notes) => notes.delete(Number(id)))
        return { status: 204 }
      }
      let value: unknown
      try {
        value = JSON.parse(bytes.toString())
      } catch {
        return { status: 400 }
      }
      if (!isValid(value) || !['POST', 'PUT'].includes(method)) return { status: 400 }
      const own = { ...(value as object), id: id === undefined ? ++serial : Number(id) }
      change((notes) => notes.set(own.id, own))
      return json(method === 'POST' ? 201 : 200, own)
    },
  }
}

interface Habit {
  /** @param turn the number of the request */
  readonly reply: (notes: ReturnType<typeof createNotes>, request: Request, turn: number) => Reply
  /** Operations that aren't judged, and why. */
  readonly unjudged: Readonly<Record<string, RegExp>>
  readonly warnings?: readonly RegExp[]
}

const isOfItem = ({ path }: Request) => path !== '/notes'
const LATE = /show what was written only after a while/
const CLOSED = /this account gets 403 there, perhaps for want of a role$/
const LOST = /this account gets 403 there, perhaps for want of a role, since \w+\//
const LIMITED = /accepts no more requests/

const HABITS: Readonly<Record<string, Habit>> = {
  none: { reply: (notes, request) => notes.handle(request), unjudged: {} },
  'PUT merges': {
    reply: (notes, request) => {
      const [, id] = request.path.split(/\/notes\//)
      const before = notes.current().get(Number(id))
      const reply = notes.handle(request)
      if (request.method !== 'PUT' || reply.status !== 200) return reply
      const merged = { ...before, ...(JSON.parse(String(reply.body)) as object) }
      notes.change((all) => all.set(Number(id), merged))
      return { ...reply, body: JSON.stringify(merged) }
    },
    unjudged: {},
    warnings: [/^what replace leaves out keeps its value: a fault unless/],
  },
  'two reads after a write miss it': {
    reply: (notes, request) => notes.handle(request, 2),
    unjudged: { read: LATE },
  },
  'deletion is only begun': {
    reply: (notes, request) =>
      request.method === 'DELETE' && notes.current().has(Number(request.path.split('/')[2]))
        ? { ...notes.handle({ ...request, method: 'GET' }), status: 202 }
        : notes.handle(request),
    unjudged: { remove: /it only begins to delete \(202\)/ },
  },
  'deleting again succeeds': {
    reply: (notes, request) =>
      request.method === 'DELETE' && /^\/notes\/\d+$/.test(request.path)
        ? { ...notes.handle(request), status: 204 }
        : notes.handle(request),
    unjudged: {},
    warnings: [/^remove succeeds again on what it has deleted: a fault unless/],
  },
  'every fifth request is one too many': {
    reply: (notes, request, turn) =>
      turn % 5 === 0 ? { status: 429, headers: { 'retry-after': '0' } } : notes.handle(request),
    unjudged: {},
  },
  'a quota for the day': {
    reply: (notes, request, turn) =>
      turn > 60 ? { status: 429, headers: { 'retry-after': '86400' } } : notes.handle(request),
    unjudged: { list: LIMITED, create: LIMITED, read: LIMITED, replace: LIMITED, remove: LIMITED },
  },
  'a role without items': {
    reply: (notes, request) => (isOfItem(request) ? { status: 403 } : notes.handle(request)),
    unjudged: { read: CLOSED, replace: CLOSED, remove: CLOSED },
  },
  'a role that is lost': {
    reply: (notes, request, turn) =>
      isOfItem(request) && turn > 40 ? { status: 403 } : notes.handle(request),
    unjudged: { read: LOST, replace: LOST, remove: LOST },
  },
}

test.concurrent.for(Object.entries(HABITS))(
  '%s: no error',
  async ([, { reply, unjudged, warnings = [] }], { expect, onTestFinished }) => {
    const notes = createNotes()
    let turn = 0
    const { url, close } = await startServer((request) => reply(notes, request, ++turn))
    onTestFinished(close)
    const { observations, skipped } = await runTarget({
      ...{ description, target: url, write: true, randomCalls: 0 },
    })
    const errors = observations.filter(({ severity }) => severity === 'error')
    expect(errors.map(({ message, exchange }) => [message, exchange?.case])).toEqual([])
    for (const warning of warnings)
      expect(observations.map(({ message }) => message)).toContainEqual(
        expect.stringMatching(warning),
      )
    const reasons = Object.fromEntries(
      skipped.map(({ operationId, reason }) => [operationId, reason]),
    )
    expect(reasons).toEqual(
      Object.fromEntries(
        Object.entries(unjudged).map(([id, reason]) => [id, expect.stringMatching(reason)]),
      ),
    )
  },
)
