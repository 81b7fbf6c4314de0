import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createContext, runInContext } from 'node:vm'
import MiniSearch from 'minisearch'
import { describe, expect, test } from 'vitest'
import type { Site } from '../../scripts/docs/model/types.ts'
import { pagesOf, ROOT, siteWith } from './support.ts'

interface Result {
  readonly k: string
  readonly t: string
  readonly h: string
  readonly x: string
}

interface Queries {
  readonly name: string
  readonly search: (query: string) => Result[]
  readonly queries: readonly (readonly [query: string, title: string | RegExp])[]
}

const SCRIPT = readFileSync(join(ROOT, 'scripts/docs/assets/search.js'), 'utf8')

/** What the page's script finds in the index of a site. */
function searchOf(site: Site): (query: string) => Result[] {
  const context = createContext({})
  runInContext(pagesOf(site).get('assets/search-index.js')!, context)
  const searcher = runInContext(`${SCRIPT}\n;searcher`, context) as (
    ...values: unknown[]
  ) => (query: string) => Result[]
  return searcher(MiniSearch, context.docsSearchIndex)
}

const text = (description: string, more: object = {}) => ({ type: 'string', description, ...more })
const answer = (properties: object, more: object = {}) => ({
  '200': {
    description: 'Done.',
    content: { 'application/json': { schema: { type: 'object', properties } } },
    ...more,
  },
})
const tasks = searchOf(
  await siteWith({
    'POST /stories': {
      operationId: 'createStory',
      summary: 'Create a story on a task',
      responses: {},
    },
    'POST /tasks': { operationId: 'createTask', summary: 'Create a task', responses: {} },
    'GET /tasks': {
      operationId: 'listTasks',
      summary: 'List tasks',
      parameters: [
        {
          name: 'assignee',
          in: 'query',
          schema: text('Who works on it.', { enum: ['me', 'nobody'] }),
        },
      ],
      responses: answer(
        { dueOn: text('The day on which it has to be finished.') },
        { headers: { 'X-Next-Page': { description: 'The cursor.', schema: text('') } } },
      ),
    },
  }),
)
const error = (message: string, more: object = {}) => ({
  description: 'Not done.',
  content: {
    'text/plain': { schema: text(''), examples: { it: { summary: message, value: message } } },
  },
  ...more,
})
const accounts = searchOf(
  await siteWith(
    {
      'DELETE /accounts/{id}': {
        operationId: 'deleteAccount',
        summary: 'Close an account',
        parameters: [{ name: 'id', in: 'path', required: true, schema: text('Which.') }],
        responses: {
          '204': { description: 'Closed.' },
          '409': error('The balance must be zero'),
          '503': error('Later', { headers: { 'Retry-After': { schema: text('Seconds.') } } }),
        },
      },
    },
    { info: { title: 'Accounts', version: '1', description: '# Before you start\n\nRead this.' } },
  ),
)
const keys = searchOf(
  await siteWith(
    {
      'GET /weather': {
        summary: 'Read the weather',
        description: 'Measured hourly.\n\n## Accuracy\n\nTo one tenth of a degree.',
        security: [{ key: [] }],
        responses: answer({ celsius: text('The temperature.') }),
      },
    },
    {
      info: {
        title: 'Weather',
        version: '1',
        description:
          'All.\n\n# Rate limit\n\nSixty a minute.\n\n# Sessions\n\nA token expires after an hour.',
      },
      components: { securitySchemes: { key: { type: 'apiKey', in: 'header', name: 'X-API-Key' } } },
    },
  ),
)

const SITES: readonly Queries[] = [
  {
    name: 'accounts',
    search: accounts,
    queries: [
      ['deleteAccount', 'Close an account'],
      ['close account', 'Close an account'],
      ['balance must be zero', 'The balance must be zero'],
      ['Retry-After', /Retry-After|503/],
      ['before you start', 'Before you start'],
    ],
  },
  {
    name: 'tasks',
    search: tasks,
    queries: [
      ['create task', 'Create a task'],
      ['Create a task', 'Create a task'],
      ['createTask', 'Create a task'],
      ['creat stor', 'Create a story on a task'],
      ['assignee', 'assignee'],
      ['nobody', 'assignee'],
      ['due on', 'dueOn'],
      ['finished', 'dueOn'],
      ['X-Next-Page', /X-Next-Page|200/],
    ],
  },
  {
    name: 'keys',
    search: keys,
    queries: [
      ['rate limit', 'Rate limit'],
      ['token expires', 'Sessions'],
      ['X-API-Key', 'Credentials'],
      ['accuracy', 'Accuracy'],
      ['tenth', 'Accuracy'],
      ['temperature', 'celsius'],
      ['temprature', 'celsius'],
    ],
  },
]

describe.each(SITES)('in $name', ({ search, queries }) => {
  test.each([...queries])('%s leads to %s', (query, title) => {
    const [first] = search(query)
    if (typeof title === 'string') expect(first?.t).toBe(title)
    else expect(first?.t).toMatch(title)
  })

  test('nothing is found for what is nowhere', () => {
    expect(search('qqqqq')).toEqual([])
  })
})

const hooks = searchOf(
  await siteWith(
    {
      'POST /counters': {
        operationId: 'countThings',
        summary: 'Count things',
        responses: answer({ count: text('How many.'), first: { properties: { count: text('') } } }),
        callbacks: { done: { '{$request.body#/url}': { post: { summary: 'Counted' } } } },
      },
      'GET /counters': { summary: 'Read', responses: answer({ count: text('So many.') }) },
    },
    { webhooks: { overflow: { post: { summary: 'Too many things', responses: {} } } } },
  ),
)

test.each([
  ['count things', 'Operation'],
  ['too many things', 'Webhook'],
  ['counted', 'Callback'],
])('%s is found as %s', (query, kind) => {
  expect(hooks(query)[0]).toMatchObject({ k: kind })
})

test('members of one name leave room for what else is found', () => {
  const found = hooks('count').map(({ t }) => t)
  expect(found.slice(0, 2)).toEqual(['count', 'Count things'])
  expect(found.filter((it) => it === 'count')).toHaveLength(3)
})

test('excerpts read like the page', () => {
  expect(tasks('due on')[0]!.x).toMatch(/^string, optional The day/)
})
