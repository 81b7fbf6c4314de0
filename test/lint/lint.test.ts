import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createConfig } from '@redocly/openapi-core'
import { lint } from '../../scripts/lint/lint.ts'
import { load } from '../../scripts/read/load.ts'
import { schemasOnly } from '../support/describe.ts'
import { folderWith } from '../support/folder.ts'

const to = (name: string) => ({ $ref: `#/components/schemas/${name}` })

test.each([
  ['the name of a schema', { dog: 'Dog' }, []],
  ['a name with special characters', { 'a/b~c': 'Dog.v1' }, []],
  ['a pointer', { dog: to('Dog').$ref }, []],
  ['an unknown name', { dog: 'Dog', cat: 'Cat' }, ['cat']],
  ['a pointer to nothing', { cat: to('Cat').$ref }, ['cat']],
])('a mapping to %s', async (_, mapping, missed) => {
  const Pet = { oneOf: [to('Dog')], discriminator: { propertyName: 'kind', mapping } }
  const document = schemasOnly({ Pet, Dog: {}, 'Dog.v1': {} })
  const folder = folderWith({ 'openapi.json': JSON.stringify(document) })
  const description = await load(join(folder, 'openapi.json'))
  const config = await createConfig({ rules: { 'no-unresolved-refs': 'error' } })
  const problems = await lint(description, config)
  const names = problems.map(({ location }) => location!.pointer!.split('/').at(-1))
  expect([...new Set(names)]).toEqual(missed)
})

test('only rules of Redocly link to their docs page', async () => {
  const folder = folderWith({ 'openapi.json': JSON.stringify(schemasOnly({})) })
  const description = await load(join(folder, 'openapi.json'))
  const config = await createConfig({
    rules: {
      'info-license': 'error',
      'rule/named-twice': {
        subject: { type: 'Info', property: 'title' },
        message: 'Say it twice.',
        assertions: { pattern: '/^(.+) \\1$/' },
      },
    },
  })
  const problems = await lint(description, config)
  const hints = new Map<string, string>(problems.map(({ code, hint }) => [code, hint]))
  expect(hints.get('rule/named-twice')).toMatch(/^do what the message says/)
  expect(hints.get('info-license')).toMatch(/\/info-license$/)
})

test('a $ref in data has no findings', async () => {
  const data = { $ref: 'nowhere.yaml', other: [{ $ref: '#/nowhere' }] }
  const document = schemasOnly({ A: { example: data, default: data, 'x-a': data } })
  const folder = folderWith({ 'openapi.json': JSON.stringify(document) })
  const description = await load(join(folder, 'openapi.json'))
  const config = await createConfig({
    rules: { 'no-unresolved-refs': 'error', 'spec-ref-siblings': 'error' },
  })
  expect(await lint(description, config)).toEqual([])
})
