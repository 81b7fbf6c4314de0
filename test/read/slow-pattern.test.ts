import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { load } from '../../scripts/read/load.ts'
import { problemsOf } from '../support/describe.ts'
import { folderWith } from '../support/folder.ts'

/** A description with these components. */
function loaded(components: object, files: Readonly<Record<string, string>> = {}) {
  const text = JSON.stringify({ openapi: '3.1.0', info: { title: 'T', version: '1' }, components })
  return load(join(folderWith({ 'openapi.json': text, ...files }), 'openapi.json'))
}

const SLOW = `${'a'.repeat(40)}!`

describe('a pattern', () => {
  test.each<[name: string, schema: object]>([
    [
      'is tried on long strings',
      { pattern: '^[a-z]+(-[a-z]+)*$', example: 'word-'.repeat(10_000) },
    ],
    ['may have alternatives', { pattern: '^(?:a|b)*$', enum: ['ab'.repeat(1000)] }],
    ['that is invalid is left to the lint', { pattern: '(a+', example: SLOW }],
    ['may be slow on a string that is not data', { pattern: '^(a+)+$', description: SLOW }],
    ['in an example is data', { example: { pattern: '^(a+)+$', text: SLOW } }],
    ['may be the name of a property', { properties: { pattern: {} }, example: SLOW }],
  ])('%s', async (_, schema) => {
    await expect(loaded({ schemas: { A: schema } })).resolves.toBeDefined()
  })

  test('is rejected for a string in an example of another file', async () => {
    const components = {
      schemas: { A: { pattern: '^(\\w+\\s?)*$' } },
      examples: { a: { $ref: 'example.json#/a' } },
    }
    const run = loaded(components, { 'example.json': JSON.stringify({ a: { value: [SLOW] } }) })
    const [problem, ...others] = await problemsOf(run)
    expect(problem).toMatchObject({
      code: 'slow-pattern',
      location: { line: 1, pointer: '#/components/schemas/A/pattern' },
    })
    expect(others).toEqual([])
  })
})
