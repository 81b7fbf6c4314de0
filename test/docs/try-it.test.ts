import { expect, test } from 'vitest'
import { requestOf, type Filled } from '../../scripts/docs/try-it/page/request.ts'
import { addressOf } from '../../scripts/docs/try-it/page/address.ts'
import { curlOf } from '../../scripts/docs/try-it/page/curl.ts'
import { tryItOf } from '../../scripts/docs/try-it/try-it.ts'
import type { DocsSettings } from '../../scripts/docs/settings.ts'
import { operationsOf, type Document } from '../../scripts/document/openapi.ts'

const NOTHING: Filled = {
  ...{ baseUrl: 'https://pets.example', isWithCookies: false, credentials: {} },
  ...{ path: {}, query: {}, header: {}, cookie: {}, body: undefined },
}

/** The form of the only operation of a document. */
function formOf(
  operation: object,
  method = 'get',
  further: object = {},
  settings: DocsSettings = {},
) {
  const paths = { '/pets': { [method]: { operationId: 'pets', responses: {}, ...operation } } }
  const info = { title: 'Pets', version: '1' }
  const document = { openapi: '3.1.0', info, paths, ...further } as unknown as Document
  return tryItOf(document, operationsOf(document)[0]!, settings)
}

const LIST = { type: 'array', items: { type: 'string' } }

test.each([
  ['a string', { schema: { type: 'string' }, example: 'a b' }, 'text', 'a b'],
  ['a number', { schema: { type: 'integer' }, example: 5 }, 'text', '5'],
  ['a list', { schema: LIST, example: ['a', 'b'] }, 'lines', 'a\nb'],
  ['an object', { schema: { type: 'object' }, example: { a: 1 } }, 'json', '{\n  "a": 1\n}'],
  [
    'JSON',
    { content: { 'application/json': { schema: LIST, example: ['a'] } } },
    'json',
    '[\n  "a"\n]',
  ],
  ['made up', { schema: { type: 'string', minLength: 2 } }, 'text', expect.stringMatching(/^..+$/)],
])('a parameter that is %s', (_, parameter, kind, value) => {
  const form = formOf({ parameters: [{ name: 'it', in: 'query', required: true, ...parameter }] })!
  expect(form.parameters).toMatchObject([{ name: 'it', in: 'query', kind, required: true, value }])
})

test.each([
  ['an enumeration', { type: 'string', enum: ['a', 'b'] }, ['a', 'b']],
  ['a boolean', { type: 'boolean' }, ['true', 'false']],
  ['anything', { type: 'string' }, undefined],
])('%s: its options', (_, schema, options) => {
  const form = formOf({ parameters: [{ name: 'it', in: 'query', schema }] })!
  expect(form.parameters[0]!.options).toEqual(options)
})

test('optional parameters without an example are empty, and show what they could be', () => {
  const form = formOf({ parameters: [{ name: 'it', in: 'query', schema: { enum: ['cat'] } }] })!
  expect(form.parameters).toMatchObject([{ value: '', example: 'cat', required: false }])
})

test.each([
  ['application/json', { schema: { type: 'object' }, example: { a: 1 } }, 'json', '{\n  "a": 1\n}'],
  ['application/xml', { schema: { type: 'string' }, example: '<a/>' }, 'text', '<a/>'],
  ['application/jsonl', { itemSchema: { type: 'integer' }, example: [1, 2] }, 'text', '1\n2\n'],
  ['application/octet-stream', {}, 'file', undefined],
  ['image/*', {}, 'file', undefined],
])('a body of %s', (mediaType, content, kind, text) => {
  const form = formOf({ requestBody: { content: { [mediaType]: content } } }, 'post')!
  const examples = text === undefined ? [] : [{ text }]
  expect(form.bodies).toMatchObject([{ mediaType, kind, examples }])
})

