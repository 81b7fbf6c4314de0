import { escapeSegment, isReference, resolve, unescapeSegment } from '../../document/openapi.ts'
import type { Document } from '../../document/openapi.ts'
import { mapSchemas, type SchemaObject } from '../../document/map-schemas.ts'

/**
 * The document with an explicit mapping on every discriminator of which openapi-typescript would not
 * see it by itself: where variants fix their value by `const` or a single `enum` member, where a
 * mapping gives bare names, and where variants look different in requests, which gives them another
 * name there (`forms`, of `requestForms`). It takes the name of a schema for its value, which is what
 * the specification says of the others.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#discriminator-object
 */
export function explicitDiscriminators(
  document: Document,
  forms: ReadonlyMap<string, string>,
): Document {
  const extensions = extendingComponents(document)
  return mapSchemas(document, (schema, pointer) => {
    const { discriminator } = schema
    if (!isDiscriminator(discriminator)) return schema
    const mapping = new Map(
      Object.entries(discriminator.mapping ?? {}).map(([value, to]) => [
        value,
        toPointer(document, to),
      ]),
    )
    const mapped = new Set(mapping.values())
    const variants = [...listedVariants(schema), ...(extensions.get(`#${pointer}`) ?? [])]
    for (const $ref of variants.filter((it) => !mapped.has(it))) {
      const name = unescapeSegment($ref.slice(COMPONENTS.length))
      const value =
        fixedValue(document, { $ref }, discriminator.propertyName) ??
        (forms.has(name) ? name : undefined)
      if (value !== undefined) mapping.set(value, $ref)
    }
    if (mapping.size === 0) return schema
    return { ...schema, discriminator: { ...discriminator, mapping: Object.fromEntries(mapping) } }
  })
}

const COMPONENTS = '#/components/schemas/'

function isDiscriminator(
  value: unknown,
): value is { propertyName: string; mapping?: Readonly<Record<string, unknown>> } {
  return typeof value === 'object' && value !== null && 'propertyName' in value
}

/** What a mapping names: a schema by its bare name, or by a pointer. */
function toPointer(document: Document, target: unknown): string {
  const name = String(target)
  return Object.hasOwn(document.components?.schemas ?? {}, name)
    ? COMPONENTS + escapeSegment(name)
    : name
}

/** References to the variants that a schema lists. */
function listedVariants(schema: SchemaObject): string[] {
  return [schema.oneOf, schema.anyOf]
    .flat()
    .filter(isReference)
    .map(({ $ref }) => $ref)
}

/** References to the components that extend a schema by `allOf`, by the reference to that schema. */
function extendingComponents(document: Document): Map<string, Set<string>> {
  const extensions = new Map<string, Set<string>>()
  for (const [name, component] of Object.entries(document.components?.schemas ?? {})) {
    if (typeof component === 'boolean' || !Array.isArray(component.allOf)) continue
    for (const { $ref } of component.allOf.filter(isReference)) {
      extensions.set($ref, (extensions.get($ref) ?? new Set()).add(COMPONENTS + name))
    }
  }
  return extensions
}

function fixedValue(
  document: Document,
  schema: unknown,
  property: string,
  depth = 0,
): string | undefined {
  const resolved = resolve<SchemaObject | undefined>(document, schema)
  if (typeof resolved !== 'object' || resolved === null || depth > 8) return undefined
  const properties = resolved.properties as Record<string, SchemaObject> | undefined
  if (properties && Object.hasOwn(properties, property)) {
    const { const: constant, enum: members } = properties[property]!
    if (typeof constant === 'string') return constant
    if (Array.isArray(members) && members.length === 1 && typeof members[0] === 'string') {
      return members[0]
    }
  }
  for (const part of Array.isArray(resolved.allOf) ? resolved.allOf : []) {
    const value = fixedValue(document, part, property, depth + 1)
    if (value !== undefined) return value
  }
  return undefined
}
