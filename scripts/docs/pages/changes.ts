import { changesByAffected, counts } from '../../diff/report.ts'
import { capitalized, markdownLine } from '../../diff/markdown.ts'
import type { Change } from '../../diff/change.ts'
import { pagePath, pageTarget } from '../model/page-links.ts'
import type { Site } from '../model/types.ts'
import { joinBlocks, linked, markdownCode, markdownList, markdownText } from '../text/markdown.ts'
import { attributes, heading, ownTarget } from '../text/marks.ts'
import type { Version } from '../versions/version.ts'

/** What changed since each older version, by who is affected. */
export function changesPage(site: Site): string {
  return joinBlocks([
    heading(1, 'Changes'),
    ...site.versions.flatMap((version) => {
      const { name, changes } = version
      if (changes === undefined) return []
      return [
        heading(2, `Since ${markdownText(name)}`, { id: sinceAnchor(version) }),
        changes.length === 0 ? 'Nothing.' : `${capitalized(counts(changes))}.`,
        ...changesByAffected(changes).flatMap(({ title, changes: group }) => [
          heading(3, title),
          markdownList(group.map((change) => changeItem(site, version, change))),
        ]),
      ]
    }),
  ])
}

/** The id of the section about what changed since a version. */
export function sinceAnchor({ name }: Version): string {
  return `since-${name}`
}

/** The operations that an item names; one may affect all. */
const MOST_OPERATIONS = 8

function changeItem(site: Site, version: Version, { message, operations }: Change): string[] {
  const line = markdownLine(capitalized(message))
  const link = (id: string, text?: string) => operationLink(site, version, id, text)
  const named = operations.find((id) => line.includes(markdownCode(id)))
  if (named !== undefined && operations.length === 1)
    return [line.replace(markdownCode(named), () => link(named, markdownCode(named)))]
  const links = operations.slice(0, MOST_OPERATIONS).map((id) => link(id))
  const more = operations.length - MOST_OPERATIONS
  const all = [...links, ...(more > 0 ? [`and ${more} more`] : [])].join(', ')
  return [line, all && attributes({ class: 'from' }) + all]
}

/** A link to the page of an operation, in the older version for one that is gone. */
function operationLink(
  { operations }: Site,
  { folder, paths }: Version,
  id: string,
  text?: string,
): string {
  const page = operations.find(({ operation }) => operation.operationId === id)
  if (page) return linked(text ?? markdownText(page.title), pageTarget(page))
  const path = pagePath({ file: id }, '')
  return paths.has(path)
    ? linked(markdownCode(id), ownTarget(`${folder}${path}md`))
    : markdownCode(id)
}
