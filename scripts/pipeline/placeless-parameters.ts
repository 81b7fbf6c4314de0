import { METHODS, resolve, type Document, type Parameter, type PathItem } from './openapi.ts'
import { mapEntries } from './schemas.ts'

/**
 * The document without path parameters that their path doesn't name: they have no place in a
 * request. The lint reports them.
 */
export function withoutPlaceless(document: Document): Document {
  if (!document.paths) return document
  const paths = mapEntries(document.paths, (path, unresolved) => {
    const item = unresolved as PathItem
    const isPlaced = (reference: unknown) => {
      const parameter = resolve<Parameter | undefined>(document, reference)
      return parameter?.in !== 'path' || path.includes(`{${parameter.name}}`)
    }
    const placed = <T extends object>(owner: T): T => {
      const { parameters } = owner as { parameters?: readonly unknown[] }
      if (!parameters || parameters.every(isPlaced)) return owner
      return { ...owner, parameters: parameters.filter(isPlaced) }
    }
    const operations = METHODS.filter((method) => item[method] !== undefined)
    return {
      ...placed(item),
      ...Object.fromEntries(operations.map((method) => [method, placed(item[method] as object)])),
    }
  })
  return { ...document, paths: paths as Document['paths'] & object }
}
