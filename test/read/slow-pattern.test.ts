import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { load } from '../../scripts/read/load.ts'
import { problemsOf } from '../support/describe.ts'
import { folderWith } from '../support/folder.ts'

/** A file whose only schema is this, in JSON. */
function loaded(schema: object, files: Readonly<Record<string, string>> = {}) {
  const text = JSON.stringify({
    openapi: '3.1.0',
    info: { title: 'T', version: '1' },
    components: { schemas: { A: schema } },
  })
  return load(join(folderWith({ 'openapi.json': text, ...files }), 'openapi.json'))
}

const HELD_UP = `${'a'.repeat(40)}!`

describe('a pattern', () => {
  test.each<[name: string, schema: object]>([
    ['is tried on long texts', { pattern: '^[a-z]+(-[a-z]+)*$', example: 'word-'.repeat(10_000) }],
    ['may have alternatives', { pattern: '^(?:a|b)*$', enum: ['ab'.repeat(1000)] }],
    ['that is none is the lint’s business', { pattern: '(a+', example: HELD_UP }],
    ['may be slow on what is no data', { pattern: '^(a+)+$', description: HELD_UP }],
    ['is none as an example', { example: { pattern: '^(a+)+$', text: HELD_UP } }],
    ['is none as a property', { properties: { pattern: {} }, example: HELD_UP }],
  ])('%s', async (_, schema) => {
    await expect(loaded(schema)).resolves.toBeDefined()
  })

  test('is refused for a text that a reference brings into an example', async () => {
    const schema = { pattern: '^(\\w+\\s?)*$', example: { $ref: 'example.json#/a' } }
    const run = loaded(schema, { 'example.json': JSON.stringify({ a: [HELD_UP] }) })
    const [problem, ...others] = await problemsOf(run)
    expect(problem).toMatchObject({
      code: 'slow-pattern',
      location: { line: 1, pointer: '#/components/schemas/A/pattern' },
    })
    expect(others).toEqual([])
  })
})
