import { isDeepStrictEqual } from 'node:util'
import { isObject } from '../../../document/objects.ts'
import { itemsPointer, memberPointer, partsAt } from '../../schema/parts.ts'
import type { Run } from '../run.ts'
import type { Instance } from '../state/store.ts'
import { representationIn, schemaOf } from './compare.ts'
import { callOn, findListed } from './read-back.ts'

/** A list shows an item as it is read by itself, where both have one schema. */
export async function judgeAlike(run: Run, instance: Instance): Promise<void> {
  const { resource } = instance
  if (!resource.read || !resource.list) return
  const before = await callOn(run, resource.read, instance, 'before it is compared with the list')
  const listed = await findListed(run, instance, 'compared with it')
  const after = await callOn(run, resource.read, instance, 'compared with the list')
  const [old, fresh] = [before, after].map(({ value }) => representationIn(resource, value))
  if (!old || !fresh || !listed || !isObject(listed.found) || !after.isSuccess) return
  const { document } = run.lab.suite
  const single = partsAt(document, schemaOf(after) ?? '')
  const ofList = partsAt(document, schemaOf(listed.outcome) ?? '')
  const items = itemsSchema(run, ofList)
  if (fresh !== after.value || items === undefined) return
  for (const [name, value] of Object.entries(listed.found)) {
    const member = memberPointer(items, name)
    const isSame = member !== undefined && member === memberPointer(single, name)
    const isStable = name in fresh && isDeepStrictEqual(old[name], fresh[name])
    if (!isSame || !isStable || isDeepStrictEqual(value, fresh[name])) continue
    run.lab.observe(listed.outcome, {
      kind: 'state',
      pointer: resource.list.operation.pointer,
      place: `body/${name}`,
      message: `${name} is shown otherwise by ${resource.read.operation.operationId}`,
      detail: `${JSON.stringify(value)} in the list, ${JSON.stringify(fresh[name])} by itself`,
    })
  }
}

/** The schemas of the items of a list, which may be a member of a page. */
function itemsSchema({ lab }: Run, list: ReturnType<typeof partsAt>) {
  const { document } = lab.suite
  const own = itemsPointer(list)
  if (own !== undefined) return partsAt(document, own)
  const inner = list
    .flatMap((part) =>
      Object.keys(Object(part.schema['properties']) as object).flatMap(
        (name) => memberPointer([part], name) ?? [],
      ),
    )
    .flatMap((pointer) => itemsPointer(partsAt(document, pointer)) ?? [])
  return inner.length === 1 ? partsAt(document, inner[0]!) : undefined
}
