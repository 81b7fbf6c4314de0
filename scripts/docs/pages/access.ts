import { uniqueSlugs } from '../model/slug.ts'
import type { Access } from '../model/types.ts'
import { joinBlocks, markdownCode, markdownText } from '../text/markdown.ts'
import { heading } from '../text/marks.ts'
import { pageList } from './operation.ts'

/** The page of what each scope and role allows. */
export function accessPage(access: readonly Access[]): string {
  const slugs = uniqueSlugs(access.map(({ name, description }) => name ?? description))
  return joinBlocks([
    heading(1, 'Access'),
    'The operations by the scope or role that their credentials need.',
    ...access.flatMap(({ name, description, pages }, index) => [
      heading(2, name === undefined ? description : markdownCode(name), {
        id: `access-${slugs[index]}`,
      }),
      name === undefined ? '' : markdownText(description),
      pageList(pages),
    ]),
  ])
}
