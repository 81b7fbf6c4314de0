import { keyFor } from '../operation.ts'
import type { Attempt, Reading } from '../types.ts'
import { ContractError, HttpError, NetworkError, type CallContext } from './errors.ts'
import { redactor, secretsIn, secretsInHeader, withoutSecrets } from './redact.ts'

/** A function that removes the secrets of a call from a string. */
export function redactorOf({ call, authorizations }: Attempt): (text: string) => string {
  // Those of `authorizations` are in members called `authorization`, `cookie` and `secrets`.
  const headers = secretsIn([call.headers, authorizations])
  const secrets = [...secretsIn(call.input), ...headers.flatMap(secretsInHeader)]
  return redactor(secrets, call.undoEscapes)
}

/** A call as errors and events show it. */
export function contextOf(attempt: Attempt): CallContext {
  const {
    url,
    operation: { operationId, method },
  } = attempt.call
  return { operationId, method, url: redactorOf(attempt)(url) }
}

/** No answer, or only a part of one. */
export function networkError(attempt: Attempt, error: unknown): NetworkError {
  const redact = redactorOf(attempt)
  const found = codeOf(error)
  const code = found && redact(found)
  return new NetworkError(
    `The connection failed${code ? `: ${code}` : ''}`,
    { ...contextOf(attempt), code },
    { cause: withoutSecrets(error, redact) },
  )
}

/** The code of an error or of the first of its causes that has one; causes may be cyclic. */
function codeOf(error: unknown, causes = 8): string | undefined {
  const { code, cause } = Object(error) as { code?: unknown; cause?: unknown }
  if (typeof code === 'string') return code
  return cause && causes ? codeOf(cause, causes - 1) : undefined
}

/** Any answer but a declared success as an error. */
export function errorOf(exchange: Attempt & Reading): HttpError {
  const { status, contentType, headers, body } = exchange.answer
  const isDeclared = keyFor(exchange.call.operation.responses, status)
  const isRedirect = status < 400 && headers.has('location')
  const undeclared = status < 300 ? 'status' : isRedirect ? 'redirect' : undefined
  const breach = exchange.breach ?? (isDeclared ? undefined : undeclared)
  const redact = redactorOf(exchange)
  const reason = {
    status: ' is not declared',
    'content type': ` is not declared as ${contentType}`,
    size: ' exceeds maxBodySize',
    body: body === '' ? ' is empty' : ` has no readable body of ${contentType}`,
    // Without its target, which may hold a token.
    redirect: ' is a redirect, not followed',
  }
  // Whatever isn't an error as described may hold a new secret, such as a token.
  const isShown = status >= 400 && !breach
  return new (breach ? ContractError : HttpError)(
    status + (breach ? redact(reason[breach]) : isShown ? messageIn(body) : ''),
    {
      ...contextOf(exchange),
      status,
      contentType,
      retryAfter: retryAfterOf(headers),
      ...(breach && { breach }),
      ...(isShown && { body }),
    },
    { headers: visibleHeaders(headers, redact), ...(!isShown && { body }) },
  )
}

/** The headers of an answer without cookies and the secrets of the call. */
export function visibleHeaders(headers: Headers, redact: (text: string) => string): Headers {
  const visible = new Headers(
    [...headers].map(([name, value]): [string, string] => [name, redact(value)]),
  )
  visible.delete('set-cookie')
  return visible
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
