import { expect, test } from 'vitest'
import { operations } from '../../scripts/emit/operations.ts'
import { documentWith } from '../support/describe.ts'

/** The comment above the descriptor of an operation with these parts. */
function commentFor(parts: object): string {
  const document = documentWith({ paths: { '/a': { get: { operationId: 'getA', ...parts } } } })
  return /\/\*\*\n \* `GET \/a`[^]*?\*\//.exec(operations(document).content)![0]
}

test('the comment of an operation has the whole first paragraph of each description', () => {
  const parameters = [{ name: 'q', in: 'query', description: 'What to\r\nfind.\r\n\r\nMore.' }]
  const responses = {
    200: { description: '\n  It was found\nin\ttime.\n \nSince 2.0.' },
    404: { description: 'Nowhere.\n' },
    429: { description: '\n' },
    500: {},
  }
  expect(commentFor({ parameters, responses }).split('\n')).toEqual([
    '/**',
    ' * `GET /a`',
    ' *',
    ' * - query `q`: What to',
    ' *   find.',
    ' *',
    ' * - `200`: It was found',
    ' *   in\ttime.',
    ' * - `404`: Nowhere.',
    ' * - `429`',
    ' * - `500`',
    ' */',
  ])
})

test('the comment of a list that comes in pages says how to read it', () => {
  const list = {
    parameters: [{ name: 'at', in: 'query' }],
    responses: { 200: { content: { 'application/json': { schema: { type: 'array' } } } } },
    'x-pagination': { offset: 'at', items: '' },
  }
  expect(commentFor(list)).toContain(
    ' * The list comes in pages: `items` returns its items one by one, `pages` page by page.',
  )
  expect(commentFor({ ...list, 'x-pagination': { offset: 'at' } })).not.toContain('pages')
})

test('the alternatives of credentials are those of their schemes, without scopes and roles', () => {
  const security = [{ login: ['a'], key: [] }, { login: ['b'], key: [] }, { key: ['a'] }, {}]
  const document = documentWith({ paths: { '/a': { get: { operationId: 'getA', security } } } })
  expect(operations(document).content).toMatch(
    /security: \[\{ ?"?login"?: \[\], ?"?key"?: \[\] ?\}, ?\{ ?"?key"?: \[\] ?\}, ?\{ ?\}\]/,
  )
})
