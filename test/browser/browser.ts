import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'

/** A browser that sends no requests of its own. */
export function startBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
      ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
    ],
  })
}

/** A page and what it did that it should not: requests to others, errors in its console. */
export interface Watched {
  readonly page: Page
  readonly findings: string[]
}

/** A page in a context of its own whose requests and console are watched. */
export async function openPage(
  browser: Browser,
  allowed: readonly string[],
  options: BrowserContextOptions = {},
): Promise<Watched> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options })
  const page = await context.newPage()
  const findings: string[] = []
  page.on('request', (request) => {
    const url = request.url()
    if (!allowed.some((start) => url.startsWith(start))) findings.push(`request to ${url}`)
  })
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText
    // A page that is left ends its requests, also that for its icon.
    if (reason === 'net::ERR_ABORTED') return
    // What the page's own policy forbids never leaves the browser.
    const isForbidden = reason === 'csp'
    const at = findings.indexOf(`request to ${request.url()}`)
    if (!isForbidden) findings.push(`failed request to ${request.url()}`)
    else if (at >= 0) findings.splice(at, 1)
  })
  page.on('pageerror', (error) => findings.push(`error: ${error.message}`))
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) findings.push(`console: ${message.text()}`)
  })
  return { page, findings }
}

/** Resolves when Redoc's page is interactive. */
export async function redocReady(page: Page): Promise<void> {
  await page
    .getByText(/^Search/)
    .first()
    .waitFor()
}
