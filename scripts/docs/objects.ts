import {
  enumerationTexts,
  filesOf,
  type EnumerationText,
  type OperationContent,
} from './content.ts'
import { objectsElsewhere } from './schema/elsewhere.ts'
import { component, viewOf, type View } from './schema/view.ts'
import type { Site } from './site.ts'

/** What the pages of one object say. */
export interface ObjectContent {
  readonly name: string
  /** Name of its pages below `objects/`, without an ending. */
  readonly file: string
  readonly view: View
  readonly enumerations: readonly EnumerationText[]
}

/** The objects that the pages of operations only link to, and those that they lead to, by name. */
export function objectContents(site: Site, contents: readonly OperationContent[]): ObjectContent[] {
  const names = new Set(contents.flatMap(({ elsewhere }) => [...elsewhere]))
  const objects: ObjectContent[] = []
  for (const name of names) {
    const { elsewhere, ...object } = objectContent(site, name)
    objects.push(object)
    for (const further of elsewhere) names.add(further)
  }
  return objects.sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** An object alone: to each other one there is a link. */
function objectContent(
  site: Site,
  name: string,
): ObjectContent & Pick<OperationContent, 'elsewhere'> {
  const { document } = site
  const schema = component(document, name) ?? {}
  const elsewhere = objectsElsewhere(document, [schema], 0)
  const scope = { document, shared: new Set<string>(), elsewhere: filesOf(site, elsewhere) }
  return {
    name,
    file: site.objectFiles.get(name)!,
    view: viewOf(scope, schema),
    enumerations: enumerationTexts(document, [schema], elsewhere),
    elsewhere,
  }
}
