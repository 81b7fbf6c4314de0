import { describe, expect, test } from 'vitest'
import { staticPages } from '../../scripts/docs/static-pages.ts'
import { objectModels } from '../../scripts/docs/model/object-model.ts'
import { operationModel } from '../../scripts/docs/model/operation-model.ts'
import { ownSite, siteWith } from './support.ts'

const name = (index: number) => `Thing ${index}`
const link = (index: number) => ({ $ref: `#/components/schemas/${name(index)}` })

/** An API in which each object leads to all others. */
async function woven(count: number): Promise<Map<string, string>> {
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
  const site = await siteWith(Object.fromEntries(operations), { components })
  return new Map(staticPages(site).map(({ path, content }) => [path, content]))
}

const size = (pages: ReadonlyMap<string, string>) =>
  [...pages.values()].reduce((sum, content) => sum + content.length, 0)

describe('objects that many operations reach', () => {
  test('make the documentation grow as the description does', async () => {
    const [once, twice] = [await woven(110), await woven(220)].map(size)
    expect(twice! / once!).toBeLessThan(2.2)
  })

  test('have one page each, and every link leads to a page and to a place that is there', async () => {
    const pages = await woven(120)
    const ids = (html: string) => [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
    const broken = [...pages].flatMap(([from, text]) => {
      const pattern = from.endsWith('.html') ? /<a [^>]*?href="([^"]*)"/g : /\]\(([^)]*)\)/g
      return [...text.matchAll(pattern)]
        .map(([, href]) => new URL(href!, `https://docs.invalid/${from}`))
        .filter(({ pathname }) => /^\/(operations|objects)\//.test(pathname))
        .filter(({ pathname, hash }) => {
          const target = pages.get(decodeURIComponent(pathname.slice(1)))
          if (target === undefined) return true
          return hash !== '' && !ids(target).includes(decodeURIComponent(hash.slice(1)))
        })
        .map((url) => `${from} → ${url.pathname}${url.hash}`)
    })
    expect(broken).toEqual([])
    expect(pages.get('operations/get0.html')).toContain('href="../objects/thing5.html"')
    expect(pages.get('operations/get0.md')).toContain('[Thing 5](../objects/thing5.md)')
    const full = pages.get('llms-full.txt')!
    expect(full).toContain('[Thing 5](objects/thing5.md)')
    for (const path of ['objects/thing50.html', 'objects/thing50.md']) {
      expect(pages.get(path)).toContain('Says something about the thing.')
      expect(pages.get(path)).toContain('a is older.')
      expect(pages.get('objects/index.html')).toContain('Thing 50')
    }
    expect(full.split('\n### Thing 50\n')).toHaveLength(2)
    expect(pages.get('llms.txt')).toContain('(objects/index.md)')
    expect(pages.get('operations/index.html')).toContain('href="../objects/index.html"')
    expect(pages.get('assets/search-index.js')).toContain('"h":"objects/thing50.html"')
  })

  test('and that are near are unfolded on the page, once', async () => {
    const page = (await woven(120)).get('operations/get0.html')!
    expect(page).toContain('id="request.next1.member0"')
    expect(page).not.toContain('id="response.200.member0"')
  })
})

test('the pages of our own description show all objects', async () => {
  const site = await ownSite()
  const contents = site.operations.map((page) => operationModel(site, page))
  expect(objectModels(site, contents)).toEqual([])
})
