import { describe, expect, test } from 'vitest'
import { createTransport } from '../../../src/runtime/call/transport.ts'
import { styles } from '../../../src/runtime/request/styles.ts'
import type { TransportOptions } from '../../../src/runtime/types.ts'
import type { AnyInput } from '../../../src/runtime/request/input.ts'
import type { Operation, Parameter } from '../../../src/runtime/operation.ts'
import { replying, thrownBy } from '../../support/client-fetch.ts'
import { callAny } from '../../support/client-calls.ts'
import { operation } from '../../support/client-operations.ts'

const OK = Response.json({})

/** The request of a call. */
async function sentBy(
  changes: Partial<Operation>,
  input: AnyInput = {},
  baseUrl = 'https://api.test',
  options: Partial<TransportOptions> = { styles },
) {
  const fetch = replying(OK)
  const transport = createTransport({ baseUrl, fetch, ...options })
  await callAny(transport, operation(changes) as Operation, input)
  return fetch.sent[0]!
}

const at = (place: Parameter['in'], ...names: string[]): Parameter[] =>
  names.map((name) => ({ name, in: place, ...(place === 'path' && { required: true }) }))

describe('the URL', () => {
  test.each([
    ['https://api.test', 'https://api.test/things'],
    ['https://api.test/', 'https://api.test/things'],
    ['https://api.test/prefix', 'https://api.test/prefix/things'],
    ['https://api.test/a%20b/{c}//', 'https://api.test/a%20b/%7Bc%7D/things'],
    ['https://API.test:443/x#part', 'https://api.test/x/things'],
  ])('below the base URL %s', async (baseUrl, want) => {
    expect((await sentBy({}, {}, baseUrl)).url).toBe(want)
  })

  test('fills in path parameters, each in its own style', async () => {
    const parameters = [
      ...at('path', 'a', 'b'),
      { name: 'c', in: 'path', style: 'matrix' } as const,
    ]
    const path = '/x/{a}/{b}.json{c}'
    const { url } = await sentBy({ path, parameters }, { path: { a: 'a/b', b: '$&', c: 1 } })
    expect(url).toBe('https://api.test/x/a%2Fb/%24%26.json;c=1')
  })

  test('writes the query in the order of the description, without undefined values', async () => {
    const parameters = at('query', 'a', 'b', 'c')
    const { url } = await sentBy({ parameters }, { query: { c: ['x', 'y'], b: undefined, a: 1 } })
    expect(url).toBe('https://api.test/things?a=1&c=x&c=y')
  })

  test('keeps parameters with hostile names apart', async () => {
    const names = ['__proto__', 'constructor', 'toString', 'a b', '?', '#']
    const query = Object.fromEntries(names.map((name) => [name, 'x']))
    Object.defineProperty(query, '__proto__', { value: 'x', enumerable: true })
    const { url } = await sentBy({ parameters: at('query', ...names) }, { query })
    expect([...new URL(url).searchParams.keys()]).toEqual(names)
  })
})

test.each<[what: string, serialization: Partial<Parameter>]>([
  ['another style', { style: 'deepObject' }],
  ['another explode', { explode: false }],
  ['reserved characters', { allowReserved: true }],
  ['content', { content: 'application/json' }],
])('%s needs the option for styles', async (_, serialization) => {
  const parameters: Parameter[] = [{ name: 'q', in: 'query', ...serialization }]
  const error = await thrownBy(sentBy({ parameters }, { query: { q: ['a'] } }, undefined, {}))
  expect(error.message).toBe(
    'things can\'t write this query parameter "q": this needs the option "styles"',
  )
})

describe('the server of an operation', () => {
  const own = 'https://uploads.test/v2'
  test.each<[server: string, servers: TransportOptions['servers'], want: string]>([
    [own, undefined, 'https://uploads.test/v2/things'],
    ['https://uploads.test', undefined, 'https://uploads.test/things'],
    ['/v2', undefined, 'https://api.test/v2/things'],
    ['/', undefined, 'https://api.test/things'],
    [own, { [own]: 'http://127.0.0.1:4010/' }, 'http://127.0.0.1:4010/things'],
    [own, { [own]: '/mock' }, 'https://api.test/mock/things'],
    [own, { 'https://other.test': 'https://no.test' }, 'https://uploads.test/v2/things'],
  ])('%s, with %o', async (server, servers, want) => {
    expect((await sentBy({ server }, {}, 'https://api.test/v1', { servers })).url).toBe(want)
  })

  test('gets no credentials over plain http', async () => {
    const server = 'http://uploads.test'
    const given = { headers: { authorization: 'Bearer secret' } }
    const { message } = await thrownBy(sentBy({ server }, given))
    expect(message).toBe('things needs https for credentials')
    expect((await sentBy({ server })).url).toBe('http://uploads.test/things')
  })

  test.each(['ftp://uploads.test', 'https://a:b@uploads.test', 'https://uploads.test?a'])(
    'another address must be usable: %s',
    async (address) => {
      const options = { servers: { [own]: address } }
      expect(await thrownBy(sentBy({ server: own }, {}, undefined, options))).toMatchObject({
        name: 'UsageError',
      })
    },
  )
})

