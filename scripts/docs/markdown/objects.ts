import type { ObjectModel } from '../model/types.ts'
import { markdownDescription } from '../text/markdown-description.ts'
import { markdownLink, markdownText } from '../text/markdown.ts'
import { insideMarkdown, typeMarkdown } from './members.ts'
import { blocks, enumerationsMarkdown, headingAt } from './operation.ts'

/** The page of one object in Markdown; `level` is that of its title, `up` leads from it to the site's root. */
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

/** The list of all objects with pages. */
export function objectIndexMarkdown(objects: readonly ObjectModel[]): string {
  const lines = objects.map(
    ({ name, file }) => `- ${markdownLink(name, `${encodeURIComponent(file)}.md`)}`,
  )
  return blocks(['# Objects', 'What the pages of operations link to.', lines.join('\n')])
}
