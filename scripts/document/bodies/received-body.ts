import { essence } from '../media-types.ts'
import type { MediaType, Schema } from '../openapi.ts'
import { isBinary } from './binary.ts'
import { eventShapes, itemOf, type EventShape } from './event-shapes.ts'
import { formFields, type FormField } from './form-fields.ts'
import { isParts, partsIn } from './parts.ts'
import type { Follow } from '../references.ts'
import { jsonTypes } from './json-types.ts'
import { isJsonType, textShape, type TextShape } from './text-shape.ts'

/** How the client decodes the body of an answer. Its type, descriptor and validator follow from this. */
export interface ReceivedBody {
  readonly kind: 'any' | 'json' | 'text' | 'bytes' | 'form' | 'items' | 'events' | 'parts'
  /** The schema of what the body is decoded to, or each item of a stream; undefined where nothing is known of it. */
  readonly schema: Schema | undefined
  /** The schema of the JSON in it, or in each item or event. */
  readonly json?: Schema | undefined
  /** How the runtime decodes it, where the media type alone doesn't say it. */
  readonly descriptor: ResponseDescriptor
  /** Whether the description says more of the body than its type does. */
  readonly isOpaque?: true
}

/** `ResponseMediaType` of the runtime. */
export interface ResponseDescriptor {
  readonly contentMediaType?: string
  readonly codec?: string
  readonly events?: Readonly<Record<string, { json?: TextShape['json']; end?: readonly string[] }>>
  readonly items?: 'lines' | 'records'
  readonly fields?: Readonly<Record<string, FormField>>
  readonly json?: readonly string[]
}

/** Media types of JSON values one after the other. */
const LINES = /^application\/(?:x-)?(?:jsonl|jsonlines|json-lines|ndjson|stream\+json|json-stream)$/
const RECORDS = /^application\/(?:[^/]+\+)?json-seq$/

/** The one decision about a body of an answer, made of its media type and schema. */
export function receivedBody(name: string, mediaType: MediaType, follow: Follow): ReceivedBody {
  const type = essence(name)
  const { schema, itemSchema } = mediaType
  if (isBinary(schema, follow)) return bytes()
  if (type === 'text/event-stream') return events(eventShapes(mediaType, follow), follow)
  if (LINES.test(type) || RECORDS.test(type)) {
    const isText = itemSchema === undefined && isString(schema, follow)
    if (isText) return text(type, schema)
    const items = RECORDS.test(type) ? 'records' : 'lines'
    const item = itemSchema ?? itemOf(schema, follow)
    return { kind: 'items', schema: item, json: item, descriptor: { codec: 'sequences', items } }
  }
  if (isJsonType(type)) return { kind: 'json', schema, json: schema, descriptor: {} }
  if (isParts(type)) return parts(mediaType, follow)
  if (type === 'application/x-www-form-urlencoded' || type === 'multipart/form-data') {
    const isForm = jsonTypes(schema, follow)?.includes('object') === true
    if (isForm) return form(schema!, follow)
    return type.startsWith('multipart/') ? bytes(mediaType, follow) : text(type)
  }
  if (type === 'text/plain' || /^(text|application|\*)\/\*$/.test(type))
    return anyText(type, schema, follow)
  if (!TEXT_TYPE.test(type)) return bytes(mediaType, follow)
  const { json, schema: held } = textShape(schema, follow)
  if (json === false) return text(type, held)
  // Only a schema that says so makes JSON of CSV, HTML and the like.
  return isString(schema, follow) ? asJson(held) : { ...text(type), isOpaque: true }
}

const TEXT_TYPE = /^text\/|[/+]xml$/

function isString(schema: Schema | undefined, follow: Follow): boolean {
  const types = jsonTypes(schema, follow)
  return types?.includes('string') === true && types.every((it) => /string|null/.test(it))
}

