import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Sample } from '../../../scripts/docs/samples/index.ts'
import { anyString } from '../../support/strings.ts'
import { siteWith } from '../support.ts'

async function sample(language: Sample['language'], key: string, operation: object, more?: object) {
  const site = await siteWith({ [key]: operation }, more)
  return site.operations[0]!.samples.find((it) => it.language === language)?.source ?? ''
}

const json = (value: unknown, schema: object = {}) => ({
  content: { 'application/json': { example: value, schema } },
})

test('the URL contains the examples of parameters, encoded where needed', async () => {
  const source = await sample('sh', 'GET /a b/{id}', {
    parameters: [
      { name: 'id', in: 'path', required: true, example: '../x?y' },
      { name: 'tag', in: 'query', required: true, example: ['a b', 'c&d'] },
      { name: 'at', in: 'query', required: true, example: '2026-07-01T00:00:00Z' },
      { name: 'f', in: 'query', required: true, style: 'deepObject', example: { k: "it's" } },
      {
        name: 'p',
        in: 'query',
        required: true,
        style: 'pipeDelimited',
        explode: false,
        example: [1, 2],
      },
    ],
    responses: {},
  })
  expect(source).toContain(
    "'https://api.example.com/a%20b/..%2Fx%3Fy?tag=a%20b&tag=c%26d&at=2026-07-01T00:00:00Z&f%5Bk%5D=it%27s&p=1%7C2'",
  )
})

test('operations that fetch cannot send have no fetch sample', async () => {
  const traced = await siteWith({ 'TRACE /a': { responses: {} } })
  expect(traced.operations[0]!.samples.map(({ language }) => language)).toEqual(['sh', 'py', 'go'])
  expect(traced.operations[0]!.samples[0]!.source).toEqual(
    "curl --fail-with-body 'https://api.example.com/a' \\\n  --request TRACE",
  )
  for (const method of ['GET', 'HEAD'])
    for (const language of ['ts', 'js', 'sh'] as const) {
      const operation = { requestBody: json('planted'), responses: {} }
      expect(await sample(language, `${method} /a`, operation)).toMatch(/^(?!.*planted).*\/a/s)
    }
})

test('two optional parameters with examples are shown, never deprecated ones', async () => {
  const query = (name: string, more: object = {}) => ({ name, in: 'query', example: 1, ...more })
  const source = await sample('js', 'GET /a', {
    parameters: [query('old', { deprecated: true }), query('b'), query('c'), query('d')],
    responses: {},
  })
  expect(source).toContain('/a?b=1&c=1')
})

test('passwords come from the environment in every language', async () => {
  const pass = { type: 'string', format: 'password' }
  const schema = { type: 'object', properties: { user: { type: 'string' }, pass } }
  const operation = {
    requestBody: json({ user: '$HOME `id` \\', pass: 'hunter2' }, schema),
    responses: {},
  }
  for (const language of ['ts', 'js', 'sh', 'py', 'go'] as const) {
    const source = await sample(language, 'POST /login', operation)
    expect(source).not.toContain('hunter2')
    expect(source).toContain('PASS')
  }
  const shell = (await sample('sh', 'POST /login', operation)).replace(/^curl[^]*?<</, 'cat <<')
  const printed = execFileSync('/bin/sh', ['-c', shell], { env: { PASS: 's3' }, encoding: 'utf8' })
  expect(JSON.parse(printed)).toEqual({ user: '$HOME `id` \\', pass: 's3' })
})

test.each([
  ['bearer', { type: 'http', scheme: 'bearer' }, '"Authorization: Bearer $THE_KEY"'],
  ['basic', { type: 'http', scheme: 'Basic' }, '--user "$THE_KEY_USERNAME:$THE_KEY_PASSWORD"'],
  ['header', { type: 'apiKey', in: 'header', name: 'X-Key' }, '"X-Key: $THE_KEY"'],
  ['cookie', { type: 'apiKey', in: 'cookie', name: 'sid' }, '--cookie "sid=$THE_KEY"'],
  ['query', { type: 'apiKey', in: 'query', name: 'k' }, '/a?k=$THE_KEY"'],
])('a credential in %s', async (_, scheme, expected) => {
  const more = { components: { securitySchemes: { theKey: scheme } } }
  const operation = { security: [{ theKey: [] }], responses: {} }
  expect(await sample('sh', 'GET /a', operation, more)).toContain(expected)
  expect(await sample('js', 'GET /a', operation, more)).toMatch(
    /\$\{process\.env\.THE_KEY(_USERNAME)?\}/,
  )
})

