import type { WireAnswer } from '../../../scripts/contract/judges/answer.ts'

/** A request and its answer as a report shows them. */
export interface Exchange {
  readonly request: string
  readonly response: string
  readonly redact: (text: string) => string
}

/** Request and answer without secrets: the given ones, and the values of headers that carry credentials. */
export function describeExchange(
  sent: { readonly url: string; readonly init: RequestInit | undefined } | undefined,
  wire: WireAnswer | undefined,
  secrets: readonly string[],
): Exchange {
  const known = [...secrets]
  const redact = (text: string): string =>
    known
      .flatMap((secret) => [
        secret,
        encodeURIComponent(secret),
        JSON.stringify(secret).slice(1, -1),
      ])
      .reduce((result, secret) => result.replaceAll(secret, '[redacted]'), text)
      .replace(/\b[0-9a-f]{64}\b/g, '[redacted]')
      .replace(/("(?:password|token|challenge_token)"\s*:\s*)"[^"]*"/g, '$1"[redacted]"')
  const lines = (headers: Headers) =>
    [...headers].map(
      ([name, value]) => `${name}: ${SENSITIVE.test(name) ? '[redacted]' : redact(value)}`,
    )
  const { url = '', init } = sent ?? {}
  const body = typeof init?.body === 'string' ? init.body : ''
  return {
    redact,
    request: [
      `${init?.method ?? ''} ${redact(url)}`.trim(),
      ...lines(new Headers(init?.headers)),
      '',
      redact(body),
    ].join('\n'),
    response: wire
      ? [String(wire.status), ...lines(wire.headers), '', redact(wire.text.slice(0, 2_000))].join(
          '\n',
        )
      : 'none',
  }
}

const SENSITIVE = /^(cookie|set-cookie|authorization|x-api-key|proxy-authorization)$/i
