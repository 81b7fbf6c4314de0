import type { SchemaObject } from '../../document/schemas/map-schemas.ts'
import { isObject, mapEntries } from '../../document/objects.ts'
import type { Document, Schema } from '../../document/openapi.ts'
import { isReference } from '../../document/references.ts'
import type { ComponentReferences } from '../../document/schemas/component-references.ts'
import { componentNamed, type Variants } from '../../document/schemas/polymorphism.ts'
import { walk } from '../../document/walk.ts'

/** The values that discriminators give to a component, by the name of the member. */
export type Tags = ReadonlyMap<string, readonly string[]>

/**
 * The tags of all components that are variants of a discriminator: the values that the variant fixes
 * itself by `const` or a single `enum` member, else those of the mapping, else its name. A variant
 * that `defaultMapping` names may have any value.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#discriminator-object
 */
export function tagsOf(
  document: Document,
  references: ComponentReferences,
  variants: ReadonlyMap<string, Variants>,
): ReadonlyMap<string, Tags> {
  const tags = new Map<string, Map<string, readonly string[]>>()
  const add = (name: string, discriminator: Discriminator) => {
    const values = valuesOf(name, discriminator, document, references)
    if (values.length === 0) return
    const { propertyName } = discriminator
    const own = tags.get(name) ?? new Map<string, readonly string[]>()
    const known = own.get(propertyName) ?? []
    tags.set(name, own.set(propertyName, [...new Set([...known, ...values])]))
  }
  for (const { node, isData, hasNames } of walk(document)) {
    const discriminator = isData || hasNames ? undefined : discriminatorOf(node)
    if (discriminator === undefined) continue
    for (const name of listedVariants(node, references)) add(name, discriminator)
  }
  for (const [base, { names }] of variants) {
    const discriminator = discriminatorOf(references.components.get(base))!
    for (const name of names) add(name, discriminator)
  }
  return tags
}

/** The values that a discriminator gives to a variant; none if it may have any. */
function valuesOf(
  name: string,
  { propertyName, mapping, defaultMapping }: Discriminator,
  document: Document,
  references: ComponentReferences,
): string[] {
  const target = (to: unknown) => componentNamed(document, String(to))
  const component = references.components.get(name)
  if (target(defaultMapping) === name || !mayBeObject(component)) return []
  const fixed = fixedValue(component, propertyName, references)
  if (fixed !== undefined) return [fixed]
  const mapped = Object.entries(mapping ?? {}).filter(([, to]) => target(to) === name)
  return mapped.length > 0 ? mapped.map(([value]) => value) : [name]
}

/** The schema with its variants restricted to the values of its discriminator, where others give them more. */
export function withOwnValues(
  schema: SchemaObject,
  discriminator: Discriminator,
  document: Document,
  references: ComponentReferences,
  tags: ReadonlyMap<string, Tags>,
): SchemaObject {
  const restrict = (variant: Schema): Schema => {
    const name = isReference(variant)
      ? references.target(variant as object as SchemaObject)
      : undefined
    if (typeof name !== 'string') return variant
    const values = valuesOf(name, discriminator, document, references)
    const all = tags.get(name)?.get(discriminator.propertyName) ?? []
    return values.length > 0 && values.length < all.length
      ? tagged({ allOf: [variant] }, new Map([[discriminator.propertyName, values]]))
      : variant
  }
  return mapEntries(schema, (keyword, value) =>
    ['oneOf', 'anyOf'].includes(keyword) ? (value as Schema[]).map(restrict) : value,
  )
}

