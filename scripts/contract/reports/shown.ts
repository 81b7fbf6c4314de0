import type { ReceivedAnswer, SentRequest } from '../exchange.ts'

/** A request as a report shows it. */
export interface ShownRequest {
  readonly method: string
  readonly url: string
  readonly headers: readonly (readonly [name: string, value: string])[]
  /** Null for none. */
  readonly body: string | null
}

export interface ShownAnswer {
  readonly status: number
  readonly headers: readonly (readonly [name: string, value: string])[]
  readonly body: string
}

export function shownRequest({ method, url, headers, body }: SentRequest): ShownRequest {
  return { method, url, headers, body: body ? shownBody(body) : null }
}

export function shownAnswer({ status, headers, body }: ReceivedAnswer): ShownAnswer {
  return { status, headers, body: shownBody(body) }
}

/** A request and its answer as lines of HTTP. */
export function messagesOf(
  request: ShownRequest | null,
  answer: ShownAnswer | null,
): [request: string, answer: string] {
  const lines = (
    start: string,
    { headers, body }: Pick<ShownRequest, 'headers' | 'body'>,
  ): string =>
    [start, ...headers.map(([name, value]) => `${name}: ${value}`), ...(body ? ['', body] : [])].join(
      '\n',
    )
  return [
    request ? lines(`${request.method} ${request.url}`, request) : '',
    answer ? lines(String(answer.status), answer) : '',
  ]
}

/** Text as it is, shortened; of other bodies the length. */
function shownBody(bytes: Uint8Array): string {
  const text = textOf(bytes)
  if (text === undefined) return `(${bytes.length} bytes)`
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}… (${text.length} characters)` : text
}

/** In characters. */
const LONGEST = 2000

/** Undefined for bytes that are no text. */
export function textOf(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return text.includes('\0') ? undefined : text
  } catch {
    return undefined
  }
}
