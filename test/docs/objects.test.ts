import { describe, expect, test } from 'vitest'
import { linkProblems, pagesOf, siteWith } from './support.ts'

const name = (index: number) => `Thing ${index}`
const link = (index: number) => ({ $ref: `#/components/schemas/${name(index)}` })

/** The pages of an API in which each object links to all others. */
async function woven(count: number): Promise<ReadonlyMap<string, string>> {
  const indexes = Array.from({ length: count }, (_, index) => index)
  const schemas = indexes.map((index) => {
    const members = Array.from({ length: 10 }, (_, number) => [
      `member${number}`,
      { type: 'string', description: 'Says something about the thing.' },
    ])
    const others = [1, 2, 7].map((step) => [`next${step}`, link((index + step) % count)])
    const list = ['kinds', { type: 'array', items: { $ref: '#/components/schemas/Kind' } }]
    return [name(index), { properties: Object.fromEntries([...members, ...others, list]) }]
  })
  const Kind = { type: 'string', enum: ['a', 'b'], description: 'a is older.' }
  const operations = indexes.map((index) => {
    const content = { 'application/json': { schema: link(index) } }
    const responses = { '200': { description: 'Done.', content } }
    return [
      `POST /things/${index}`,
      { operationId: `get${index}`, requestBody: { content }, responses },
    ]
  })
  const components = { schemas: { ...Object.fromEntries(schemas), Kind } }
  return pagesOf(await siteWith(Object.fromEntries(operations), { components }))
}

const size = (pages: ReadonlyMap<string, string>) =>
  [...pages.values()].reduce((sum, content) => sum + content.length, 0)

describe('objects that many operations reach', async () => {
  const pages = await woven(60)

  test('keep the size of the documentation proportional to the description', async () => {
    expect(size(pages) / size(await woven(30))).toBeLessThan(2.2)
  })

  test.each([
    ['operations/get0.html', 'href="../objects/thing5.html"'],
    ['operations/get0.md', '[Thing 5](../objects/thing5.md)'],
    ['llms-full.txt', '[Thing 5](objects/thing5.md)'],
    ['objects/thing50.html', 'Says something about the thing.'],
    ['objects/thing50.html', 'a is older.'],
    ['objects/thing50.html', 'href="../objects/thing49.html"'],
    ['objects/thing50.md', 'Says something about the thing.'],
    ['objects/thing50.md', 'a is older.'],
    ['objects/index.html', 'Thing 50'],
    ['llms.txt', '(objects/index.md)'],
    ['index.html', 'href="objects/index.html"'],
    ['assets/search-index.js', '"h":"objects/thing50.html"'],
  ])('have pages: %s contains %j', (path, text) => {
    expect(pages.get(path)).toContain(text)
  })

  test('have one page each, and working links', () => {
    expect(linkProblems(pages)).toEqual([])
    expect(pages.get('llms-full.txt')!.split('\n## Thing 50\n')).toHaveLength(2)
  })

  test('are unfolded once on the page of an operation where they are near', () => {
    const page = pages.get('operations/get0.html')!
    expect(page).toContain('id="request.next1.member0"')
    expect(page).not.toContain('id="response.200.member0"')
  })
})

test('small descriptions have no pages of objects', async () => {
  expect([...(await woven(2)).keys()].filter((it) => it.startsWith('objects/'))).toEqual([])
})
