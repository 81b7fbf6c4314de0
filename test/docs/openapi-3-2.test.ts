import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readSource } from '../../scripts/docs/read-source.ts'
import { siteOf } from '../../scripts/docs/model/site.ts'
import { linkProblems, pagesOf, siteWith, words } from './support.ts'

const FIXTURE = join(import.meta.dirname, '../fixtures/descriptions/openapi-3.2-whole/openapi.yaml')
const { document } = await readSource(FIXTURE)
const site = await siteOf(document, {})
const pages = pagesOf(site)

test.each<[file: string, ...texts: string[]]>([
  ['searchPets', 'QUERY', '/pets', '--request QUERY', 'The found pets.', 'Tom only'],
  ['copyPets', 'COPY', '--request COPY', 'Copied.'],
  ['linkPets', 'LINK', 'Linked.'],
  ['listPets', 'Beta', 'name=Tom&age=3', '["a","b"]', 'name Tom'],
  ['listPets', 'if kind is cat', 'if kind is anything else'],
  ['listPets', 'device authorization https://auth.example.com/device', 'deprecated'],
  ['listPets', 'metadata https://auth.example.com/.well-known/oauth-authorization-server'],
  ['streamEvents', 'array of object', 'event: born', '{"kind":"cat","name":"Tom"}'],
  ['sendEvents', 'application/jsonl', 'array of Cat or Dog or Other'],
  ['readShared', '<r a="1"/>'],
])('%s shows %j', (file, ...texts) => {
  const html = words(pages.get(`operations/${file}.html`)!)
  const markdown = pages.get(`operations/${file}.md`)!.replace(/[\s`]+/g, ' ')
  for (const text of texts) {
    expect(html).toContain(text)
    expect(markdown).toContain(text)
  }
})

test('tags are nested in the navigation, under their titles', () => {
  const start = pages.get('index.html')!
  expect(start).toMatch(/Animals[^]*Cats[^]*Kittens[^]*Streams/)
  const [animals] = site.tags
  expect(site.tags.map(({ title }) => title)).toEqual(['Animals', 'Streams'])
  expect(animals!.children.map(({ title }) => title)).toEqual(['Cats'])
  expect(animals!.children[0]!.children.map(({ title }) => title)).toEqual(['Kittens'])
  expect(linkProblems(pages)).toEqual([])
})

const chain = Array.from({ length: 20 }, (_, index) => ({
  name: `t${index}`,
  parent: `t${index + 1}`,
}))

test.each<[what: string, tags: readonly object[], tag: string, top: readonly string[]]>([
  ['itself', [{ name: 'a', parent: 'a' }], 'a', ['a']],
  [
    'a tag that belongs to it',
    [
      { name: 'a', parent: 'b' },
      { name: 'b', parent: 'a' },
    ],
    'a',
    ['a'],
  ],
  ['an unknown tag', [{ name: 'a', parent: 'b' }], 'a', ['a']],
  ['a tag without operations', [{ name: 'a', parent: 'b' }, { name: 'b' }], 'a', ['b']],
  ['one of many others', chain, 't0', ['t0']],
])('a tag may belong to %s', async (_, tags, tag, top) => {
  const nested = await siteWith(
    { 'GET /a': { operationId: 'a', tags: [tag], responses: {} } },
    { tags },
  )
  expect(nested.tags.map(({ name }) => name)).toEqual(top)
  expect(linkProblems(pagesOf(nested))).toEqual([])
})

test.each<[what: string, groups: unknown, top: readonly string[]]>([
  ['their tags', [{ name: 'Pets', tags: ['a', 'b'] }], ['Pets: a, b', 'c']],
  ['one of them a tag', [{ name: 'a', tags: ['c', 'a'] }], ['a: a, c', 'b']],
  ['the same name', ['a', 'b'].map((it) => ({ name: 'x', tags: [it] })), ['x: a', 'x: b', 'c']],
  ['unknown tags', [{ name: 'x', tags: ['d', 7] }], ['a', 'b', 'c']],
  ['something else', [null, { name: 'x' }, { name: 1, tags: ['a'] }], ['a', 'b', 'c']],
  ['no list', { name: 'x', tags: ['a'] }, ['a', 'b', 'c']],
])('tags are listed in groups with %s', async (_, groups, top) => {
  const operation = { tags: ['a'], responses: {} }
  const grouped = await siteWith(
    {
      'GET /a': { ...operation, operationId: 'a' },
      'GET /b': { ...operation, operationId: 'b', tags: ['b'] },
      'GET /c': { ...operation, operationId: 'c', tags: ['c'] },
    },
    { tags: ['a', 'b', 'c'].map((name) => ({ name })), 'x-tagGroups': groups },
  )
  expect(
    grouped.tags.map(({ title, children }) =>
      [title, children.map((it) => it.title).join(', ')].filter(Boolean).join(': '),
    ),
  ).toEqual(top)
  expect(linkProblems(pagesOf(grouped))).toEqual([])
})
