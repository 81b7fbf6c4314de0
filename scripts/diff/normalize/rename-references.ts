import { pointerOf } from '../../document/json-pointer.ts'
import { isReference } from '../../document/references.ts'
import { walk } from '../../document/walk.ts'

/** Makes references into paths follow new names of the paths, in place. */
export function renameReferences(
  document: object,
  names: readonly (readonly [from: string, to: string])[],
): void {
  if (names.length === 0) return
  const pointers = new Map(
    names.map((it) => it.map((path) => `#${pointerOf('paths', path)}`) as [string, string]),
  )
  for (const { node, isData } of walk(document)) {
    if (isData || !isReference(node)) continue
    const [path = '', rest = ''] = /^(#\/paths\/[^/]*)(.*)$/s.exec(node.$ref)?.slice(1) ?? []
    const renamed = pointers.get(path)
    if (renamed !== undefined) Object.assign(node, { $ref: renamed + rest })
  }
}
