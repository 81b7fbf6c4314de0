import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildDocs } from '../../scripts/docs/build-docs.ts'
import { startServer } from '../../scripts/docs/server.ts'
import type { Document } from '../../scripts/document/openapi.ts'
import { write } from '../../scripts/output/write.ts'
import { temporaryFolder } from '../support/files.ts'
import { startMock, type MockServer } from '../../scripts/mock/server.ts'
import { openPage, startBrowser } from './browser.ts'
import { PETS } from './pets.ts'

const PNG = Buffer.from([137, 80, 78, 71])

const folder = temporaryFolder()
let browser: Browser
let mock: MockServer
let docs: Awaited<ReturnType<typeof startServer>>
/** A server that answers whom it allows, and keeps what it received. */
let other: Server
let received: { readonly request: IncomingMessage; readonly body: string }[] = []
let allows = false
let site: string

beforeAll(async () => {
  writeFileSync(join(folder, 'pets.json'), JSON.stringify(PETS))
  mock = await startMock(PETS as unknown as Document, 0)
  other = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      received.push({ request, body: Buffer.concat(chunks).toString() })
      if (allows) response.setHeader('access-control-allow-origin', '*')
      if (request.method === 'GET')
        response.setHeader('content-type', 'application/json').end('{"id":9007199254740993}')
      else response.setHeader('content-type', 'image/png').end(PNG)
    })
  })
  await new Promise<void>((done) => other.listen(0, '127.0.0.1', done))
  const mockPort = Number(new URL(mock.url).port)
  const { files } = await buildDocs(join(folder, 'pets.json'), undefined, { tryIt: true, mockPort })
  write(files, join(folder, 'out'))
  docs = await startServer(join(folder, 'out'), [0])
  site = `${new URL(docs.url).origin}/operations`
  browser = await startBrowser()
})
afterAll(async () => {
  await browser.close()
  docs.close()
  await mock.close()
  other.closeAllConnections()
  other.close()
  rmSync(folder, { recursive: true, force: true })
})

/** The form of an operation, opened by the keyboard. */
async function opened(operation: string): Promise<Page> {
  const { page } = await openPage(browser, [])
  page.setDefaultTimeout(10_000)
  await page.goto(`${site}/${operation}.html`)
  await page.getByRole('button', { name: 'Try it' }).press('Enter')
  return page
}

const start = (page: Page) => page.getByRole('button', { name: 'Send' }).press('Enter')
/** Sends the request, and waits for the end of the answer. */
const send = async (page: Page) => {
  await start(page)
  await page.locator('dialog button:disabled', { hasText: 'Cancel' }).waitFor()
}
const status = (page: Page) => page.locator('dialog .status').textContent()
const body = (page: Page) => page.getByRole('group', { name: 'Response body' }).textContent()
const curl = (page: Page) =>
  page.getByRole('group', { name: 'The same request as curl' }).textContent()

async function useOther(page: Page): Promise<void> {
  await page.getByLabel('Server', { exact: true }).selectOption('Another address')
  const { port } = other.address() as AddressInfo
  await page.getByLabel('Address of the server').fill(`http://127.0.0.1:${port}/base/`)
}

test('a GET with parameters: the answer, its headers, and the same as curl', async () => {
  const page = await opened('listPets')
  await page.getByLabel('kind').selectOption('dog')
  await page.getByLabel('tags').fill('a\nb c')
  expect(await curl(page)).toContain(`curl '${mock.url}/pets?kind=dog&tags=a&tags=b%20c'`)
  await send(page)
  await page.locator('dialog summary').click()
  expect(await status(page)).toMatch(/^200 OK · \d+ ms · \d+ bytes$/)
  expect(await page.getByRole('group', { name: 'Response headers' }).textContent()).toContain(
    'application/json',
  )
  expect(await body(page)).toBe('[\n  {\n    "name": "Rex",\n    "id": 1\n  }\n]')
})

