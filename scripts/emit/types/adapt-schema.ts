import { ABSENT_MARK, isMarked, type Direction } from '../../document/schemas/direction.ts'
import type { SchemaObject } from '../../document/schemas/map-schemas.ts'
import { holdsBytes } from '../../document/bodies/binary.ts'
import type { ValueTypes } from '../../document/schemas/wire-formats.ts'
import { acceptedInRequests } from '../../document/schemas/request-values.ts'
import { isObject, mapEntries } from '../../document/objects.ts'
import type { Document, Schema } from '../../document/openapi.ts'
import { schemaReference } from '../../document/references.ts'
import { SCHEMA_KEYWORDS } from '../../document/schemas/schema-keywords.ts'
import { uniqueName } from '../../document/unique-name.ts'
import type { ComponentReferences } from '../../document/schemas/component-references.ts'
import type { Variants } from '../../document/schemas/polymorphism.ts'
import { asObjects, objectType, withTypesOfParts } from './untyped.ts'
import { withRequiredMembers } from './required-members.ts'
import { discriminatorOf, extendedBy, withOwnValues, type Tags } from './discriminators.ts'
import { ACCEPTED } from './replaced-types.ts'
import { applyShapeRules, KEPT_KEYWORDS } from './shape-rules.ts'

/** What the rules need to know beyond the schema itself. */
export interface Context {
  readonly document: Document
  readonly values: ValueTypes
  readonly direction: Direction
  /** Whether the value is part of a body other than JSON. */
  readonly isRaw: boolean
  readonly references: ComponentReferences
  /** The names that components have in requests, where these differ. */
  readonly forms: ReadonlyMap<string, string>
  /** The values that discriminators give to components. */
  readonly tags: ReadonlyMap<string, Tags>
  /** Whether a schema accepts nothing but objects, and perhaps `null`. */
  readonly isOfObjects: (schema: unknown) => boolean
  /** The components that have a form for those that extend them. */
  readonly bases: ReadonlySet<string>
  /** The variants of each component that a reference to it stands for. */
  readonly variants: ReadonlyMap<string, Variants>
}

/**
 * Applies all rules to a schema and its subschemas, in one pass. A reference to one of the `extended`
 * bases means the base itself and not its variants.
 */
export function adaptSchema(
  schema: Schema,
  context: Context,
  extended: readonly string[] = [],
): Schema {
  if (!isObject(schema)) return schema
  let adapted: Schema = schema
  for (const rule of DOCUMENT_RULES.values()) {
    if (typeof adapted === 'boolean') return adapted
    adapted = rule(adapted, context, schema, extended)
  }
  const bases = extendedBy(context.references.nameOf(schema), context)
  return applyShapeRules(withAdaptedSubschemas(adapted as SchemaObject, context, bases))
}

function withAdaptedSubschemas(
  schema: SchemaObject,
  context: Context,
  bases: readonly string[],
): SchemaObject {
  const adapt = (value: unknown) => adaptSchema(value as Schema, context)
  const adaptPart = (value: unknown) => adaptSchema(value as Schema, context, bases)
  return mapEntries(schema, (keyword, value) => {
    switch (SCHEMA_KEYWORDS.get(keyword)) {
      case 'schema':
        return adapt(value)
      case 'list':
        return (value as unknown[]).map(keyword === 'allOf' ? adaptPart : adapt)
      case 'map':
        return mapEntries(value as object, (_, it) => adapt(it))
    }
    return value
  })
}

/** Rewrites a schema; `original` is what the description says. */
type DocumentRule = (
  schema: SchemaObject,
  context: Context,
  original: SchemaObject,
  extended: readonly string[],
) => Schema

/** The rules that look at the rest of the document. They come before those for the subschemas. */
const DOCUMENT_RULES = new Map<string, DocumentRule>()

DOCUMENT_RULES.set('Only keywords that shape a type or document it are kept', (schema) =>
  Object.fromEntries(
    Object.entries(schema).filter(([keyword, value]) => KEPT_KEYWORDS.get(keyword)?.(value)),
  ),
)

DOCUMENT_RULES.set(
  'Requests accept a Date for a date-time, and a bigint for an int64',
  (schema, { direction, values }) => {
    const accepted = direction === 'request' ? acceptedInRequests(schema, values) : undefined
    return accepted === undefined ? schema : { ...schema, [ACCEPTED]: accepted }
  },
)

DOCUMENT_RULES.set('Bodies have bytes where they are not JSON', (schema, context, original) => {
  if (!holdsBytes(original)) return schema
  const { type = 'string', format: _, ...rest } = schema
  return context.isRaw ? { ...rest, type, format: 'binary' } : { ...rest, type }
})

DOCUMENT_RULES.set(
  'The parts of an object are objects',
  (schema, { isOfObjects, references }, original) => {
    const { follow } = references
    const typed = withTypesOfParts(schema, isOfObjects, follow)
    if (!isOfObjects(original)) return typed
    const type = objectType(original, follow)
    return asObjects(withRequiredMembers(typed, type, follow), type)
  },
)

DOCUMENT_RULES.set(
  'A reference leads to a component schema',
  (schema, context, original, extended) => {
    const target = context.references.target(original)
    if (target === undefined) return schema
    const { $ref: _, ...siblings } = schema
    if (typeof target === 'string') {
      const isBase = extended.includes(target)
      const $ref = schemaReference(isBase ? baseOf(target, context) : formOf(target, context))
      return context.document.openapi.startsWith('3.0') ? { $ref } : { ...siblings, $ref }
    }
    return !target || Object.keys(siblings).length === 0 ? target : siblings
  },
)

DOCUMENT_RULES.set('A member that is absent in this direction is left out', (schema, context) => {
  if (schema.properties === undefined) return schema
  const mark = ABSENT_MARK[context.direction]
  const members = Object.entries(schema.properties as object)
  const kept = members.filter(([, it]) => !isMarked(it, mark, context.references.follow))
  if (kept.length === members.length) return schema
  const properties = Object.fromEntries(kept)
  const absent = (name: string) =>
    !Object.hasOwn(properties, name) && Object.hasOwn(schema.properties as object, name)
  const { required, ...rest } = schema as { required?: readonly string[] }
  const left = required?.filter((name) => !absent(name)) ?? []
  return { ...rest, properties, ...(left.length > 0 && { required: left }) }
})

DOCUMENT_RULES.set(
  'A variant has the values of the discriminator around it',
  (schema, { document, references, tags }, original) => {
    const discriminator = discriminatorOf(original)
    if (discriminator === undefined) return schema
    return withOwnValues(schema, discriminator, document, references, tags)
  },
)

/** The name that a component has in this direction. */
export function formOf(name: string, { direction, forms }: Context): string {
  return (direction === 'request' ? forms.get(name) : undefined) ?? name
}

/** The name of a base without its variants. */
export function baseOf(name: string, context: Context): string {
  const { components } = context.references
  return uniqueName(`${formOf(name, context)}Base`, (it) => components.has(it))
}
