import { expect, test } from 'vitest'
import type { Document } from '../../scripts/document/openapi.ts'
import { startMock } from '../../scripts/mock/server.ts'

// Prism itself accepts any body of which a schema has `nullable` without `type`.
test.each([
  ['type', { type: 'string' }, 'a', 7],
  ['enum', { enum: ['a', 'b'] }, 'a', 'c'],
  ['oneOf', { oneOf: [{ type: 'string' }, { type: 'integer' }] }, 7, true],
  ['allOf', { allOf: [{ type: 'string', maxLength: 1 }] }, 'a', 'aa'],
  ['properties', { properties: { n: { type: 'integer' } } }, { n: 1 }, { n: 'a' }],
])('nullable beside %s: accepts null, rejects what breaks it', async (_, keywords, good, bad) => {
  const document = {
    openapi: '3.0.3',
    info: { title: 'T', version: '1' },
    paths: {
      '/a': {
        post: {
          operationId: 'postA',
          requestBody: {
            required: true,
            content: {
              'application/json': {
                schema: { properties: { p: { nullable: true, ...keywords } } },
              },
            },
          },
          responses: { 204: { description: 'Done.' }, 422: { description: 'No.' } },
        },
      },
    },
  } as unknown as Document
  const mock = await startMock(document, 0)
  try {
    const send = async (p: unknown) => {
      const headers = { 'content-type': 'application/json' }
      const body = JSON.stringify({ p })
      return (await fetch(`${mock.url}/a`, { method: 'POST', headers, body })).status
    }
    expect([await send(good), await send(null), await send(bad)]).toEqual([204, 204, 422])
  } finally {
    await mock.close()
  }
})
