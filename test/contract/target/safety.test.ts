import { expect, onTestFinished, test } from 'vitest'
import { describe } from '../../../scripts/cli/contract/description.ts'
import { runTarget } from '../../../scripts/contract/target/index.ts'
import { documentWith } from '../../support/describe.ts'
import { startServer } from '../../support/server.ts'

const todo = {
  type: 'object',
  required: ['title'],
  properties: { id: { type: 'integer', readOnly: true }, title: { type: 'string' } },
}
const content = { 'application/json': { schema: todo } }
const list = { 'application/json': { schema: { type: 'array', items: todo } } }
const ok = { '200': { description: 'Done.', content: { 'application/json': {} } } }
const body = { requestBody: { required: true, content } }
const id = { name: 'id', in: 'path', required: true, schema: { type: 'integer' } }

/** Operations that reach more than what a run created, beside some that don't. */
const PATHS = {
  '/todos': {
    get: { operationId: 'list', responses: { '200': { description: 'All.', content: list } } },
    post: { operationId: 'create', ...body, responses: { '201': { description: '', content } } },
    put: { operationId: 'replaceAll', ...body, responses: ok },
    patch: { operationId: 'changeAll', ...body, responses: ok },
    delete: { operationId: 'deleteAll', responses: ok },
  },
  '/todos/{id}': {
    parameters: [id],
    get: { operationId: 'read', responses: { '200': { description: 'It.', content } } },
    put: { operationId: 'replace', ...body, responses: ok },
    delete: { operationId: 'remove', responses: ok },
  },
  '/cache': { delete: { operationId: 'clear', responses: ok } },
}

test('what was there before a run is there after it', async () => {
  const todos = new Map<number, unknown>([1, 2].map((id) => [id, { id, title: 'mine' }]))
  const before = JSON.stringify([...todos])
  const requests: string[] = []
  const answer = (status: number, value: unknown = {}) => ({
    ...{ status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(value) },
  })
  const { url, close } = await startServer(({ method, path, body: sent }) => {
    const [, , id] = path.split('/')
    const call = `${method} ${id === undefined ? path : '/todos/{id}'}`
    requests.push(call)
    const [, title = 'new'] = /"title":"(.*?)"/.exec(sent.toString()) ?? []
    if (call === 'GET /todos') return answer(200, [...todos.values()])
    if (call === 'POST /todos') {
      const created = { title, id: 10 + requests.length }
      todos.set(created.id, created)
      return answer(201, created)
    }
    if (id !== undefined && !todos.has(Number(id))) return answer(404)
    if (method === 'DELETE' && id !== undefined) todos.delete(Number(id))
    if (method === 'PUT') todos.set(Number(id), { title, id: Number(id) })
    return answer(200, todos.get(Number(id)))
  })
  onTestFinished(close)
  const document = documentWith({ paths: PATHS })
  const { skipped, left } = await runTarget({
    ...{ description: await describe(document), target: url },
    ...{ write: true, randomCalls: 0 },
  })
  expect(JSON.stringify([...todos])).toBe(before)
  expect(requests).toContain('PUT /todos/{id}')
  expect(requests.filter((it) => /^(PUT|PATCH|DELETE) \/(todos|cache)$/.test(it))).toEqual([])
  expect({ left, skipped: skipped.map((it) => it.operationId) }).toEqual({
    left: [],
    skipped: ['replaceAll', 'deleteAll', 'changeAll', 'clear'],
  })
})
