import { at } from '../../../document/json-pointer.ts'
import type { Encoding, MediaType, SecurityScheme } from '../../../document/openapi.ts'
import { isObject } from '../../../document/objects.ts'
import { isSequence, writeSequence } from '../../../document/bodies/sequences.ts'
import { sentMethod } from '../../../document/path-item.ts'
import type { CaseInput } from '../../cases/case.ts'
import type { SentRequest } from '../../exchange.ts'
import { isFile } from '../../requests/body.ts'
import { encode, writtenParameter } from '../../requests/written-parameter.ts'
import { concrete, essence, isForm, isJson } from '../../schema/media-types.ts'
import { memberPointer, partsAt } from '../../schema/parts.ts'
import { contentFor, type Subjects } from '../../schema/subjects.ts'
import type { Suite } from '../../suite.ts'

/** A request before it is written. */
export interface Written {
  readonly subjects: Subjects
  readonly input: CaseInput
  /** By security scheme. */
  readonly credentials: Readonly<Record<string, string>>
  /** These win over those of the input. */
  readonly headers?: Readonly<Record<string, string>> | undefined
  /** Sent in place of the encoded body. */
  readonly rawBody?: string | Uint8Array | undefined
  /** In place of the operation's. */
  readonly method?: string | undefined
}

/** The request as it goes to a server, serialised by the tables of the specification and not by the client. */
export function writeRequest(suite: Suite, base: string, written: Written): SentRequest {
  const { subjects, input, rawBody, method = sentMethod(subjects.operation.method) } = written
  const of = (location: string) => subjects.parameters.filter((it) => it.in === location)
  const path = of('path').reduce(
    (text, parameter) =>
      text.replaceAll(`{${parameter.name}}`, () => writtenParameter(parameter, input)),
    subjects.operation.path,
  )
  const schemes = suite.description.document.components?.securitySchemes ?? {}
  const auth = Object.entries(written.credentials).map(([name, value]) =>
    authorization(schemes[name] as SecurityScheme, value),
  )
  const query = [
    ...of('query').flatMap((parameter) => writtenParameter(parameter, input) || []),
    ...auth.flatMap((it) => it.query ?? []),
  ]
  const cookies = [
    ...of('cookie').flatMap((parameter) => writtenParameter(parameter, input) || []),
    ...auth.flatMap((it) => it.cookie ?? []),
  ]
  const body = bodyOf(suite, subjects, input, rawBody)
  const headers = new Map<string, string>()
  if (body) headers.set('content-type', body.type)
  for (const parameter of of('header')) {
    const text = writtenParameter(parameter, input)
    if (text !== '') headers.set(parameter.name.toLowerCase(), text)
  }
  for (const { header } of auth) if (header) headers.set(header[0].toLowerCase(), header[1])
  if (cookies.length > 0) headers.set('cookie', cookies.join('; '))
  for (const [name, value] of Object.entries(written.headers ?? {}))
    headers.set(name.toLowerCase(), value)
  return {
    method,
    headers: [...headers],
    body: body?.bytes,
    url: base + path + (query.length > 0 ? `?${query.join('&')}` : ''),
  }
}

interface Authorization {
  readonly header?: readonly [name: string, value: string]
  readonly query?: string
  readonly cookie?: string
}

function authorization(
  { type, in: place, name = '', scheme = 'bearer' }: SecurityScheme,
  value: string,
): Authorization {
  if (type === 'apiKey') {
    if (place === 'header') return { header: [name, value] }
    if (place === 'cookie') return { cookie: `${name}=${value}` }
    return { query: `${encode(name)}=${encode(value)}` }
  }
  if (type === 'mutualTLS') return {}
  if (/^basic$/i.test(scheme))
    return { header: ['authorization', `Basic ${Buffer.from(value).toString('base64')}`] }
  return { header: ['authorization', `${scheme.replace(/^b/, 'B')} ${value}`] }
}

interface WrittenBody {
  readonly type: string
  readonly bytes: Uint8Array
}

function bodyOf(
  suite: Suite,
  subjects: Subjects,
  { body, contentType }: CaseInput,
  rawBody: string | Uint8Array | undefined,
): WrittenBody | undefined {
  const type = concrete(contentType ?? subjects.bodies[0]?.mediaType ?? 'application/json')
  const text = (value: string, mediaType = type) => ({
    type: mediaType,
    bytes: new TextEncoder().encode(value),
  })
  if (typeof rawBody === 'string') return text(rawBody)
  if (rawBody !== undefined) return { type, bytes: rawBody }
  if (body === undefined) return undefined
  if (type.startsWith('multipart/') && (isObject(body) || Array.isArray(body)))
    return text(multipart(suite, subjects, type, body), `${essence(type)}; boundary=${BOUNDARY}`)
  if (isForm(type) && isObject(body)) {
    const pairs = fieldsOf(body).map(([name, value]) => `${encode(name)}=${encode(value)}`)
    return text(pairs.join('&'))
  }
  if (Array.isArray(body) && isSequence(type)) return text(writeSequence(type, body))
  return text(isJson(type) || typeof body !== 'string' ? JSON.stringify(body) : body)
}

const BOUNDARY = 'contract-8f1c9a527e4b'

function fieldsOf(body: object): [name: string, value: string][] {
  return Object.entries(body).flatMap(([name, value]) =>
    [value as unknown]
      .flat()
      .map((it): [string, string] => [name, isObject(it) ? JSON.stringify(it) : String(it)]),
  )
}

function multipart(suite: Suite, { bodies }: Subjects, type: string, body: object): string {
  const content = contentFor(bodies, essence(type))
  const parts = content?.schema === undefined ? [] : partsAt(suite.document, content.schema)
  const described = (content ? at(suite.document, content.pointer) : {}) as MediaType
  const { encoding = {}, prefixEncoding = [], itemEncoding } = described
  if (Array.isArray(body))
    return multipartItems(body, (index) => prefixEncoding[index] ?? itemEncoding)
  const written = fieldsOf(body).map(([name, value]) => {
    const member = memberPointer(parts, name)
    const stated = encoding[name]?.contentType?.split(',', 1)[0]
    const file = member !== undefined && isFile(suite, member) && fileType(suite, member)
    const partType = stated ?? (file || undefined)
    const disposition = `Content-Disposition: form-data; name="${name.replaceAll('"', '%22')}"`
    return [
      ...[`--${BOUNDARY}`, disposition + (file ? '; filename="example.bin"' : '')],
      ...(partType === undefined ? [] : [`Content-Type: ${partType}`]),
      ...['', `${value}\r\n`],
    ].join('\r\n')
  })
  return `${written.join('')}--${BOUNDARY}--\r\n`
}

/** Parts without names. @see https://spec.openapis.org/oas/v3.2.0.html#encoding-by-position */
function multipartItems(
  items: readonly unknown[],
  encodingOf: (index: number) => Encoding | undefined,
): string {
  const written = items.map((item, index) => {
    const isNested = typeof item === 'object'
    const type =
      encodingOf(index)?.contentType?.split(',', 1)[0] ?? (isNested && 'application/json')
    const text = isNested || isJson(type || '') ? JSON.stringify(item) : String(item)
    return `--${BOUNDARY}\r\n${type ? `Content-Type: ${type}\r\n` : ''}\r\n${text}\r\n`
  })
  return `${written.join('')}--${BOUNDARY}--\r\n`
}

function fileType({ document }: Suite, member: string): string {
  const types = partsAt(document, member).map(({ schema }) => schema['contentMediaType'])
  return (
    (types.find((type) => typeof type === 'string') as string | undefined) ??
    'application/octet-stream'
  )
}
