import { isRecord } from '../request/body.ts'
import { percentEncode } from '../request/expand.ts'
import type { UndoEscapes } from '../types.ts'

/** Names of members whose values are kept out of errors and events. */
const SENSITIVE = /pass|secret|token|auth|cookie|session|credential|key|code|sig/i

/** Shorter values stay: redacting them would also take ordinary text. */
const SHORTEST_SECRET = 4

const MARK = '[redacted]'

/**
 * A function that returns a string without these secrets. It returns nothing of a string that shows
 * one only once its escapes are undone.
 */
export function redactor(
  secrets: readonly string[],
  undoEscapes: UndoEscapes = undoUrlEscapes,
): (text: string) => string {
  const forms = secrets
    .flatMap((secret) => {
      const encoded = percentEncode(secret.replace(/\p{Cs}/gu, ''))
      return [encoded, ...undoEscapes(secret), ...undoEscapes(unescape(encoded))]
    })
    .filter((it) => it.length >= SHORTEST_SECRET)
    // A secret may be a part of another.
    .sort((a, b) => b.length - a.length)
  return (text) => {
    const clean = forms.reduce((rest, form) => rest.replaceAll(form, MARK), text)
    const shows = (layer: string) => forms.some((form) => layer.includes(form))
    return undoEscapes(clean).some(shows) ? MARK : clean
  }
}

/** Percent-encoded bytes become one character each. */
function undoUrlEscapes(text: string): string[] {
  return [text, unescape(text), unescape(unescape(text))]
}

/** The strings and numbers in a value whose member has a sensitive name, or is nested in one that has. */
export function secretsIn(value: unknown, isSecret = false): string[] {
  if (isSecret && /string|number|bigint/.test(typeof value)) return [String(value)]
  const isForm = 'getAll' in Object(value) // `FormData` or `URLSearchParams`
  const pairs = isForm ? [...(value as FormData)] : isRecord(value) ? Object.entries(value) : []
  return pairs.flatMap(([name, member]) => secretsIn(member, isSecret || SENSITIVE.test(name)))
}

/**
 * A copy of a value in which members with sensitive names, and secrets in strings, are redacted. What
 * isn't JSON, such as bytes and streams, becomes undefined.
 */
export function redacted(value: unknown, redact: (text: string) => string): unknown {
  if (typeof value === 'string') return redact(value)
  if (value instanceof Date || Object(value) !== value) return value
  if (Array.isArray(value)) return value.map((item) => redacted(item, redact))
  if (!isRecord(value)) return undefined
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      name,
      isSensitive(name) ? MARK : redacted(member, redact),
    ]),
  )
}

/** Whether a member or a header has a name like a credential. */
export function isSensitive(name: string): boolean {
  return SENSITIVE.test(name)
}

/** The secrets in the value of a header: values of cookies, what follows a scheme, and the password in it. */
export function secretsInHeader(header: string): string[] {
  const values = header.match(/[^\s;=]+(?==*(;|$))/g) ?? []
  return [header, ...values, ...values.map(passwordIn)]
}

/** The password in a credential of HTTP basic, which a server may repeat decoded. */
function passwordIn(credential: string): string {
  try {
    return decodeURIComponent(escape(atob(credential))).replace(/^.*?:/s, '')
  } catch {
    return ''
  }
}

/** An error's name, message and causes without secrets; of cyclic causes the first few. Its other fields may hold the request. */
export function withoutSecrets(
  error: unknown,
  redact: (text: string) => string,
  causes = 8,
): unknown {
  try {
    const { name, message, cause } = error as Error
    if (typeof message !== 'string') return redact(String(error))
    const options = cause && causes ? { cause: withoutSecrets(cause, redact, causes - 1) } : {}
    return Object.assign(new Error(redact(message), options), { name: redact(`${name}`) })
  } catch {
    return 'unreadable'
  }
}
