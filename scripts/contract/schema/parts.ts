import type { SchemaObject } from '../../document/map-schemas.ts'
import { at, isReference, pointerOf, type Document } from '../../document/openapi.ts'
import { isObject } from './values.ts'

/** A schema object and where it stands in the document. */
export interface Part {
  readonly pointer: string
  readonly schema: SchemaObject
}

/** All schema objects that apply to the same value: the one at the pointer, what it refers to, and all of `allOf`. */
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

/** The node that a pointer leads to after all references, and where that stands. */
export function follow<T>(document: Document, pointer: string): { pointer: string; node: T } {
  const seen = new Set<string>()
  for (let place = pointer; ;) {
    const node = at(document, place)
    if (!isReference(node) || seen.has(place)) return { pointer: place, node: node as T }
    seen.add(place)
    place = decodeURI(node.$ref.slice(1))
  }
}

/** Where a member of an object is described, if anywhere. */
export function memberPointer(parts: readonly Part[], name: string): string | undefined {
  return memberPointers(parts, name)[0]
}

/** Everywhere that a member of an object is described. */
export function memberPointers(parts: readonly Part[], name: string): string[] {
  return parts
    .filter(({ schema }) => Object.hasOwn((schema['properties'] as object | undefined) ?? {}, name))
    .map(({ pointer }) => pointer + pointerOf('properties', name))
}

/** The schemas of which a value has to satisfy one. */
export function choices(parts: readonly Part[]): string[] {
  return parts.flatMap(({ pointer, schema }) =>
    ['oneOf', 'anyOf'].flatMap((keyword) =>
      ((schema[keyword] as unknown[] | undefined) ?? []).map(
        (_, index) => `${pointer}/${keyword}/${index}`,
      ),
    ),
  )
}

/** The schemas that hold or not as `if` decides. */
export function conditionals(parts: readonly Part[]): string[] {
  return parts.flatMap(({ pointer, schema }) =>
    ['then', 'else'].flatMap((keyword) =>
      isObject(schema[keyword]) ? [`${pointer}/${keyword}`] : [],
    ),
  )
}

export type JsonType = 'null' | 'boolean' | 'integer' | 'number' | 'string' | 'array' | 'object'

/** The types that all parts allow; empty when they say nothing of it. */
export function typesOf(parts: readonly Part[]): readonly JsonType[] {
  const stated = parts.flatMap(({ schema: { type } }) =>
    type === undefined ? [] : [[type].flat() as JsonType[]],
  )
  if (stated.length > 0) {
    return stated.reduce((left, right) => left.filter((type) => right.includes(type)))
  }
  const implied = Object.entries(IMPLIED).find(([keyword]) =>
    parts.some(({ schema }) => keyword in schema),
  )
  return implied ? [implied[1]] : []
}

const IMPLIED: Readonly<Record<string, JsonType>> = {
  properties: 'object',
  required: 'object',
  additionalProperties: 'object',
  patternProperties: 'object',
  minProperties: 'object',
  items: 'array',
  prefixItems: 'array',
  minItems: 'array',
  pattern: 'string',
  format: 'string',
  minLength: 'string',
  maxLength: 'string',
  minimum: 'number',
  maximum: 'number',
  multipleOf: 'number',
}
