import { resolve } from '../../document/references.ts'
import type { Document, Schema } from '../../document/openapi.ts'
import { isCompound, flatten, schemasInside } from './flatten.ts'
import { component } from './scope.ts'

/**
 * The named objects that these schemas use more than once or recursively, in order of appearance,
 * without those on pages of their own.
 */
export function sharedObjects(
  document: Document,
  roots: readonly Schema[],
  onOwnPages: ReadonlySet<string> = new Set(),
): string[] {
  const uses = new Map<string, number>()
  const visit = (schema: Schema, inside: ReadonlySet<unknown>): void => {
    const target = resolve<unknown>(document, schema)
    const flat = flatten(document, schema)
    const { name } = flat
    if (name !== undefined && isCompound(flat)) {
      if (onOwnPages.has(name)) return
      const count = (uses.get(name) ?? 0) + (inside.has(target) ? 2 : 1)
      uses.set(name, count)
      if (count > 1) return
    }
    if (inside.has(target) || inside.size > DEEPEST) return
    const below = new Set([...inside, target])
    for (const child of schemasInside(flat)) visit(child, below)
  }
  for (const root of roots) visit(root, new Set())
  return [...uses].filter(([, count]) => count > 1).map(([name]) => name)
}

const DEEPEST = 40

/** The named enumerations with a description that these schemas use, in order of appearance. */
export function describedEnumerations(
  document: Document,
  roots: readonly Schema[],
  onOwnPages: ReadonlySet<string> = new Set(),
): string[] {
  const found = new Set<string>()
  const seen = new Set<unknown>()
  const visit = (schema: Schema): void => {
    if (seen.has(schema)) return
    seen.add(schema)
    const flat = flatten(document, schema)
    const { name, keywords } = flat
    if (name !== undefined && onOwnPages.has(name)) return
    const described = name === undefined ? undefined : component(document, name)
    if (
      name !== undefined &&
      Array.isArray(keywords.enum) &&
      typeof described === 'object' &&
      typeof described.description === 'string'
    ) {
      found.add(name)
    }
    for (const child of schemasInside(flat)) visit(child)
  }
  for (const root of roots) visit(root)
  return [...found]
}