/** The schema with its tags: in place of its own members of these names, else as another part. */
export function tagged(schema: Schema, tags: Tags): Schema {
  if (tags.size === 0) return schema
  const members = Object.fromEntries([...tags].map(([name, it]) => [name, valuesSchema(it)]))
  const { properties, required = [] } = schema as { properties?: object; required?: string[] }
  if (isObject(properties) && [...tags.keys()].every((name) => Object.hasOwn(properties, name))) {
    return {
      ...(schema as SchemaObject),
      properties: { ...properties, ...members },
      required: [...new Set([...required, ...tags.keys()])],
    }
  }
  const texts = textsOf(schema)
  const others = Object.entries(schema).filter(([keyword]) => !Object.hasOwn(texts, keyword))
  const isAllOf = others.every(([keyword]) => keyword === 'allOf')
  const parts = isAllOf ? others.flatMap(([, it]) => it as Schema[]) : [Object.fromEntries(others)]
  const tag = { type: 'object', required: [...tags.keys()], properties: members }
  return { ...texts, allOf: [...parts, tag] }
}

const valuesSchema = (values: readonly string[]) => ({ type: 'string', enum: values })

/** What a schema says to readers. */
export function textsOf(schema: Schema): Readonly<Record<string, unknown>> {
  const { title, description, deprecated } = schema as SchemaObject
  const texts = Object.entries({ title, description, deprecated })
  return Object.fromEntries(texts.filter(([, it]) => it !== undefined))
}

export interface Discriminator {
  readonly propertyName: string
  readonly mapping?: object
  readonly defaultMapping?: unknown
}

export function discriminatorOf(schema: unknown): Discriminator | undefined {
  const { discriminator } = Object(schema) as { discriminator?: unknown }
  const isValid = isObject(discriminator) && typeof discriminator.propertyName === 'string'
  return isValid ? (discriminator as unknown as Discriminator) : undefined
}

function mayBeObject(schema: unknown): boolean {
  return isObject(schema) && [schema.type ?? 'object'].flat().includes('object')
}

function listedVariants(schema: object, references: ComponentReferences): string[] {
  const { oneOf, anyOf } = schema as SchemaObject
  return [oneOf, anyOf]
    .flat()
    .filter(isReference)
    .map((variant) => references.target({ ...variant }))
    .filter((target) => typeof target === 'string')
}

/** The only value that a variant allows for a member. */
export function fixedValue(
  schema: unknown,
  property: string,
  references: ComponentReferences,
  depth = 0,
): string | undefined {
  if (!isObject(schema) || depth > 8) return undefined
  const { properties, allOf } = schema
  if (isObject(properties) && isObject(properties[property])) {
    const { const: constant, enum: values } = properties[property]
    const value: unknown =
      constant ?? (Array.isArray(values) && values.length === 1 ? values[0] : undefined)
    if (typeof value === 'string') return value
  }
  const parts = [
    ...(isReference(schema) ? [references.follow(schema.$ref)] : []),
    ...(Array.isArray(allOf) ? (allOf as unknown[]) : []),
  ]
  for (const part of parts) {
    const value = fixedValue(part, property, references, depth + 1)
    if (value !== undefined) return value
  }
  return undefined
}

/**
 * The components that a component extends and that mean something else elsewhere: their variants, or
 * what they are with their own tags.
 */
export function extendedBy(
  name: string | undefined,
  {
    references,
    variants,
    tags,
  }: {
    readonly references: ComponentReferences
    readonly variants: ReadonlyMap<string, Variants>
    readonly tags: ReadonlyMap<string, Tags>
  },
): string[] {
  if (name === undefined) return []
  const { allOf } = references.components.get(name) as { allOf?: unknown }
  if (!Array.isArray(allOf)) return []
  const extended = allOf.filter(isReference).map((it) => references.target({ ...it }))
  return extended
    .filter((it) => typeof it === 'string')
    .filter((it) => variants.get(it)?.names.includes(name) || sharesTag(name, it, tags))
}

/** Whether discriminators give different values for the same member to two components. */
function sharesTag(name: string, other: string, tags: ReadonlyMap<string, Tags>): boolean {
  return [...(tags.get(name)?.keys() ?? [])].some((property) => tags.get(other)?.has(property))
}
