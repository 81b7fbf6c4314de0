import { at, pointerOf } from '../../document/json-pointer.ts'
import type { SchemaObject } from '../../document/schemas/map-schemas.ts'
import { isObject } from '../../document/objects.ts'
import type { Document } from '../../document/openapi.ts'
import { isReference, resolvePointer } from '../../document/references.ts'

/** A schema object and its pointer. */
export interface Part {
  readonly pointer: string
  readonly schema: SchemaObject
}

/** All schema objects that apply to the same value: at the pointer, behind `$ref`, and in `allOf`. */
export function partsAt(document: Document, pointer: string): Part[] {
  const found = new Map<string, Part>()
  const collect = (place: string): void => {
    const schema = at(document, place)
    if (typeof schema !== 'object' || schema === null || found.has(place)) return
    found.set(place, { pointer: place, schema: schema as SchemaObject })
    if (isReference(schema)) collect(decodeURI(schema.$ref.slice(1)))
    const { allOf } = schema as SchemaObject
    if (Array.isArray(allOf)) allOf.forEach((_, index) => collect(`${place}/allOf/${index}`))
  }
  collect(pointer)
  return [...found.values()]
}

/** The names in `properties`. */
export function propertyNames({ properties }: SchemaObject): string[] {
  return Object.keys(Object(properties) as object)
}

export function requiredNames({ required }: SchemaObject): readonly string[] {
  return Array.isArray(required) ? (required as string[]) : []
}

/** The pointers of the schemas in `prefixItems`. */
export function prefixPointers({ pointer, schema }: Part): string[] {
  const { prefixItems } = schema
  return Array.isArray(prefixItems)
    ? prefixItems.map((_, index) => `${pointer}/prefixItems/${index}`)
    : []
}

/** The pointer of the first `items` that has a schema. */
export function itemsPointer(parts: readonly Part[]): string | undefined {
  const owner = parts.find(({ schema }) => isObject(schema['items']))
  return owner && `${owner.pointer}/items`
}

/** The node at a pointer with references followed, and its pointer. */
export function follow<T>(document: Document, start: string): { pointer: string; node: T } {
  const pointer = resolvePointer(document, start)
  return { pointer, node: at(document, pointer) as T }
}

/** The pointer of the first schema of a member. */
export function memberPointer(parts: readonly Part[], name: string): string | undefined {
  return memberPointers(parts, name)[0]
}

/** The pointers of all schemas of a member. */
export function memberPointers(parts: readonly Part[], name: string): string[] {
  return parts
    .filter(({ schema }) => propertyNames(schema).includes(name))
    .map(({ pointer }) => pointer + pointerOf('properties', name))
}

/** The pointers of all `oneOf` and `anyOf` branches. */
export function choices(parts: readonly Part[]): string[] {
  return parts.flatMap(({ pointer, schema }) =>
    ['oneOf', 'anyOf'].flatMap((keyword) =>
      ((schema[keyword] as unknown[] | undefined) ?? []).map(
        (_, index) => `${pointer}/${keyword}/${index}`,
      ),
    ),
  )
}

/** The schemas that apply to a value, or may. */
export function partsAndChoices(document: Document, pointer: string): Part[] {
  const open = [pointer]
  const found = new Map<string, Part>()
  for (const place of open) {
    const parts = partsAt(document, place).filter((part) => !found.has(part.pointer))
    for (const part of parts) found.set(part.pointer, part)
    open.push(...choices(parts))
  }
  return [...found.values()]
}

/** The pointers of `then` and `else`. */
export function conditionals(parts: readonly Part[]): string[] {
  return parts.flatMap(({ pointer, schema }) =>
    ['then', 'else'].flatMap((keyword) =>
      isObject(schema[keyword]) ? [`${pointer}/${keyword}`] : [],
    ),
  )
}

/** The distance of numbers that schemas allow. */
export function stepOf(parts: readonly Part[]): number {
  const steps = parts.map(({ schema }) => schema['multipleOf'])
  return steps.find((step) => typeof step === 'number') ?? 1
}

export type JsonType = 'null' | 'boolean' | 'integer' | 'number' | 'string' | 'array' | 'object'

/** The types that all parts allow; empty when no part names any. */
export function typesOf(parts: readonly Part[]): readonly JsonType[] {
  const stated = parts.flatMap(({ schema: { type } }) =>
    type === undefined ? [] : [[type].flat() as JsonType[]],
  )
  if (stated.length > 0) {
    return stated.reduce((left, right) => left.filter((type) => right.includes(type)))
  }
  const implied = IMPLIED.find(([, keywords]) =>
    parts.some(({ schema }) => keywords.split(' ').some((keyword) => keyword in schema)),
  )
  return implied ? [implied[0]] : []
}

const IMPLIED: readonly (readonly [JsonType, keywords: string])[] = [
  ['object', 'properties required additionalProperties patternProperties minProperties'],
  ['array', 'items prefixItems minItems'],
  ['string', 'pattern format minLength maxLength'],
  ['number', 'minimum maximum multipleOf'],
]
