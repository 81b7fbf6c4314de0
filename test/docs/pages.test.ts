import { expect, test } from 'vitest'
import { operationModel } from '../../scripts/docs/model/operation-model.ts'
import { applyOverlay, docsOverlay } from '../../scripts/docs/redoc/overlay.ts'
import { idsIn, linkProblems, ownPages, ownSite, pagesWith, siteWith, words } from './support.ts'

const site = await ownSite()
const pages = await ownPages()
const page = pages.get('operations/createApiClient.html')!
const markdown = pages.get('operations/createApiClient.md')!

test.each([
  ...['POST', '/api/user/api-clients', 'TypeScript', 'JavaScript', 'curl', 'hk_token', 'cookie'],
  ...['application/json', 'grafana-reader', 'warehouse-sync', '201 Created', 'token'],
  ...['Sites need explicit grants', 'an empty or absent list means no access to any site'],
  ...['1 to 120 characters', 'at most 500 characters', 'at most 100 entries'],
  'Operations of one class share one limit',
  ...['From strongest to weakest', 'owner', 'admin', 'editor', 'viewer', 'user'],
])('the page of createApiClient contains %j, as HTML and as Markdown', (text) => {
  expect(words(page)).toContain(text)
  expect(markdown.replace(/\s+/g, ' ')).toContain(text)
})

test('every error example is on its operation page, and on the page of errors', () => {
  const examples = site.operations.flatMap(({ file, operation: { responses } }) =>
    responses
      .filter(([status]) => /^[45]/.test(status))
      .flatMap(([, { content }]) => Object.values(content?.['text/plain']?.examples ?? {}))
      .map((example) => ({ file, text: String((example as { value: unknown }).value).trim() })),
  )
  expect(examples.length).toBeGreaterThan(100)
  const errors = words(pages.get('errors.html')!)
  const missing = examples.filter(
    ({ file, text }) =>
      !words(pages.get(`operations/${file}.html`)!).includes(text) ||
      !errors.includes(text) ||
      !pages.get('errors.md')!.includes(text),
  )
  expect(missing).toEqual([])
})

test.each([
  ['request.name', 'string', 'required'],
  ['request.description', 'string or null', 'optional'],
  ['request.instance_role', 'string or null', 'optional'],
  ['request.expires_at', 'string or null, date-time', 'optional'],
  ['request.site_roles', 'array of object or null', 'optional'],
  ['request.site_roles.site_id', 'string, uuid', 'required'],
  ['request.site_roles.role', 'string', 'required'],
  ['response.201.client', 'object', 'required'],
  ['response.201.client.id', 'string, uuid', 'required'],
  ['response.201.client.user_id', 'string, uuid', 'required'],
  ['response.201.client.expires_at', 'string, date-time', 'optional'],
  ['response.201.client.site_roles.site_id', 'string, uuid', 'required'],
  ['response.201.token', 'string', 'required'],
])('%s: %s, %s', (id, type, mark) => {
  const [, head = ''] =
    new RegExp(`<li[^>]* id="${id.replaceAll('.', '\\.')}">([^]*?)</p>`).exec(page) ?? []
  expect(words(head).trim()).toMatch(new RegExp(`^${id.split('.').at(-1)}: ${type}, ${mark}(,|$)`))
})

test("members, examples and errors keep their author's order", () => {
  const create = site.operations.find(({ file }) => file === 'createApiClient')!
  const [content] = operationModel(site, create).body!.contents
  const names = content!.view.members.map(({ name }) => name)
  expect(names).toEqual(['name', 'description', 'instance_role', 'expires_at', 'site_roles'])
  expect(content!.examples[0]!.value).toEqual({ name: 'grafana-reader' })
  expect(markdown.indexOf('Invalid JSON payload` |')).toBeLessThan(
    markdown.indexOf('Invalid instance role` |'),
  )
})

test('every operation is on the start page, in llms.txt and in the search', () => {
  for (const { file, operation } of site.operations) {
    expect(pages.get('index.html')).toContain(`href="operations/${file}.html"`)
    expect(pages.get('llms.txt')).toContain(`(operations/${file}.md)`)
    expect(pages.get('llms-full.txt')).toContain(operation.path)
    expect(pages.get('assets/search-index.js')).toContain(operation.operationId)
  }
})

test('pages run only the scripts of their site', () => {
  for (const [path, html] of pages) {
    if (!path.endsWith('.html')) continue
    expect(html, path).toContain('http-equiv="Content-Security-Policy" content="default-src')
    expect(html, path).not.toMatch(/connect-src|<script(?! src="[^":]*")|<style| (?:style|on\w+)="/)
  }
})

test('links lead to existing places, and ids are unique', () => {
  expect(linkProblems(pages)).toEqual([])
})

test('the overlay adds samples and links, and leaves the description alone', () => {
  const before = JSON.stringify(site.document)
  const after = applyOverlay(site.document, docsOverlay(site))
  expect(JSON.stringify(site.document)).toBe(before)
  for (const { operation, samples, file } of site.operations) {
    const changed = after.paths![operation.path]![operation.method] as Record<string, unknown>
    expect(changed['x-codeSamples']).toEqual(
      samples.map(({ lang, label, source }) => ({ lang, label, source })),
    )
    expect(changed.description).toContain(`(operations/${file}.html)`)
  }
})

test('the overlay finds operations whatever their path, and keeps samples that are there', async () => {
  const own = { lang: 'Go', source: 'get()' }
  const path = "/a~1/%7E'\\x"
  const odd = await siteWith({ [`GET ${path}`]: { responses: {}, 'x-codeSamples': [own] } })
  const { paths } = applyOverlay(odd.document, docsOverlay(odd))
  expect((paths![path]!.get as Record<string, unknown>)['x-codeSamples']).toEqual([
    own,
    ...odd.operations[0]!.samples.map(({ lang, label, source }) => ({ lang, label, source })),
  ])
})

