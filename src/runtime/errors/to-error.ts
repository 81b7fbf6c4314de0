import type { AnyAnswer } from '../response/decode.ts'
import { ContractError, HttpError, NetworkError, type Breach, type CallContext } from './errors.ts'
import { keyFor } from '../operation.ts'
import { redact, secretsIn, withoutSecrets } from './redact.ts'
import type { Call } from '../request/request.ts'

/** What must not appear in anything that tells of a call. */
export function secretsOf({ input, draft }: Call): string[] {
  return secretsIn(input).concat(draft?.secrets ?? [])
}

/** A call as errors and events show it. */
export function contextOf(call: Call): CallContext {
  const { operationId, method } = call.operation
  return { operationId, method, url: redact(call.url, secretsOf(call)) }
}

/** No answer, or only a part of one. */
export function networkError(call: Call, error: unknown): NetworkError {
  const code = codeOf(error)
  const cause = withoutSecrets(error, secretsOf(call))
  const reason = `The connection failed${code ? `: ${code}` : ''}`
  return new NetworkError(reason, { ...contextOf(call), code }, cause)
}

function codeOf(error: unknown): string | undefined {
  const { code, cause } = Object(error) as { code?: string; cause?: object }
  return code ?? (cause && codeOf(cause))
}

/** Any answer but a declared success as an error. */
export function errorOf(call: Call, answer: AnyAnswer, breach?: Breach): HttpError {
  const { status, contentType, headers, body } = answer
  const location = headers.get('location')
  if (status < 400 && !keyFor(call.operation.responses, status))
    breach ??= status < 300 ? 'status' : location ? 'redirect' : undefined
  const reason: string | undefined = {
    status: ' is not declared',
    'content type': ` came as ${contentType}, which is not declared`,
    size: ' exceeds maxBodySize',
    body: ` came with a body that is no ${contentType}`,
    redirect: ` redirects to ${location}, which is not followed`,
  }[breach!]
  const secrets = secretsOf(call)
  const text = redact(`${status}${reason ?? ''}`, secrets) + messageIn(body)
  const visible = new Headers()
  for (const [name, value] of headers) visible.append(name, redact(value, secrets))
  visible.delete('set-cookie')
  return new (breach ? ContractError : HttpError)(text, {
    ...contextOf(call),
    status,
    contentType,
    headers: visible,
    body,
    retryAfter: retryAfterOf(headers),
    ...(breach && { breach }),
  })
}

/** The first line of a text, or of the message in a JSON error. */
function messageIn(body: unknown): string {
  const { message, detail, title } = Object(body) as Record<string, unknown>
  const text = [body, message, detail, title].find((value) => value && typeof value === 'string')
  const line = /\S.{0,199}/.exec((text ?? '') as string)
  return line ? `: ${line}` : ''
}

/**
 * What `Retry-After` asks for, in milliseconds from now.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#field.retry-after
 */
export function retryAfterOf(headers: Headers): number | undefined {
  const value = headers.get('retry-after') ?? ''
  if (/^\d+$/.test(value)) return +value * 1_000
  const date = Date.parse(value)
  // `Date.parse` takes nearly anything for a date; those of HTTP begin with the name of the day.
  return date >= 0 && /^[A-Z].+:/.test(value) ? Math.max(0, date - Date.now()) : undefined
}
