import { resolve } from '../document/references.ts'
import type { Document, Parameter, PathItem } from '../document/openapi.ts'
import { mapOperations } from '../document/path-item.ts'
import { mapEntries } from '../document/objects.ts'

/**
 * The document without parameters that cannot be sent: path parameters that their path doesn't name,
 * which the lint reports, and headers that the specification ignores.
 */
export function withoutPlaceless(document: Document): Document {
  if (!document.paths) return document
  const paths = mapEntries(document.paths, (path, unresolved) => {
    const item = unresolved as PathItem
    const isPlaced = (reference: unknown) => {
      const parameter = resolve<Parameter | undefined>(document, reference)
      if (isIgnoredHeader(parameter)) return false
      return parameter?.in !== 'path' || path.includes(`{${parameter.name}}`)
    }
    const placed = <T extends object>(owner: T): T => {
      const { parameters } = owner as { parameters?: readonly unknown[] }
      if (!parameters || parameters.every(isPlaced)) return owner
      return { ...owner, parameters: parameters.filter(isPlaced) }
    }
    return mapOperations(placed(item), ({ operation }) => placed(operation))
  })
  return { ...document, paths: paths as Document['paths'] & object }
}

/**
 * Whether a parameter is a header that is set from media types or credentials instead.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#parameter-name
 */
export function isIgnoredHeader(parameter: Partial<Parameter> | undefined): boolean {
  const { in: place, name } = parameter ?? {}
  return place === 'header' && /^(accept|content-type|authorization)$/i.test(`${name}`)
}
