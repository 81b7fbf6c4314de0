import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseEvents } from '../../src/runtime/response/events.ts'
import { essence } from '../../src/runtime/response/media-type.ts'
import { textOf } from '../../src/runtime/response/streamed.ts'
import type { Report } from './report.ts'

/** How many web-platform-tests of event streams and of repeated content types have the expected outcome. */
export async function webPlatformReports(checkout: string): Promise<readonly Report[]> {
  return [await eventStreams(checkout), contentTypes(checkout)]
}

/** Sizes of the chunks that a stream arrives in, in bytes. */
const CHUNKS = [Infinity, 1]

/** The tests of the format, run with an `EventSource` that reads by the client's parser. */
async function eventStreams(checkout: string): Promise<Report> {
  const wrong: string[] = []
  const others: string[] = []
  let right = 0
  for (const file of globSync('eventsource/format-*.{js,htm,html}', { cwd: checkout }).sort()) {
    const text = readFileSync(join(checkout, file), 'utf8')
    const code = /<script>(.*?)<\/script>/s.exec(text)?.[1] ?? text
    for (const size of CHUNKS) {
      const title = `${file}, in chunks of ${size}`
      // Clients decide about media types before they read.
      if (file.includes('-mime-')) others.push(title)
      else {
        const fault = await run(code, size)
        if (fault === undefined) right++
        else wrong.push(`${title}: ${fault}`)
      }
    }
  }
  return { name: 'event streams', right, wrong, others }
}

/** Why a test fails. */
async function run(code: string, size: number): Promise<string | undefined> {
  let fault: string | undefined
  let isDone = false
  let now = 0
  const step = (action: (this: unknown) => void, self?: unknown) => {
    try {
      action.call(self ?? harness)
    } catch (error) {
      fault ??= String(error)
    }
  }
  const check = (holds: boolean, what: string) => {
    if (!holds) throw new Error(what)
  }
  const harness = {
    step,
    step_func:
      (action: (...all: unknown[]) => void) =>
      (...all: unknown[]) =>
        step(() => action.apply(harness, all)),
    done: () => (isDone = true),
  }
  const sources: Source[] = []
  const globals = {
    async_test: (action: unknown) => {
      if (typeof action === 'function') step(action as () => void)
      return harness
    },
    assert_equals: (a: unknown, b: unknown) =>
      check(a === b, `${JSON.stringify(a)} is not ${JSON.stringify(b)}`),
    assert_true: (value: unknown) => check(value === true, 'not true'),
    assert_false: (value: unknown) => check(value === false, 'not false'),
    assert_unreached: () => check(false, 'reached'),
    EventSource: function (url: string) {
      const source = new Source(url, size, (wait) => (now += wait))
      sources.push(source)
      return source
    },
    Date: class {
      getTime = () => now
    },
  }
  step(() => new Function(...Object.keys(globals), code)(...Object.values(globals)))
  for (const source of sources) await source.read()
  return fault ?? (isDone ? undefined : 'never done')
}

/** More connections than any test waits for. */
const CONNECTIONS = 4

/** An `EventSource` that reads what the resources of the tests answer. */
class Source {
  onopen?: () => void
  onmessage?: (event: object) => void
  onerror?: () => void
  readonly #url: URL
  readonly #size: number
  readonly #wait: (milliseconds: number) => void
  readonly #listeners = new Map<string, (event: object) => void>()
  #isClosed = false

  constructor(url: string, size: number, wait: (milliseconds: number) => void) {
    this.#url = new URL(url, 'https://wpt.test/eventsource/')
    this.#size = size
    this.#wait = wait
  }

  addEventListener(name: string, listener: (event: object) => void): void {
    this.#listeners.set(name, listener)
  }

  close(): void {
    this.#isClosed = true
  }

  async read(): Promise<void> {
    let lastEventId = ''
    let delay = 3_000
    for (let count = 0; count < CONNECTIONS && !this.#isClosed; count++) {
      this.onopen?.()
      const bytes = answerOf(this.#url, lastEventId)
      for await (const { event, data, id, retry } of parseEvents(
        textOf(this.#chunks(bytes)),
        1e6,
      )) {
        lastEventId = id ?? lastEventId
        delay = retry ?? delay
        if (this.#isClosed) return
        const listener = this.#listeners.get(event) ?? (event === 'message' && this.onmessage)
        if (listener) listener.call(this, { data, lastEventId })
      }
      if (!this.#isClosed) this.onerror?.()
      this.#wait(delay)
    }
  }

  async *#chunks(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
    const size = Math.min(this.#size, bytes.length)
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
  }
}

/** What `message.py` and `last-event-id.py` of the tests answer. */
function answerOf(url: URL, lastEventId: string): Uint8Array {
  const given = url.searchParams
  if (!url.pathname.includes('last-event-id')) {
    const end = given.get('newline') === 'none' ? '' : '\n\n'
    return new TextEncoder().encode(`${given.get('message') ?? 'data: data'}${end}\n`)
  }
  return new TextEncoder().encode(
    lastEventId === ''
      ? `id: ${given.get('idvalue') ?? '…'}\nretry: 200\ndata: hello\n\n`
      : `data: ${lastEventId}\n\n`,
  )
}

function contentTypes(checkout: string): Report {
  const file = join(checkout, 'fetch/content-type/resources/content-types.json')
  const wrong: string[] = []
  const cases = JSON.parse(readFileSync(file, 'utf8')) as {
    readonly input: readonly string[]
    readonly mimeType: string
  }[]
  for (const { input, mimeType } of cases) {
    const headers = new Headers(input.map((value): [string, string] => ['content-type', value]))
    const found = essence(headers.get('content-type')!)
    if (found !== mimeType.split(';', 1)[0]) wrong.push(`${input.join(' and ')}: ${found}`)
  }
  return { name: 'content types', right: cases.length - wrong.length, wrong, others: [] }
}
