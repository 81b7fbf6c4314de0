import { objectPath } from '../model/page-links.ts'
import type { ObjectModel, Site } from '../model/types.ts'
import { joinBlocks, markdownLink, markdownList, markdownText } from '../text/markdown.ts'
import { attributes, heading, ownTarget, within } from '../text/marks.ts'
import type { Describe } from './describe.ts'
import { valueSection } from './operation.ts'
import { choiceBlocks, factsOf, insideBlocks } from './schema.ts'

/** The page of an object. */
export function objectPage(describe: Describe, { name, view, enumerations }: ObjectModel): string {
  return joinBlocks([
    heading(1, markdownText(name)),
    describe(view.description, 2),
    within('div', { class: 'reference' }, [
      heading(2, 'Members', { id: 'members' }),
      attributes({ class: 'media' }) + factsOf(view),
      ...choiceBlocks(view),
      ...insideBlocks(describe, view, 'object'),
      ...valueSection(describe, enumerations),
    ]),
  ])
}

/** The list of objects that have pages. */
export function objectIndexPage({ objectFiles }: Site, names: readonly string[]): string {
  return joinBlocks([
    heading(1, 'Objects'),
    'Objects that the operation pages link to.',
    markdownList(
      names.map((name) => [
        markdownLink(name, ownTarget(objectPath(objectFiles.get(name)!, 'md'))),
      ]),
    ),
  ])
}
