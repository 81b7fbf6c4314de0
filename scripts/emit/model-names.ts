import { typeIdentifier } from '../typescript/identifier.ts'
import type { Document, Schema } from '../document/openapi.ts'
import { isReference, schemaName } from '../document/references.ts'
import { uniqueName } from '../document/unique-name.ts'

/** The types of models. */
export interface ModelNames {
  /** By component schema, and by the form that it has in requests, if that differs. */
  readonly types: ReadonlyMap<string, string>
  /** Schemas that would have had the name of another one, with that one. */
  readonly collisions: readonly (readonly [schema: string, owner: string])[]
}

/**
 * The names of the types for component schemas; where several would have the same, the later ones get
 * a number.
 *
 * @param forms those of schemas in requests
 */
export function modelNames(document: Document, forms: ReadonlyMap<string, string>): ModelNames {
  const schemas = Object.entries(document.components?.schemas ?? {})
    .filter(([name, schema]) => !isSameType(document, name, schema))
    .map(([name]) => name)
  const owners = new Map<string, string>()
  const types = new Map<string, string>()
  const add = (schema: string): void => {
    const name = uniqueName(typeIdentifier(schema), (it) => owners.has(it))
    owners.set(name, schema)
    types.set(schema, name)
  }
  const collisions = schemas.flatMap((schema): [string, string][] => {
    const owner = owners.get(typeIdentifier(schema))
    add(schema)
    return owner === undefined ? [] : [[schema, owner]]
  })
  for (const [schema, form] of forms) if (types.has(schema) && form !== schema) add(form)
  return { types, collisions }
}

/** Whether a schema only refers to one whose type has the same name: `Pet: { $ref: pet.yaml }` adds `pet`. */
function isSameType(document: Document, name: string, schema: Schema): boolean {
  const target = isReference(schema) ? schemaName(document, schema.$ref) : undefined
  return target !== undefined && typeIdentifier(target) === typeIdentifier(name)
}