test('the fields of a form', () => {
  const properties = {
    ...{ name: { type: 'string', example: 'Rex' }, tags: LIST, born: { type: 'object' } },
    ...{
      photo: { contentMediaType: 'image/png' },
      more: { type: 'array', items: { format: 'binary', type: 'string' } },
    },
  }
  const schema = { type: 'object', required: ['name', 'photo'], properties }
  const content = { 'multipart/form-data': { schema } }
  const [body] = formOf({ requestBody: { content } }, 'post', { openapi: '3.0.3' })!.bodies
  const fields = body!.fields.map(({ name, kind, required }) => [name, kind, required])
  expect(fields).toEqual([
    ...[
      ['name', 'text', true],
      ['tags', 'lines', false],
      ['born', 'json', false],
    ],
    ...[
      ['photo', 'file', true],
      ['more', 'files', false],
    ],
  ])
})

test('servers: the mock, and those of the description, the operation winning', () => {
  const servers = [{ url: 'https://pets.example' }, { url: 'http://127.0.0.1:4010' }]
  const urls = (form: ReturnType<typeof formOf>) => form!.servers.map(({ url }) => url)
  expect(urls(formOf({}, 'get', { servers }))).toEqual([
    'http://127.0.0.1:4010',
    'https://pets.example',
  ])
  const own = formOf({ servers: [{ url: '/v2' }] }, 'get', { servers }, { mockPort: 5000 })!
  expect(urls(own)).toEqual(['http://127.0.0.1:5000', '/v2'])
})

const variables = { region: { default: 'eu', enum: ['eu', 'us'] }, 'base.path': { default: 'v1' } }

test.each([
  ['https://{region}.pets.example/{base.path}/', {}, 'https://eu.pets.example/v1'],
  ['https://{region}.pets.example/', { region: 'us' }, 'https://us.pets.example'],
  ['/{base.path}', { 'base.path': 'a/b' }, 'https://docs.example/a/b'],
  ['{base.path}', {}, 'https://docs.example/site/v1'],
  ['https://pets.example/{toString}', {}, 'https://pets.example/%7BtoString%7D'],
  ['https://{region}:x', {}, undefined],
])('the server %s with %j', (url, values, address) => {
  const form = formOf({ servers: [{ url, variables }] })!
  const server = form.servers[1]!
  expect(server.variables.map(({ name, options, value }) => [name, options, value])).toEqual([
    ['region', ['eu', 'us'], 'eu'],
    ['base.path', undefined, 'v1'],
  ])
  const page = 'https://docs.example/site/operations/'
  expect(addressOf(server, `${page}../page.html`, new Map(Object.entries(values)))).toBe(address)
})

test('servers are relative to the address of the description, if it says that', () => {
  const further = { openapi: '3.2.0', $self: 'https://pets.example/api/openapi.json' }
  const [, server] = formOf({ servers: [{ url: 'v2' }] }, 'get', further)!.servers
  expect(addressOf(server!, 'https://docs.example/')).toBe('https://pets.example/api/v2')
})

test('TRACE, which no page can send, has none', () => {
  expect(formOf({}, 'trace')).toBeUndefined()
})

test('preferred credentials come first, and only what is needed', () => {
  const securitySchemes = Object.fromEntries(
    ['a', 'b', 'c'].map((it) => [it, { type: 'http', scheme: 'bearer' }]),
  )
  const security = [{ a: [] }, { b: [] }]
  const form = formOf(
    { security },
    'get',
    { components: { securitySchemes } },
    { preferred: ['b'] },
  )!
  expect(form.operation.security).toEqual([{ b: [] }, { a: [] }])
  expect(Object.keys(form.schemes)).toEqual(['a', 'b'])
})

