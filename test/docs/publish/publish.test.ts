import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { buildDocs } from '../../../scripts/docs/build-docs.ts'
import { accentsFor, contrast, DEFAULT_ACCENTS } from '../../../scripts/docs/publish/accent.ts'
import { readLogo } from '../../../scripts/docs/publish/logo.ts'
import { firstSentence } from '../../../scripts/docs/text/first-sentence.ts'
import { boundaryOf } from '../../../scripts/read/boundary.ts'
import { specwright } from '../../support/command.ts'
import { fill, folderWith, temporaryFolder } from '../../support/folder.ts'

const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')
const SVG = '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h9v9z"/></svg>'
const SITE = 'https://docs.example.org/api(1)/v2'
const ROOT_PATH = '/api%281%29/v2/'

const answer = { 200: { description: 'Ok' } }
const DESCRIPTION = {
  openapi: '3.1.0',
  info: {
    title: 'Éclair',
    version: '1',
    description: 'Sells *éclairs* & more. The rest.\n\n# Limits',
    'x-logo': { url: 'art/logo.png' },
  },
  tags: [{ name: 'A & B' }],
  paths: {
    '/a': {
      post: {
        ...{ operationId: 'add a', tags: ['A & B'], responses: answer },
        description: '# No paragraph',
        callbacks: { done: { '{$url}': { post: { responses: answer } } } },
      },
    },
    '/b/{id}': {
      get: {
        ...{ operationId: 'größe', description: 'The `size`. In cm.', responses: answer },
        parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
      },
    },
  },
  webhooks: { sold: { post: { responses: answer } } },
}
const docs = { output: 'out', siteUrl: SITE, accentColor: '#fc0', lang: 'fr' }
const folder = temporaryFolder()
const pictures = temporaryFolder()
afterAll(() => {
  for (const it of [folder, pictures]) rmSync(it, { recursive: true, force: true })
})
fill(folder, {
  'openapi.json': JSON.stringify(DESCRIPTION),
  'art/logo.png': PNG,
  'redocly.yaml': JSON.stringify({
    apis: { main: { root: 'openapi.json', 'x-specwright': { docs } } },
  }),
})
const run = await specwright(folder, 'docs')
if (run.code !== 0) throw new Error(run.stderr)
const paths = readdirSync(join(folder, 'out'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + '/out/'.length))
const files = new Map(paths.map((path) => [path, readFileSync(join(folder, 'out', path))]))
const text = (path: string) => String(files.get(path))

test('says what it adjusts', () => {
  expect(run.code).toBe(0)
  expect(run.stderr).toMatch(/docs\.accentColor #fc0 .* light theme, which has #[\da-f]{6} instead/)
  expect(run.stderr).not.toContain('dark theme')
})

/** The targets of everything that a page links to or loads. */
function targetsOf(html: string): string[] {
  return [...html.matchAll(/<(?!link rel="canonical")[a-z][^>]* (?:href|src)="([^"]*)"/g)].map(
    ([, it]) => it!.replaceAll('&amp;', '&'),
  )
}

test.each([
  ['a server, below a path', `https://docs.example.org${ROOT_PATH}`],
  ['files', 'file:///a/b/'],
])('every link of every page leads somewhere when opened from %s', (_, root) => {
  const pages = paths.filter((path) => /(?<!reference)\.html$/.test(path))
  expect(pages).toHaveLength(7)
  const broken = pages
    .filter((path) => path !== '404.html' || root.startsWith('https:'))
    .flatMap((path) => targetsOf(text(path)).map((it) => [path, new URL(it, root + path)] as const))
    .filter(([, { href }]) => {
      const [address = '', fragment] = decodeURIComponent(href).split('#')
      const path = address.replace(decodeURIComponent(root), '') || 'index.html'
      const isThere = files.has(path) && (fragment === undefined || hasId(path, fragment))
      return !isThere && !href.startsWith('mailto:')
    })
  expect(broken.map(([path, { href }]) => `${path}: ${href}`)).toEqual([])
})

function hasId(path: string, id: string): boolean {
  return text(path).includes(` id="${id.replaceAll('&', '&amp;')}"`)
}

test('the page for unknown addresses works at any depth', () => {
  const page = text('404.html')
  expect(page).toContain(`<a href="${ROOT_PATH}index.html">`)
  expect(page).not.toContain('canonical')
  const relative = targetsOf(page).filter((it) => !it.startsWith(ROOT_PATH) && it !== '#content')
  expect(relative).toEqual([])
})

test('pages have an address, a description and a picture', () => {
  const base = `${SITE}/`
  const address = (path: string) => /<link rel="canonical" href="([^"]*)"/.exec(text(path))?.[1]
  expect(address('index.html')).toBe(base)
  expect(address('errors.html')).toBe(`${base}errors.html`)
  expect(address('operations/größe.html')).toBe(`${base}operations/gr%C3%B6%C3%9Fe.html`)
  const description = (path: string) => /name="description" content="([^"]*)"/.exec(text(path))?.[1]
  expect(description('index.html')).toBe('Sells éclairs &amp; more.')
  expect(description('operations/größe.html')).toBe('The size.')
  expect(description('operations/addA.html')).toBe('POST /a')
  const html = text('operations/größe.html')
  expect(html).toContain('<html lang="fr">')
  expect(html).toContain('<img src="../assets/logo.png" alt="" />')
  for (const [property, content] of [
    ['title', 'größe · Éclair'],
    ['type', 'article'],
    ['url', `${base}operations/gr%C3%B6%C3%9Fe.html`],
    ['image', `${base}assets/logo.png`],
  ])
    expect(html).toContain(`<meta property="og:${property}" content="${content}" />`)
  expect(files.get('assets/logo.png')).toEqual(PNG)
  expect(text('assets/favicon.svg')).toMatch(/>\s*É\s*<\/text>/)
})

