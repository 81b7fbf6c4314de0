import { parametersIn, pathSource } from '../../../document/requests/templates.ts'
import type { SentRequest } from '../../exchange.ts'
import { isSequence } from '../../../document/bodies/sequences.ts'
import { parsePointer, pointerOf } from '../../../document/json-pointer.ts'
import { allowsBody } from '../../../document/path-item.ts'
import { isRefused } from '../../cases/wire.ts'
import { essence, isForm, isJson } from '../../schema/media-types.ts'
import { itemsPointer, memberPointer, partsAndChoices } from '../../schema/parts.ts'
import { contentFor, type ContentSubject, type Subjects } from '../../schema/subjects.ts'
import type { Suite } from '../../suite.ts'
import { parse } from '../../../document/json.ts'
import { causesAmong, placeOf } from '../violations.ts'
import { readForm } from './read-form.ts'
import { readParameter, withTypes, type RawRequest } from './read-parameter.ts'

/** What makes a request invalid. */
export interface RequestFault {
  readonly keyword: string
  /** Of the bundled document: what is broken. */
  readonly pointer: string
  /** E.g. `query/limit` or `body/items/*`. */
  readonly place: string
  readonly message: string
}

/** Everything in a request, as it was serialised, that its operation doesn't allow. */
export function faultsOf(
  suite: Suite,
  subjects: Subjects,
  request: SentRequest,
  path: string,
): RequestFault[] {
  const raw = rawRequest(subjects, request, path)
  const parameters = subjects.parameters.flatMap((parameter): RequestFault[] => {
    const { name, in: location, required, pointer, schema } = parameter
    const place = `${location}/${name}`
    const values = readParameter(suite.document, parameter, raw)
    if (values === undefined) {
      if (!required || parameter.object.in === 'querystring') return []
      const message = `the required ${location} parameter ${name} is missing`
      return [{ keyword: 'required', pointer, place, message }]
    }
    return faultsIn(suite, schema, values, place)
  })
  return [...parameters, ...bodyFaults(suite, subjects, request, raw)]
}

/** The faults of a value that may be read in several ways: none when one of them is valid. */
function faultsIn(
  suite: Suite,
  schema: string,
  values: readonly unknown[],
  place: string,
): RequestFault[] {
  const { requests, document } = suite
  const typed = values.map((value) => withTypes(document, schema, value))
  if (typed.some((value) => requests.accepts(schema, value))) return []
  if (values.some((value) => !isRefused(requests, schema, value, { textual: true }))) return []
  return violationsOf(suite, schema, typed[0], place)
}

function violationsOf(
  { requests }: Suite,
  schema: string,
  value: unknown,
  place: string,
): RequestFault[] {
  const { document } = requests
  // Servers ignore what is read-only.
  const counted = causesAmong(requests.violations(schema, value)).filter(
    ({ instancePath }) => !isReadOnly(document, schema, instancePath),
  )
  return counted.map((violation) => ({
    keyword: violation.keyword,
    pointer: violation.pointer,
    place: placeOf(place, violation),
    message: `breaks ${violation.keyword}: ${violation.message}`,
  }))
}

/** Whether a place in a value is marked as read-only, or lies in something that is. */
function isReadOnly(document: Suite['document'], schema: string, instancePath: string): boolean {
  const [key, ...rest] = parsePointer(instancePath)
  if (key === undefined) return false
  const parts = partsAndChoices(document, schema)
  const items = /^\d+$/.test(key) ? itemsPointer(parts) : undefined
  const place = memberPointer(parts, key) ?? items
  if (place === undefined) return false
  const isMarked = partsAndChoices(document, place).some((part) => part.schema['readOnly'] === true)
  return isMarked || isReadOnly(document, place, pointerOf(...rest))
}

function bodyFaults(
  suite: Suite,
  { operation, bodies, bodyRequired }: Subjects,
  { body }: SentRequest,
  { header }: RawRequest,
): RequestFault[] {
  const { pointer, method } = operation
  const at = `${pointer}/requestBody`
  if (body === undefined || body.length === 0) {
    const message = 'the required body is missing'
    return bodyRequired ? [{ keyword: 'required', pointer: at, place: 'body', message }] : []
  }
  if (bodies.length === 0 || !allowsBody(method)) return []
  const type = header.get('content-type') ?? ''
  const content = contentFor(bodies, essence(type))
  if (!content) {
    const message = `the content type isn't one of ${bodies.map((it) => it.mediaType).join(', ')}`
    return [{ keyword: 'content', pointer: `${at}/content`, place: 'header/Content-Type', message }]
  }
  return contentFaults(suite, content, body, type)
}

function contentFaults(
  suite: Suite,
  { schema, pointer, mediaType }: ContentSubject,
  body: Uint8Array,
  type: string,
): RequestFault[] {
  if (schema === undefined || isSequence(essence(type))) return []
  const text = new TextDecoder().decode(body)
  if (isForm(essence(type))) {
    const value = readForm(type, body)
    return value === undefined ? [] : faultsIn(suite, schema, [value], 'body')
  }
  if (/^text\//.test(type))
    return faultsIn(suite, schema, [text, parse(text)?.value ?? text], 'body')
  if (!isJson(essence(type))) return []
  const parsed = parse(text)
  if (!parsed) {
    const message = `the body isn't ${mediaType}`
    return [{ keyword: 'syntax', pointer, place: 'body', message }]
  }
  return violationsOf(suite, schema, parsed.value, 'body')
}

function rawRequest(
  { operation, parameters }: Subjects,
  { url, headers }: SentRequest,
  path: string,
): RawRequest {
  const names = parametersIn(operation.path)
  const values = new RegExp(`^${pathSource(operation.path, '([^/]*)')}$`).exec(path)?.slice(1) ?? []
  const byName = new Map<string, string>()
  for (const [name, value] of headers) {
    const before = byName.get(name.toLowerCase())
    byName.set(name.toLowerCase(), before === undefined ? value : `${before}, ${value}`)
  }
  return {
    path: new Map(names.map((name, index) => [name, values[index] ?? ''])),
    query: pairs(url.split('#', 1)[0]!.split(/\?(.*)/s)[1] ?? '', '&'),
    cookie: parameters.some((it) => it.in === 'cookie')
      ? pairs(byName.get('cookie') ?? '', '; ')
      : [],
    header: byName,
  }
}

function pairs(text: string, separator: string): [string, string][] {
  const found = text === '' ? [] : text.split(separator)
  return found.map((pair) => {
    const [name = '', value = ''] = pair.split(/=(.*)/s)
    return [name, value]
  })
}
