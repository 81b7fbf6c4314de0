import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { openPage, redocReady } from './browser.ts'
import { LOCAL, publishedSite, type PublishedSite } from './docs-site.ts'

const published = publishedSite()
let { site, pages, file, served, browser } = {} as PublishedSite
beforeAll(() => void ({ site, pages, file, served, browser } = published()))

/** Redoc has no option to leave out the logo on its server; the page forbids to load it. */
const LOGO = 'cdn.redoc.ly'

describe('every page opens without a request to others and without an error', () => {
  test('from a file', async () => {
    const { page, findings } = await openPage(browser, LOCAL)
    for (const path of pages) {
      await page.goto(file(path))
      expect(await page.locator('h1').count(), path).toBe(1)
    }
    await page.goto(file('reference.html'))
    await redocReady(page)
    await page.waitForTimeout(1000)
    expect(findings.filter((it) => !it.includes(LOGO))).toEqual([])
  })

  test('from a server', async () => {
    const { page, findings } = await openPage(browser, [served, 'data:', 'blob:'])
    for (const path of pages) await page.goto(`${served}/${path}`)
    await page.goto(`${served}/reference.html`)
    await redocReady(page)
    await page.waitForTimeout(1000)
    expect(findings.filter((it) => !it.includes(LOGO))).toEqual([])
  })
})

describe('every operation is found', () => {
  test('by the search of the static pages, from a file', async () => {
    const { page, findings } = await openPage(browser, LOCAL)
    await page.goto(file('errors.html'))
    await page.keyboard.press('/')
    const box = page.getByRole('searchbox', { name: 'Search' })
    for (const { operation, file: name } of site.operations) {
      await box.fill(operation.operationId)
      await page
        .locator(`#search-results li:first-child a[href$="operations/${name}.html"]`)
        .waitFor()
    }
    await page.keyboard.press('Enter')
    await page.waitForURL(file(`operations/${site.operations.at(-1)!.file}.html`))
    expect(findings).toEqual([])
  })

  test('by the text of an error', async () => {
    const { page } = await openPage(browser, LOCAL)
    await page.goto(file('index.html'))
    await page.getByRole('button', { name: 'Search' }).click()
    await page.getByRole('searchbox', { name: 'Search' }).fill('cannot delegate requested site')
    await page.keyboard.press('Enter')
    await page.waitForURL(/errors\.html#e403-\d+$/)
    expect(await page.locator('.error:target .name code').textContent()).toBe(
      'cannot delegate requested site role',
    )
  })

  test('from the steps of workflows, and they from its page', async () => {
    const { page, findings } = await openPage(browser, LOCAL)
    await page.goto(file('operations/createApiClient.html'))
    await page.locator('.uses a', { hasText: 'create-client' }).click()
    await page.waitForURL(/workflows\.html#workflow-.*\.create-client$/)
    expect(await inView(page, '.step :target')).toBe(true)
    await page.locator('.step:has(:target) .endpoint a').click()
    await page.waitForURL(file('operations/createApiClient.html'))
    await page.keyboard.press('/')
    await page.getByRole('searchbox', { name: 'Search' }).fill('no-rotation-when-revoked')
    await page.keyboard.press('Enter')
    await page.waitForURL(/workflows\.html#.*\.no-rotation-when-revoked$/)
    expect(findings).toEqual([])
  })
})

async function inView(page: Page, selector: string): Promise<boolean> {
  return isInView(page.locator(selector))
}

async function isInView(locator: ReturnType<Page['locator']>): Promise<boolean> {
  const box = await locator.first().boundingBox()
  return box !== null && box.y >= -1 && box.y < 900
}
