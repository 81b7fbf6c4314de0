import { readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { buildDocs } from '../../scripts/docs/build-docs.ts'
import { write } from '../../scripts/output/write.ts'
import { temporaryFolder } from '../support/files.ts'
import { openPage, redocReady } from './browser.ts'
import { LOCAL, publishedSite, type PublishedSite } from './docs-site.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const FIXTURES = resolve(import.meta.dirname, '../fixtures/descriptions')

const published = publishedSite()
let { site, pages, file, served, browser } = {} as PublishedSite
beforeAll(() => void ({ site, pages, file, served, browser } = published()))

describe('samples', () => {
  test('can be switched and copied, and the choice is remembered', async () => {
    const { page } = await openPage(browser, [served], {
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    const { samples } = site.operations.find((it) => it.file === 'createApiClient')!
    await page.goto(`${served}/operations/createApiClient.html`)
    for (const { label, language, source } of samples) {
      await page.getByText(label, { exact: true }).first().click()
      expect(await page.locator('.panel:visible').count()).toBe(1)
      const panel = page.locator(`[data-panel="${language}"]`)
      await panel.getByRole('button', { name: 'Copy' }).click()
      await panel.getByRole('button', { name: 'Copied' }).waitFor()
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(source)
    }
    await page.goto(`${served}/operations/login.html`)
    const last = samples.at(-1)!.language
    expect(await page.locator(`[data-panel="${last}"]`).isVisible()).toBe(true)
  })

  test('can be copied from a file too', async () => {
    const { page } = await openPage(browser, LOCAL)
    await page.goto(file('operations/createApiClient.html'))
    await page.locator('.panel:visible').getByRole('button', { name: 'Copy' }).click()
    await page.locator('.panel:visible').getByRole('button', { name: 'Copied' }).waitFor()
  })

  test('can be switched without scripts, and everything is there to read', async () => {
    const { page } = await openPage(browser, LOCAL, { javaScriptEnabled: false })
    await page.goto(file('operations/createApiClient.html'))
    for (const language of ['js', 'sh', 'ts']) {
      await page.locator(`label[for="sample-${language}"]`).click()
      expect(await page.locator(`[data-panel="${language}"]`).isVisible()).toBe(true)
      expect(await page.locator('.panel:visible').count()).toBe(1)
    }
    expect(await page.getByText('cannot delegate requested site role').count()).toBeGreaterThan(0)
    expect(await page.locator('[data-search]').isVisible()).toBe(false)
  })
})

test('light and dark follow the system, and the switch', async () => {
  for (const path of ['operations/createApiClient.html', 'reference.html']) {
    const colours: string[] = []
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page } = await openPage(browser, LOCAL, { colorScheme })
      await page.goto(file(path))
      if (path === 'reference.html') await redocReady(page)
      colours.push(await background(page))
    }
    expect(brightness(colours[0]!), path).toBeGreaterThan(200)
    expect(brightness(colours[1]!), path).toBeLessThan(50)
  }
  const { page } = await openPage(browser, LOCAL, { colorScheme: 'light' })
  await page.goto(file('errors.html'))
  await page.getByRole('button', { name: 'Switch between light and dark' }).click()
  expect(brightness(await background(page))).toBeLessThan(50)
})

/** The colour that is painted behind the text. */
function background(page: Page): Promise<string> {
  return page.evaluate(() => {
    const painted = [document.body, ...document.querySelectorAll('#redoc *')]
      .map((element) => getComputedStyle(element).backgroundColor)
      .filter((colour) => !/rgba\(.*, 0\)|transparent/.test(colour))
    return painted[0] ?? 'rgb(255, 255, 255)'
  })
}

function brightness(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [...colour.matchAll(/\d+/g)].map(Number)
  return (red + green + blue) / 3
}

test('nothing is wider than a screen of 360 pixels', async () => {
  const { page } = await openPage(browser, LOCAL, { viewport: { width: 360, height: 740 } })
  const wide: string[] = []
  for (const path of [...pages, 'reference.html']) {
    await page.goto(file(path))
    if (path === 'reference.html') await page.getByRole('heading', { level: 1 }).first().waitFor()
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    if (width > 360) wide.push(`${path}: ${width}`)
  }
  expect(wide).toEqual([])
})

test.each([1280, 360])('nothing covers what one can press at %i pixels', async (width) => {
  const { page } = await openPage(browser, LOCAL, { viewport: { width, height: 20_000 } })
  for (const path of ['index.html', 'errors.html', 'operations/createApiClient.html']) {
    await page.goto(file(path))
    const covered = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('main :is(label, button, summary, .head a)')]
        .filter((it) => {
          const [line] = it.getClientRects()
          if (line === undefined || !it.checkVisibility()) return false
          const { x, y, width, height } = line
          const top = document.elementFromPoint(x + width / 2, y + height / 2)
          return top !== null && !it.contains(top)
        })
        .map(({ textContent }) => textContent),
    )
    expect(covered, path).toEqual([])
  }
})

