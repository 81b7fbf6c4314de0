import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildDocs } from '../../scripts/docs/build-docs.ts'
import { write } from '../../scripts/output/write.ts'
import { openPage, startBrowser } from './browser.ts'

/** Strings that break out of HTML text, attributes, scripts, comments, Markdown or code. */
const BREAKOUTS = [
  `</title></script><script>globalThis.PWN=1</script>`,
  `"><img src=x onerror="globalThis.PWN=2">`,
  `' onmouseover='globalThis.PWN=3' autofocus onfocus='globalThis.PWN=4`,
  `--><svg onload=globalThis.PWN=5>`,
  '`${globalThis.PWN=6}`\u2028',
  `[x](javascript:globalThis.PWN=7) ![y](https://evil.invalid/p.png) <a href="javascript:globalThis.PWN=8">z</a>`,
  `</textarea></style></template><iframe srcdoc="<script>parent.PWN=9</script>">`,
]

let browser: Browser
let folder: string
beforeAll(async () => {
  browser = await startBrowser()
  folder = mkdtempSync(join(tmpdir(), 'docs-hostile-'))
})
afterAll(async () => {
  await browser.close()
  rmSync(folder, { recursive: true, force: true })
})

function description(text: string): object {
  const schema = {
    title: text,
    description: text,
    type: 'object',
    required: [text],
    properties: {
      [text]: { type: 'string', description: text, enum: [text], default: text, example: text },
      pattern: { type: 'string', pattern: text, format: text },
    },
  }
  return {
    openapi: '3.1.0',
    info: {
      title: text,
      version: text,
      summary: text,
      description: `${text}\n\n## Errors ${text}`,
      license: { name: text },
    },
    servers: [{ url: `https://x.invalid/${encodeURIComponent(text)}`, description: text }],
    tags: [{ name: text, description: text }],
    externalDocs: { url: 'javascript:globalThis.PWN=10', description: text },
    paths: {
      '/pets/{id}': {
        post: {
          operationId: `op ${text}`,
          summary: text,
          description: `${text}\n\n# ${text}`,
          tags: [text],
          security: [{ [text]: [] }],
          parameters: [
            {
              name: 'id',
              in: 'path',
              required: true,
              description: text,
              schema: { type: 'string' },
              example: text,
            },
            {
              name: text,
              in: 'query',
              description: text,
              schema: { type: 'string' },
              example: text,
            },
          ],
          requestBody: {
            description: text,
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/Evil' },
                examples: { [text]: { summary: text, value: { [text]: text } } },
              },
            },
          },
          responses: {
            '200': {
              description: text,
              headers: { [text]: { description: text, schema } },
              content: { 'application/json': { schema, example: { [text]: text } } },
            },
            '400': {
              description: text,
              content: {
                'text/plain': {
                  schema: { type: 'string' },
                  examples: { e: { summary: text, value: text } },
                },
              },
            },
          },
        },
      },
    },
    components: {
      schemas: { Evil: schema },
      securitySchemes: { [text]: { type: 'apiKey', in: 'header', name: text, description: text } },
    },
  }
}

function workflows(text: string): object {
  return {
    arazzo: '1.0.1',
    info: { title: text, version: '1', summary: text, description: text },
    sourceDescriptions: [{ name: 'own', url: './openapi.json', type: 'openapi' }],
    workflows: [
      {
        workflowId: 'evil',
        summary: text,
        description: text,
        inputs: { type: 'object', properties: { [text]: { type: 'string', description: text } } },
        steps: [
          {
            stepId: 'step',
            description: text,
            operationId: `op ${text}`,
            parameters: [
              { name: 'id', in: 'path', value: text },
              { name: text, in: 'query', value: text },
            ],
            requestBody: { contentType: 'application/json', payload: { [text]: text } },
            successCriteria: [{ condition: text }],
            outputs: { kept: '$response.body' },
          },
        ],
      },
    ],
  }
}

test.each(BREAKOUTS)('%s stays text on every page', async (text) => {
  const entry = join(folder, 'openapi.json')
  const out = join(folder, 'out')
  rmSync(out, { recursive: true, force: true })
  writeFileSync(entry, JSON.stringify(description(text)))
  writeFileSync(join(folder, 'arazzo.json'), JSON.stringify(workflows(text)))
  const files = [...(await buildDocs(entry, undefined, { tryIt: true, redoc: true })).files]
  write(files, out)
  const { page, findings } = await openPage(browser, ['file://', 'data:', 'blob:'])
  const opened = files.filter(({ path }) => path.endsWith('.html'))
  expect(opened.map(({ path }) => path)).toContain('workflows.html')
  expect(opened.length).toBeGreaterThanOrEqual(5)
  let tried = 0
  for (const { path } of opened) {
    await page.goto(pathToFileURL(join(out, path)).href)
    if (path === 'reference.html') await page.waitForTimeout(2500)
    await page.mouse.move(400, 300)
    const form = page.getByRole('button', { name: 'Try it' })
    if ((await form.count()) > 0) {
      await form.click()
      await page.getByRole('button', { name: 'Close' }).click()
      tried++
    }
    for (const link of await page.locator('a[href^="javascript" i]').all())
      await link.click({ timeout: 500, force: true }).catch(() => {})
    expect(await page.evaluate(() => (globalThis as { PWN?: unknown }).PWN), path).toBeUndefined()
    if (path !== 'reference.html')
      expect(await page.locator('img, iframe, svg, a[href^="javascript" i]').count(), path).toBe(0)
  }
  expect(tried).toBe(1)
  expect(findings.filter((it) => it.startsWith('request to'))).toEqual([])
})

test('links to members lead there, whatever their names', async () => {
  const names = ['a%b', '50%25', 'two  words', 'ü%41', '<b>"&']
  const properties = Object.fromEntries(names.map((name) => [name, { type: 'string' }]))
  const content = { 'application/json': { schema: { type: 'object', properties } } }
  const responses = { '200': { description: 'Done.' } }
  const document = {
    openapi: '3.1.0',
    info: { title: 'Pets', version: '1' },
    paths: { '/pets': { post: { operationId: 'addPet', requestBody: { content }, responses } } },
  }
  const entry = join(folder, 'names.json')
  writeFileSync(entry, JSON.stringify(document))
  write((await buildDocs(entry)).files, join(folder, 'names'))
  const address = pathToFileURL(join(folder, 'names/operations/addPet.html')).href
  const { page, findings } = await openPage(browser, ['file://', 'data:', 'blob:'])
  await page.goto(address)
  for (const name of names) {
    await page.locator('a.name', { has: page.getByText(name, { exact: true }) }).click()
    expect(await page.locator('li:target > .head .name').textContent()).toBe(name)
  }
  expect(findings).toEqual([])
})
