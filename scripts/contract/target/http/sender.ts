import { setTimeout as wait } from 'node:timers/promises'
import { headerOf, type ReceivedAnswer, type SentRequest } from '../../exchange.ts'
import { messageOf } from '../../phases/phase.ts'
import { sendHead } from './send-head.ts'
import type { TargetOptions } from '../options.ts'

/** What came of a request. */
export interface Sent {
  readonly answer: ReceivedAnswer | undefined
  /** Why no answer came. */
  readonly error: string | undefined
  readonly startedAt: string
  readonly milliseconds: number
}

/** Sends requests one after the other, within the limits of a run. */
export interface Sender {
  /**
   * @param isEssential for cleaning up: the limits don't apply
   * @throws BudgetSpent when a limit is reached; the reason of the signal after an interrupt
   */
  send(request: SentRequest, isEssential?: boolean): Promise<Sent>
  readonly count: () => number
}

/** A limit of the run is reached; its message says which. */
export class BudgetSpent extends Error {
  override readonly name = 'BudgetSpent'
}

type Limits = Pick<TargetOptions, 'rate' | 'maxRequests' | 'maxTime' | 'signal'>

export function createSender({
  rate,
  maxRequests = 20_000,
  maxTime = 600,
  signal,
}: Limits): Sender {
  const end = performance.now() + maxTime * 1000
  let count = 0
  let next = 0
  let unanswered = 0
  let isLimited = false

  const turn = async (isEssential: boolean): Promise<void> => {
    if (!isEssential) {
      signal?.throwIfAborted()
      if (count >= maxRequests) throw new BudgetSpent(`${maxRequests} requests are sent`)
      if (performance.now() > end) throw new BudgetSpent(`${maxTime} seconds are over`)
    }
    count++
    if (rate === undefined) return
    const now = performance.now()
    next = Math.max(now, next + 1000 / rate)
    if (next > now) await wait(next - now)
  }

  return {
    count: () => count,
    async send(request, isEssential = false) {
      for (let attempt = 1; ; attempt++) {
        await turn(isEssential)
        const sent = await sendOnce(request)
        unanswered = /ECONNREFUSED/.test(sent.error ?? '') ? unanswered + 1 : 0
        if (unanswered >= MOST_UNANSWERED && !isEssential)
          throw new BudgetSpent(`the server doesn't answer any more: ${sent.error}`)
        const pause = pauseOf(sent.answer, attempt)
        // A server that went on to limit requests isn't asked many times for each.
        const isTooLong = pause !== undefined && performance.now() + pause > end
        if (pause === undefined || isTooLong || (isLimited && attempt > 1)) {
          isLimited = sent.answer?.status === 429
          return sent
        }
        await wait(pause, undefined, { signal: isEssential ? undefined : signal }).catch(() =>
          signal?.throwIfAborted(),
        )
      }
    },
  }
}

/** Requests in a row, after which a server counts as gone. */
export const MOST_UNANSWERED = 5

/** In milliseconds. */
const TIMEOUT = 15_000

async function sendOnce(request: SentRequest): Promise<Sent> {
  const startedAt = new Date().toISOString()
  const started = performance.now()
  const took = () => Math.round((performance.now() - started) * 10) / 10
  try {
    const answer = await (request.method === 'HEAD' ? sendHead(request, TIMEOUT) : fetched(request))
    return { answer, error: undefined, startedAt, milliseconds: took() }
  } catch (error) {
    return { answer: undefined, error: messageOf(error), startedAt, milliseconds: took() }
  }
}

async function fetched({ method, url, headers, body }: SentRequest): Promise<ReceivedAnswer> {
  const response = await fetch(url, {
    method,
    headers: headers.map(([name, value]): [string, string] => [name, value]),
    ...(body !== undefined && { body: body as Uint8Array<ArrayBuffer> }),
    redirect: 'manual',
    signal: AbortSignal.timeout(TIMEOUT),
  })
  const { status, headers: received } = response
  const isEndless = /^text\/event-stream/i.test(received.get('content-type') ?? '')
  const { body: bytes, ...cut } = isEndless
    ? await beginningOf(response)
    : { body: new Uint8Array(await response.arrayBuffer()) }
  return { status, headers: [...received], body: bytes, ...cut }
}

/** Milliseconds for which events are received. */
const LISTENING = 1_000

/** The events of a second, as a stream may go on for ever. */
async function beginningOf(response: Response): Promise<Pick<ReceivedAnswer, 'body' | 'cut'>> {
  const chunks: Uint8Array[] = []
  const reader = response.body!.getReader()
  let cut = false
  const end = setTimeout(() => {
    cut = true
    void reader.cancel()
  }, LISTENING)
  for (let it = await reader.read(); !it.done; it = await reader.read()) chunks.push(it.value)
  clearTimeout(end)
  return { body: Buffer.concat(chunks), ...(cut ? { cut: true } : {}) }
}

/** How long a server asks to wait, in milliseconds; undefined when another attempt is of no use. */
function pauseOf(answer: ReceivedAnswer | undefined, attempt: number): number | undefined {
  if (!answer || attempt > 8 || ![429, 503].includes(answer.status)) return undefined
  const stated = headerOf(answer.headers, 'retry-after')
  const pause =
    stated === undefined || stated === ''
      ? undefined
      : /^\d+$/.test(stated)
        ? Number(stated) * 1000
        : Date.parse(stated) - Date.now()
  if (pause === undefined || Number.isNaN(pause))
    return answer.status === 429 ? 250 * attempt : undefined
  return pause <= LONGEST_PAUSE ? Math.max(pause, 0) : undefined
}

/** In milliseconds; a limit that lasts longer is for a day or so, and no longer of this run. */
const LONGEST_PAUSE = 60_000
