import { schemesFor, type Draft } from '../auth/auth.ts'
import { encodeBody } from './body.ts'
import type { Codec, EncodedBody } from './codec.ts'
import type { Settings } from '../call/transport.ts'
import { isClientError, UsageError } from '../errors/errors.ts'
import { ownOf, type AnyInput } from './input.ts'
import type { Operation, ParameterLocation } from '../operation.ts'
import { percentEncode, serialize } from './serialize.ts'
import type { HeaderValues } from './headers.ts'

/** One call of an operation: what was asked, and the request that it became. */
export interface Call {
  readonly operation: Operation
  readonly input: AnyInput
  /** The security schemes to satisfy. */
  readonly schemes: readonly string[]
  /** Without credentials. */
  readonly url: string
  /** Without credentials; later ones win. */
  readonly headers: readonly (HeaderValues | undefined)[]
  /** Pairs `name=value`. */
  readonly cookies: readonly string[]
  readonly body: NonNullable<RequestInit['body']> | undefined
  /** When the deadline is, in milliseconds since 1970. */
  readonly end: number
  /** What the body of an answer has to keep below, in bytes. */
  readonly limit: number
  /** The credentials of the last attempt. */
  draft?: Draft
  /** The last answer as it came; its body has been read. */
  response?: Response
}

/**
 * The request of a call, credentials excepted.
 *
 * @throws UsageError when something required is missing or a value can't be written safely
 */
export function prepare(settings: Settings, operation: Operation, input: AnyInput): Call {
  const { headers, auth, isExposed } = settings
  const schemes = schemesFor(operation, auth)
  if (schemes[0] && isExposed) throw new UsageError('Credentials go over https only')
  const write = (place: ParameterLocation) => writeParameters(operation, place, input)
  const path = pathOf(operation, write('path'))
  const { body, contentType } = bodyOf(operation, input, settings.codecs ?? [])
  const types = Object.assign(ownOf(), ...Object.values(operation.responses)) as object
  const search = Object.values(write('query')).join('&')
  return {
    operation,
    input,
    schemes,
    // Some descriptions have a part of the query in their paths.
    url: settings.base + path + (search && (path.includes('?') ? '&' : '?') + search),
    headers: [
      { accept: Object.keys(types).join(', ') || '*/*', 'content-type': contentType },
      typeof headers === 'function' ? headers(operation) : headers,
      write('header'),
      input.headers,
    ],
    cookies: Object.values(write('cookie')),
    body,
    end: Date.now() + (input.deadline ?? settings.deadline ?? Infinity),
    limit: input.maxBodySize ?? settings.maxBodySize ?? 1e8,
  }
}

type Texts = Record<string, string>

/** The parameters of a place by name, each written in its own way. */
function writeParameters(operation: Operation, place: ParameterLocation, input: AnyInput): Texts {
  const values = ownOf(input[place])
  const texts = ownOf() as Texts
  for (const parameter of operation.parameters.filter((it) => it.in === place)) {
    const { name, required } = parameter
    const value = values[name]
    delete values[name]
    // An empty list or object leaves nothing to write.
    const what = `${place} parameter "${name}"`
    const text =
      value === undefined ? '' : writing(operation, what, () => serialize(parameter, value))
    if (text || value === '') texts[name] = text
    else if (required) throw refusal(operation, `needs the ${what}`)
  }
  for (const name in values)
    if (values[name] !== undefined) throw refusal(operation, `has no ${place} parameter "${name}"`)
  return texts
}

/** The path with its parameters put in. */
function pathOf(operation: Operation, values: Texts): string {
  // URL parsers drop the other signs, read them as slashes or end the path there.
  const path = operation.path.replace(/\{([^{}]+)\}|[#\\\0- ]/g, (sign, name?: string) => {
    if (name && !values[name]) throw refusal(operation, `needs the path parameter "${name}"`)
    return name ? values[name]! : percentEncode(sign)
  })
  // URL parsers resolve dot segments, so that `..` would call another operation.
  if (/\/\.\.?([/?]|$)/.test(path)) throw refusal(operation, 'takes no "." or ".." in its path')
  return path
}

function bodyOf(
  operation: Operation,
  { body, contentType }: AnyInput,
  codecs: readonly Codec[],
): Partial<EncodedBody> {
  const { requestBody } = operation
  if (body !== undefined) {
    if (!requestBody) throw refusal(operation, 'takes no body')
    return writing(operation, 'body', () => encodeBody(requestBody, body, contentType, codecs))
  }
  if (requestBody?.required) throw refusal(operation, 'needs a body')
  return {}
}

/** What `write` gives. What can't be written, a circle as JSON or `null` as text, is refused. */
function writing<T>(operation: Operation, what: string, write: () => T): T {
  try {
    return write()
  } catch (error) {
    throw isClientError(error) ? error : refusal(operation, `can't take this ${what}`)
  }
}

function refusal({ operationId }: Operation, reason: string): UsageError {
  return new UsageError(`${operationId} ${reason}`)
}
