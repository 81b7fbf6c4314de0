import { ABSENT_MARK, isMarked, type Direction } from '../../document/schemas/direction.ts'
import type { SchemaObject } from '../../document/schemas/map-schemas.ts'
import { isObject, mapEntries } from '../../document/objects.ts'
import type { Document, Schema } from '../../document/openapi.ts'
import { schemaReference } from '../../document/references.ts'
import { SCHEMA_KEYWORDS } from '../../document/schemas/schema-keywords.ts'
import { uniqueName } from '../../document/unique-name.ts'
import type { ComponentReferences } from '../../document/schemas/component-references.ts'
import type { Extensions } from '../../document/schemas/polymorphism.ts'
import { explicitMapping } from './discriminators.ts'
import { applyShapeRules, KEPT_KEYWORDS } from './shape-rules.ts'

/** What the rules need to know beyond the schema itself. */
export interface Context {
  readonly document: Document
  readonly direction: Direction
  readonly references: ComponentReferences
  /** The names that components have in requests, where these differ. */
  readonly forms: ReadonlyMap<string, string>
  readonly extensions: Extensions
  /** The variants of each component that a reference to it stands for. */
  readonly variants: ReadonlyMap<string, readonly string[]>
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
  'A discriminator maps each value to a component',
  (schema, context, original) => {
    if (schema.discriminator === undefined) return schema
    const { document, references, extensions, forms } = context
    const mapping = explicitMapping(original, document, references, extensions, forms)
    if (mapping.size === 0) return schema
    const entries = [...mapping].map(([value, target]) => [
      value,
      references.components.has(target) ? schemaReference(formOf(target, context)) : target,
    ])
    const discriminator = {
      ...(schema.discriminator as object),
      mapping: Object.fromEntries(entries),
    }
    return { ...schema, discriminator }
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

/** The bases that a component is a variant of. */
function extendedBy(name: string | undefined, { variants }: Context): string[] {
  if (name === undefined || variants.size === 0) return []
  return [...variants].filter(([, all]) => all.includes(name)).map(([base]) => base)
}
