import { schemesFor } from '../auth/auth.ts'
import { isClientError, UsageError } from '../errors/errors.ts'
import { secretsIn } from '../errors/redact.ts'
import type { Operation, ParameterLocation } from '../operation.ts'
import type { Call, Codec, EncodedBody, Styles, TransportOptions } from '../types.ts'
import { encodeBody } from './body.ts'
import { ownOf, type AnyInput } from './input.ts'
import { expand, percentEncode } from './expand.ts'
import { baseOf, EXPOSED } from './server.ts'

/**
 * The request of a call, without its credentials.
 *
 * @throws UsageError when something required is missing or a value can't be written safely
 */
export function prepare(
  settings: TransportOptions<string>,
  accepted: Accepted,
  operation: Operation,
  { fetchOptions, ...input }: AnyInput,
): Call {
  const { auth, servers, codecs = [] } = settings
  const timeout = input.timeout ?? settings.timeout ?? 30_000
  const deadline = input.deadline ?? settings.deadline ?? Infinity
  const maxBodySize = input.maxBodySize ?? settings.maxBodySize ?? 1e8
  if (!(Math.min(timeout, deadline, maxBodySize) >= 0))
    throw rejection(operation, 'needs limits of 0 or more')
  const schemes = schemesFor(operation, auth)
  const write = (place: ParameterLocation) =>
    writeParameters(operation, place, input, settings.styles)
  const { server } = operation
  const base = baseOf(settings.baseUrl)
  const ownBase = server ? baseOf(servers?.[server] ?? server, 'servers', base) : base
  const url = urlOf(operation, ownBase, write('path'))
  const { body, contentType } = bodyOf(operation, input, codecs)
  const headers = [
    { accept: acceptOf(operation, accepted, codecs), 'content-type': contentType },
    typeof settings.headers === 'function' ? settings.headers(operation) : settings.headers,
    write('header'),
    input.headers,
  ]
  const isExposed = !settings.allowHttp && EXPOSED.test(url)
  // Without the names of the locations, of which `cookie` alone would look like a credential.
  if (isExposed && (schemes[0] || secretsIn([Object.values(input), headers])[0]))
    throw rejection(operation, 'needs https for credentials')
  return {
    operation,
    fetchOptions: { ...settings.fetchOptions, ...fetchOptions },
    input,
    schemes,
    url: withQuery(url, Object.values(write('query'))),
    headers,
    undoEscapes: settings.undoEscapes,
    cookies: Object.values(write('cookie')),
    body,
    timeout,
    end: performance.now() + deadline,
    limit: maxBodySize,
  }
}

/** What operations answer with, as `Accept` says it. Finding it anew would take a tenth of a call's time. */
export type Accepted = Map<Operation, string>

/**
 * Every media type that an operation can answer with.
 *
 * @throws UsageError when the codec of one is missing
 */
function acceptOf(operation: Operation, accepted: Accepted, codecs: readonly Codec[]): string {
  let accept = accepted.get(operation)
  if (!accept) {
    const contents = Object.values(operation.responses)
    for (const { codec } of contents.flatMap(Object.values))
      if (codec && !codecs.some((it) => it.name === codec))
        throw rejection(operation, `needs the option "codecs" with ${codec}`)
    accept = [...new Set(contents.flatMap(Object.keys))].join(', ') || '*/*'
    accepted.set(operation, accept)
  }
  return accept
}

/** A URL with further pairs `name=value`. Some descriptions have a part of the query in their paths. */
export function withQuery(url: string, pairs: readonly string[]): string {
  const separator = url.includes('?') ? '&' : '?'
  return pairs[0] ? url + separator + pairs.join('&') : url
}

type Strings = Record<string, string>

/** The serialized parameters of a location by name. */
function writeParameters(
  operation: Operation,
  place: ParameterLocation,
  input: AnyInput,
  styles: Styles | undefined,
): Strings {
  const parameters = operation.parameters.filter((parameter) => parameter.in === place)
  const strings = ownOf() as Strings
  const values = ownOf(input[place])
  for (const parameter of parameters) {
    const { name, required } = parameter
    const value = values[name]
    const what = `${place} parameter "${name}"`
    // An empty list or object leaves nothing to write.
    const string =
      value === undefined ? '' : writing(operation, what, () => expand(parameter, value, styles))
    if (string || value === '') strings[name] = string
    else if (required) throw rejection(operation, `needs the ${what}`)
  }
  for (const [name, value] of Object.entries(values))
    if (value !== undefined && !parameters.some((it) => it.name === name))
      throw rejection(operation, `has no ${place} parameter "${name}"`)
  return strings
}

/** The URL with the parameters of its path filled in. */
function urlOf(operation: Operation, base: string, values: Strings): string {
  // URL parsers drop the other characters, read them as slashes or end the path there.
  const path = operation.path.replace(/\{([^{}]+)\}|[#\\\0- ]/g, (match, name?: string) => {
    if (name && !values[name]) throw rejection(operation, `needs the path parameter "${name}"`)
    return name ? values[name]! : percentEncode(match)
  })
  // Without a slash first, a path would continue the host. URL parsers resolve dot segments.
  if (/^[^/]|^$|\/(\.|%2e){1,2}([/?]|$)/i.test(path))
    throw rejection(operation, 'needs a path from "/" without "." or ".."')
  return base + path
}

function bodyOf(
  operation: Operation,
  { body, contentType }: AnyInput,
  codecs: readonly Codec[],
): Partial<EncodedBody> {
  const { requestBody } = operation
  if (body !== undefined) {
    if (!requestBody) throw rejection(operation, 'has no request body')
    return writing(operation, 'body', () => encodeBody(requestBody, body, contentType, codecs))
  }
  if (requestBody?.required) throw rejection(operation, 'needs a body')
  return {}
}

/** What `write` returns. What it can't write, such as a cycle in JSON, is a UsageError. */
function writing<T>(operation: Operation, what: string, write: () => T): T {
  try {
    return write()
  } catch (error) {
    const reason = typeof error === 'string' ? `: ${error}` : ''
    throw isClientError(error) ? error : rejection(operation, `can't write this ${what}${reason}`)
  }
}

function rejection({ operationId }: Operation, reason: string): UsageError {
  return new UsageError(`${operationId} ${reason}`)
}
