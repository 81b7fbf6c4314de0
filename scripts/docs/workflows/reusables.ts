import { pointerOf } from '../../document/openapi.ts'
import type { Reusable, Reusables } from './arazzo.ts'
import type { Context } from './context.ts'
import { unknown } from './unknown.ts'

/** An item of a list, and where the list has it or a reference to it. */
export interface Listed<T> {
  readonly item: T
  readonly pointer: string
}

/** The items of a list, components in place of the references to them; what there is not is a problem. */
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
      problems.push(unknown(source, 'component', reference, place + pointerOf('reference')))
      return []
    }
    const item = components[name]!
    return [{ item: value === undefined ? item : { ...item, value }, pointer: place }]
  })
}

/** The items of both lists, those of a step first; they win over items of the workflow with the same key. */
export function overridden<T>(
  ofWorkflow: readonly Listed<T>[],
  ofStep: readonly Listed<T>[],
  keyOf: (item: T) => string,
): Listed<T>[] {
  const own = new Set(ofStep.map(({ item }) => keyOf(item)))
  return [...ofStep, ...ofWorkflow.filter(({ item }) => !own.has(keyOf(item)))]
}