test('names that are not valid file names are sanitized', async () => {
  const long = 'é'.repeat(1000)
  const { operations } = await siteWith({
    'GET /e': { operationId: long, responses: {} },
    'GET /f': { operationId: `${long}2`, responses: {} },
    'GET /a': { operationId: '../../etc/passwd', responses: {} },
    'GET /b': { operationId: 'index', responses: {} },
    'GET /c': { operationId: 'Pet', responses: {} },
    'GET /d': { operationId: 'pET', responses: {} },
  })
  const cut = 'é'.repeat(100)
  expect(operations.map(({ file }) => file)).toEqual([
    ...[cut, `${cut}-2`, 'etcPasswd', 'index-2', 'pet', 'pET-2'],
  ])
})

test.each([
  ['`sort`: string, optional', 'sort: string, optional'],
  ['One of `up`, `down`', 'One of up, down'],
  ['`up`: **Upwards**: Smallest first.', 'Upwards: Smallest first.'],
  ['`^t_`: integer, any matching name', '^t_: integer, any matching name'],
  ['object, at least 1 member, no other members', 'object, at least 1 member, no other members'],
  ['A trip.', 'A trip.'],
  ['- either **Cat** if `kind` is `c`', 'either Cat if kind is c'],
])('a page says %j as Markdown, and %j as HTML', async (inMarkdown, inHtml) => {
  const sort = {
    oneOf: [{ const: 'up', title: 'Upwards', description: 'Smallest first.' }, { const: 'down' }],
  }
  const schema = {
    description: 'A trip.',
    minProperties: 1,
    patternProperties: { '^t_': { type: 'integer' } },
    additionalProperties: false,
  }
  const properties = { kind: { type: 'string' } }
  const Cat = { type: 'object', properties }
  const mapping = { c: '#/components/schemas/Cat', d: '#/components/schemas/Dog' }
  const animal = {
    oneOf: Object.values(mapping).map(($ref) => ({ $ref })),
    discriminator: { propertyName: 'kind', mapping },
  }
  const content = { 'application/json': { schema: animal } }
  const { html, markdown: text } = await pagesWith(
    {
      'POST /a': {
        parameters: [{ name: 'sort', in: 'query', schema: sort }],
        requestBody: { content: { 'application/json': { schema } } },
        responses: { '200': { description: 'Ok', content } },
      },
    },
    { components: { schemas: { Cat, Dog: Cat } } },
  )
  expect(text).toContain(inMarkdown)
  expect(words(html)).toContain(inHtml)
})

test('links to members lead there, whatever their names', async () => {
  const properties = { 'a%b': {}, '50%25': {}, 'two  words': {}, 'ü%41': {} }
  const content = { 'application/json': { schema: { type: 'object', properties } } }
  const responses = { '200': { description: 'Done.' } }
  const { all, html } = await pagesWith({ 'POST /pets': { requestBody: { content }, responses } })
  expect(linkProblems(all)).toEqual([])
  expect(html.match(/<a class="name" href="#/g)).toHaveLength(4)
  const index = all.get('assets/search-index.js')!
  const targets = [...index.matchAll(/"h":"[^"#]*#(request\.[^"]*)"/g)].map(([, hash]) => hash!)
  expect(targets).toHaveLength(4)
  for (const target of targets) expect(idsIn(html)).toContain(decodeURIComponent(target))
})

test('headings in the descriptions of several members get no ids', async () => {
  const text = { description: '## Related\n\nMore.' }
  const schema = { type: 'object', properties: { a: text, b: text } }
  const responses = { '200': { description: 'Done.', content: { 'text/x': { schema } } } }
  const { html } = await pagesWith({ 'GET /pets': { ...text, responses } })
  expect(html.match(/ id="about-related"/g)).toHaveLength(1)
  expect(html.match(/ id="[^"]*related"/g)).toHaveLength(1)
})

test('the page of access lists each operation under the weakest role that it needs', () => {
  const access = pages.get('access.md')!
  const sections = new Map(
    access.split(/^## /m).map((text) => [text.split('\n')[0]!.replaceAll('`', ''), text]),
  )
  const under = (name: string) =>
    [...sections.get(name)!.matchAll(/operations\/(\w+)\.md/g)].map(([, it]) => it)
  expect(under('site:viewer')).toContain('getSiteStats')
  expect(under('site:editor')).toContain('createGoal')
  expect(under('instance:owner')).toContain('deleteUser')
  expect(under('Any credentials')).toContain('listSites')
  expect(under('No credentials')).toContain('login')
  const all = [...sections.keys()].slice(1).flatMap(under)
  expect(all.sort()).toEqual(site.operations.map(({ file }) => file).sort())
})

test('scopes have their descriptions there, and without any there is no such page', async () => {
  const flows = { password: { tokenUrl: 'https://a.example', scopes: { read: 'Reads <pets>.' } } }
  const components = { securitySchemes: { login: { type: 'oauth2', flows } } }
  const secured = (...scopes: string[]) => ({ responses: {}, security: [{ login: scopes }] })
  const { all } = await pagesWith({ 'GET /a': secured('read', 'toString') }, { components })
  expect(all.get('access.md')).toMatch(/## `read`\n\nReads \\?<pets\\?>\.\n[^]*## `toString`/)
  expect((await pagesWith({ 'GET /a': secured() }, { components })).all.has('access.md')).toBe(
    false,
  )
})
