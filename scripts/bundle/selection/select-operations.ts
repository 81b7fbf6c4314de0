import { isLike } from '../../document/requests/templates.ts'
import { isObject, list } from '../../document/objects.ts'
import type { Document, OperationObject, PathItem } from '../../document/openapi.ts'
import { mapOperations, operationsIn } from '../../document/path-item.ts'
import { resolve } from '../../document/references.ts'
import { closest } from '../../read/configuration/closest.ts'
import { withLeftOutTargets } from './left-out-targets.ts'
import { onlyUsed } from './used-parts.ts'

/** Which operations to work on, each as selectors: all by default. */
export interface Selection {
  readonly include?: readonly string[] | undefined
  readonly exclude?: readonly string[] | undefined
}

/** A selector that fits no operation. */
export interface Unmatched {
  readonly list: keyof Selection
  readonly index: number
  readonly selector: string
  /** A selector like it that fits some. */
  readonly meant: string | undefined
}

/** A document with the operations of a selection, also of webhooks, and what they use. */
export interface Selected {
  readonly document: Document
  readonly unmatched: readonly Unmatched[]
}

/**
 * Selectors are an operationId, a path (from `/`), `tag:NAME`, or a marker of the operation or its path
 * item, `x-NAME` or `x-NAME=VALUE`; `*` stands for any text.
 */
export function selectOperations(document: Document, selection: Selection): Selected {
  const { include, exclude = [] } = selection
  if (include === undefined && exclude.length === 0) return { document, unmatched: [] }
  const isSelected = (names: ReadonlySet<string>) => {
    const fits = (selectors: readonly string[]) => selectors.some((it) => matches(it, names))
    return (include === undefined || fits(include)) && !fits(exclude)
  }
  const all: ReadonlySet<string>[] = []
  const selected = (items: Document['paths']) =>
    Object.entries(items ?? {}).flatMap(([path, reference]) => {
      const item = resolve<PathItem>(document, reference)
      const kept = mapOperations(item, ({ operation }) => {
        const names = namesOf(path, item, operation)
        all.push(names)
        return isSelected(names) ? operation : undefined
      })
      return operationsIn(kept).length > 0 ? [[path, kept] as const] : []
    })
  const paths = Object.fromEntries(selected(document.paths))
  const webhooks = document.webhooks && Object.fromEntries(selected(document.webhooks))
  const chosen = { ...document, paths, ...(webhooks && { webhooks }) }
  const known = [...new Set(all.flatMap((names) => [...names]))]
  const unmatched = (['include', 'exclude'] as const).flatMap((name) =>
    list(selection[name]).flatMap((selector, index): Unmatched[] => {
      if (all.some((names) => matches(selector as string, names))) return []
      return [
        {
          list: name,
          index,
          selector: selector as string,
          meant: closest(selector as string, known),
        },
      ]
    }),
  )
  return { document: onlyUsed(withLeftOutTargets(chosen, document), document), unmatched }
}

/** Every selector that fits an operation without `*`. */
function namesOf(path: string, item: object, operation: OperationObject): ReadonlySet<string> {
  const markers = Object.entries({ ...item, ...operation }).flatMap(([name, value]) => {
    if (!name.startsWith('x-') || value === false || value === null) return []
    const values = [value].flat().filter((it) => !isObject(it) && it !== true)
    return [name, ...values.map((it) => `${name}=${String(it)}`)]
  })
  const tags = list(operation.tags).map((tag) => `tag:${String(tag)}`)
  return new Set([
    path,
    ...(operation.operationId ? [operation.operationId] : []),
    ...tags,
    ...markers,
  ])
}

function matches(selector: string, names: ReadonlySet<string>): boolean {
  if (!selector.includes('*')) return names.has(selector)
  const kindOf = (name: string) => /^(\/|tag:|x-)/.exec(name)?.[0]
  // `*` alone would otherwise be any tag.
  return [...names].some((name) => kindOf(name) === kindOf(selector) && isLike(name, selector))
}
