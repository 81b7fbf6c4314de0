import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { load } from '../../scripts/read/load.ts'
import { problemsOf } from '../support/describe.ts'
import { folderWith } from '../support/folder.ts'

function loaded(description: object) {
  const text = JSON.stringify({
    openapi: '3.1.0',
    info: { title: 'T', version: '1' },
    ...description,
  })
  return load(join(folderWith({ 'package.json': '{}', 'openapi.json': text }), 'openapi.json'))
}

const schemas = (named: object) => loaded({ components: { schemas: named } })
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })
const nested = (levels: number): object => (levels > 0 ? { inner: nested(levels - 1) } : {})
const steps = (keyword: string, count: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, i) => [
      `A${i}`,
      i + 1 < count ? { [keyword]: [ref(`A${i + 1}`), ref(`A${i + 1}`)] } : {},
    ]),
  )

describe('a schema is accepted', () => {
  test.each<[name: string, named: object]>([
    ['that is the start of a chain of ten thousand', { ...chain(10_000) }],
    ['that doubles a few times', steps('anyOf', 15)],
    ['that doubles with the levels of a value, whose example has few', tree(nested(12))],
    [
      'that has one part for each member of a deep example',
      {
        A: {
          properties: { inner: ref('A') },
          patternProperties: { '^other': ref('A') },
          additionalProperties: ref('A'),
          example: nested(60),
        },
      },
    ],
    [
      'that comes back to itself in the same value',
      { A: { anyOf: [ref('A'), ref('B')] }, B: ref('A') },
    ],
  ])('%s', async (_, named) => {
    await expect(schemas(named)).resolves.toBeDefined()
  })
})

describe('a schema is rejected', () => {
  test.each<[name: string, named: object, pointer: string]>([
    ['whose allOf doubles on and on', steps('allOf', 25), '#/components/schemas/A0'],
    [
      'whose default is as deep as its alternatives double',
      tree(nested(30)),
      '#/components/schemas/A',
    ],
  ])('%s', async (_, named, pointer) => {
    const problems = await problemsOf(schemas(named))
    expect(problems).toMatchObject([{ code: 'slow-schema', location: { line: 1, pointer } }])
  })

  test('for the example of a media type that a reference brings', async () => {
    const content = {
      'application/json': {
        schema: ref('A'),
        examples: { deep: { $ref: '#/components/examples/Deep' } },
      },
    }
    const { A, B } = tree(undefined)
    const problems = await problemsOf(
      loaded({
        paths: { '/a': { get: { responses: { 200: { description: 'd', content } } } } },
        components: { schemas: { A, B }, examples: { Deep: { value: nested(30) } } },
      }),
    )
    expect(problems).toMatchObject([{ code: 'slow-schema' }])
  })
})

function chain(count: number) {
  return Object.fromEntries(
    Array.from({ length: count }, (_, i) => [`A${i}`, i > 0 ? { allOf: [ref(`A${i - 1}`)] } : {}]),
  )
}

/** Two alternatives at every level of a value. */
function tree(value: unknown) {
  return {
    A: { oneOf: [ref('B'), ref('B')], default: value },
    B: { properties: { inner: ref('A') } },
  }
}
