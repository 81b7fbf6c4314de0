import { isReference, type MediaType } from '../../document/openapi.ts'
import { FORMATS } from './formats.ts'
import type { Direction } from '../../document/direction.ts'

/**
 * The schema of a body as the client has it in hand: a decoded JSON value, the fields of a form, or
 * a text of which the schema says more than that it is one. `undefined` for all other bodies.
 */
export function validatedSchema(
  name: string,
  { schema }: MediaType,
  direction: Direction,
  find: (reference: string) => unknown,
): unknown {
  const essence = name.split(';', 1)[0]!.trim().toLowerCase()
  const target = follow(schema, find)
  if (JSON_TYPE.test(essence)) return schema
  if (essence === 'application/x-www-form-urlencoded') {
    return direction === 'request' ? schema : undefined
  }
  if (essence === '*/*' || essence === 'application/*') return isBinary(target) ? undefined : schema
  if (!isText(essence)) return undefined
  if (isHolder(target)) return target.contentSchema
  return restrictsText(target) ? schema : undefined
}

/** @see https://mimesniff.spec.whatwg.org/#json-mime-type */
const JSON_TYPE = /^(?:application|text)\/json$|\+json$/

function isText(essence: string): boolean {
  return essence.startsWith('text/') || essence === 'application/xml' || essence.endsWith('+xml')
}

function follow(schema: unknown, find: (reference: string) => unknown): unknown {
  const seen = new Set<unknown>()
  let target = schema
  while (isReference(target) && !seen.has(target)) {
    seen.add(target)
    target = find(target.$ref)
  }
  return target
}

function isHolder(schema: unknown): schema is { contentSchema: unknown } {
  const { contentMediaType, contentSchema } = objectOf(schema)
  const type = typeof contentMediaType === 'string' ? contentMediaType.toLowerCase() : ''
  return contentSchema !== undefined && JSON_TYPE.test(type)
}

function isBinary(schema: unknown): boolean {
  return objectOf(schema).format === 'binary'
}

function restrictsText(schema: unknown): boolean {
  const { type, format, ...keywords } = objectOf(schema)
  if (type !== 'string' && !(Array.isArray(type) && type.includes('string'))) return false
  if (typeof format === 'string' && FORMATS[format]?.type === 'string') return true
  return ['enum', 'const', 'pattern', 'minLength', 'maxLength'].some((keyword) =>
    Object.hasOwn(keywords, keyword),
  )
}

function objectOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}
