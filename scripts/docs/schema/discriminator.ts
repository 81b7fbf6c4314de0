import type { Document, Schema } from '../../document/openapi.ts'
import { isReference, schemaName } from '../../document/references.ts'
import type { SchemaObject } from '../../document/schemas/map-schemas.ts'

/** The member that tells an alternative from the others, and its values there. */
export interface Discriminated {
  readonly member: string
  readonly values: readonly string[]
}

/**
 * How the discriminator of a schema tells this alternative from the others.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#discriminator-object
 */
export function discriminated(
  document: Document,
  { discriminator }: SchemaObject,
  alternative: Schema,
): Discriminated | undefined {
  const { propertyName: member, mapping = {} } = (discriminator ?? {}) as {
    readonly propertyName?: string
    readonly mapping?: Readonly<Record<string, string>>
  }
  const name = isReference(alternative) && schemaName(document, alternative.$ref)
  if (member === undefined || !name) return undefined
  const mapped = Object.entries(mapping)
    .filter(([, target]) => target === name || schemaName(document, target) === name)
    .map(([value]) => value)
  return { member, values: mapped.length > 0 ? mapped : [name] }
}