/** What may be text: a string, or any other value as JSON. */
function anyText(type: string, schema: Schema | undefined, follow: Follow): ReceivedBody {
  const isText = type.startsWith('text/')
  // Decoded by the media type that it comes with.
  if (!isText && jsonTypes(schema, follow) === undefined)
    return { kind: 'any', schema: {}, descriptor: { codec: 'bytesOrText' } }
  const shape = textShape(schema, follow)
  if (shape.json === false) return text(type, shape.schema)
  if (shape.json === true) return asJson(schema === undefined ? undefined : shape.schema)
  const descriptor = { codec: 'jsonOrText', json: shape.json as readonly string[] }
  return { kind: 'json', schema, json: schema, descriptor }
}

function asJson(schema: Schema | undefined): ReceivedBody {
  return {
    kind: 'json',
    schema,
    json: schema,
    descriptor: { contentMediaType: 'application/json' },
  }
}

function text(type: string, schema: Schema = { type: 'string' }): ReceivedBody {
  const isDefault = TEXT_TYPE.test(type) && !type.endsWith('*')
  return {
    kind: 'text',
    schema,
    descriptor: isDefault ? {} : { contentMediaType: 'text/plain' },
  }
}

function bytes(
  { schema, itemSchema }: MediaType = {},
  follow: Follow = () => undefined,
): ReceivedBody {
  const types = jsonTypes(schema, follow) ?? ['string']
  const isOpaque = !types.includes('string') || itemSchema !== undefined
  return {
    kind: 'bytes',
    schema: { type: 'string', format: 'binary' },
    descriptor: { codec: 'bytes' },
    ...(isOpaque && { isOpaque }),
  }
}

function form(schema: Schema, follow: Follow): ReceivedBody {
  const fields = formFields(schema, follow)
  return {
    kind: 'form',
    schema,
    descriptor: { codec: 'receivedForms', ...(hasAny(fields) && { fields }) },
  }
}

/** Parts without names, each with its own media type. */
function parts(mediaType: MediaType, follow: Follow): ReceivedBody {
  const { schema, fields, isKnown } = partsIn(mediaType, follow)
  return {
    kind: 'parts',
    schema: { type: 'object', required: ['body'], properties: { body: schema } },
    descriptor: { codec: 'receivedParts', ...(hasAny(fields) && { fields }) },
    ...(mediaType.schema !== undefined && !isKnown && { isOpaque: true }),
  }
}

function events(shapes: readonly EventShape[], follow: Follow): ReceivedBody {
  const names = new Set(shapes.flatMap((it) => it.names ?? ['*']))
  const byName = [...names].map((name) => {
    const own = shapes.filter((it) => it.names?.includes(name) ?? true)
    return [
      name,
      dataOf(
        own.map(({ data }) => data),
        follow,
      ),
    ] as const
  })
  const isPlain = byName.every(([name, data]) => name === '*' && !hasAny(data))
  const variants = shapes.map(({ names, data }) => ({
    type: 'object',
    required: ['event', 'data'],
    properties: {
      event: { type: 'string', ...(names && { enum: names }) },
      data: data.schema ?? (data.json === true ? {} : { type: 'string' }),
    },
  }))
  return {
    kind: 'events',
    json: { anyOf: shapes.map(({ data }) => data.schema ?? {}) },
    schema: variants.length === 1 ? variants[0] : { anyOf: variants },
    descriptor: { codec: 'eventStreams', ...(!isPlain && { events: Object.fromEntries(byName) }) },
  }
}

/** How the data of events with the same name is decoded. `[DONE]` ends a stream of JSON. */
function dataOf(shapes: readonly TextShape[], follow: Follow) {
  const isJson = shapes.every(({ json }) => json === true)
  const types = shapes.flatMap(({ json, schema }) =>
    json === true ? (jsonTypes(schema, follow) ?? ANY) : json || [],
  )
  const mixed = [...new Set(types)].filter((type) => type !== 'string')
  const end = [...new Set([...(isJson ? ['[DONE]'] : []), ...shapes.flatMap((it) => it.end)])]
  return {
    ...(isJson ? { json: true } : mixed.length > 0 ? { json: mixed } : {}),
    ...(end.length > 0 && { end }),
  }
}

const ANY = ['number', 'boolean', 'null', 'object', 'array'] as const

function hasAny(object: object): boolean {
  return Object.keys(object).length > 0
}