test('a POST with a body and a credential, an error status, and invalid JSON', async () => {
  const page = await opened('addPet')
  await send(page)
  expect(await status(page)).toMatch(/^401 Unauthorized/)
  expect(await body(page)).toBe('Who?')
  await page.getByLabel('token: token').fill('secret')
  await send(page)
  expect(await status(page)).toMatch(/^201 Created/)
  expect(JSON.parse((await body(page))!)).toEqual({ name: 'Rex' })
  expect(await curl(page)).toContain("--header 'authorization: Bearer secret'")
  expect(await page.evaluate(() => JSON.stringify([localStorage, sessionStorage]))).not.toContain(
    'secret',
  )
  await page.getByRole('textbox', { name: 'Body' }).fill('{"name": ')
  await send(page)
  expect(await page.getByRole('alert').textContent()).toMatch(/^The body isn't JSON: /)
})

test('a form with a file, sent to an own address, and a body that is not text', async () => {
  received = []
  allows = true
  const page = await opened('addPhoto')
  await useOther(page)
  await page.getByLabel('title').fill('Rex')
  const file = { name: 'a.png', mimeType: 'image/png', buffer: Buffer.from('png') }
  await page.getByLabel('photo').setInputFiles(file)
  expect(await curl(page)).toContain(`--form 'photo=@"a.png"'`)
  await send(page)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByText('Download it').click(),
  ])
  expect(readFileSync(await download.path())).toEqual(PNG)
  const [{ request, body: sent } = {}] = received
  expect(request?.url).toBe('/base/photos')
  expect(sent).toMatch(/name="photo"; filename="a.png"\r\nContent-Type: image\/png\r\n\r\npng/)
})

test('JSON keeps all digits of its numbers', async () => {
  allows = true
  const page = await opened('listPets')
  await useOther(page)
  await send(page)
  expect(await body(page)).toBe('{\n  "id": 9007199254740993\n}')
})

test('refusals: by CORS, and by a port where nothing listens', async () => {
  allows = false
  const page = await opened('listPets')
  await useOther(page)
  await send(page)
  await page.getByRole('alert').getByText("doesn't allow pages of").waitFor()
  expect(await page.getByRole('alert').textContent()).toContain('CORS')
  await page.getByLabel('Address of the server').fill('http://127.0.0.1:1')
  await send(page)
  await page.getByRole('alert').getByText('Nothing answers').waitFor()
})

test('the credentials of the browser are sent only to the own origin, and when asked for', async () => {
  const page = await opened('listPets')
  const box = page.getByLabel("Send this browser's cookies")
  expect(await box.isVisible()).toBe(false)
  await page.getByLabel('Server', { exact: true }).selectOption('Another address')
  await page.getByLabel('Address of the server').fill(new URL(site).origin)
  expect(await box.isVisible()).toBe(true)
  expect(await box.isChecked()).toBe(false)
})

test('variables of a server are filled in, starting with their defaults', async () => {
  const page = await opened('listPets')
  await page.getByLabel('Server', { exact: true }).selectOption(PETS.servers[0]!.url)
  expect(await curl(page)).toContain("curl 'https://eu.pets.example/v1/pets?")
  await page.getByLabel('region').selectOption('us')
  await page.getByLabel('version').fill('v2')
  expect(await curl(page)).toContain("curl 'https://us.pets.example/v2/pets?")
})

test('an answer that takes long can be cancelled', async () => {
  const page = await opened('listPets')
  await page.route('**/pets*', () => {})
  await start(page)
  await page.getByRole('button', { name: 'Cancel' }).press('Enter')
  expect(await page.getByRole('alert').textContent()).toBe('Cancelled.')
  await page.keyboard.press('Escape')
  expect(await page.getByRole('dialog').count()).toBe(0)
})

test('axe finds nothing, wide and narrow, and nothing is too wide', async () => {
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
  for (const [width, colorScheme] of [
    [1280, 'light'],
    [360, 'dark'],
  ] as const) {
    const { page } = await openPage(browser, [], { viewport: { width, height: 800 }, colorScheme })
    await page.goto(`${site}/addPet.html`)
    await page.getByRole('button', { name: 'Try it' }).click()
    await send(page)
    await page.evaluate(axe)
    const violations = await page.evaluate<unknown>('axe.run("dialog").then((it) => it.violations)')
    expect(violations).toEqual([])
    const isWide =
      'document.querySelector("dialog").scrollWidth > document.querySelector("dialog").clientWidth'
    expect(await page.evaluate<boolean>(isWide)).toBe(false)
  }
})

test('without JavaScript nothing of it is there', async () => {
  const { page } = await openPage(browser, [], { javaScriptEnabled: false })
  await page.goto(`${site}/addPet.html`)
  expect(await page.getByText('Try it').count()).toBe(0)
})
