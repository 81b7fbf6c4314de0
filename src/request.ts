import type { Draft } from './auth.ts'
import { encodeBody } from './body.ts'
import type { Codec, EncodedBody } from './codec.ts'
import type { Settings } from './create-transport.ts'
import { UsageError } from './errors.ts'
import type { AnyInput } from './input.ts'
import type { Operation, ParameterLocation } from './operation.ts'
import { serialize } from './serialize.ts'
import type { HeaderValues } from './transport.ts'

/** One call of an operation: what was asked, and the request that it became. */
export interface Call {
  readonly operation: Operation
  readonly input: AnyInput
  /** Without credentials. */
  readonly url: string
  /** Without credentials; later ones win. */
  readonly headers: readonly (HeaderValues | undefined)[]
  /** Pairs `name=value`. */
  readonly cookies: readonly string[]
  readonly body: NonNullable<RequestInit['body']> | undefined
  /** When the deadline is, in milliseconds since 1970. */
  readonly end: number
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
  const { headers } = settings
  const { path, query, header, cookie } = writeParameters(operation, input)
  const { body, contentType } = bodyOf(operation, input, settings.codecs ?? [])
  const types = Object.assign({}, ...Object.values(operation.responses)) as object
  const search = Object.values(query).join('&')
  return {
    operation,
    input,
    url: settings.base + pathOf(operation, path) + (search && `?${search}`),
    headers: [
      { accept: Object.keys(types).join(', ') || '*/*', 'content-type': contentType },
      typeof headers === 'function' ? headers(operation) : headers,
      header,
      input.headers,
    ],
    cookies: Object.values(cookie),
    body,
    end: Date.now() + (input.deadline ?? settings.deadline ?? Infinity),
  }
}

type Written = Readonly<Record<ParameterLocation, Record<string, string>>>

/** The parameters by place and name, each written in its own way. */
function writeParameters(operation: Operation, input: AnyInput): Written {
  const { parameters } = operation
  const empty = () => Object.create(null) as Record<string, string>
  const written: Written = { path: empty(), query: empty(), header: empty(), cookie: empty() }
  for (const place of Object.keys(written) as ParameterLocation[])
    for (const [name, value] of Object.entries(input[place] ?? {}))
      if (
        value !== undefined &&
        !parameters.some((parameter) => parameter.in === place && parameter.name === name)
      )
        throw refusal(operation, `has no ${place} parameter "${name}"`)
  for (const parameter of parameters) {
    const { in: place, name, required } = parameter
    const value = input[place]?.[name]
    const text = value === undefined ? '' : serialize(parameter, value)
    if (text) written[place][name] = text
    else if (required && value === undefined)
      throw refusal(operation, `needs the ${place} parameter "${name}"`)
  }
  return written
}

/** The path with its parameters put in. */
function pathOf(operation: Operation, values: Record<string, string>): string {
  const path = operation.path.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    if (values[name]) return values[name]
    throw refusal(operation, `needs a path parameter "${name}"`)
  })
  // URL parsers resolve dot segments, so that `..` would call another operation.
  if (/\/\.\.?(\/|$)/.test(path)) throw refusal(operation, 'takes no "." or ".." in its path')
  return path
}

function bodyOf(
  operation: Operation,
  { body, contentType }: AnyInput,
  codecs: readonly Codec[],
): Partial<EncodedBody> {
  const { requestBody } = operation
  if (body !== undefined && requestBody) return encodeBody(requestBody, body, contentType, codecs)
  if (body !== undefined) throw refusal(operation, 'takes no body')
  if (requestBody?.required) throw refusal(operation, 'needs a body')
  return {}
}

function refusal({ operationId }: Operation, reason: string): UsageError {
  return new UsageError(`${operationId} ${reason}`)
}
