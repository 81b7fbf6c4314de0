import { parametersIn } from '../../../document/requests/templates.ts'
import type { Suite } from '../../suite.ts'
import { successOf } from '../../cases/base.ts'
import type { Subjects } from '../../schema/subjects.ts'

/** Something that a server keeps under an id, as the paths of the description tell. */
export interface Resource {
  /** The path of one, e.g. `/books/{bookId}`. */
  readonly path: string
  /** Of its id. */
  readonly param: string
  /** E.g. `book`. */
  readonly noun: string
  /** What its collection belongs to, e.g. the project of `/projects/{key}/issues`. */
  readonly parent: Resource | undefined
  readonly create: Subjects | undefined
  readonly list: Subjects | undefined
  readonly read: Subjects | undefined
  readonly replace: Subjects | undefined
  readonly patch: Subjects | undefined
  readonly remove: Subjects | undefined
}

/** Every resource of a description, parents first. */
export function resourcesOf({ subjects }: Suite): Resource[] {
  const all = [...subjects.values()]
  const find = (method: string, path: string) =>
    all.find(
      ({ operation }) => operation.method === method && shapeOf(operation.path) === shapeOf(path),
    )
  const paths = all.flatMap(({ operation: { path } }) => itemPathsIn(path))
  const distinct = [...new Map(paths.map((path) => [shapeOf(path), path])).values()]
  const found = new Map<string, Resource>()
  const open = new Set<string>()
  const make = (path: string): Resource | undefined => {
    const shape = shapeOf(path)
    if (found.has(shape) || open.has(shape)) return found.get(shape)
    open.add(shape)
    const own = path.slice(0, path.lastIndexOf('/'))
    const collection = collectionOf(own, all, distinct)
    const above = itemPathsIn(collection).at(-1)
    const parent = above === undefined ? undefined : make(above)
    const replace = find('put', path)
    const post = find('post', collection)
    const creates = post && successOf(post)?.startsWith('2') ? post : undefined
    const resource: Resource = {
      path,
      param: /\{([^}]*)\}$/.exec(path)![1]!,
      noun: nounOf(own),
      parent,
      create:
        creates ?? (replace?.responses.some((it) => it.status === '201') ? replace : undefined),
      list: find('get', collection),
      read: find('get', path),
      replace,
      patch: find('patch', path),
      remove: find('delete', path),
    }
    found.set(shape, resource)
    return resource
  }
  for (const path of distinct.sort((a, b) => depthOf(a) - depthOf(b))) make(path)
  return [...found.values()]
}

/**
 * Where the items of a path are created: what precedes their id, or a collection of the same name
 * below something else, e.g. `/projects/{key}/issues` for `/issues/{id}`.
 */
function collectionOf(own: string, all: readonly Subjects[], items: readonly string[]): string {
  const posts = all.filter(({ operation }) => operation.method === 'post')
  if (posts.some(({ operation }) => shapeOf(operation.path) === shapeOf(own))) return own
  const name = own.slice(own.lastIndexOf('/'))
  const nested = posts.find(
    ({ operation: { path } }) =>
      path.endsWith(`}${name}`) &&
      !items.some((it) => shapeOf(it) === `${shapeOf(path)}/{}`) &&
      !path.startsWith(`${own}/`),
  )
  return nested?.operation.path ?? own
}

/** The path parameters of an operation with these values, in order. */
export function pathOf({ operation }: Subjects, ids: readonly unknown[]): Record<string, unknown> {
  return Object.fromEntries(parametersIn(operation.path).map((name, index) => [name, ids[index]]))
}

/** The resource that the last id in a path is for. */
export function resourceAt(resources: readonly Resource[], path: string): Resource | undefined {
  const item = itemPathsIn(path).at(-1)
  return item === undefined ? undefined : resources.find((it) => shapeOf(it.path) === shapeOf(item))
}

/** Whether an operation does something with one of a resource, e.g. `/books/{bookId}/lend`. */
export function isActionOn({ path }: Resource, { operation }: Subjects): boolean {
  return (
    operation.path.startsWith(`${path}/`) &&
    parametersIn(operation.path).length === parametersIn(path).length
  )
}

/** The leading parts of a path that end with an id. */
function itemPathsIn(path: string): string[] {
  const segments = path.split('/')
  return segments.flatMap((segment, index) =>
    /^\{[^{}]*\}$/.test(segment) ? [segments.slice(0, index + 1).join('/')] : [],
  )
}

function shapeOf(path: string): string {
  return path.replace(/\{[^{}]*\}/g, '{}')
}

function depthOf(path: string): number {
  return path.split('/').length
}

function nounOf(collection: string): string {
  return singular(plain(collection.split('/').findLast((it) => !it.startsWith('{')) ?? ''))
}

/** A name without separators, in lower case. */
export function plain(name: string): string {
  return name.replace(/[^A-Za-z0-9]/g, '').toLowerCase()
}

function singular(noun: string): string {
  if (noun.endsWith('ies')) return `${noun.slice(0, -3)}y`
  return /(ss|x|ch|sh)es$/.test(noun) ? noun.slice(0, -2) : noun.replace(/([^s])s$/, '$1')
}

/** The resource whose id a member or a parameter of this name holds, e.g. `author_id` or `siteIds`. */
export function referencedBy(resources: readonly Resource[], name: string): Resource | undefined {
  const word = plain(name)
  return resources.find(({ noun, param }) => {
    const id = plain(param)
    const own = /^(id|uuid|key|name|slug|code)$/.test(id) ? [] : [id, `${id}s`]
    return [`${noun}id`, `${noun}ids`, `${noun}uuid`, noun + id, `${noun}${id}s`, ...own].includes(
      word,
    )
  })
}
