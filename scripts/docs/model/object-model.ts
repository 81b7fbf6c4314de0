import type { Document, Schema } from '../../document/openapi.ts'
import { objectsOnOwnPages } from '../schema/objects-on-own-pages.ts'
import { component } from '../schema/scope.ts'
import { viewOf } from '../schema/view.ts'
import { enumerationModels, filesOf, MOST_MEMBERS } from './operation-model.ts'
import { rootSchemas } from './success-and-errors.ts'
import type { ObjectModel, Site } from './types.ts'

/** The names of the objects that the operation pages link to, and of those that these link to in turn. */
export function objectNames({ document, operations, incoming }: Site): string[] {
  const names = new Set(
    [...operations, ...incoming].flatMap(({ operation }) => [
      ...objectsOnOwnPages(document, rootSchemas(document, operation), MOST_MEMBERS),
    ]),
  )
  for (const name of names)
    for (const linked of linkedObjects(document, component(document, name) ?? {})) names.add(linked)
  return [...names].sort()
}

/** An object links to every other one. */
function linkedObjects(document: Document, schema: Schema): Set<string> {
  return objectsOnOwnPages(document, [schema], 0)
}

/** One object. */
export function objectModel(site: Site, name: string): ObjectModel {
  const { document } = site
  const schema = component(document, name) ?? {}
  const onOwnPages = linkedObjects(document, schema)
  const scope = { document, shared: new Set<string>(), objectFiles: filesOf(site, onOwnPages) }
  return {
    name,
    file: site.objectFiles.get(name)!,
    view: viewOf(scope, schema),
    enumerations: enumerationModels(document, [schema], onOwnPages),
  }
}
