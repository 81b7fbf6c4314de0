import { isRecord } from '../request/body.ts'
import { percentEncode } from '../request/serialize.ts'

/** Names of members whose values are secret. */
const SENSITIVE = /pass|secret|token|auth|cookie|session|credential|key|code|sig/i

/** Shorter values stay: redacting them would also take ordinary text. */
const SHORTEST_SECRET = 4

/** The string without these secrets, plain, percent-encoded or escaped as JSON. */
export function redact(text: string, secrets: readonly string[]): string {
  return secrets
    .filter(({ length }) => length >= SHORTEST_SECRET)
    .flatMap((secret) => [
      secret,
      percentEncode(secret.replace(/\p{Cs}/gu, '')),
      JSON.stringify(secret).slice(1, -1),
    ])
    .reduce((rest, secret) => rest.replaceAll(secret, '[redacted]'), text)
}

/** The strings in a value whose member has a sensitive name, or is nested in one that has. */
export function secretsIn(value: unknown, isSecret = false): string[] {
  if (typeof value === 'string' && isSecret) return [value]
  const isForm = 'getAll' in Object(value) // `FormData` or `URLSearchParams`
  const pairs = isForm ? [...(value as FormData)] : isRecord(value) ? Object.entries(value) : []
  return pairs.flatMap(([name, member]) => secretsIn(member, isSecret || SENSITIVE.test(name)))
}

/** An error's name, message, stack and causes without these secrets. Its other fields may hold the request. */
export function withoutSecrets(error: unknown, secrets: readonly string[]): unknown {
  if (!(error instanceof Error)) return redact(String(error), secrets)
  const { name, message, stack = '', cause } = error
  const options = cause ? { cause: withoutSecrets(cause, secrets) } : undefined
  return Object.assign(new Error(redact(message, secrets), options), {
    name,
    stack: redact(stack, secrets),
  })
}