test('print is light, and has all samples and the addresses of links', async () => {
  const { page } = await openPage(browser, LOCAL, { colorScheme: 'dark' })
  await page.goto(file('operations/createApiClient.html'))
  await page.getByRole('button', { name: 'Switch between light and dark' }).dblclick()
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  expect(brightness(await background(page))).toBeGreaterThan(200)
  expect(await page.locator('.panel:visible').count()).toBe(5)
  expect(await page.locator('.side:visible, button:visible').count()).toBe(0)
  const after = await page.evaluate(() => {
    const link = Object.assign(document.createElement('a'), { href: 'https://example.org/a' })
    document.querySelector('main')!.append(link)
    return getComputedStyle(link, '::after').content
  })
  expect(after).toContain('https://example.org/a')
})

test('axe finds no serious problem on our own pages, in light and dark, wide and narrow', async () => {
  const typical = ['createApiClient', 'getSiteStats', 'login'].map((it) => `operations/${it}.html`)
  // Of the pages that are alike, such as those of operations, every fortieth.
  const opened = [
    ...pages.filter((path, index) => !path.includes('/') || index % 40 === 0),
    ...typical,
  ]
  expect(await problemsOf(opened.map(file))).toEqual([])
})

test('axe finds no serious problem on pages of incoming requests and older versions', async () => {
  const folder = temporaryFolder()
  const entry = join(FIXTURES, 'webhooks/openapi.yaml')
  const callbacks = join(FIXTURES, 'callbacks/openapi.yaml')
  const versions = [{ name: 'old', base: callbacks }]
  const files = [...(await buildDocs(entry, {}, { versions, tryIt: true })).files]
  write(files, folder)
  const own = files.filter(({ path }) => /(?<!404|reference)\.html$/.test(path))
  expect(own.map(({ path }) => path)).toEqual(
    expect.arrayContaining(['changes.html', 'versions/old/index.html']),
  )
  const found = await problemsOf(own.map(({ path }) => pathToFileURL(join(folder, path)).href))
  rmSync(folder, { recursive: true })
  expect(found).toEqual([])
})

async function problemsOf(addresses: readonly string[]): Promise<string[]> {
  const found: string[] = []
  for (const [colorScheme, width] of [
    ['light', 1440],
    ['dark', 360],
  ] as const) {
    const viewport = { width, height: 900 }
    const { page } = await openPage(browser, LOCAL, { colorScheme, viewport })
    for (const address of addresses) {
      await page.goto(address)
      await page.evaluate(AXE)
      found.push(...(await seriousProblems(page)).map((it) => `${address} (${colorScheme}): ${it}`))
    }
  }
  return found
}

function seriousProblems(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: {
        run(): Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }>
      }
    }
    const { violations } = await axe.run()
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes[0]?.html} (${nodes.length})`)
  })
}
