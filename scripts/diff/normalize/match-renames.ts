import { parametersIn } from '../../document/requests/templates.ts'
import type { Document } from '../../document/openapi.ts'
import { operationsIn, type PathOperation } from '../../document/path-item.ts'
import { resolve } from '../../document/references.ts'
import type { Normalized } from './index.ts'
import { parameterComponent, shapeOf } from './keys.ts'
import { renameReferences } from './rename-references.ts'

/** A name that changed without being visible on the wire. */
export interface Renaming {
  readonly kind: 'path-parameter' | 'security-scheme'
  readonly from: string
  readonly to: string
  /** The path with the new names, for a path parameter. */
  readonly path?: string
}

type Node = Record<string, unknown>

/**
 * The names that differ but aren't visible on the wire: of path parameters and security schemes. The
 * old description gets the new ones, in place, so that both can be compared by key.
 */
export function align(before: Normalized, after: Normalized): Renaming[] {
  return [
    ...alignPaths(before, after.document),
    ...alignSecuritySchemes(before.document, after.document),
  ]
}

function alignPaths(before: Normalized, after: Document): Renaming[] {
  const paths = (before.document.paths ?? {}) as Node
  const byShape = groupByShape(after.paths ?? {})
  const renamings: Renaming[] = []
  const renamed: [string, string][] = []
  for (const [shape, [from, ...others]] of groupByShape(paths)) {
    const [to, ...rivals] = byShape.get(shape) ?? []
    if (from === undefined || to === undefined || from === to) continue
    if (others.length > 0 || rivals.length > 0) continue
    const names = new Map(parametersIn(from).map((name, index) => [name, parametersIn(to)[index]!]))
    paths[to] = paths[from]
    delete paths[from]
    renamed.push([from, to])
    for (const it of operationsIn(paths[to] as Node)) renameIn(before.document, it, names, to)
    for (const [old, name] of names) {
      if (old !== name) renamings.push({ kind: 'path-parameter', from: old, to: name, path: to })
    }
  }
  renameReferences(before.document, renamed)
  return renamings
}

function groupByShape(paths: object): Map<string, string[]> {
  const groups = new Map<string, string[]>()
  for (const path of Object.keys(paths)) {
    groups.set(shapeOf(path), [...(groups.get(shapeOf(path)) ?? []), path])
  }
  return groups
}

/** Renames the path parameters of an operation and their components. */
function renameIn(
  document: Document,
  { method, operation }: PathOperation,
  names: ReadonlyMap<string, string>,
  path: string,
): void {
  const { parameters } = operation as { parameters: { $ref: string }[] }
  const components = (document.components as { parameters: Node }).parameters
  const moved = parameters.map((reference) => {
    const parameter = resolve<Node>(document, reference)
    delete components[reference.$ref.split('/').at(-1)!]
    return { reference, parameter }
  })
  for (const { reference, parameter } of moved) {
    const name = parameter.in === 'path' ? names.get(parameter.name as string) : undefined
    if (name !== undefined) parameter.name = name
    const key = parameterComponent(method, path, parameter)
    components[key] = parameter
    reference.$ref = `#/components/parameters/${key}`
  }
}

function alignSecuritySchemes(before: Document, after: Document): Renaming[] {
  const old = (before.components?.securitySchemes ?? {}) as Node
  const now = (after.components?.securitySchemes ?? {}) as Node
  const renamings: Renaming[] = []
  for (const from of Object.keys(old).filter((name) => !(name in now))) {
    const same = Object.keys(now).filter(
      (name) => !(name in old) && JSON.stringify(now[name]) === JSON.stringify(old[from]),
    )
    const [to] = same
    if (to === undefined || same.length > 1) continue
    old[to] = old[from]
    delete old[from]
    renameRequirements(before, from, to)
    renamings.push({ kind: 'security-scheme', from, to })
  }
  return renamings
}

function renameRequirements(document: Document, from: string, to: string): void {
  for (const item of Object.values((document.paths ?? {}) as Node)) {
    for (const { operation } of operationsIn(item as Node)) {
      const call = operation as { security?: Node[] | undefined }
      call.security = call.security?.map((requirement) =>
        Object.fromEntries(
          Object.entries(requirement).map(([name, scopes]) => [name === from ? to : name, scopes]),
        ),
      )
    }
  }
}
