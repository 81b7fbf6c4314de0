import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { createClient } from '../../../src/runtime/call/client.ts'
import { createTransport } from '../../../src/runtime/call/transport.ts'
import { styles } from '../../../src/runtime/request/styles.ts'
import { UsageError } from '../../../src/runtime/errors/errors.ts'
import type { AnyInput } from '../../../src/runtime/request/input.ts'
import type { Operation, Parameter } from '../../../src/runtime/operation.ts'
import { replying, thrownBy } from '../../support/client-fetch.ts'
import { callAny } from '../../support/client-calls.ts'
import { operation } from '../../support/client-operations.ts'

const OK = Response.json({})

const at = (place: Parameter['in'], ...names: string[]): Parameter[] =>
  names.map((name) => ({ name, in: place, ...(place === 'path' && { required: true }) }))

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
      'an object in an object',
      { parameters: at('query', 'q') },
      { query: { q: { a: { b: 1 } } } },
      'things can\'t write this query parameter "q": "a" is nested',
    ],
    [
      'a list in a list',
      { parameters: at('header', 'q') },
      { header: { q: ['a', ['b']] } },
      'things can\'t write this header parameter "q": "1" is nested',
    ],
    ...(['query', 'header', 'cookie'] as const).flatMap((place) => {
      const parameters = [{ name: 'q', in: place, required: true }]
      const message = `things needs the ${place} parameter "q"`
      return ([[], {}, null, [null]] as const).map(
        (q): [string, Partial<Operation>, AnyInput, string] => [
          `nothing to write as a required ${place} parameter: ${JSON.stringify(q)}`,
          { parameters },
          { [place]: { q } },
          message,
        ],
      )
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
    const transport = createTransport({ baseUrl: 'https://api.test', fetch, styles })
    const error = await thrownBy(callAny(transport, operation(changes) as Operation, input))
    expect(error).toMatchObject({ name: 'UsageError', message: expect.stringContaining(message) })
    expect(fetch.sent).toEqual([])
  })
})

describe('a base URL', () => {
  const useless: [shown: string, baseUrl: unknown][] = [
    ['things', 'things'],
    ['', ''],
    ['undefined', undefined],
    ['null', null],
    ['localhost:4010', 'localhost:4010'],
    ['ftp://api.test', 'ftp://api.test'],
    ['file:///x', 'file:///x'],
    ['…api.test', 'https://user:secret@api.test'],
    ['…api.test', 'https://user:sec@ret@api.test'],
    ['https://api.test…', 'https://api.test?key=secret'],
    ['https://api.test/x…', new URL('https://api.test/x?')],
  ]
  const message = (shown: string) =>
    `baseUrl must be an http(s) URL without credentials or query, not "${shown}"`

  test.each(useless)('%j is rejected at once', (shown, baseUrl) => {
    const create = () => createClient({}, { baseUrl: baseUrl as string })
    expect(create).toThrow(new UsageError(message(shown)))
  })

  test.each([['/', '/'], ['./v1', './v1'], ...useless])(
    '%j is rejected by calls where there is no page',
    async (shown, baseUrl) => {
      const transport = createTransport({ baseUrl: baseUrl as string, fetch: replying(OK) })
      const error = await thrownBy(callAny(transport, operation({}) as Operation, {}))
      expect(error).toMatchObject({ name: 'UsageError', message: message(shown) })
    },
  )

  test.each([
    ['/', 'https://page.test/things'],
    ['/v1/', 'https://page.test/v1/things'],
    ['./v1', 'https://page.test/app/v1/things'],
    ['//api.test', 'https://api.test/things'],
  ])('%j is resolved when a page is there', async (baseUrl, url) => {
    const fetch = replying(OK)
    const ping = operation({})
    const client = createClient({ ping }, { baseUrl, fetch, auth: undefined })
    vi.stubGlobal('location', { href: 'https://page.test/app/index.html?q' })
    onTestFinished(() => void vi.unstubAllGlobals())
    await client.ping()
    expect(fetch.sent[0]!.url).toBe(url)
    const undecided = () => createClient({}, { baseUrl: undefined as never })
    expect(undecided).toThrow(message('undefined'))
  })
})
