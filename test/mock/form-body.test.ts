import { expect, test } from 'vitest'
import { readForm } from '../../scripts/mock/form-body.ts'
import { documentWith } from '../support/describe.ts'

const STYLED = {
  document: documentWith({}),
  schema: {
    properties: {
      piped: { type: 'array', items: { type: 'integer' } },
      csv: { type: 'array', items: { type: 'string' } },
      deep: {
        type: 'object',
        properties: {
          size: { type: 'integer' },
          tags: { type: 'array', items: { type: 'string' } },
          in: { type: 'object', properties: { to: { type: 'boolean' } } },
        },
      },
    },
  },
  encoding: {
    piped: { style: 'pipeDelimited' },
    csv: { style: 'form', explode: false },
    deep: { style: 'deepObject' },
  },
}

test.each([
  ['piped=1|2', { piped: [1, 2] }],
  ['csv=a,b', { csv: ['a', 'b'] }],
  ['deep[size]=1&deep[in][to]=true', { deep: { size: 1, in: { to: true } } }],
  ['deep[tags]=a&deep[tags]=b', { deep: { tags: ['a', 'b'] } }],
  ['deep[size]=x', { deep: { size: 'x' } }],
  ['deep[]=1&deeper[size]=1', { deep: { '': '1' }, 'deeper[size]': '1' }],
  ['deep[__proto__][to]=x', { deep: { ['__proto__']: 'x' } }],
])('the value of %s', async (query, value) => {
  const pairs = new URLSearchParams(query)
  const parts = new FormData()
  for (const [name, text] of pairs) parts.append(name, text)
  for (const body of [pairs, parts]) {
    const request = new Response(body)
    const bytes = new Uint8Array(await request.arrayBuffer())
    expect(await readForm(bytes, request.headers.get('content-type')!, STYLED)).toEqual(value)
  }
  expect({}).not.toHaveProperty('to')
})
