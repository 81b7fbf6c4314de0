import { expect, test } from 'vitest'
import { operationsOf } from '../../scripts/document/openapi.ts'
import { createPrism } from '../../scripts/mock/prism.ts'
import { documentWith } from '../support/describe.ts'

const point = { type: 'object', required: ['x'], properties: { x: { type: 'integer' } } }
const parameters = [
  { name: 'X-Point', in: 'header', schema: point },
  { name: 'X-List', in: 'header', schema: { type: 'array', items: { type: 'integer' } } },
  { name: 'near', in: 'query', style: 'deepObject', schema: point },
]
const document = documentWith({
  paths: {
    '/find': {
      get: { operationId: 'find', parameters, responses: { 204: { description: 'Done.' } } },
    },
  },
})

test.each([
  ['none of them', {}, '', 204],
  ['a header', { 'x-point': 'x,1' }, '', 204],
  ['a list in a header', { 'x-list': '1,2' }, '', 204],
  ['a bad header', { 'x-point': 'y,1' }, '', 422],
  ['a deepObject', {}, 'near[x]=1', 204],
  ['a bad deepObject', {}, 'near[x]=a', 422],
])('a request with %s', async (_, headers, query, status) => {
  const prism = await createPrism(document)
  const [operation] = operationsOf(document)
  const answer = await prism(operation!, {
    ...{ path: '/find', query: new URLSearchParams(query), headers },
    ...{ body: undefined, contentType: undefined, preferences: {} },
  })
  expect(answer.status).toBe(status)
})
