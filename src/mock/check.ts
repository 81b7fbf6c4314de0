import type { SecurityRequirement, SecurityScheme } from '../runtime/operation.ts'
import { isRecord } from '../runtime/request/body.ts'
import { essence, JSON_TYPE, TEXT_TYPE } from '../runtime/response/media-type.ts'
import { matching } from '../runtime/response/response.ts'
import { decodeText } from '../runtime/response/text-data.ts'
import type { Validate } from '../runtime/response/validate.ts'
import { missingFields, readForm, wrongFiles } from './form.ts'
import { parseJson, withBigints } from './parse-json.ts'
import type { DescribedOperation, Match } from './types.ts'

/** A request with what is read of it. */
export interface Sent {
  readonly request: Request
  readonly url: URL
  readonly body: Blob
  /** Whether the platform may add cookies that nobody sees. */
  readonly hasHiddenCookies: boolean
}

/** How a request differs from what the description says about its operation. */
export async function differences({ described, path }: Match, sent: Sent): Promise<string[]> {
  return [
    ...ofParameters(described, path, sent),
    ...(await ofBody(described, sent)),
    ...ofCredentials(described, sent),
  ]
}

function ofParameters(
  { operation, parameters, validators, securitySchemes }: DescribedOperation,
  path: Match['path'],
  { request, url }: Sent,
): string[] {
  const cookies = cookiesOf(request)
  const found = operation.parameters.flatMap(({ in: place, name, required }) => {
    const all = {
      path: [path[name]],
      query: url.searchParams.getAll(name),
      header: [request.headers.get(name)],
      cookie: cookies.filter(([own]) => own === name).map(([, value]) => value),
    }
    const given: readonly (string | null | undefined)[] = all[place]
    const strings = given.filter((it) => typeof it === 'string')
    const subject = `${place} ${name}`
    const read = parameters[subject]
    if (!read) return []
    if (!strings[0] && strings[0] !== '') return required ? [`${subject} is missing`] : []
    const items = /query|cookie/.test(place) ? strings : strings.flatMap((it) => it.split(','))
    const value = read.list ? items.map((it) => valueOf(it, read)) : valueOf(strings.at(-1)!, read)
    return violations(subject, validators?.parameters[subject], value)
  })
  const keys = Object.values(securitySchemes).flatMap(({ in: place, name }) =>
    place === 'query' ? [name!] : [],
  )
  const declared = operation.parameters.filter(({ in: place }) => place === 'query')
  // Other parameters may write any names.
  const isOpen = declared.some(({ name }) => !parameters[`query ${name}`])
  const known = new Set([
    ...declared.map(({ name }) => name),
    ...keys,
    ...new URLSearchParams(operation.path.split('?')[1]).keys(),
  ])
  const unknown = [...new Set(url.searchParams.keys())].filter(
    (name) => !isOpen && !known.has(name),
  )
  return [...found, ...unknown.map((name) => `query ${name} isn't described`)]
}

function valueOf(text: string, { json }: DescribedOperation['parameters'][string]): unknown {
  try {
    return decodeText(text, withBigints(json), { parse: parseJson, redact: undefined })
  } catch {
    return text
  }
}

async function ofBody(
  { operation, forms = {}, validators }: DescribedOperation,
  { request, body }: Sent,
): Promise<string[]> {
  const { requestBody } = operation
  const contentType = request.headers.get('content-type') ?? ''
  const sent = essence(contentType)
  if (!requestBody) return body.size > 0 ? ['it has a body, and none is described'] : []
  if (body.size === 0) return requestBody.required ? ['the body is missing'] : []
  const types = Object.keys(requestBody.content)
  const type = matching(types, sent)
  if (type === undefined) return [`its body is ${sent || 'of no type'}, not ${types.join(' or ')}`]
  const validate = validators?.requestBody[type]
  if (forms[type]) {
    const form = await readForm(body, contentType, forms[type])
    if (!form) return [`its body is not ${sent}`]
    const wrong = validate ? violations('body', validate, form) : missingFields(forms[type], form)
    return [...wrong, ...wrongFiles(forms[type], form, requestBody.content[type]!.encoding)]
  }
  const text = await body.text()
  if (!JSON_TYPE.test(sent))
    return TEXT_TYPE.test(sent) && !sent.endsWith('urlencoded') && !/event-stream$/.test(sent)
      ? violations('body', validate, text)
      : []
  try {
    return violations('body', validate, parseJson(text))
  } catch {
    return ['its body is not JSON']
  }
}

function violations(subject: string, validate: Validate | undefined, value: unknown): string[] {
  if (!validate || validate(value) || validate(asNumbers(value))) return []
  const all: readonly Failure[] = validate.errors ?? []
  return all.map(({ instancePath, keyword, params }) => {
    const missing = params?.['missingProperty']
    if (typeof missing === 'string') return `${subject}${instancePath}/${missing} is missing`
    const added = params?.['additionalProperty'] ?? params?.['unevaluatedProperty']
    if (typeof added === 'string') return `${subject}${instancePath}/${added} isn't described`
    return `${subject}${instancePath} breaks "${keyword}"`
  })
}

/** The value without bigints: where the schema is of numbers, large ones are those of JSON. */
function asNumbers(value: unknown): unknown {
  if (typeof value === 'bigint') return Number(value)
  if (!isRecord(value)) return value
  const numbers = Object.entries(value).map(([name, it]) => [name, asNumbers(it)] as const)
  return Array.isArray(value) ? numbers.map(([, it]) => it) : Object.fromEntries(numbers)
}

/** An error of a validator, which may name a member. */
interface Failure {
  readonly instancePath: string
  readonly keyword: string
  readonly params?: Readonly<Record<string, unknown>>
}

function ofCredentials({ operation, securitySchemes }: DescribedOperation, sent: Sent): string[] {
  const { security } = operation
  const isMet = (alternative: SecurityRequirement) =>
    Object.keys(alternative).every((name) => hasCredential(securitySchemes[name], sent))
  if (!security[0] || security.some(isMet)) return []
  const all = security.map((it) => Object.keys(it).join(' and '))
  return [`it has no credentials of ${all.join(', or ')}`]
}

function hasCredential(scheme: SecurityScheme | undefined, sent: Sent): boolean {
  const { type, in: place, name = '', scheme: http } = scheme ?? { type: 'mutualTLS' }
  const { headers } = sent.request
  if (type === 'mutualTLS') return true
  if (type !== 'apiKey')
    return (
      (headers.get('authorization') ?? '').toLowerCase().startsWith(http?.toLowerCase() ?? '') &&
      headers.has('authorization')
    )
  if (place === 'query') return sent.url.searchParams.has(name)
  if (place === 'header') return headers.has(name)
  return sent.hasHiddenCookies || cookiesOf(sent.request).some(([own]) => own === name)
}

function cookiesOf({ headers }: Request): readonly (readonly [name: string, value: string])[] {
  const pairs = (headers.get('cookie') ?? '').split(/;\s*/)
  return pairs.map((pair) => {
    const [name = '', ...value] = pair.split('=')
    return [unescaped(name), unescaped(value.join('='))]
  })
}

/** The text with its escapes undone, where it has valid ones. */
function unescaped(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
