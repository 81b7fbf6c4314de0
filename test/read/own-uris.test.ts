import { expect, test } from 'vitest'
import { bundled, documentWith, problemsOf } from '../support/describe.ts'

const SELF = 'https://pets.example/api/openapi.yaml'
const Pet = { type: 'object', properties: { name: { type: 'string' } } }
const described = ($self: string | undefined, $ref: string) => ({
  ...documentWith({ components: { schemas: { Own: Pet, Found: { $ref } } } }),
  ...{ openapi: '3.2.0', ...($self !== undefined && { $self }) },
})
const file = (content: object) => JSON.stringify(content)

test.each<[what: string, $self: string, $ref: string, files?: Readonly<Record<string, object>>]>([
  ['to the document itself', SELF, `${SELF}#/components/schemas/Own`],
  ['to the document by its name', SELF, 'openapi.yaml#/components/schemas/Own'],
  ['to a URI in the same folder', SELF, 'https://pets.example/api/pet.json', { 'pet.json': Pet }],
  ['to a URI below', SELF, 'https://pets.example/api/a/pet.json#/P', { 'a/pet.json': { P: Pet } }],
  ['to a path below', SELF, './a/pet.json', { 'a/pet.json': Pet }],
  [
    'through a file without a URI',
    SELF,
    'a/pet.json',
    { 'a/pet.json': { $ref: `${SELF}#/components/schemas/Own` } },
  ],
  ['relative to a relative URI', 'a/openapi.yaml', 'pet.json', { 'a/pet.json': Pet }],
])('a reference %s', async (_, $self, $ref, files = {}) => {
  const texts = Object.fromEntries(Object.entries(files).map(([path, it]) => [path, file(it)]))
  const { document, problems } = await bundled(described($self, $ref), texts)
  expect(problems).toEqual([])
  const text = JSON.stringify(document.components)
  expect(text).not.toMatch(/pets\.example|\.json/)
  expect(text.match(/"name"/g)!.length).toBeGreaterThanOrEqual(1)
})

test.each<[what: string, $self: string | undefined, $ref: string]>([
  ['another host', SELF, 'https://other.example/api/pet.json'],
  ['a folder above', SELF, 'https://pets.example/../../../../../../../etc/hostname'],
  ['above the root of the URI', SELF, 'https://pets.example/etc/hostname'],
  ['a URI without an own one', undefined, SELF],
])('a reference to %s reads nothing', async (_, $self, $ref) => {
  const problems = await problemsOf(bundled(described($self, $ref)))
  expect(problems.map(({ code }) => code)).toEqual([
    expect.stringMatching(/^ref-(refused|to-nowhere)$/),
  ])
})
