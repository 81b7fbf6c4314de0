import type { Document, OperationObject, Tag as TagObject } from '../../document/openapi.ts'
import { slug, uniqueSlugs } from './slug.ts'
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

/** The tags that have operations, in document order, below those or the groups that they belong to. */
export function tagTree(document: Document, operations: readonly OperationPage[]): Tag[] {
  const { tags = [] } = document
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
        name,
        title: summary ?? name,
        anchor: `tag-${slug(name)}`,
        description,
        externalDocs,
        operations: operations.filter(({ tag }) => tag === name),
        children: branch(name),
      }))
      .filter((it) => it.operations.length > 0 || it.children.length > 0)
  return inGroups(document, branch(undefined))
}

/** Tags below the groups of `x-tagGroups`, an extension of Redoc; those of no group come last. */
function inGroups({ 'x-tagGroups': groups }: Document, tags: readonly Tag[]): Tag[] {
  const named = Array.isArray(groups) ? groups.filter(isTagGroup) : []
  const anchors = uniqueSlugs(named.map(({ name }) => name))
  const groupOf = new Map(named.flatMap((group) => group.tags.map((tag) => [tag, group])))
  return [
    ...named.map((group, index) => ({
      name: `group ${group.name}`,
      title: group.name,
      anchor: `group-${anchors[index]}`,
      description: '',
      externalDocs: undefined,
      operations: [],
      children: tags.filter(({ name }) => groupOf.get(name) === group),
    })),
    ...tags.filter(({ name }) => !groupOf.has(name)),
  ].filter(({ operations, children }) => operations.length > 0 || children.length > 0)
}

interface TagGroup {
  readonly name: string
  readonly tags: readonly unknown[]
}

function isTagGroup(value: unknown): value is TagGroup {
  const { name, tags } = Object(value) as Partial<TagGroup>
  return typeof name === 'string' && Array.isArray(tags)
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
