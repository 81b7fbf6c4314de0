import { describe, expect, test } from 'vitest'
import { idsIn, linkProblems, ownPages, pagesWith, words } from './support.ts'

test('bodies of several media types have anchors and headings in order', async () => {
  const schema = { type: 'object', properties: { name: { type: 'string' } } }
  const content = {
    'application/json': { schema, example: { name: 'a' } },
    'application/xml': { schema },
  }
  const responses = { '200': { description: 'Done.', content } }
  const { all, html } = await pagesWith({ 'POST /pets': { requestBody: { content }, responses } })
  expect(linkProblems(all)).toEqual([])
  expect(idsIn(html)).toContain('response.200.application/xml.name')
  const levels = [...html.matchAll(/<h(\d)/g)].map(([, level]) => Number(level))
  expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([])
})

describe('a default response', () => {
  const answer = (name: string) => ({
    description: `A ${name}.`,
    content: { 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } },
  })
  const Trouble = {
    type: 'object',
    properties: { cause: { $ref: '#/components/schemas/Trouble' }, reason: {} },
  }
  const schemas = { Pet: { type: 'object', properties: { pet: { type: 'string' } } }, Trouble }
  const pageWith = async (responses: object) =>
    (await pagesWith({ 'GET /pets': { responses } }, { components: { schemas } })).markdown

  test('is the success where there is no other', async () => {
    const text = await pageWith({ default: answer('Pet'), '404': { description: 'None.' } })
    expect(text).toContain('`pet`')
    expect(text.split('## Errors')[1]).not.toContain('A Pet.')
  })

  test('is an error if there is a success, shown by its members', async () => {
    const text = await pageWith({ '200': answer('Pet'), default: answer('Trouble') })
    const errors = text.split('## Errors')[1]!
    expect(errors).toContain('A Trouble.')
    expect(errors).toContain('`application/json`: object')
    expect(errors).toContain('- `reason`: anything, optional')
  })

  test('is an error if there is a success, shown by its members and its example', async () => {
    const { description, content } = answer('Trouble')
    const withExample = { ...content['application/json'], example: { cause: {}, reason: 'late' } }
    const text = await pageWith({
      '200': answer('Pet'),
      default: { description, content: { 'application/json': withExample } },
    })
    expect(text.split('## Errors')[1]).toContain('"reason": "late"')
    expect(text.split('## Errors')[1]).toContain('`reason`')
  })

  test('unfolds each object once, however many ways lead to it', async () => {
    const chain = Object.fromEntries(
      Array.from({ length: 40 }, (_, index) => {
        const next = { $ref: `#/components/schemas/S${index + 1}` }
        return [`S${index}`, { type: 'object', properties: { a: next, b: next } }]
      }),
    )
    const { html } = await pagesWith(
      { 'GET /pets': { responses: { '200': { description: 'Done.' }, '500': answer('S0') } } },
      { components: { schemas: { ...chain, S40: {} } } },
    )
    expect(html).toContain('id="response.500.a"')
    expect(html.length).toBeLessThan(60_000)
  })
})

test('the page of errors says so when no error has an example', async () => {
  const responses = { '200': { description: 'Done.' }, '404': { description: 'None.' } }
  const { all } = await pagesWith({ 'GET /pets': { responses } })
  const own = await ownPages()
  for (const path of ['errors.html', 'errors.md']) {
    expect(all.get(path)).toContain('no examples of error responses')
    expect(own.get(path)).not.toContain('no examples of error responses')
  }
})

test('an error without an example shows its media type and members', async () => {
  const schema = { type: 'object', properties: { reason: { type: 'string' } } }
  const content = { 'application/problem+json': { schema } }
  const responses = { '200': { description: 'Done.' }, '422': { description: 'Refused.', content } }
  const { html } = await pagesWith({ 'GET /pets': { responses } })
  expect(words(html)).toContain(
    'Refused. application/problem+json: object reason: string, optional',
  )
  expect(html).toContain('id="response.422.reason"')
})

const integer = { type: 'integer' }
const query = (name: string, schema: object = integer) => ({ name, in: 'query', schema })
const array = { type: 'array' }
const schema = {
  type: 'object',
  properties: { rows: array, 'a`b<i>/': array, total: integer, more: {}, next: {} },
}
const get = (pagination: object, answer: object = schema) => ({
  parameters: [query('at'), query('size', { ...integer, maximum: 50 }), query('*<b>')],
  responses: { 200: { description: '', content: { 'application/json': { schema: answer } } } },
  'x-pagination': pagination,
})

test.each<[what: string, pagination: object, want: string, answer?: object]>([
  [
    'an offset',
    { offset: 'at', limit: 'size', items: '/rows', total: '/total' },
    'The list comes in pages; `/rows` has the items of one. `at` counts the items from 0: raise it by those received until `/total` items have been read. `size` is the size of a page, at most 50.',
  ],
  [
    'whether there is more',
    { offset: 'at', items: '/rows', total: '/total', more: '/more' },
    'The list comes in pages; `/rows` has the items of one. `at` counts the items from 0: raise it by those received while `/more` says that there is more, and until `/total` items have been read.',
  ],
  [
    'pages',
    { page: 'at', items: '' },
    'The list comes in pages; the response itself has the items of one. `at` counts the pages from 1: raise it by 1 until a page is empty.',
    array,
  ],
  [
    'tokens',
    { cursor: 'at', next: '/next', items: '/rows' },
    'The list comes in pages; `/rows` has the items of one. Send `/next` of each as `at` of the next request, until there is none.',
  ],
  [
    'names with markup',
    { page: '*<b>', items: '/a`b<i>~1' },
    'The list comes in pages; ``/a`b<i>~1`` has the items of one. `*<b>` counts the pages from 1: raise it by 1 until a page is empty.',
  ],
])('the page of a list says how to read it by %s', async (_, pagination, want, answer) => {
  const { html, markdown } = await pagesWith({ 'GET /pets': get(pagination, answer) })
  expect(markdown).toContain(`## Pages\n\n${want}\n`)
  const plain = want.replace(/``(.*?)``/, '$1').replaceAll(/(?<!\w)`|`(?=[ :,.;])/g, '')
  expect(words(html)).toContain(plain)
})

test('another page says nothing of pages', async () => {
  const { html, markdown } = await pagesWith({ 'GET /pets': get({ offset: 'wrong' }) })
  expect(html + markdown).not.toContain('Pages')
})
