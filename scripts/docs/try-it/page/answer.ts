import { element, scrollable } from './elements.ts'
import type { Request } from './request.ts'

/** The number of characters of a body that are shown. */
const MOST_SHOWN = 200_000

/**
 * Sends a request, and shows the answer as it arrives.
 *
 * @throws what `fetch` throws, and the signal's reason
 */
export async function showAnswer(
  { method, url, headers, body, isWithCookies }: Request,
  signal: AbortSignal,
  panel: HTMLElement,
): Promise<void> {
  const started = performance.now()
  const credentials = isWithCookies ? 'include' : 'omit'
  const init = {
    method,
    headers,
    body: body ?? null,
    credentials,
    signal,
    cache: 'no-store',
  } as const
  const response = await fetch(url, init)
  const milliseconds = Math.round(performance.now() - started)
  const line = `${response.status} ${response.statusText}`.trim()
  const status = element('p', { className: `status s${Math.floor(response.status / 100)}` })
  const shown = scrollable('pre', 'Response body')
  panel.replaceChildren(status, tableOf(response), shown)
  const type = response.headers.get('content-type') ?? ''
  const isText = /^$|^text\/|json|xml|yaml|javascript|urlencoded/i.test(type)
  const blob = await received(response, (text, bytes) => {
    status.textContent = `${line} · ${milliseconds} ms · ${bytes.toLocaleString('en')} bytes`
    if (isText) shown.textContent = text
  })
  if (blob.size === 0) return shown.replaceWith('No body.')
  const text = isText ? pretty(await blob.text(), type) : ''
  shown.textContent = text.slice(0, MOST_SHOWN)
  if (isText && text.length <= MOST_SHOWN) return
  const reason = isText ? 'This is only the start.' : 'The body is not text.'
  const properties = {
    href: URL.createObjectURL(blob),
    download: 'response',
    textContent: 'Download it',
  }
  panel.append(element('p', {}, `${reason} `, element('a', properties)))
  if (!isText) shown.remove()
}

function tableOf({ headers }: Response): HTMLElement {
  const rows = [...headers].map(([name, value]) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row', textContent: name }),
      element('td', { textContent: value }),
    ),
  )
  const table = element('table', {}, element('tbody', {}, ...rows))
  const summary = element('summary', {
    textContent: `${rows.length} headers that the page may read`,
  })
  return element('details', {}, summary, scrollable('div', 'Response headers', table))
}

/** The whole body; `show` is told what is there so far. */
async function received(
  response: Response,
  show: (text: string, bytes: number) => void,
): Promise<Blob> {
  const reader = response.body?.getReader()
  const decoder = new TextDecoder()
  const chunks: Uint8Array<ArrayBuffer>[] = []
  let [text, bytes] = ['', 0]
  show(text, bytes)
  for (let read = await reader?.read(); read?.value; read = await reader!.read()) {
    chunks.push(read.value)
    bytes += read.value.length
    if (text.length < MOST_SHOWN) text += decoder.decode(read.value, { stream: true })
    show(text, bytes)
  }
  return new Blob(chunks, { type: 'application/octet-stream' })
}

/** JSON with indents, in which numbers keep all their digits where the browser can; other text as it is. */
function pretty(text: string, type: string): string {
  if (!/[/+]json\b/i.test(type)) return text
  const { rawJSON } = JSON as { rawJSON?: (text: string) => unknown }
  const keep = (_: string, value: unknown, context?: { readonly source?: string }) =>
    typeof value === 'number' && rawJSON && context?.source ? rawJSON(context.source) : value
  try {
    return JSON.stringify(JSON.parse(text, keep as never), null, 2)
  } catch {
    return text
  }
}

/** Why `fetch` failed, which browsers don't tell pages. */
export async function failureOf(url: string): Promise<string> {
  const { origin, protocol, hostname } = new URL(url)
  const own = location.protocol === 'file:' ? 'pages from files' : `pages of ${location.origin}`
  const isLocal = /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname)
  if (location.protocol === 'https:' && protocol === 'http:' && !isLocal)
    return `The browser blocks it: a page of https may not call plain http (mixed content), which ${origin} is.`
  const probe = { method: 'HEAD', mode: 'no-cors', credentials: 'omit', cache: 'no-store' } as const
  const answers = await fetch(origin, probe).then(
    () => true,
    () => false,
  )
  return answers
    ? `${origin} answers, but doesn't allow ${own} to read it (CORS). Its answer needs Access-Control-Allow-Origin, also to OPTIONS. The curl command works.`
    : `Nothing answers at ${origin}, or the browser doesn't let pages reach it.`
}
