import { keyFor } from '../operation.ts'
import type { Attempt, Exchange } from '../types.ts'
import { ContractError, HttpError, NetworkError, type CallContext } from './errors.ts'
import { redact, secretsIn, withoutSecrets } from './redact.ts'

/** Strings that nothing about a call may show. */
export function secretsOf({ call, authorizations }: Attempt): string[] {
  return [...secretsIn(call.input), ...authorizations.flatMap(({ secrets }) => secrets ?? [])]
}

/** A call as errors and events show it. */
export function contextOf(attempt: Attempt): CallContext {
  const { operation, url } = attempt.call
  const { operationId, method } = operation
  return { operationId, method, url: redact(url, secretsOf(attempt)) }
}

/** No answer, or only a part of one. */
export function networkError(attempt: Attempt, error: unknown): NetworkError {
  const code = codeOf(error)
  const cause = withoutSecrets(error, secretsOf(attempt))
  const reason = `The connection failed${code ? `: ${code}` : ''}`
  return new NetworkError(reason, { ...contextOf(attempt), code }, cause)
}

function codeOf(error: unknown): string | undefined {
  const { code, cause } = Object(error) as { code?: string; cause?: object }
  return code ?? (cause && codeOf(cause))
}

/** Any answer but a declared success as an error. */
export function errorOf(exchange: Omit<Exchange, 'response'>): HttpError {
  const { status, contentType, headers, body } = exchange.answer
  const breach = exchange.breach ?? undeclared(exchange)
  const secrets = secretsOf(exchange)
  const reason = {
    status: ' is not declared',
    'content type': ` came as ${contentType}, which is not declared`,
    size: ' exceeds maxBodySize',
    body: ` came with a body that is not ${contentType}`,
    redirect: ` redirects to ${headers.get('location')}, which is not followed`,
  }
  const text = redact(`${status}${breach ? reason[breach] : ''}`, secrets) + messageIn(body)
  const visible = new Headers()
  for (const [name, value] of headers) visible.append(name, redact(value, secrets))
  visible.delete('set-cookie')
  return new (breach ? ContractError : HttpError)(text, {
    ...contextOf(exchange),
    status,
    contentType,
    headers: visible,
    body,
    retryAfter: retryAfterOf(headers),
    ...(breach && { breach }),
  })
}

/** How an answer that no error status explains breaks the contract. */
function undeclared({ call, answer: { status, headers } }: Omit<Exchange, 'response'>) {
  if (status >= 400 || keyFor(call.operation.responses, status)) return undefined
  if (status < 300) return 'status'
  return headers.has('location') ? 'redirect' : undefined
}

/** The first line of a text, or of the message in a JSON error. */
function messageIn(body: unknown): string {
  const { message, detail, title } = Object(body) as Record<string, unknown>
  const text = [body, message, detail, title].find((value) => value && typeof value === 'string')
  const line = /\S.{0,199}/.exec((text ?? '') as string)
  return line ? `: ${line}` : ''
}

/**
 * The wait that `Retry-After` asks for, in milliseconds from now.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#field.retry-after
 */
export function retryAfterOf(headers: Headers): number | undefined {
  const value = headers.get('retry-after') ?? ''
  if (/^\d+$/.test(value)) return +value * 1_000
  const date = Date.parse(value)
  // `Date.parse` accepts nearly anything; dates of HTTP begin with the name of the day.
  return date >= 0 && /^[A-Z].+:/.test(value) ? Math.max(0, date - Date.now()) : undefined
}
