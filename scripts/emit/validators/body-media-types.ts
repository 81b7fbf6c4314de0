import { jsonTypes } from '../../document/bodies/json-types.ts'
import { sentItems, type SentItems } from '../../document/bodies/sent-items.ts'
import { receivedBody } from '../../document/bodies/received-body.ts'
import { decodedSchema, decodedText, essence } from '../../document/media-types.ts'
import type { MediaType } from '../../document/openapi.ts'
import { isReference } from '../../document/references.ts'
import { FORMATS } from './formats.ts'

type Find = (reference: string) => unknown

/** The schema of a body of an answer as the client returns it, or of each item of a stream; undefined for what no schema restricts. */
export function receivedSchema(name: string, mediaType: MediaType, find: Find): unknown {
  const { kind, schema } = receivedBody(name, mediaType, find)
  if (kind === 'bytes') return undefined
  return kind !== 'text' || restrictsString(follow(schema, find)) ? schema : undefined
}

/**
 * The schema of a body that is sent: a JSON value, the fields of a form, each item of a sequence, or a
 * string that the schema restricts; undefined for all other bodies.
 */
export function sentSchema(name: string, mediaType: MediaType, find: Find): unknown {
  const { schema } = mediaType
  const type = essence(name)
  if (JSON_TYPE.test(type) || type === 'application/x-www-form-urlencoded') return schema
  if (type === 'multipart/form-data')
    return jsonTypes(schema, find)?.includes('object') ? schema : undefined
  const target = follow(schema, find)
  if (type === '*/*' || type === 'application/*') {
    return target.format === 'binary' ? undefined : schema
  }
  const items = sentItems(name, mediaType, find)
  if (items !== undefined) return items.kind === 'parts' ? undefined : sentItem(items)
  if (!TEXT_TYPE.test(type)) return undefined
  const content = { schema: target }
  if (JSON_TYPE.test(decodedText('text/plain', content)?.toLowerCase() ?? '')) {
    return decodedSchema('text/plain', content)
  }
  return restrictsString(target) ? schema : undefined
}

/** Events whose names aren't described may lack them. */
function sentItem({ kind, schema }: SentItems): unknown {
  if (kind === 'items') return schema
  const { anyOf = [schema] } = Object(schema) as { anyOf?: readonly unknown[] }
  const variants = (anyOf as readonly EventSchema[]).map((it) =>
    it.properties.event.enum ? it : { ...it, required: ['data'] },
  )
  return variants.length === 1 ? variants[0] : { anyOf: variants }
}

interface EventSchema {
  readonly properties: { readonly event: { readonly enum?: unknown } }
}

/** @see https://mimesniff.spec.whatwg.org/#json-mime-type */
const JSON_TYPE = /^(?:application|text)\/json$|\+json$/
const TEXT_TYPE = /^text\/|^application\/xml$|\+xml$/

function follow(schema: unknown, find: Find): Readonly<Record<string, unknown>> {
  const seen = new Set<unknown>()
  let target = schema
  while (isReference(target) && !seen.has(target)) {
    seen.add(target)
    target = find(target.$ref)
  }
  return Object(target) as Readonly<Record<string, unknown>>
}

function restrictsString(schema: Readonly<Record<string, unknown>>): boolean {
  const { type, format } = schema
  if (![type].flat().includes('string')) return false
  if (typeof format === 'string' && FORMATS[format]?.type === 'string') return true
  return ['enum', 'const', 'pattern', 'minLength', 'maxLength'].some((keyword) =>
    Object.hasOwn(schema, keyword),
  )
}
