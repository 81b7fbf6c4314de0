import { describe, expect, test } from 'vitest'
import { createTransport } from '../../src/runtime/call/transport.ts'
import type { AnyInput } from '../../src/runtime/request/input.ts'
import type { Operation, Parameter } from '../../src/runtime/operation.ts'
import { replying, thrownBy } from '../support/client-fetch.ts'
import { callAny } from '../support/client-calls.ts'
import { operation } from '../support/client-operations.ts'

const OK = Response.json({})

/** The request of a call. */
async function sentBy(
  changes: Partial<Operation>,
  input: AnyInput = {},
  baseUrl = 'https://api.test',
) {
  const fetch = replying(OK)
  const transport = createTransport({ baseUrl, fetch })
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

describe('is rejected before anything is sent', () => {
  const JSON_BODY = { requestBody: { content: { 'application/json': {} } } }
  const cycle: object[] = []
  cycle.push(cycle)
  const path = { path: '/x/{id}/y', parameters: at('path', 'id') }
  test.each<[what: string, changes: Partial<Operation>, input: AnyInput, message: string]>([
    ['a missing path parameter', path, {}, 'things needs the path parameter "id"'],
    ['an empty path parameter', path, { path: { id: '' } }, 'things needs the path parameter "id"'],
    ['an empty list in a path', path, { path: { id: [] } }, 'things needs the path parameter "id"'],
    [
      'a dot segment',
      path,
      { path: { id: '.' } },
      'things needs a path from "/" without "." or ".."',
    ],
    ['two dots', path, { path: { id: '..' } }, 'things needs a path from "/" without "." or ".."'],
    [
      'two dots from two parameters, at the end',
      { path: '/x/{a}{b}', parameters: at('path', 'a', 'b') },
      { path: { a: '.', b: '.' } },
      'things needs a path from "/" without "." or ".."',
    ],
    [
      'two dots before a query in the path',
      { path: '/x/{a}?b', parameters: at('path', 'a') },
      { path: { a: '..' } },
      'things needs a path from "/" without "." or ".."',
    ],
    [
      'a missing query parameter',
      { parameters: [{ name: 'q', in: 'query', required: true }] },
      { query: {} },
      'things needs the query parameter "q"',
    ],
    ['an unknown parameter', {}, { query: { x: 1 } }, 'things has no query parameter "x"'],
    [
      'null',
      { parameters: at('query', 'q') },
      { query: { q: null } },
      'things can\'t write this query parameter "q"',
    ],
    ...(['query', 'header', 'cookie'] as const).flatMap((place) => {
      const parameters = [{ name: 'q', in: place, required: true }]
      const message = `things needs the ${place} parameter "q"`
      return ([[], {}] as const).map((q): [string, Partial<Operation>, AnyInput, string] => [
        `nothing to write as a required ${place} parameter: ${JSON.stringify(q)}`,
        { parameters },
        { [place]: { q } },
        message,
      ])
    }),
    [
      'a cycle in a JSON parameter',
      { parameters: [{ name: 'q', in: 'query', content: 'application/json' }] },
      { query: { q: cycle } },
      'things can\'t write this query parameter "q"',
    ],
    ['a cycle', JSON_BODY, { body: cycle }, "things can't write this body"],
    ['a BigInt', JSON_BODY, { body: { a: 1n } }, "things can't write this body"],
    [
      'null for a range of media types',
      { requestBody: { content: { 'image/*': {} } } },
      { body: null },
      "things can't write this body",
    ],
    ['an undeclared body', {}, { body: {} }, 'things has no request body'],
    [
      'a missing body',
      { requestBody: { required: true, content: { 'application/json': {} } } },
      {},
      'things needs a body',
    ],
    [
      'a line break in a header parameter',
      { parameters: at('header', 'x-a') },
      { header: { 'x-a': 'a\r\nx-b: c' } },
      'HTTP doesn\'t allow a character in the header "x-a"',
    ],
    [
      'a line break in a header',
      {},
      { headers: { 'x-a': 'a\nb' } },
      "HTTP doesn't allow a character",
    ],
    [
      'a line break in a header name',
      {},
      { headers: { 'x\na': 'b' } },
      "HTTP doesn't allow a character",
    ],
    [
      'a control character in a header',
      {},
      { headers: { 'x-a': 'a\u0001' } },
      "HTTP doesn't allow a character",
    ],
    ['a header beyond Latin 1', {}, { headers: { 'x-a': '€' } }, "HTTP doesn't allow a character"],
  ])('%s', async (_, changes, input, message) => {
    const fetch = replying(OK)
    const transport = createTransport({ baseUrl: 'https://api.test', fetch })
    const error = await thrownBy(callAny(transport, operation(changes) as Operation, input))
    expect(error).toMatchObject({ name: 'UsageError', message: expect.stringContaining(message) })
    expect(fetch.sent).toEqual([])
  })

  test.each([
    'things',
    '/things',
    'ftp://api.test',
    'file:///x',
    'https://user:secret@api.test',
    'https://api.test?key=secret',
    new URL('https://api.test/x?'),
  ])('the base URL %s', async (baseUrl) => {
    const error = await thrownBy(() => createTransport({ baseUrl }))
    expect(error).toMatchObject({ name: 'UsageError' })
    expect(error.message).not.toContain('secret')
  })
})
