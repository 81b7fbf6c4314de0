import { resolve } from '../document/references.ts'
import { type Document, type Parameter, type PathItem } from '../document/openapi.ts'
import { isCallable, operationsIn, sentMethod } from '../document/path-item.ts'
import { isIgnoredHeader } from './place-parameters.ts'

/** Notes on the parts of a description for which nothing is generated. */
export function leftOut(document: Document): string[] {
  return [...ofNewerVersions(document), ...unsendable(document), ...ignoredHeaders(document)]
}

function ofNewerVersions(document: Document): string[] {
  if (!document.openapi.startsWith('3.2')) return []
  const found = new Map<string, number>()
  const count = (what: string) => found.set(what, (found.get(what) ?? 0) + 1)
  for (const { method } of pathItems(document).flatMap(operationsIn)) {
    if (!isCallable(method) && method !== 'trace')
      count(`operations of the method ${sentMethod(method)}`)
  }
  const parts = [...found].map(([what, times]) => `${what} (${times})`)
  return parts.length === 0 ? [] : [`OpenAPI 3.2: left out of the client: ${parts.join(', ')}`]
}

function unsendable(document: Document): string[] {
  const count = pathItems(document).filter(({ trace }) => trace !== undefined).length
  if (count === 0) return []
  return [
    `left out of the client: operations of the method TRACE (${count}), which fetch doesn't send`,
  ]
}

function ignoredHeaders(document: Document): string[] {
  const names = pathItems(document)
    .flatMap((item) => [item, ...operationsIn(item).map(({ operation }) => operation as PathItem)])
    .flatMap(({ parameters }) => (Array.isArray(parameters) ? (parameters as unknown[]) : []))
    .map((it) => resolve<Parameter | undefined>(document, it))
    .filter(isIgnoredHeader)
    .map((parameter) => parameter!.name)
  if (names.length === 0) return []
  const found = [...new Set(names)].join(', ')
  return [`left out: header parameters that OpenAPI ignores (${found})`]
}

function pathItems(document: Document): PathItem[] {
  return Object.values(document.paths ?? {}).map(
    (item) => Object(resolve<PathItem | undefined>(document, item)) as PathItem,
  )
}