const SCHEMES = {
  ...{ bearer: { type: 'http', scheme: 'bearer' }, basic: { type: 'http', scheme: 'basic' } },
  ...{
    header: { type: 'apiKey', in: 'header', name: 'X-Key' },
    query: { type: 'apiKey', in: 'query', name: 'key' },
  },
  ...{
    cookie: { type: 'apiKey', in: 'cookie', name: 'sid' },
    oauth: { type: 'oauth2', flows: {} },
  },
}

test.each([
  ['bearer', 't', "--header 'authorization: Bearer t'"],
  ['basic', { username: 'u', password: 'p' }, "--header 'authorization: Basic dTpw'"],
  ['header', "it's", "--header 'x-key: it'\\''s'"],
  ['query', 'a b', "curl 'https://pets.example/pets?key=a%20b'"],
  ['cookie', 'c', "--cookie 'sid=c'"],
  ['oauth', 't', "--header 'authorization: Bearer t'"],
])('the credential of %s is sent, and in the curl command', async (name, credential, option) => {
  const components = { securitySchemes: SCHEMES }
  const form = formOf({ security: [{ [name]: [] }] }, 'get', { components })!
  const request = await requestOf(form, { ...NOTHING, credentials: { [name]: credential } })
  expect(curlOf(request)).toContain(option)
  expect(await requestOf(form, NOTHING)).toMatchObject({
    url: 'https://pets.example/pets',
    cookies: [],
  })
})

test('parameters are serialized in their style', async () => {
  const parameters = [
    { name: 'list', in: 'query', explode: false, schema: LIST },
    { name: 'where', in: 'query', style: 'deepObject', schema: { type: 'object' } },
    { name: 'X-Trace', in: 'header', schema: { type: 'string' } },
    { name: 'seen', in: 'cookie', schema: { type: 'string' } },
  ]
  const query = { list: ['a', 'b c'], where: { age: 3 } }
  const filled = { ...NOTHING, query, header: { 'X-Trace': '1' }, cookie: { seen: 'yes' } }
  expect(curlOf(await requestOf(formOf({ parameters })!, filled))).toBe(
    [
      "curl 'https://pets.example/pets?list=a,b%20c&where%5Bage%5D=3'",
      "--header 'accept: */*'",
      "--header 'x-trace: 1'",
      "--cookie 'seen=yes'",
    ].join(' \\\n  '),
  )
})

test('a required parameter that is missing is named', async () => {
  const form = formOf({ parameters: [{ name: 'it', in: 'query', required: true }] })!
  await expect(requestOf(form, NOTHING)).rejects.toThrow('needs the query parameter "it"')
})

test('bodies as they are sent, and as curl sends them', async () => {
  const content = { 'application/json': {}, 'multipart/form-data': {}, 'image/*': {} }
  const form = formOf({ requestBody: { content } }, 'post')!
  const given = async (body: Filled['body']) => requestOf(form, { ...NOTHING, body })
  const text = '{"id": 9007199254740993}'
  const json = await given({ mediaType: 'application/json', value: JSON.parse(text), text })
  expect(json.body).toBe(text)
  expect(curlOf(json)).toContain(`--data-raw '${text}'`)
  const photo = new File(['png'], 'a "b".png', { type: 'image/png' })
  const image = await given({ mediaType: 'image/*', value: photo })
  expect(image.headers.get('content-type')).toBe('image/png')
  expect(curlOf(image)).toContain(`--data-binary '@a "b".png'`)
  const value = { name: '@Rex', tags: ['a', 'b'], born: { year: 1 }, photo }
  const parts = await given({ mediaType: 'multipart/form-data', value })
  expect(await (parts.body as Blob).text()).toContain('name="photo"; filename="a %22b%22.png"')
  const lines = curlOf(parts).split(' \\\n  ').slice(2)
  expect(lines).toEqual([
    ...["--form-string 'name=@Rex'", "--form-string 'tags=a'", "--form-string 'tags=b'"],
    `--form 'born="{\\"year\\":1}";type=application/json'`,
    `--form 'photo=@"a \\"b\\".png"'`,
  ])
})
