import { join } from 'node:path'
import { createConfig, lintDocument } from '@redocly/openapi-core'
import { expect, test } from 'vitest'
import { lint } from '../../scripts/lint/lint.ts'
import { loadRuleset } from '../../scripts/lint/ruleset.ts'
import { load } from '../../scripts/read/load.ts'
import { folderWith } from '../support/folder.ts'

const operation = { operationId: 'a', responses: { 204: { description: 'Done.' } } }
const scheme = (more: object) => ({
  components: { securitySchemes: { s: { type: 'oauth2', ...more } } },
})
const flow = {
  deviceAuthorizationUrl: 'https://a.b/d',
  tokenUrl: 'https://a.b/t',
  scopes: { read: 'Read.' },
}
const Pets = { schema: { type: 'array' }, itemSchema: { $ref: '#/components/schemas/Pet' } }
const withContent = (content: object, more: object = {}) => ({
  paths: { '/a': { get: { ...operation, responses: { 200: { description: 'Fine.', content } } } } },
  components: { schemas: { Pet: {} }, ...more },
})
const withParameter = (parameter: object) => ({
  paths: { '/a': { get: { ...operation, parameters: [parameter] } } },
})

/** What OpenAPI 3.2 adds, one row each. Redocly alone reports or fails on those marked as unknown to it. */
const ALLOWED: readonly [name: string, parts: object, isUnknown?: boolean][] = [
  ['a URI of its own', { $self: 'https://a.b/c' }],
  ['the method QUERY', { paths: { '/a': { query: operation } } }],
  ['other methods', { paths: { '/a': { additionalOperations: { COPY: operation } } } }],
  [
    'a response without a description',
    { paths: { '/a': { get: { ...operation, responses: { 204: { summary: 'Done.' } } } } } },
    true,
  ],
  ['the name of a server', { servers: [{ url: 'https://a.b', name: 'main' }] }],
  [
    'nested tags',
    {
      tags: [
        { name: 'a', summary: 'A', kind: 'nav' },
        { name: 'b', parent: 'a' },
      ],
    },
  ],
  ['the flow for devices', scheme({ flows: { deviceAuthorization: flow } }), true],
  ['the metadata of a server', scheme({ flows: {}, oauth2MetadataUrl: 'https://a.b/m' })],
  ['a deprecated scheme', scheme({ flows: {}, deprecated: true })],
  [
    'a media type in components',
    withContent({ 'a/b': { $ref: '#/components/mediaTypes/Pets' } }, { mediaTypes: { Pets } }),
    true,
  ],
  ['items of a stream', withContent({ 'application/jsonl': Pets, 'text/event-stream': Pets })],
  [
    'encodings of parts',
    withContent({
      'multipart/mixed': {
        ...Pets,
        prefixEncoding: [{ contentType: 'a/b' }],
        itemEncoding: { encoding: { a: {} } },
      },
    }),
    true,
  ],
  [
    'data and its serialization',
    withContent({ 'text/csv': { examples: { a: { dataValue: [['a']], serializedValue: 'a' } } } }),
  ],
  [
    'the whole query',
    withParameter({
      name: 'q',
      in: 'querystring',
      content: { 'text/plain': { schema: { type: 'string' } } },
    }),
  ],
  [
    'the style of cookies',
    withParameter({ name: 'c', in: 'cookie', style: 'cookie', schema: { type: 'string' } }),
    true,
  ],
  [
    'a default of a discriminator',
    {
      components: {
        schemas: {
          A: {
            oneOf: [{ $ref: '#/components/schemas/B' }],
            discriminator: { propertyName: 'k', defaultMapping: 'B' },
          },
          B: {},
        },
      },
    },
  ],
  [
    'nodes of XML',
    { components: { schemas: { A: { type: 'string', xml: { nodeType: 'cdata' } } } } },
  ],
]

async function described(parts: object) {
  const description = {
    openapi: '3.2.0',
    info: { title: 'A', version: '1' },
    servers: [{ url: 'https://a.b' }],
    security: [],
    paths: {},
    ...parts,
  }
  return load(join(folderWith({ 'openapi.json': JSON.stringify(description) }), 'openapi.json'))
}

test.each(ALLOWED)('%s is allowed', async (_, parts) => {
  const description = await described(parts)
  const { config } = await loadRuleset(description.entry, () => false)
  expect(await lint(description, config)).toEqual([])
})

test('Redocly still rejects what the corrections are for', async () => {
  const config = await createConfig({ extends: ['spec'] })
  const rejected = await Promise.all(
    ALLOWED.map(async ([name, parts]) => {
      const { document, resolver } = await described(parts)
      const findings = await lintDocument({
        document,
        config,
        externalRefResolver: resolver,
      }).catch(() => [1])
      return findings.length > 0 ? [name] : []
    }),
  )
  expect(rejected.flat()).toEqual(
    ALLOWED.filter(([, , isUnknown]) => isUnknown).map(([name]) => name),
  )
})