test('HTTP basic is a credential of the client', async () => {
  const scheme = { type: 'http', scheme: 'basic' }
  const operation = { operationId: 'get', security: [{ theKey: [] }], responses: {} }
  const more = { components: { securitySchemes: { theKey: scheme } } }
  const source = (await sample('ts', 'GET /a', operation, more)).replace(/\s+/g, ' ')
  expect(source).toMatch(/^import \{ createPetsClient \} from '.\/pets\/index.js'/)
  expect(source).toMatch(
    /auth: \{ theKey: \{ username: process\.env\.THE_KEY_USERNAME!, password: process\.env\.THE_KEY_PASSWORD!,? \}/,
  )
})

test('forms are sent as forms', async () => {
  const body = (mediaType: string) => ({
    requestBody: { content: { [mediaType]: { example: { file: '@/etc/passwd', n: 1 } } } },
    responses: {},
  })
  const multipart = body('multipart/form-data')
  expect(await sample('sh', 'POST /a', multipart)).toContain("--form-string 'file=@/etc/passwd'")
  expect(await sample('js', 'POST /a', multipart)).toContain("form.append('file', '@/etc/passwd')")
  const encoded = body('application/x-www-form-urlencoded')
  expect(await sample('sh', 'POST /a', encoded)).toContain("--data-urlencode 'n=1'")
  expect(await sample('js', 'POST /a', encoded)).toContain('new URLSearchParams({')
})

test('an operation that redirects shows where to', async () => {
  const away = { responses: { '302': { description: 'Moved.' }, default: { description: 'No.' } } }
  const typescript = await sample('ts', 'GET /away', away)
  expect(typescript).toMatch(/\.result\([^]*const location = headers\.get\('location'\)$/)
  const javascript = await sample('js', 'GET /away', away)
  expect(javascript).toMatch(
    /redirect: 'manual'[^]*location = response\.headers\.get\('location'\)$/,
  )
  const either = { responses: { ...away.responses, '200': { description: 'Here.' } } }
  expect(await sample('js', 'GET /away', either)).not.toContain('redirect')
})

test('a body made up from its schema has what is required', async () => {
  const schema = {
    type: 'object',
    required: ['id', 'kind', 'at', 'tags', 'self'],
    properties: {
      id: { type: 'string', format: 'uuid' },
      kind: { enum: ['a', 'b'] },
      at: { type: ['string', 'null'], format: 'date-time' },
      tags: { type: 'array', items: { type: 'integer', minimum: 3 } },
      self: { $ref: '#/components/schemas/Self' },
      more: { type: 'string' },
    },
  }
  const self = {
    type: 'object',
    properties: { self: { $ref: '#/components/schemas/Self' } },
  }
  const source = await sample(
    'js',
    'POST /a',
    { requestBody: { content: { 'application/json': { schema } } }, responses: {} },
    { components: { schemas: { Self: self } } },
  )
  expect(source).toMatch(/kind: 'a',\s+at: '2026-07-01T09:30:00Z',\s+tags: \[3\]/)
  expect(source).not.toContain('more')
})

test('text of a description cannot end its quotes in a shell or in a script', async () => {
  const texts = fc.sample(fc.tuple(anyString(), fc.string()), 60)
  const operations = texts.map(([value, name], index) => [
    `POST /a${index}/{id}`,
    {
      parameters: [
        { name: 'id', in: 'path', required: true, example: value },
        { name: `X-${name}`, in: 'header', required: true, example: value },
      ],
      requestBody: json({ [name]: value }),
      responses: {},
    },
  ])
  const site = await siteWith(Object.fromEntries(operations))
  const sources = (language: Sample['language']) =>
    site.operations.map(({ samples }) => samples.find((it) => it.language === language)!.source)
  const script = sources('sh').map((it) => it.replace(/^curl/, 'printf "%s\\0" curl'))
  const printed = execFileSync('/bin/sh', ['-c', script.join('\n')], { encoding: 'utf8' })
  const calls = printed.split('curl\0').slice(1)
  expect(calls).toHaveLength(texts.length)
  for (const [index, [value, name]] of texts.entries()) {
    const words = calls[index]!.split('\0')
    expect(words.slice(0, 3)).toEqual([
      '--fail-with-body',
      expect.stringMatching(/^https:\S+$/),
      '--header',
    ])
    const body = words[words.indexOf('--data') + 1]!
    expect(JSON.parse(body)).toEqual({ [name]: JSON.parse(JSON.stringify(value)) as string })
  }
  for (const source of sources('js')) new Function(`async () => { ${source}\n}`)
})

const kind = { type: 'object', required: ['kind'], properties: { kind: { type: 'string' } } }
const CatOrDog = [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }]

test.each<[given: string, schema: object, body: unknown]>([
  ['allOf of strings', { $ref: '#/components/schemas/Color' }, 'RED'],
  ['allOf of lists', { allOf: [{ type: 'array', items: { type: 'integer' } }, {}] }, [1]],
  [
    'allOf of objects',
    { allOf: [kind, { required: ['n'], properties: { n: { const: 2 } } }] },
    { kind: 'text', n: 2 },
  ],
  [
    'a mapped discriminator',
    {
      oneOf: CatOrDog,
      discriminator: { propertyName: 'kind', mapping: { c: '#/components/schemas/Cat' } },
    },
    { kind: 'c' },
  ],
  [
    'a discriminator with names',
    { oneOf: CatOrDog, discriminator: { propertyName: 'kind', mapping: { d: 'Dog' } } },
    { kind: 'Cat' },
  ],
  [
    'minProperties',
    { type: 'object', minProperties: 1, properties: { a: { type: 'boolean' }, b: {} } },
    { a: true },
  ],
])('a body is made up for %s', async (_, schema, body) => {
  const Color = { allOf: [{ type: 'string', enum: ['RED', 'BLUE'] }, { type: 'string' }] }
  const source = await sample(
    'sh',
    'POST /a',
    { requestBody: { content: { 'application/json': { schema } } }, responses: {} },
    { components: { schemas: { Cat: kind, Dog: kind, Color } } },
  )
  expect(JSON.parse(/--data '([^]*)'$/.exec(source)![1]!)).toEqual(body)
})
