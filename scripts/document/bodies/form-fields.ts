import { isObject } from '../objects.ts'
import type { Schema } from '../openapi.ts'
import type { Follow } from '../references.ts'
import { jsonTypes } from './json-types.ts'
import { isBinary } from './binary.ts'
import { targetOf, textShape, type TextShape } from './text-shape.ts'

/** How a field of a form is decoded. */
export interface FormField {
  readonly json?: Exclude<TextShape['json'], false>
  readonly list?: true
  readonly file?: true
}

/** How the fields of a form are decoded that are more than one string, by name; `*` stands for all others. */
export function formFields(schema: Schema, follow: Follow): Readonly<Record<string, FormField>> {
  const fields = [...fieldSchemas(schema, follow)].map(
    ([name, schemas]) => [name, fieldOf(schemas, follow)] as const,
  )
  return Object.fromEntries(fields.filter(([, field]) => Object.keys(field).length > 0))
}

/** The schemas of fields by name, from all schemas that are combined with this one. */
function fieldSchemas(schema: Schema, follow: Follow): ReadonlyMap<string, readonly Schema[]> {
  const found = new Map<string, Schema[]>()
  const add = (name: string, field: unknown) =>
    found.set(name, [...(found.get(name) ?? []), field as Schema])
  const waiting: unknown[] = [schema]
  const seen = new Set<unknown>()
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (!isObject(node) || seen.has(node)) continue
    seen.add(node)
    const { $ref, properties, additionalProperties, allOf, anyOf, oneOf } = node
    if (typeof $ref === 'string') waiting.push(follow($ref))
    if (isObject(properties))
      for (const [name, field] of Object.entries(properties)) add(name, field)
    if (isObject(additionalProperties)) add('*', additionalProperties)
    waiting.push(...[allOf, anyOf, oneOf].filter(Array.isArray).flat())
  }
  return found
}

function fieldOf(schemas: readonly Schema[], follow: Follow): FormField {
  const schema: Schema = schemas.length === 1 ? schemas[0]! : { anyOf: schemas }
  const types = jsonTypes(schema, follow) ?? []
  const isList = types.includes('array') && types.every((it) => it === 'array' || it === 'null')
  const value = isList ? (targetOf(schema, follow).items as Schema | undefined) : schema
  return { ...(isList && { list: true }), ...contentOf(value, follow) }
}

/** How the content of a field or part is decoded. */
export function contentOf(schema: Schema | undefined, follow: Follow): FormField {
  if (isBinary(schema, follow)) return { file: true }
  const { json } = textShape(schema, follow)
  return json === false ? {} : { json }
}
