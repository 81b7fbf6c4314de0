import type { Document, Schema } from '../../document/openapi.ts'
import { isReference, schemaName, schemaReference } from '../../document/references.ts'
import type { SchemaObject } from '../../document/schemas/map-schemas.ts'

/** The member that tells an alternative from the others, and its values there. */
export interface Discriminated {
  readonly member: string
  readonly values: readonly string[]
  /** Whether it also is the one for any other value, and for none. */
  readonly isDefault?: true
}

/**
 * How the discriminator of a schema tells this alternative from the others.
 *
 * @see https://spec.openapis.org/oas/v3.2.0.html#discriminator-object
 */
export function discriminated(
  document: Document,
  { discriminator }: SchemaObject,
  alternative: Schema,
): Discriminated | undefined {
  const {
    propertyName: member,
    mapping = {},
    defaultMapping,
  } = (discriminator ?? {}) as {
    readonly propertyName?: string
    readonly mapping?: Readonly<Record<string, string>>
    readonly defaultMapping?: string
  }
  const name = isReference(alternative) && schemaName(document, alternative.$ref)
  if (member === undefined || !name) return undefined
  const isThis = (target: unknown) =>
    target === name || (typeof target === 'string' && schemaName(document, target) === name)
  const mapped = Object.entries(mapping)
    .filter(([, target]) => isThis(target))
    .map(([value]) => value)
  const isDefault = isThis(defaultMapping)
  const values = mapped.length > 0 || isDefault ? mapped : [name]
  return { member, values, ...(isDefault && { isDefault }) }
}

/** The components that the mapping of a discriminator names, each with its values. */
export function discriminatedNames(
  document: Document,
  { discriminator }: SchemaObject,
): { readonly name: string; readonly told: Discriminated }[] {
  const { mapping = {} } = (discriminator ?? {}) as { mapping?: Readonly<Record<string, string>> }
  const schemas = document.components?.schemas ?? {}
  const names = Object.values(mapping).flatMap((target) => {
    const name = schemaName(document, String(target)) ?? String(target)
    return Object.hasOwn(schemas, name) ? [name] : []
  })
  return [...new Set(names)].flatMap((name) => {
    const told = discriminated(document, { discriminator }, { $ref: schemaReference(name) })
    return told ? [{ name, told }] : []
  })
}