test('the sitemap has all pages', () => {
  const addresses = [...text('sitemap.xml').matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, it]) => it!)
  const pages = paths.filter((path) => path.endsWith('.html') && path !== '404.html')
  expect(addresses).toHaveLength(pages.length)
  expect(text('robots.txt')).toContain(`Sitemap: ${SITE}/sitemap.xml`)
})

test('without an address there is no sitemap and no canonical address', async () => {
  const { paths: all, ...rest } = { ...DESCRIPTION, webhooks: {} }
  const alone = folderWith({
    'openapi.json': JSON.stringify({ ...rest, paths: { '/b': all['/a'] } }),
  })
  const built = await buildDocs(join(alone, 'openapi.json'), { start: alone })
  const files = [...built.files]
  const names = files.map(({ path }) => path)
  expect(names).not.toContain('sitemap.xml')
  expect(names).not.toContain('robots.txt')
  expect(files.filter(({ content }) => /rel="canonical|"og:url/.test(String(content)))).toEqual([])
  expect(built.notes).toContainEqual(expect.stringContaining("can't be read"))
})

describe('accent colours', () => {
  test.each(['#000', '#fff', '#ffcc00', '#0a6466', '#777777', '#00f', '#FF0000', '#0f1418'])(
    '%s is readable in both themes',
    (colour) => {
      const { accents, notes } = accentsFor(colour)
      for (const [{ accent, tint }, page] of [
        [accents.light, '#ffffff'],
        [accents.dark, '#0f1418'],
      ] as const)
        expect(Math.min(contrast(accent, page), contrast(accent, tint))).toBeGreaterThanOrEqual(4.5)
      expect(notes.length).toBeGreaterThan(0)
    },
  )

  test('the default ones are, too', () => {
    const { light, dark } = DEFAULT_ACCENTS
    for (const { accent, tint } of [light, dark])
      expect(contrast(accent, tint)).toBeGreaterThanOrEqual(4.5)
  })
})

describe('logos', () => {
  fill(pictures, { 'secret.svg': SVG, 'api/openapi.json': '' })
  const entry = join(pictures, 'api/openapi.json')
  const logoOf = (url: unknown) =>
    readLogo({ info: { 'x-logo': { url } } } as never, entry, boundaryOf(entry))
  const written = (content: string | Buffer) => {
    writeFileSync(join(pictures, 'api/logo'), content)
    return logoOf('logo')
  }

  test.each([
    [PNG, 'png'],
    [SVG, 'svg'],
    [`<?xml version="1.0" encoding="UTF-8"?>\n<!-- a -->${SVG}`, 'svg'],
    [SVG.replace('<path', '<use href="#a" fill="url(#b)"/><path'), 'svg'],
  ])('%s is a logo', (content, extension) => {
    expect(written(content).file?.path).toBe(`assets/logo.${extension}`)
  })

  test.each([
    ['<html></html>'],
    [SVG.replace('<path', '<script>alert(1)</script><path')],
    [SVG.replace('<path', '<x:script xmlns:x="http://www.w3.org/2000/svg"/><path')],
    [SVG.replace('<path', '<path onload="alert(1)"')],
    [SVG.replace('<path', '<path\nONCLICK ="alert(1)"')],
    [SVG.replace('<path', '<a href="javascript:alert(1)"/><path')],
    [SVG.replace('<path', '<use xlink:href="https://evil.example/#a"/><path')],
    [SVG.replace('<path', '<foreignObject/><path')],
    [SVG.replace('<path', '<set attributeName="href" to="javascript:alert(1)"/><path')],
    [SVG.replace('<path', '<style>@import "https://evil.example"</style><path')],
    [SVG.replace('<path', '<path style="fill:url(https://evil.example)"')],
    [`<!DOCTYPE svg [<!ENTITY a "<script/>">]>${SVG}`],
    [`<?xml version="1.0" encoding="utf-16"?>${SVG}`],
    [`<?xml-stylesheet href="a.xsl"?>${SVG}`],
    [Buffer.from(SVG, 'utf16le')],
  ])('%s is none', (content) => {
    expect(written(content)).toMatchObject({
      file: undefined,
      notes: [expect.stringContaining('is not PNG')],
    })
  })

  test.each([
    ['https://evil.example/logo.svg', "isn't fetched"],
    ['//evil.example/logo.svg', "isn't fetched"],
    ['data:image/svg+xml,<svg/>', "isn't fetched"],
    ['file:///etc/passwd', "isn't fetched"],
    ['../secret.svg', 'outside'],
    ['.hidden.svg', 'hidden'],
    ['none.png', "can't be read"],
  ])('%s is none: %s', (url, reason) => {
    expect(logoOf(url)).toMatchObject({ file: undefined })
    expect(logoOf(url).notes.join()).toContain(reason)
  })

  test.each([undefined, 3, null])('%j says nothing', (url) => {
    expect(logoOf(url)).toMatchObject({ file: undefined, notes: [] })
  })
})

test.each([
  ['Gets *a* `b`. Then more.', 'Gets a b.'],
  ['One\nline, e.g. this. More', 'One line, e.g. this.'],
  ['# Title\n\n- item\n\nText <b>bold</b>!', 'item'],
  ['Version 2.1 of it', 'Version 2.1 of it'],
  ['', ''],
  ['# Only a heading', ''],
  ['word '.repeat(60), `${'word '.repeat(31).trim()}…`],
])('the first sentence of %j is %j', (markdown, sentence) => {
  expect(firstSentence(markdown)).toBe(sentence)
})
