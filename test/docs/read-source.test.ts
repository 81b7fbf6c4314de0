import { writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { expect, test } from 'vitest'
import { readSource } from '../../scripts/docs/read-source.ts'
import { problemsOf } from '../support/describe.ts'
import { folderWith } from '../support/folder.ts'

test('every read of a description in one process sees the changes of all its files', async () => {
  const folder = folderWith({
    'openapi.yaml': `openapi: 3.1.0
info: { title: Pets, version: '1' }
paths: { /pets: { $ref: paths/pets.yaml } }
components: { schemas: { Zebra: { $ref: schemas/Zebra.yaml }, Ant: { type: string } } }`,
    'paths/pets.yaml': `get:
  responses: { '200': { description: Ok, headers: { X: { schema: { $ref: ../schemas/Zebra.yaml } } } } }`,
    'schemas/Zebra.yaml': '',
  })
  for (const description of ['first', 'second', 'third']) {
    writeFileSync(join(folder, 'schemas/Zebra.yaml'), JSON.stringify({ description }))
    const { document, inputs } = await readSource(join(folder, 'openapi.yaml'))
    expect(Object.entries(document.components?.schemas ?? {})).toEqual([
      ['Zebra', { description }],
      ['Ant', { type: 'string' }],
    ])
    expect([...inputs.keys()].map((file) => relative(folder, file)).sort()).toEqual([
      'openapi.yaml',
      'paths/pets.yaml',
      'schemas/Zebra.yaml',
    ])
  }
})

const api = (settings: string) => `apis:
  pets: { root: openapi.yaml, x-specwright: { docs: ${settings} } }
  others: { root: others.yaml, x-specwright: { docs: { rateLimits: Others } } }`

test.each([
  ['{ rateLimits: Limits }', 'openapi.yaml', { rateLimits: 'Limits' }],
  ['{ rateLimits: Limits }', 'others.yaml', { rateLimits: 'Others' }],
  ['{ rateLimits: Limits }', 'third.yaml', {}],
  ['{}', 'openapi.yaml', {}],
])(
  'settings %s in the redocly.yaml of the starting project for %s',
  async (settings, name, expected) => {
    const folder = folderWith({
      'redocly.yaml': api(settings),
      [name]: "openapi: 3.1.0\ninfo: { title: Pets, version: '1' }\npaths: {}",
    })
    const { settings: own } = await readSource(join(folder, name), { start: folder })
    expect(own).toEqual(expected)
    expect((await readSource(join(folder, name), { start: '/' })).settings).toEqual({})
  },
)

test.each<[name: string, text: string, isShown: boolean]>([
  ['30,000 lines', 'a\n'.repeat(29_999), true],
  ['30,001 lines', 'a\n'.repeat(30_000), false],
  ['300,000 lines', 'line\n'.repeat(300_000), false],
  ['a million characters', 'a'.repeat(1_000_000), true],
  ['a million and one', 'a'.repeat(1_000_001), false],
])('a description of %s', async (_, description, isShown) => {
  const places = [{ info: { title: 'T', version: '1', description } }, { 'x-a': [description] }]
  for (const [index, place] of places.entries()) {
    const base = { openapi: '3.1.0', info: { title: 'T', version: '1' }, paths: {} }
    const folder = folderWith({ 'openapi.json': JSON.stringify({ ...base, ...place }) })
    const source = readSource(join(folder, 'openapi.json'))
    const pointer = ['#/info/description', '#/x-a/0'][index]
    if (isShown) await expect(source).resolves.toBeDefined()
    else
      expect(await problemsOf(source)).toMatchObject([{ code: 'too-large', location: { pointer } }])
  }
})
