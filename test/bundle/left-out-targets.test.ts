import { expect, test } from 'vitest'
import { selectOperations } from '../../scripts/bundle/selection/select-operations.ts'
import { pointerTo, walk } from '../../scripts/document/walk.ts'
import { finder } from '../../scripts/document/references.ts'
import { documentWith } from '../support/describe.ts'

const text = { 'text/plain': { schema: { type: 'string' } } }
const json = (schema: object) => ({ 'application/json': { schema } })
const SCHEMA = '#/paths/~1left~1{id}/get/responses/200/content/application~1json/schema'

const LEFT_OUT = {
  parameters: [{ in: 'path', name: 'id', required: true, schema: { type: 'string' } }],
  get: {
    operationId: 'getLeft',
    parameters: [{ in: 'query', name: 'order', schema: { enum: ['up', 'down'] } }],
    requestBody: { content: text },
    responses: {
      200: {
        description: 'A tree',
        headers: { schema: { schema: { type: 'integer' } } },
        links: { next: { operationId: 'getKept' } },
        content: {
          'application/json': {
            schema: {
              type: 'object',
              properties: { name: { type: 'string' }, below: { $ref: SCHEMA } },
            },
            examples: { small: { value: { $ref: '#/nowhere' } } },
          },
        },
      },
    },
    callbacks: {
      done: { '{$request.query.url}': { $ref: '#/paths/~1left~1%7Bid%7D' } },
    },
  },
}

const GET = '#/paths/~1left~1{id}/get'
const OK = `${GET}/responses/200`

function documentReferring(get: object, components: object = {}) {
  return documentWith({
    paths: {
      '/kept': { get: { operationId: 'getKept', responses: { 204: { description: '' } }, ...get } },
      '/left/{id}': LEFT_OUT,
    },
    webhooks: {
      schema: {
        post: {
          operationId: 'onLeft',
          requestBody: { content: json({ type: 'boolean' }) },
          responses: { 204: { description: '' } },
        },
      },
    },
    components,
  })
}

const answer = (content: object) => ({ responses: { 200: { description: '', content } } })
const oneOf = (mapping: object, ...references: string[]) => ({
  oneOf: references.map(($ref) => ({ $ref })),
  discriminator: { propertyName: 'name', mapping },
})

test.each<[target: string, get: object, places: string[]]>([
  ['a schema', answer(json({ $ref: SCHEMA })), ['schemas/getLeft.responses.200']],
  [
    'a schema in a schema',
    answer(json({ $ref: `${SCHEMA}/properties/name` })),
    ['schemas/getLeft.responses.200.properties.name'],
  ],
  [
    'a schema by a discriminator',
    answer(json(oneOf({ x: SCHEMA }, SCHEMA))),
    ['schemas/getLeft.responses.200'],
  ],
  [
    'a schema of a webhook',
    answer(json({ $ref: '#/webhooks/schema/post/requestBody/content/application~1json/schema' })),
    ['schemas/schema.post.requestBody'],
  ],
  [
    'a parameter',
    { parameters: [{ $ref: `${GET}/parameters/0` }] },
    ['parameters/getLeft.parameters.0'],
  ],
  [
    'a parameter of a path item',
    { parameters: [{ $ref: '#/paths/~1left~1%7Bid%7D/parameters/0' }] },
    ['parameters/left.id.parameters.0'],
  ],
  [
    'a request body',
    { requestBody: { $ref: `${GET}/requestBody` } },
    ['requestBodies/getLeft.requestBody'],
  ],
  [
    'a response, and a schema in it',
    { responses: { 200: { $ref: OK } } },
    ['responses/getLeft.responses.200', 'schemas/getLeft.responses.200'],
  ],
  [
    'a header',
    { responses: { 200: { description: '', headers: { a: { $ref: `${OK}/headers/schema` } } } } },
    ['headers/getLeft.responses.200.headers'],
  ],
  [
    'a link',
    { responses: { 200: { description: '', links: { a: { $ref: `${OK}/links/next` } } } } },
    ['links/getLeft.responses.200.links.next'],
  ],
  [
    'a media type',
    answer({ 'application/json': { $ref: `${OK}/content/application~1json` } }),
    ['mediaTypes/getLeft.responses.200', 'schemas/getLeft.responses.200'],
  ],
  [
    'an example',
    answer({
      'application/json': {
        examples: { a: { $ref: `${OK}/content/application~1json/examples/small` } },
      },
    }),
    ['examples/getLeft.responses.200.examples.small'],
  ],
  [
    'a path item, with a callback to itself',
    { callbacks: { a: { '{$request.query.url}': { $ref: '#/paths/~1left~1{id}' } } } },
    ['pathItems/left.id', 'schemas/getLeft.responses.200'],
  ],
  [
    'a callback and its path item',
    {
      callbacks: {
        a: { $ref: `${GET}/callbacks/done` },
        b: { c: { $ref: `${GET}/callbacks/done/{$request.query.url}` } },
      },
    },
    [
      'callbacks/getLeft.callbacks.done',
      'pathItems/getLeft.callbacks.done.request.query.url',
      'pathItems/left.id',
      'schemas/getLeft.responses.200',
    ],
  ],
])('%s in a path that is left out becomes a component', (_, get, places) => {
  const whole = documentReferring(get)
  const before = JSON.stringify(whole)
  const { document } = selectOperations(whole, { include: ['getKept'] })
  expect(Object.keys(document.paths!)).toEqual(['/kept'])
  const kept = Object.entries((document.components ?? {}) as Record<string, object>)
  expect(kept.flatMap(([kind, all]) => Object.keys(all).map((it) => `${kind}/${it}`))).toEqual(
    places,
  )
  expect(dangling(document)).toEqual([])
  expect(JSON.stringify(whole)).toBe(before)
})

function dangling(document: ReturnType<typeof documentReferring>): string[] {
  const follow = finder(document)
  return [...walk(document)].flatMap((visit) => {
    const { $ref } = visit.node as { $ref?: unknown }
    const isBroken = !visit.isData && typeof $ref === 'string' && follow($ref) === undefined
    return isBroken ? [`${pointerTo(visit)}: ${$ref}`] : []
  })
}

test('a component may lead there, and names that are taken stay', () => {
  const components = {
    schemas: {
      'getLeft.responses.200': { type: 'null' },
      Used: { type: 'array', items: { $ref: SCHEMA } },
      Unused: { $ref: `${SCHEMA}/properties/name` },
    },
  }
  const whole = documentReferring(answer(json({ $ref: '#/components/schemas/Used' })), components)
  const { document } = selectOperations(whole, { include: ['/kept'] })
  expect(Object.keys(document.components!.schemas!)).toEqual(['Used', 'getLeft.responses.200.2'])
  expect(dangling(document)).toEqual([])
})
