import type { SchemaObject } from '../../document/schemas/map-schemas.ts'
import { isObject } from '../../document/objects.ts'
import type { Document } from '../../document/openapi.ts'
import { isReference } from '../../document/references.ts'
import type { ComponentReferences } from '../../document/schemas/component-references.ts'
import { componentNamed, type Extensions } from '../../document/schemas/polymorphism.ts'

/**
 * The targets of a discriminator by value: names of components, or what the description says where
 * that isn't one. openapi-typescript uses the name of a component as its value, as the
 * specification does, so only other values are listed: those of the description's own mapping, those
 * that a variant fixes by `const` or a single `enum` member, and those of `renamed` variants.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#discriminator-object
 */
export function explicitMapping(
  schema: SchemaObject,
  document: Document,
  references: ComponentReferences,
  extensions: Extensions,
  renamed: ReadonlyMap<string, string>,
): Map<string, string> {
  const { propertyName, mapping: own } = schema.discriminator as Discriminator
  const mapping = new Map(
    Object.entries(own ?? {}).map(([value, to]) => [value, componentNamed(document, String(to))]),
  )
  const mapped = new Set(mapping.values())
  const extending = extensions.get(references.nameOf(schema) ?? '') ?? []
  for (const name of [...listedVariants(schema, references), ...extending]) {
    if (mapped.has(name)) continue
    const variant = references.components.get(name)
    const value =
      fixedValue(variant, propertyName, references) ?? (renamed.has(name) ? name : undefined)
    if (value !== undefined) mapping.set(value, name)
  }
  return mapping
}

interface Discriminator {
  readonly propertyName: string
  readonly mapping?: object
}

function listedVariants(schema: SchemaObject, references: ComponentReferences): string[] {
  return [schema.oneOf, schema.anyOf]
    .flat()
    .filter(isReference)
    .map((variant) => references.target(variant as unknown as SchemaObject))
    .filter((target) => typeof target === 'string')
}

/** The only value that a variant allows for a member. */
function fixedValue(
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
