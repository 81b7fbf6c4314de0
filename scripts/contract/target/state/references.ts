import { isDeepStrictEqual } from 'node:util'
import { isObject } from '../../../document/objects.ts'
import { distinctBy } from '../../schema/values.ts'
import type { Instance } from './store.ts'
import { referencedBy, type Resource } from './resources.ts'

/** Something that knows which things exist. */
interface Source {
  readonly resources: readonly Resource[]
  instanceOf(resource: Resource): Promise<Instance | undefined>
}

/**
 * A body or parameters in which members that name other things name some that exist.
 *
 * @param known what differs from it is kept. @default nothing is
 */
export async function withReferences(
  source: Source,
  value: unknown,
  owner: Resource | undefined,
  known = value,
): Promise<unknown> {
  if (Array.isArray(value) && isDeepStrictEqual(value, known))
    return listWithReferences(source, value, owner)
  if (!isObject(value) || !isObject(known)) return value
  const entries: [string, unknown][] = []
  for (const [name, member] of Object.entries(value)) {
    const [first] = Array.isArray(member) ? (member as unknown[]) : [member]
    const resource = isObject(first) ? undefined : referencedBy(source.resources, name)
    const isEmpty = first === undefined || first === null
    const id =
      resource && resource !== owner && !isEmpty && isDeepStrictEqual(member, known[name])
        ? (await source.instanceOf(resource))?.ids.at(-1)
        : undefined
    if (id === undefined)
      entries.push([name, await withReferences(source, member, owner, known[name] ?? null)])
    else {
      const typed = typeof first === 'number' ? Number(id) : id
      entries.push([name, Array.isArray(member) ? [typed] : typed])
    }
  }
  return Object.fromEntries(entries)
}

/** Items that name the same thing after that are left out but the first. */
async function listWithReferences(
  source: Source,
  list: readonly unknown[],
  owner: Resource | undefined,
): Promise<unknown[]> {
  const items: unknown[] = []
  for (const item of list) items.push(await withReferences(source, item, owner))
  const named = (item: unknown) =>
    Object.entries(Object(item) as object).filter(([name]) => referencedBy(source.resources, name))
  return distinctBy([...items.entries()], ([index, item]) =>
    isObject(item) && named(item).length > 0 ? JSON.stringify(named(item)) : String(index),
  ).map(([, item]) => item)
}
