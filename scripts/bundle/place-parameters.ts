import { resolve } from '../document/references.ts'
import { operationsOf, type Document, type Parameter, type PathItem } from '../document/openapi.ts'
import { mapOperations } from '../document/path-item.ts'
import { pointerOf } from '../document/json-pointer.ts'
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

/** The document with a string for each part of a path that no parameter describes, and a note. */
export function withPathParameters(document: Document): { document: Document; notes: string[] } {
  const missing = operationsOf(document).flatMap(({ path, pointer, method, parameters }) => {
    const described = parameters.flatMap((it) => (it.in === 'path' ? it.name : []))
    const names = [...new Set([...path.matchAll(/\{([^{}]+)\}/g)].map(([, name]) => name!))]
    const others = names.filter((name) => !described.includes(name))
    return others.length > 0
      ? [{ pointer, names: others, label: `${method.toUpperCase()} ${path}` }]
      : []
  })
  if (missing.length === 0) return { document, notes: [] }
  const added = new Map(missing.map(({ pointer, names }) => [pointer, names.map(textInPath)]))
  const paths = mapEntries(document.paths!, (path, item) =>
    mapOperations(item as PathItem, ({ pointer, operation }) => {
      const { parameters = [] } = operation as { parameters?: readonly unknown[] }
      const more = added.get(pointerOf('paths', path) + pointer)
      return more ? { ...operation, parameters: [...parameters, ...more] } : operation
    }),
  )
  const labels = missing.slice(0, 5).map(({ label }) => label)
  const list = labels.join(', ') + (missing.length > 5 ? ', …' : '')
  return {
    document: { ...document, paths: paths as Document['paths'] & object },
    notes: [`path parameters that aren't described are strings: ${list}`],
  }
}

function textInPath(name: string): object {
  return { name, in: 'path', required: true, schema: { type: 'string' } }
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
