import type { ObjectModel } from '../model/types.ts'
import { markdownDescription } from '../text/markdown-description.ts'
import { markdownLink, markdownText } from '../text/markdown.ts'
import { insideMarkdown, typeMarkdown } from './members.ts'
import { blocks, enumerationsMarkdown, headingAt } from './operation.ts'

/** An object's page in Markdown, with its title at `level`; `up` is the path to the site's root. */
export function objectMarkdown(
  { name, view, enumerations }: ObjectModel,
  level = 1,
  up = '../',
): string {
  return blocks([
    headingAt(level)(0, markdownText(name)),
    markdownDescription(view.description, level + 1),
    typeMarkdown(view.type, up),
    insideMarkdown(view, up),
    ...enumerationsMarkdown(enumerations, level),
  ])
}

/** The list of objects that have pages. */
export function objectIndexMarkdown(objects: readonly ObjectModel[]): string {
  const lines = objects.map(
    ({ name, file }) => `- ${markdownLink(name, `${encodeURIComponent(file)}.md`)}`,
  )
  return blocks(['# Objects', 'Objects that the operation pages link to.', lines.join('\n')])
}
