import { expect, onTestFinished, test } from 'vitest'
import { startMock } from '../../scripts/mock/server.ts'
import { documentWith } from '../support/describe.ts'

test('the same seed gives the same generated body, also to requests at once', async () => {
  const schema = { type: 'array', minItems: 5, items: { type: 'string', maxLength: 20 } }
  const content = { 'application/json': { schema } }
  const get = { operationId: 'list', responses: { 200: { description: 'Fine.', content } } }
  const mock = await startMock(documentWith({ paths: { '/': { get } } }), 0)
  onTestFinished(() => mock.close())
  const bodyFrom = async (seed: string) => {
    const headers = { prefer: `code=200, dynamic=true, seed=${seed}` }
    return (await fetch(`${mock.url}/`, { headers })).text()
  }
  const bodies = await Promise.all(['a', 'b', 'a', 'b', 'a'].map(bodyFrom))
  expect(bodies[0]).not.toBe(bodies[1])
  expect(bodies).toEqual([bodies[0], bodies[1], bodies[0], bodies[1], bodies[0]])
})
