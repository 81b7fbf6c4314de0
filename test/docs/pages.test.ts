import { describe, expect, test } from 'vitest'
import { errorsHtml } from '../../scripts/docs/html/errors.ts'
import { operationHtml } from '../../scripts/docs/html/operation.ts'
import { startHtml } from '../../scripts/docs/html/start.ts'
import { errorsMarkdown } from '../../scripts/docs/markdown/errors.ts'
import { llms, llmsFull } from '../../scripts/docs/markdown/llms.ts'
import { operationMarkdown } from '../../scripts/docs/markdown/operation.ts'
import { errorsByStatus } from '../../scripts/docs/model/error-index.ts'
import { operationModel } from '../../scripts/docs/model/operation-model.ts'
import { applyOverlay, docsOverlay } from '../../scripts/docs/redoc/overlay.ts'
import { searchIndex } from '../../scripts/docs/search-index.ts'
import { onlyContent, ownSite, siteWith } from './support.ts'

const site = await ownSite()
const contents = site.operations.map((page) => operationModel(site, page))
const create = contents.find(({ page }) => page.file === 'createApiClient')!
const page = operationHtml(site, create)
const markdown = operationMarkdown(create)

/** The words of a page, as a reader sees them. */
function words(html: string): string {
  const body = html.replace(/<(script|style)[^]*?<\/\1>/g, '')
  return body
    .replace(/<[^>]+>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&#96;/g, '`')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
}

test.each([
  ...['POST', '/api/user/api-clients', 'TypeScript', 'JavaScript', 'curl', 'hk_token', 'cookie'],
  ...['application/json', 'grafana-reader', 'warehouse-sync', '201 Created', 'token'],
  ...['Sites need explicit grants', 'an empty or absent list means no access to any site'],
  ...['1 to 120 characters', 'at most 500 characters', 'at most 100 entries', 'bursts of 20'],
  ...['From the strongest to the weakest', 'owner', 'admin', 'editor', 'viewer', 'user'],
])('the page of createApiClient says %j, as HTML and as Markdown', (text) => {
  expect(words(page)).toContain(text)
  expect(markdown.replace(/\s+/g, ' ')).toContain(text)
})

test.each([
  ...['Invalid JSON payload', 'Name is required and must be <= 120 characters'],
  ...[
    'Description must be <= 500 characters',
    'Invalid instance role',
    'Unauthorized',
    'Not found',
  ],
  ...['Cannot delegate requested instance role', 'too many delegated site roles'],
  ...['invalid delegated site role site_id', 'invalid delegated site role'],
  ...['cannot delegate site role for site without access', 'cannot delegate requested site role'],
  ...['Too Many Requests', 'Internal server error', 'Failed to create api client'],
  ...['Failed to audit api client action', 'Database is unavailable'],
])('the refusal %j is on the page, on that of errors and in the search', (text) => {
  const errors = errorsByStatus(contents)
  expect(words(page)).toContain(text)
  expect(words(errorsHtml(site, errors))).toContain(text)
  expect(errorsMarkdown(site, errors)).toContain(text)
})

test.each([
  ['request.name', 'string', 'required'],
  ['request.description', 'string or null', 'optional'],
  ['request.instance_role', 'string or null', 'optional'],
  ['request.expires_at', 'string or null date-time', 'optional'],
  ['request.site_roles', 'array of object or null', 'optional'],
  ['request.site_roles.site_id', 'string uuid', 'required'],
  ['request.site_roles.role', 'string', 'required'],
  ['response.201.client', 'object', 'required'],
  ['response.201.client.id', 'string uuid', 'required'],
  ['response.201.client.user_id', 'string uuid', 'required'],
  ['response.201.client.expires_at', 'string date-time', 'optional'],
  ['response.201.client.site_roles.site_id', 'string uuid', 'required'],
  ['response.201.token', 'string', 'required'],
])('%s: %s, %s', (id, type, mark) => {
  const [, head = ''] = new RegExp(`id="${id.replaceAll('.', '\\.')}">([^]*?)</p>`).exec(page) ?? []
  expect(words(head).trim()).toBe(`${id.split('.').at(-1)} ${type} ${mark}`)
})

test('members, examples and errors come in the order of their author', () => {
  const names = create.body!.contents[0]!.view.members.map(({ name }) => name)
  expect(names).toEqual(['name', 'description', 'instance_role', 'expires_at', 'site_roles'])
  expect(create.body!.contents[0]!.examples[0]!.value).toEqual({ name: 'grafana-reader' })
  expect(markdown.indexOf('Invalid JSON payload` |')).toBeLessThan(
    markdown.indexOf('Invalid instance role` |'),
  )
})

test('every operation is on the start page, in llms.txt and in the search', () => {
  const texts = [startHtml(site, []), llms(site, contents, []), searchIndex(contents, [], [])]
  for (const { file, operation } of site.operations) {
    expect(texts[0]).toContain(`id="${file}"`)
    expect(texts[1]).toContain(`(operations/${file}.md)`)
    expect(texts[2]).toContain(operation.operationId)
    expect(llmsFull(site, contents, [])).toContain(operation.path)
  }
})

test('every link between pages leads to a page and to a place that is there', () => {
  const pages = new Map([
    ['operations/index.html', startHtml(site, [])],
    ['errors.html', errorsHtml(site, errorsByStatus(contents))],
    ...contents.map((it) => [`operations/${it.page.file}.html`, operationHtml(site, it)] as const),
  ])
  const others = ['index.html', 'openapi.yaml', 'openapi.json', 'llms.txt', 'errors.md']
  const markdownPages = site.operations.map(({ file }) => `operations/${file}.md`)
  const broken = [...pages].flatMap(([from, html]) =>
    [...html.matchAll(/<a [^>]*?href="([^"]*)"/g)]
      .map(([, href]) => new URL(href!, `https://docs.invalid/${from}`))
      .filter(({ origin }) => origin === 'https://docs.invalid')
      .filter(({ pathname, hash }) => {
        const target = pages.get(pathname.slice(1))
        if (target === undefined) return ![...others, ...markdownPages].includes(pathname.slice(1))
        return hash !== '' && !target.includes(`id="${decodeURIComponent(hash.slice(1))}"`)
      })
      .map((url) => `${from} → ${url.pathname}${url.hash}`),
  )
  expect(broken).toEqual([])
})

test('no id occurs twice on a page', () => {
  for (const content of contents) {
    const ids = [...operationHtml(site, content).matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  }
})

test('the overlay adds samples and links, and leaves the description alone', () => {
  const before = JSON.stringify(site.document)
  const after = applyOverlay(site.document, docsOverlay(site))
  expect(JSON.stringify(site.document)).toBe(before)
  const operation = (after.paths!['/api/user/api-clients']!.post ?? {}) as Record<string, unknown>
  expect(operation['x-codeSamples']).toEqual(
    create.page.samples.map(({ lang, label, source }) => ({ lang, label, source })),
  )
  expect(operation.description).toContain('(operations/createApiClient.html)')
})

test('names that are no file names make no other files', async () => {
  const { operations } = await siteWith({
    'GET /a': { operationId: '../../etc/passwd', responses: {} },
    'GET /b': { operationId: 'index', responses: {} },
    'GET /c': { operationId: 'Pet', responses: {} },
    'GET /d': { operationId: 'pET', responses: {} },
  })
  expect(operations.map(({ file }) => file)).toEqual(['etcPasswd', 'index-2', 'pet', 'pET-2'])
})

test('bodies of several media types have anchors and headings in order', async () => {
  const schema = { type: 'object', properties: { name: { type: 'string' } } }
  const content = {
    'application/json': { schema, example: { name: 'a' } },
    'application/xml': { schema },
  }
  const site = await siteWith({
    'POST /pets': {
      requestBody: { content },
      responses: { '200': { description: 'Done.', content } },
    },
  })
  const page = operationHtml(site, onlyContent(site))
  const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  expect(ids).toContain('response.200.application/xml.name')
  const levels = [...page.matchAll(/<h(\d)/g)].map(([, level]) => Number(level))
  expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([])
})

describe('an answer by default', () => {
  const answer = (name: string) => ({
    description: `A ${name}.`,
    content: { 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } },
  })
  const components = {
    schemas: {
      Pet: { type: 'object', properties: { pet: { type: 'string' } } },
      Trouble: {
        type: 'object',
        properties: { cause: { $ref: '#/components/schemas/Trouble' }, reason: {} },
      },
    },
  }
  const pageWith = async (responses: object) => {
    const content = onlyContent(await siteWith({ 'GET /pets': { responses } }, { components }))
    return operationMarkdown(content)
  }

  test('is the success where there is no other', async () => {
    const page = await pageWith({ default: answer('Pet'), '404': { description: 'None.' } })
    expect(page).toContain('`pet`')
    expect(page.split('## Errors')[1]).not.toContain('A Pet.')
  })

  test('is an error beside a success, shown by its members', async () => {
    const page = await pageWith({ '200': answer('Pet'), default: answer('Trouble') })
    const errors = page.split('## Errors')[1]!
    expect(errors).toContain('A Trouble.')
    expect(errors).toContain('`application/json`: object')
    expect(errors).toContain('- `reason`: anything, optional')
  })

  test('is an error beside a success, shown by its example where it has one', async () => {
    const { description, content } = answer('Trouble')
    const withExample = { ...content['application/json'], example: { cause: {}, reason: 'late' } }
    const page = await pageWith({
      '200': answer('Pet'),
      default: { description, content: { 'application/json': withExample } },
    })
    expect(page.split('## Errors')[1]).toContain('"reason": "late"')
    expect(page).not.toContain('`reason`')
  })

  test('and the objects behind an error are unfolded once, however many ways lead through them', async () => {
    const schemas = Object.fromEntries(
      Array.from({ length: 40 }, (_, index) => {
        const next = { $ref: `#/components/schemas/S${index + 1}` }
        return [`S${index}`, { type: 'object', properties: { a: next, b: next } }]
      }),
    )
    const site = await siteWith(
      { 'GET /pets': { responses: { '200': { description: 'Done.' }, '500': answer('S0') } } },
      { components: { schemas: { ...schemas, S40: {} } } },
    )
    const page = operationHtml(site, onlyContent(site))
    expect(page).toContain('id="response.500.a"')
    expect(page.length).toBeLessThan(60_000)
  })
})

test('the page of errors says so when no error has an example', async () => {
  const site = await siteWith({
    'GET /pets': {
      responses: { '200': { description: 'Done.' }, '404': { description: 'None.' } },
    },
  })
  const errors = errorsByStatus([onlyContent(site)])
  for (const text of [errorsMarkdown(site, errors), words(errorsHtml(site, errors))]) {
    expect(text).toContain('no example of an error answer')
  }
  expect(errorsMarkdown(site, errorsByStatus(contents))).not.toContain('no example of an error')
})

test('an error without an example shows its media type and members, as HTML, too', async () => {
  const schema = { type: 'object', properties: { reason: { type: 'string' } } }
  const content = { 'application/problem+json': { schema } }
  const site = await siteWith({
    'GET /pets': {
      responses: { '200': { description: 'Done.' }, '422': { description: 'Refused.', content } },
    },
  })
  const page = operationHtml(site, onlyContent(site))
  expect(words(page)).toContain('Refused. application/problem+json object reason string optional')
  expect(page).toContain('id="response.422.reason"')
})

test('links to members lead there, whatever their names', async () => {
  const properties = { 'a%b': {}, '50%25': {}, 'two  words': {}, 'ü%41': {} }
  const content = { 'application/json': { schema: { type: 'object', properties } } }
  const site = await siteWith({
    'POST /pets': { requestBody: { content }, responses: { '200': { description: 'Done.' } } },
  })
  const found = onlyContent(site)
  const page = operationHtml(site, found)
  const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
  const links = [...page.matchAll(/<a class="name" href="#([^"]*)"/g)].map(([, href]) => href!)
  const searched = [...searchIndex([found], [], []).matchAll(/"h":"[^"#]*#([^"]*)"/g)]
  expect(links).toHaveLength(4)
  expect(searched).toHaveLength(4)
  for (const target of [...links, ...searched.map(([, hash]) => hash!)]) {
    expect(ids).toContain(decodeURIComponent(target))
  }
})

test('headings in the texts of several members make no id twice', async () => {
  const text = { description: '## Related\n\nMore.' }
  const content = {
    'application/json': { schema: { type: 'object', properties: { a: text, b: text } } },
  }
  const site = await siteWith({
    'GET /pets': { ...text, responses: { '200': { description: 'Done.', content } } },
  })
  const page = operationHtml(site, onlyContent(site))
  expect(page.match(/ id="about-related"/g)).toHaveLength(1)
  expect(page.match(/ id="[^"]*related"/g)).toHaveLength(1)
})
