import { isRecord } from '../request/body.ts'
import { percentEncode } from '../request/serialize.ts'

/** Names of members whose values are nobody else's business. */
const SENSITIVE = /pass|secret|token|auth|cookie|session|credential|key|code|sig/i

/** The text without these secrets, in any way they may be written. Values of less than 4 characters stay: they would take ordinary text with them. */
export function redact(text: string, secrets: readonly string[]): string {
  return secrets
    .filter((secret) => secret[3])
    .flatMap((secret) => [
      secret,
      percentEncode(secret.replace(/\p{Cs}/gu, '')),
      JSON.stringify(secret).slice(1, -1),
    ])
    .reduce((rest, secret) => rest.replaceAll(secret, '[redacted]'), text)
}

/** The texts in a value that go by the name of a secret, or stand below one that does. */
export function secretsIn(value: unknown, isSecret = false): string[] {
  if (typeof value === 'string' && isSecret) return [value]
  // A `FormData` or `URLSearchParams`.
  const pairs = 'getAll' in Object(value) ? [...(value as FormData)] : []
  const members = isRecord(value) ? Object.entries(value) : pairs
  return members.flatMap(([name, member]) => secretsIn(member, isSecret || SENSITIVE.test(name)))
}

/** An error's name, message, stack and causes without these secrets; its other fields may hold the request. */
export function withoutSecrets(error: unknown, secrets: readonly string[]): unknown {
  if (!(error instanceof Error)) return redact(String(error), secrets)
  const { name, message, stack = '', cause } = error
  const options = cause ? { cause: withoutSecrets(cause, secrets) } : undefined
  return Object.assign(new Error(redact(message, secrets), options), {
    name,
    stack: redact(stack, secrets),
  })
}
