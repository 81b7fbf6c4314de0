import { join } from 'node:path'
import { expect, test } from 'vitest'
import { changesBetween } from '../../../scripts/diff/index.ts'
import type { Document } from '../../../scripts/document/openapi.ts'
import { siteOf } from '../../../scripts/docs/model/site.ts'
import { readVersions } from '../../../scripts/docs/versions/read-versions.ts'
import { sitesOf } from '../../../scripts/docs/versions/sites.ts'
import { folderWith } from '../../support/folder.ts'
import { linkProblems, pagesOf, words } from '../support.ts'

const operation = (operationId: string, further: object = {}) => ({
  get: { operationId, summary: `Summary of ${operationId}`, responses: {}, ...further },
})
const documentOf = (version: string, paths: object) =>
  ({ openapi: '3.1.0', info: { title: 'Pets', version }, paths }) as unknown as Document

const PARAMETER = { name: '<b>`_x_', in: 'query', schema: { type: 'string' } }
const OLD = documentOf('1.0.0', {
  '/pets': operation('listPets', { parameters: [PARAMETER] }),
  '/gone': operation('getGone'),
})
const NOW = documentOf('2.0.0', {
  '/pets': operation('listPets', { parameters: [{ ...PARAMETER, required: true }] }),
  '/new': operation('getNew'),
})

/** All pages of both versions by path. */
const pages = await (async () => {
  const changes = changesBetween(OLD, NOW)
  const older = { name: '1.0', document: OLD, arazzo: undefined, changes }
  const sites = await sitesOf(await siteOf(NOW, {}), [older], (it) => siteOf(it, {}))
  return new Map(
    sites.flatMap((site) =>
      [...pagesOf(site)].map(([path, content]) => [site.folder + path, content] as const),
    ),
  )
})()

/** The links of the switch of a page, as their addresses and texts. */
function switchOf(path: string): string[] {
  const [, menu = ''] = /<details class="versions">([^]*?)<\/details>/.exec(pages.get(path)!) ?? []
  return [...menu.matchAll(/href="([^"]*)"\s*>([^<]*)</g)].map(
    ([, href, text]) => `${text}: ${href}`,
  )
}

test.each([
  ['index.html', ['1.0: versions/1.0/index.html', 'Changed since 1.0: changes.html#since-1.0']],
  [
    'operations/listPets.html',
    [
      '1.0: ../versions/1.0/operations/listPets.html',
      'Changed since 1.0: ../changes.html#since-1.0',
    ],
  ],
  [
    'operations/getNew.html',
    ['1.0: ../versions/1.0/index.html', 'Changed since 1.0: ../changes.html#since-1.0'],
  ],
  [
    'versions/1.0/operations/listPets.html',
    [
      '2.0.0: ../../../operations/listPets.html',
      'Changed since 1.0: ../../../changes.html#since-1.0',
    ],
  ],
  [
    'versions/1.0/operations/getGone.html',
    ['2.0.0: ../../../index.html', 'Changed since 1.0: ../../../changes.html#since-1.0'],
  ],
])('%s leads to the same page of the other version, if there is one', (path, links) => {
  expect(switchOf(path)).toEqual(links)
})

test('changes by who is affected, with links to the operations, gone ones in the older version', () => {
  const text = words(pages.get('changes.html')!)
  expect(text).toContain('3 changes, 2 breaking.')
  expect(text).toContain('The query parameter <b>·_x_ of listPets became required')
  const html = pages.get('changes.html')!
  expect(html).toContain('of <a href="operations/listPets.html"><code>listPets</code></a>')
  expect(html).toContain('href="versions/1.0/operations/getGone.html"')
  expect(html).not.toContain('<b>')
  expect(pages.has('versions/1.0/changes.html')).toBe(false)
})

test('every link of both versions leads somewhere', () => {
  expect(linkProblems(pages).filter((it) => !/(reference\.html|openapi\.\w+)$/.test(it))).toEqual(
    [],
  )
})

test('a single version has no switch', async () => {
  const only = pagesOf((await sitesOf(await siteOf(NOW, {}), [], siteOf as never))[0])
  expect(only.get('index.html')).not.toContain('class="versions"')
  expect(only.has('changes.html')).toBe(false)
})

const ARAZZO = `arazzo: 1.0.1
info: { title: Old ways, version: '1' }
sourceDescriptions: [{ name: pets, url: old.json, type: openapi }]
workflows: [{ workflowId: ask, steps: [{ stepId: first, operationId: z }] }]
`

test('older versions are read from files with their workflows, in the order of their author', async () => {
  const old = documentOf('1.0.0', { '/z': operation('z'), '/a': operation('a') })
  const folder = folderWith({
    ...{ 'old/old.json': JSON.stringify(old), 'old/arazzo.yaml': ARAZZO },
    'now.json': JSON.stringify(NOW),
  })
  const versions = [{ name: '1.0', base: 'old/old.json' }]
  const [read] = await readVersions(join(folder, 'now.json'), NOW, { versions }, { start: folder })
  expect(Object.keys(read!.document.paths!)).toEqual(['/z', '/a'])
  expect(read!.changes.length).toBeGreaterThan(0)
  const sites = await sitesOf(await siteOf(NOW, {}), [read!], (it, arazzo) =>
    siteOf(it, {}, arazzo),
  )
  const [index, workflows] = ['index.html', 'workflows.html'].map((it) =>
    pagesOf(sites[1]!).get(it),
  )
  expect(index).toContain('href="workflows.html#workflow-ask"')
  expect(workflows).toContain('href="operations/z.html"')
  expect(pagesOf(sites[0]).has('workflows.html')).toBe(false)
  const missing = [{ name: '1.0', base: 'none.json' }]
  await expect(
    readVersions(join(folder, 'now.json'), NOW, { versions: missing }, { start: folder }),
  ).rejects.toThrow('none.json')
})
