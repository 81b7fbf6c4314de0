import { describe, expect, test } from 'vitest'
import { idsIn, linkProblems, ownSite, pagesOf, pagesWith, words } from './support.ts'

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

  test('is an error if there is a success, shown by its example if it has one', async () => {
    const { description, content } = answer('Trouble')
    const withExample = { ...content['application/json'], example: { cause: {}, reason: 'late' } }
    const text = await pageWith({
      '200': answer('Pet'),
      default: { description, content: { 'application/json': withExample } },
    })
    expect(text.split('## Errors')[1]).toContain('"reason": "late"')
    expect(text).not.toContain('`reason`')
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
  const own = pagesOf(await ownSite())
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
  expect(words(html)).toContain('Refused. application/problem+json object reason string optional')
  expect(html).toContain('id="response.422.reason"')
})
