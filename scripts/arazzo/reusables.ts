import { pointerOf } from '../document/json-pointer.ts'
import type { Reusable, Reusables } from './arazzo.ts'
import type { Context } from './context.ts'
import { unresolvedName } from './unresolved-name.ts'

/** An item of a list, and the pointer to it or to the reference to it. */
export interface Listed<T> {
  readonly item: T
  readonly pointer: string
}

/** The items of a list with references resolved; reports those that can't be. */
export function listed<Kind extends keyof Reusables>(
  { source, problems }: Context,
  kind: Kind,
  list: readonly (Reusables[Kind] | Reusable)[] = [],
  pointer: string,
): Listed<Reusables[Kind]>[] {
  const components: Readonly<Record<string, Reusables[Kind]>> =
    source.description.components?.[kind] ?? {}
  return list.flatMap((it, index) => {
    const place = pointer + pointerOf(index)
    if (!('reference' in it)) return [{ item: it, pointer: place }]
    const { reference, value } = it
    const start = `$components.${kind}.`
    const name = reference.slice(start.length)
    if (!reference.startsWith(start) || !Object.hasOwn(components, name)) {
      problems.push(unresolvedName(source, 'component', reference, place + pointerOf('reference')))
      return []
    }
    const item = components[name]!
    return [{ item: value === undefined ? item : { ...item, value }, pointer: place }]
  })
}

/** The items of both lists, the step's first; they override the workflow's by key. */
export function overridden<T>(
  ofWorkflow: readonly Listed<T>[],
  ofStep: readonly Listed<T>[],
  keyOf: (item: T) => string,
): Listed<T>[] {
  const own = new Set(ofStep.map(({ item }) => keyOf(item)))
  return [...ofStep, ...ofWorkflow.filter(({ item }) => !own.has(keyOf(item)))]
}
