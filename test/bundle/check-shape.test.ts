import { expect, test } from 'vitest'
import { wellFormed } from '../../scripts/bundle/check-shape.ts'
import { documentWith } from '../support/describe.ts'

const get = (operation: object) =>
  documentWith({ paths: { '/a': { get: operation } }, 'x-content': { 'a/b': {} } })
const at = '/paths/~1a/get'

test.each<[name: string, given: object, want: object, pointers: string[]]>([
  ['valid parts stay', { summary: 's', parameters: [] }, { summary: 's', parameters: [] }, []],
  ['a key without a value is dropped', { summary: null, tags: null }, {}, []],
  [
    'numbers become strings',
    { summary: 5, operationId: true },
    { summary: '5', operationId: 'true' },
    [],
  ],
  ['a map where a list belongs', { parameters: {} }, {}, [`${at}/parameters`]],
  ['a list where a map belongs', { responses: [] }, {}, [`${at}/responses`]],
  ['a string instead of an object', { requestBody: 'x' }, {}, [`${at}/requestBody`]],
  ['a string instead of a boolean', { deprecated: 'yes' }, {}, [`${at}/deprecated`]],
  [
    'booleans in quotes',
    { deprecated: 'true', requestBody: { required: 'false' } },
    { deprecated: true, requestBody: { required: false } },
    [],
  ],
  [
    'statuses and media types without a value',
    { responses: { 200: null, 400: { content: { 'a/b': null } } } },
    { responses: { 200: {}, 400: { content: { 'a/b': {} } } } },
    [],
  ],
  [
    'a parameter without name, and one in the body',
    { parameters: [{ in: 'query' }, { name: 'b', in: 'body' }, { name: 'c', in: 'query' }] },
    { parameters: [{ name: 'c', in: 'query' }] },
    [`${at}/parameters/0`, `${at}/parameters/1/in`],
  ],
  [
    'parameters of OpenAPI 3.2',
    {
      parameters: [
        { name: 'q', in: 'querystring' },
        { name: 'c', in: 'cookie', style: 'cookie' },
        { name: 'd', in: 'query', style: 'cookie' },
      ],
    },
    {
      parameters: [
        { name: 'q', in: 'querystring' },
        { name: 'c', in: 'cookie', style: 'cookie' },
        { name: 'd', in: 'query' },
      ],
    },
    [`${at}/parameters/2/style`],
  ],
  [
    'a schema that is a string',
    { responses: { 200: { content: { 'a/b': { schema: 'x' } } } } },
    { responses: { 200: { content: { 'a/b': {} } } } },
    [`${at}/responses/200/content/a~1b/schema`],
  ],
  [
    'a reference instead of all members of a map',
    {
      responses: { 200: { content: { $ref: '#/x-content' } }, 404: { content: { $ref: '#/x' } } },
    },
    { responses: { 200: { content: { 'a/b': {} } }, 404: { content: {} } } },
    [`${at}/responses/404/content/$ref`],
  ],
  [
    'statuses with names, and other keys of responses',
    {
      responses: {
        ...{
          '204 NO_CONTENT': {},
          '201_Created': {},
          200: {},
          '200 OK': {},
          '4xx': {},
          default: {},
        },
        ...{ ok: {}, 99: {}, '2001': {}, 'x-a': 1 },
      },
    },
    { responses: { 204: {}, 201: {}, 200: {}, '4xx': {}, default: {}, 'x-a': 1 } },
    ['99', '2001', '200 OK', 'ok'].map((key) => `${at}/responses/${key}`),
  ],
  ['scopes without value', { security: [{ key: null }] }, { security: [{ key: [] }] }, []],
  [
    'extensions may have any value',
    { 'x-a': 5, responses: { 'x-b': 5 } },
    { 'x-a': 5, responses: { 'x-b': 5 } },
    [],
  ],
  [
    'a reference to something else than a response',
    { responses: { 200: { $ref: '#/info/title' } } },
    { responses: {} },
    [`${at}/responses/200/$ref`],
  ],
  [
    "a reference that isn't a string",
    { requestBody: { $ref: 5, required: true }, responses: { 200: { $ref: null, headers: {} } } },
    { requestBody: { required: true }, responses: { 200: { headers: {} } } },
    [`${at}/requestBody/$ref`],
  ],
])('%s', (_, given, want, pointers) => {
  const { document, problems } = wellFormed(get(given))
  expect(document).toEqual(get(want))
  expect(problems.map(({ pointer }) => pointer)).toEqual(pointers)
  expect(problems.every(({ code }) => code === 'malformed')).toBe(true)
})

test('references to other places than components are replaced by their targets', () => {
  const given = documentWith({
    paths: { '/a': { get: { responses: { 200: { $ref: '#/x-shared/ok' } } } } },
    'x-shared': { ok: { description: 'Fine.', content: [] } },
  })
  const { document, problems } = wellFormed(given)
  expect(document.paths).toEqual({
    '/a': { get: { responses: { 200: { description: 'Fine.' } } } },
  })
  expect(problems).toHaveLength(1)
})

test.each(['@evil.test/x', '.evil.test/x', ':1/x', 'x', '', 'https://evil.test/'])(
  'the path %j, which could move calls to another host',
  (path) => {
    const { document, problems } = wellFormed(documentWith({ paths: { [path]: {}, '/a': {} } }))
    expect(document.paths).toEqual({ '/a': {} })
    expect(problems).toMatchObject([
      { code: 'malformed', pointer: `/paths/${path.replaceAll('/', '~1')}` },
    ])
  },
)

test.each<[severity: 'error' | 'warning', parts: readonly object[]]>([
  [
    'error',
    [
      ...[[], 'x', { '/a': [] }, { '/a': { get: null } }, { '/a': { get: 'x' } }, { a: {} }].map(
        (paths) => ({ paths }),
      ),
      ...[{ parameters: {} }, { parameters: ['q'] }, { parameters: [{ name: 'q' }] }].map(inGet),
      ...[{ requestBody: [] }, { requestBody: { content: 'x' } }, { security: {} }].map(inGet),
      ...[{ responses: [] }, { responses: { 2000: {} } }, { responses: { 200: 'x' } }].map(inGet),
      ...[{ security: 'x' }, { components: [] }, { components: { securitySchemes: { k: {} } } }],
    ],
  ],
  [
    'warning',
    [
      ...[{ tags: 'x' }, { tags: [{}] }, { info: { description: {} } }, { webhooks: [] }],
      ...[{ servers: 'x' }, { servers: [{}] }, { servers: [{ url: '/', variables: { v: {} } }] }],
      ...[{ summary: [] }, { operationId: {} }, { tags: [null] }, { deprecated: 'yes' }].map(inGet),
      ...[{ callbacks: [] }, { responses: { 200: { links: 'x' } } }].map(inGet),
      inGet({ parameters: [{ name: 'q', in: 'query', style: 'fancy', examples: [] }] }),
    ],
  ],
])('%s: what the output needs is an error, everything else a warning', (severity, parts) => {
  for (const part of parts) {
    const { problems } = wellFormed(documentWith(part))
    expect(problems.length, JSON.stringify(part)).toBeGreaterThan(0)
    for (const problem of problems)
      expect(problem, JSON.stringify(part)).toMatchObject({ severity })
  }
})

function inGet(operation: object): object {
  return { paths: { '/a': { get: operation } } }
}

test.each([{}, { info: null }, { info: {} }, { info: 'x' }])(
  'a description without a title and a version: %j',
  (given) => {
    const { info } = wellFormed({ openapi: '3.1.0', ...given }).document
    expect(info).toEqual({ title: 'API', version: '' })
  },
)
