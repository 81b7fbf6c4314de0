import type { SchemaObject } from '../../document/map-schemas.ts'
import { isObject } from '../../document/objects.ts'
import type { Document } from '../../document/openapi.ts'
import { isReference, schemaName } from '../../document/references.ts'
import type { ComponentReferences } from '../component-references.ts'

/**
 * The targets of a discriminator by value: names of components, or what the description says where
 * that isn't one. openapi-typescript takes the name of a component for its value, as the
 * specification does, so only other values are listed: those of the description's own mapping, those
 * that a variant fixes by `const` or a single `enum` member, and those of `renamed` variants.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#discriminator-object
 */
export function explicitMapping(
  schema: SchemaObject,
  document: Document,
  references: ComponentReferences,
  extensions: ReadonlyMap<string, readonly string[]>,
  renamed: ReadonlyMap<string, string>,
): Map<string, string> {
  const { propertyName, mapping: own } = schema.discriminator as Discriminator
  const mapping = new Map(
    Object.entries(own ?? {}).map(([value, to]) => [value, targetName(document, String(to))]),
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

/** A mapping names a component by its bare name or by a reference. */
function targetName(document: Document, target: string): string {
  return Object.hasOwn(document.components?.schemas ?? {}, target)
    ? target
    : (schemaName(document, target) ?? target)
}

function listedVariants(schema: SchemaObject, references: ComponentReferences): string[] {
  return [schema.oneOf, schema.anyOf]
    .flat()
    .filter(isReference)
    .map((variant) => references.target({ ...variant }))
    .filter((target) => typeof target === 'string')
}

/** The names of the components that extend a component by `allOf`, by the name of that component. */
export function extendingComponents(references: ComponentReferences): Map<string, string[]> {
  const extensions = new Map<string, string[]>()
  for (const [name, component] of references.components) {
    if (!isObject(component) || !Array.isArray(component.allOf)) continue
    const bases = component.allOf.filter(isReference).map((it) => references.target({ ...it }))
    for (const base of new Set(bases.filter((it) => typeof it === 'string')))
      extensions.set(base, [...(extensions.get(base) ?? []), name])
  }
  return extensions
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
