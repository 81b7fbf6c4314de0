import { objectsOnOwnPages } from '../schema/objects-on-own-pages.ts'
import { component } from '../schema/scope.ts'
import { viewOf } from '../schema/view.ts'
import { enumerationModels, filesOf } from './operation-model.ts'
import type { ObjectModel, OperationModel, Site } from './types.ts'

/** The objects that the operation pages link to, and those that these link to in turn, by name. */
export function objectModels(site: Site, operations: readonly OperationModel[]): ObjectModel[] {
  const names = new Set(operations.flatMap(({ onOwnPages }) => [...onOwnPages]))
  const objects: ObjectModel[] = []
  for (const name of names) {
    const { onOwnPages, ...object } = objectModel(site, name)
    objects.push(object)
    for (const linked of onOwnPages) names.add(linked)
  }
  return objects.sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** One object, with links to every other one. */
function objectModel(site: Site, name: string): ObjectModel & Pick<OperationModel, 'onOwnPages'> {
  const { document } = site
  const schema = component(document, name) ?? {}
  const onOwnPages = objectsOnOwnPages(document, [schema], 0)
  const scope = { document, shared: new Set<string>(), objectFiles: filesOf(site, onOwnPages) }
  return {
    name,
    file: site.objectFiles.get(name)!,
    view: viewOf(scope, schema),
    enumerations: enumerationModels(document, [schema], onOwnPages),
    onOwnPages,
  }
}
