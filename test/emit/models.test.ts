import { expect, test } from 'vitest'
import { models } from '../../scripts/emit/models.ts'
import { schemasOnly } from '../support/describe.ts'

const code = (schemas: object) => models(schemasOnly(schemas)).file.content

test('a type per schema, a constant per enum', () => {
  expect(code({ 'foo-bar': { enum: ['a', 1, null] } })).toContain(
    'export type FooBar = components[\'schemas\']["foo-bar"]\n\n' +
      '/**\n * The values of {@link FooBar}, in the order of the description.\n */\n' +
      'export const FooBar = { values: ["a", 1, null] } as const\n',
  )
  expect(code({ Plain: { description: 'Text.' } })).toContain(
    '/**\n * Text.\n */\nexport type Plain = components[\'schemas\']["Plain"]\n',
  )
})

test('no constant for an enum of objects', () => {
  expect(code({ A: { enum: [{ a: 1 }] } })).not.toContain('const')
})

test('a used name gets a number and is a problem', () => {
  const { file, problems } = models(schemasOnly({ FooBar: {}, 'foo-bar': {}, 'foo.bar': {} }))
  expect(file.content.match(/(?<=export type )\w+/g)).toEqual(['FooBar', 'FooBar2', 'FooBar3'])
  expect(problems.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
    'schema-name-collision /components/schemas/foo-bar',
    'schema-name-collision /components/schemas/foo.bar',
  ])
})

test('a reference to a schema of the same type name is not a second type', () => {
  const pet = { $ref: '#/components/schemas/pet' }
  const { file, problems } = models(schemasOnly({ Pet: pet, pet: { enum: ['cat'] }, dog: pet }))
  expect(file.content.match(/(?<=export (type|const) )\w+/g)).toEqual(['Pet', 'Pet', 'Dog'])
  expect(problems).toEqual([])
})

test('a description without schemas gives an empty module', () => {
  expect(code({})).toMatch(/export \{\}\n$/)
})