describe('what is written in the path of a description', () => {
  test.each([
    ['/a#b', 'https://api.test/a%23b?q=1'],
    ['/a\\b c\n', 'https://api.test/a%5Cb%20c%0A?q=1'],
    ['/a?action=x', 'https://api.test/a?action=x&q=1'],
    ['/100%/%41', 'https://api.test/100%/%41?q=1'],
  ])('%j', async (path, want) => {
    const { url } = await sentBy({ path, parameters: at('query', 'q') }, { query: { q: 1 } })
    expect(url).toBe(want)
  })
})

describe('a parameter with the name of what every object inherits', () => {
  const names = ['toString', 'constructor', '__proto__']
  test.each(['query', 'header', 'cookie'] as const)('in %s is left out', async (place) => {
    const parameters = at(place, ...names).map((it) => ({ ...it, content: 'application/json' }))
    const { url, headers } = await sentBy({ parameters }, { [place]: {} })
    expect(url).toBe('https://api.test/things')
    expect(headers).toEqual({ accept: 'application/json' })
  })

  test.each(names)('%s is missed where it is required', async (name) => {
    const parameters = [{ name, in: 'query', required: true } as const]
    const error = await thrownBy(sentBy({ parameters }, { query: {} }))
    expect(error.message).toBe(`things needs the query parameter "${name}"`)
  })

  test('as a media type is asked for', async () => {
    const responses = { 200: Object.fromEntries([['__proto__', {}]]), 400: { 'text/plain': {} } }
    const fetch = replying(new Response(null, { status: 204 }))
    await callAny(
      createTransport({ baseUrl: 'https://api.test', fetch }),
      operation({ responses: { ...responses, 204: {} } }) as never,
    )
    expect(fetch.sent[0]!.headers['accept']).toBe('__proto__, text/plain')
  })
})

describe('headers', () => {
  test('may be empty', async () => {
    const parameters = at('header', 'x-a', 'x-b')
    const { headers } = await sentBy({ parameters }, { header: { 'x-a': '', 'x-b': [] } })
    expect(headers).toEqual({ accept: 'application/json', 'x-a': '' })
  })

  test('ask for every media type that the operation declares, each once', async () => {
    const responses = {
      200: { 'application/json': {}, 'text/csv': {} },
      404: { 'text/plain': {} },
      '5XX': { 'application/json': {} },
      204: {},
    }
    expect((await sentBy({ responses })).headers).toEqual({
      accept: 'application/json, text/csv, text/plain',
    })
  })

  test('ask for anything when the operation declares no content', async () => {
    const fetch = replying(new Response(null, { status: 204 }))
    await callAny(
      createTransport({ baseUrl: 'https://api.test', fetch }),
      operation({ responses: { 204: {} } }),
    )
    expect(fetch.sent[0]!.headers).toEqual({ accept: '*/*' })
  })

  test('of the call win over parameters, those over the transport', async () => {
    const fetch = replying(OK)
    const headers = { 'X-A': 'transport', 'X-B': 'transport', 'X-C': 'transport' }
    const transport = createTransport({ baseUrl: 'https://api.test', headers, fetch })
    const parameters = at('header', 'x-b', 'x-c')
    await callAny(transport, operation({ parameters }), {
      header: { 'x-b': 'parameter', 'x-c': 'parameter' },
      headers: { 'X-C': 'call', ACCEPT: 'text/csv' },
    })
    expect(fetch.sent[0]!.headers).toEqual({
      accept: 'text/csv',
      'x-a': 'transport',
      'x-b': 'parameter',
      'x-c': 'call',
    })
  })

  test('carry cookie parameters', async () => {
    const parameters = at('cookie', 'a', 'b')
    const { headers } = await sentBy({ parameters }, { cookie: { a: 'x;y', b: [1, 2] } })
    expect(headers['cookie']).toBe('a=x%3By; b=1; b=2')
  })
})
