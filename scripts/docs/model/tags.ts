import type { Document, OperationObject, Tag as TagObject } from '../../document/openapi.ts'
import { slug } from './slug.ts'
import type { OperationPage, Tag } from './types.ts'

const UNTAGGED = 'Other operations'

/** The tag under which an operation is listed, and the titles of its others. */
export function tagsOfOperation(
  { tags: objects = [] }: Document,
  { tags = [] }: OperationObject,
): Pick<OperationPage, 'tag' | 'badges'> {
  const known = new Map(objects.map((it) => [it.name, it]))
  const isNavigation = (name: string) => (known.get(name)?.kind ?? 'nav') === 'nav'
  const tag = tags.find(isNavigation) ?? tags[0] ?? UNTAGGED
  const others = tags.filter((name) => name !== tag)
  return { tag, badges: others.map((name) => known.get(name)?.summary ?? name) }
}

/** The tags that have operations, in document order, below those that they belong to. */
export function tagTree({ tags = [] }: Document, operations: readonly OperationPage[]): Tag[] {
  const objects = new Map<string, TagObject>(tags.map((it) => [it.name, it]))
  for (const { tag } of operations) if (!objects.has(tag)) objects.set(tag, { name: tag })
  const byParent = new Map<string | undefined, TagObject[]>()
  for (const it of objects.values()) {
    const parent = parentIn(objects, it)
    byParent.set(parent, [...(byParent.get(parent) ?? []), it])
  }
  const branch = (parent: string | undefined): Tag[] =>
    (byParent.get(parent) ?? [])
      .map(({ name, summary, description = '', externalDocs }) => ({
        ...{ name, title: summary ?? name, anchor: `tag-${slug(name)}`, description, externalDocs },
        operations: operations.filter(({ tag }) => tag === name),
        children: branch(name),
      }))
      .filter((it) => it.operations.length > 0 || it.children.length > 0)
  return branch(undefined)
}

/** Tags that are nested deeper are listed at the top. */
const MOST_LEVELS = 5

/** The parent of a tag, unless that is no tag, or is nested too deep or in itself. */
function parentIn(tags: ReadonlyMap<string, TagObject>, { parent }: TagObject): string | undefined {
  let level = 0
  for (let it = parent; it !== undefined && tags.has(it); it = tags.get(it)!.parent)
    if (++level > MOST_LEVELS) return undefined
  return level === 0 ? undefined : parent
}

/** The tags and those below them, each before those that belong to it. */
export function allTags(tags: readonly Tag[]): Tag[] {
  return tags.flatMap((tag) => [tag, ...allTags(tag.children)])
}
