import type { Exchange } from '../../exchange.ts'

/** What must not reach a report or a recording. */
export interface Secrets {
  /** From now on this is masked. Short strings aren't: they would hide too much. */
  add(secret: string): void
  mask(text: string): string
  maskExchange(exchange: Exchange): Exchange
  all(): string[]
}

const MASK = '[secret]'

/** Headers whose values are credentials. */
const SENSITIVE = /^(cookie|set-cookie|authorization|proxy-authorization|x-api-key)$/i

export function createSecrets(headerNames: readonly string[]): Secrets {
  const known = new Set<string>()
  const names = new Set(headerNames.map((name) => name.toLowerCase()))
  const formsOf = (secret: string) => [
    ...new Set([secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1)]),
  ]
  const mask = (text: string) =>
    [...known]
      .sort((a, b) => b.length - a.length)
      .flatMap(formsOf)
      .reduce((masked, form) => masked.replaceAll(form, MASK), text)
  const maskHeaders = (headers: Exchange['request']['headers']) =>
    headers.map(([name, value]): [string, string] => [
      ...([
        name,
        SENSITIVE.test(name) || names.has(name.toLowerCase()) ? MASK : mask(value),
      ] as const),
    ])
  const maskBytes = (bytes: Uint8Array) => {
    const text = new TextDecoder().decode(bytes)
    const masked = mask(text)
    return masked === text ? bytes : new TextEncoder().encode(masked)
  }
  return {
    add: (secret) => void (secret.length > 5 && known.add(secret)),
    mask,
    all: () => [...known],
    maskExchange: ({ request, answer, ...rest }) => ({
      ...rest,
      request: {
        method: request.method,
        url: mask(request.url),
        headers: maskHeaders(request.headers),
        body: request.body && maskBytes(request.body),
      },
      answer: answer && {
        ...answer,
        headers: maskHeaders(answer.headers),
        body: maskBytes(answer.body),
      },
    }),
  }
}
