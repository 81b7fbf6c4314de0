import { bundle, loadConfig } from '@redocly/openapi-core'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { joinFiles } from '../../scripts/bundle/join-files.ts'
import { finder } from '../../scripts/document/references.ts'
import type { Document } from '../../scripts/document/openapi.ts'
import { CORRECTED_TYPES } from '../../scripts/lint/corrected-types.ts'
import { copyFiles, load } from '../../scripts/read/load.ts'
import { documentWith } from '../support/describe.ts'
import { fixtures } from '../support/fixtures.ts'
import { folderWith } from '../support/folder.ts'

const config = await loadConfig()
config.plugins = [...config.plugins, CORRECTED_TYPES]

/** The description joined by `joinFiles`, and by Redocly's bundler. */
async function bothWays(entry: string) {
  const description = await load(entry)
  const joined = await joinFiles(description, config)
  const { files, resolver } = copyFiles(description)
  const { bundle: expected } = await bundle({
    doc: files[0]!,
    config,
    externalRefResolver: resolver,
  })
  const own = joined.value as { info?: unknown }
  const parsed = description.document.parsed as { info?: unknown }
  return { own, expected: expected.parsed, usedBundler: own.info !== parsed.info }
}

const LOADABLE = fixtures().filter(({ rejected }) => rejected === undefined)

test.each(LOADABLE)('$name: as Redocly bundles it', async ({ entry }) => {
  const { own, expected } = await bothWays(entry)
  expect(JSON.stringify(own)).toBe(JSON.stringify(expected))
})

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })
const oneOf = [ref('A'), ref('B')]
const described = (schemas: object, parts: object = {}) =>
  documentWith({ components: { schemas: { A: {}, B: ref('A'), ...schemas } }, ...parts })
const choice = (mapping: object) =>
  described({ C: { oneOf, discriminator: { propertyName: 'kind', mapping } } })

test.each([
  ['nothing to bundle', described({ C: { properties: { a: ref('A') } } }), false],
  ['no components', documentWith({}), false],
  ['a mapping to components', choice({ a: ref('A').$ref }), false],
  ['a mapping to names', choice({ a: 'A', b: 'B' }), false],
  ['a mapping to a reference', choice({ b: ref('B').$ref }), true],
  ['a mapping to a place', choice({ b: '#/components/schemas/C/oneOf/0' }), true],
  ['a reference to the file by name', described({ C: { $ref: 'openapi.json#/info' } }), true],
  ['a reference in place of a string', described({ C: { description: ref('A') } }), true],
])('%s: as Redocly bundles it', async (_, document, usesBundler) => {
  const folder = folderWith({ 'openapi.json': JSON.stringify(document) })
  const { own, expected, usedBundler } = await bothWays(join(folder, 'openapi.json'))
  expect(JSON.stringify(own)).toBe(JSON.stringify(expected))
  expect(usedBundler).toBe(usesBundler)
})

test('most fixtures need no bundler', async () => {
  const used = await Promise.all(LOADABLE.map(async ({ entry }) => bothWays(entry)))
  expect(used.filter(({ usedBundler }) => usedBundler).length).toBeLessThan(LOADABLE.length / 4)
})

test.each(['a b', '100%', 'a%20b', 'größe', 'a"b', 'a/b', 'a~b', 'a~1b'])(
  'a schema named %j in another file is found by its reference',
  async (name) => {
    const wanted = { type: 'string', title: name }
    const key = encodeURIComponent(name.replaceAll('~', '~0').replaceAll('/', '~1'))
    const targetBeside = async (others: object) => {
      const schemas = { user: { $ref: `other.json#/definitions/${key}` }, ...others }
      const folder = folderWith({
        'openapi.json': JSON.stringify(documentWith({ components: { schemas } })),
        'other.json': JSON.stringify({ definitions: { [name]: wanted } }),
      })
      const { value } = await joinFiles(await load(join(folder, 'openapi.json')), config)
      return finder(value as Document)(referenceIn(value))
    }
    expect(await targetBeside({})).toEqual(wanted)
    const besideNamesake = targetBeside({ [name]: {} })
    await (/[/~]/.test(name)
      ? expect(besideNamesake).rejects.toThrow(`two files have a ${JSON.stringify(name)}`)
      : expect(besideNamesake).resolves.toEqual(wanted))
  },
)

function referenceIn(document: object): string {
  return (document as { components: { schemas: { user: { $ref: string } } } }).components.schemas
    .user.$ref
}
