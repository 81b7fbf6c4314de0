import { expect, test } from 'vitest'
import { mockNotes } from '../../scripts/mock/mock-notes.ts'
import { documentWith } from '../support/describe.ts'

const operation = (operationId: string, more: object = {}) => ({
  ...{ operationId, responses: {} },
  ...more,
})
const query = (mediaType: string) => ({
  parameters: [{ name: 'q', in: 'querystring', content: { [mediaType]: {} } }],
})

test('notes name what the mock can not do', () => {
  const item = {
    get: operation('json', query('application/json')),
    put: operation('form', query('application/x-www-form-urlencoded; charset=utf-8')),
    query: operation('search'),
    post: operation('xml', {
      requestBody: { content: { 'application/xml': { schema: { type: 'object' } } } },
    }),
    additionalOperations: { COPY: operation('copy'), SWAP: operation('swap') },
  }
  expect(mockNotes(documentWith({ paths: { '/a': item } }))).toEqual([
    "not served, because Node.js doesn't receive the method: swap",
    'query strings that are not pairs of names and values are not validated: json',
    'bodies that are neither JSON nor forms are not validated: xml',
  ])
  expect(mockNotes(documentWith({}))).toEqual([])
})
