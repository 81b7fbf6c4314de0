import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { openPage, redocReady } from './browser.ts'
import { LOCAL, publishedSite, type PublishedSite } from './docs-site.ts'

const published = publishedSite()
let { site, pages, file, served, browser } = {} as PublishedSite
beforeAll(() => void ({ site, pages, file, served, browser } = published()))

describe('every page opens without a request to others and without an error', () => {
  test('from a file', async () => {
    const { page, findings } = await openPage(browser, LOCAL)
    for (const path of pages) {
      await page.goto(file(path))
      expect(await page.locator('h1').count(), path).toBe(1)
    }
    await page.goto(file('index.html'))
    await redocReady(page)
    await page.waitForTimeout(1000)
    expect(findings).toEqual([])
  })

  test('from a server', async () => {
    const { page, findings } = await openPage(browser, [served, 'data:', 'blob:'])
    for (const path of pages) await page.goto(`${served}/${path}`)
    await page.goto(`${served}/index.html`)
    await redocReady(page)
    await page.waitForTimeout(1000)
    // A page that is left ends its wait for changes.
    expect(findings.filter((it) => !it.includes('/.reload'))).toEqual([])
  })
})

describe('every operation is found', () => {
  test('by the search of the static pages, from a file', async () => {
    const { page, findings } = await openPage(browser, LOCAL)
    await page.goto(file('errors.html'))
    for (const { operation, file: name } of site.operations) {
      await page.keyboard.press('/')
      await page.getByRole('searchbox', { name: 'Search' }).fill(operation.operationId)
      await page.keyboard.press('Enter')
      await page.waitForURL(file(`operations/${name}.html`))
    }
    expect(findings).toEqual([])
  })

  test('by the filter of the start page, and by the text of an error', async () => {
    const { page } = await openPage(browser, LOCAL)
    await page.goto(file('operations/index.html'))
    for (const { operation, file: name } of site.operations) {
      await page
        .getByLabel('Find an operation')
        .fill(`${operation.method} ${operation.operationId}`)
      expect(await page.locator('.operations > li:visible').count()).toBeGreaterThan(0)
      expect(await page.locator(`[id="${name}"]`).isVisible()).toBe(true)
    }
    await page.getByRole('button', { name: 'Search' }).click()
    await page.getByRole('searchbox', { name: 'Search' }).fill('cannot delegate requested site')
    await page.keyboard.press('Enter')
    await page.waitForURL(/errors\.html#e403-\d+$/)
    expect(await page.locator('.error:target samp').textContent()).toBe(
      'cannot delegate requested site role',
    )
  })

  test('by its anchor on the start page', async () => {
    const { page } = await openPage(browser, LOCAL)
    for (const { file: name } of site.operations) {
      await page.goto(file(`operations/index.html#${name}`))
      expect(await inView(page, `[id="${name}"]`), name).toBe(true)
    }
  })

  test('from the steps of workflows, and they from its page', async () => {
    const { page, findings } = await openPage(browser, LOCAL)
    await page.goto(file('operations/createApiClient.html'))
    await page.locator('.uses a', { hasText: 'create-client' }).click()
    await page.waitForURL(/workflows\.html#workflow-.*\.create-client$/)
    expect(await inView(page, '.step:target')).toBe(true)
    await page.locator('.step:target .endpoint a').click()
    await page.waitForURL(file('operations/createApiClient.html'))
    await page.keyboard.press('/')
    await page.getByRole('searchbox', { name: 'Search' }).fill('no-rotation-when-revoked')
    await page.keyboard.press('Enter')
    await page.waitForURL(/workflows\.html#.*\.no-rotation-when-revoked$/)
    expect(findings).toEqual([])
  })

  test('by its anchor on the interactive page, with its samples', async () => {
    const { page, findings } = await openPage(browser, LOCAL)
    for (const { title, redocAnchor } of site.operations) {
      await page.goto('about:blank')
      await page.goto(file(`index.html${redocAnchor}`))
      await redocReady(page)
      const heading = page.locator('h2', { hasText: title })
      await heading.waitFor({ timeout: 15_000 })
      await expect.poll(() => isInView(heading), { timeout: 15_000, message: title }).toBe(true)
    }
    await page
      .getByText(/^Search/)
      .first()
      .click()
    const search = page.locator('div:has(input)', { hasText: 'to navigate' }).last()
    for (const { title } of site.operations) {
      await search.locator('input').fill(title)
      await expect.poll(() => search.innerText(), { timeout: 5000 }).toContain(title)
    }
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
