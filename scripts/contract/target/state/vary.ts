import { isObject } from '../../../document/objects.ts'
import type { Oracle } from '../../schema/oracle.ts'
import {
  itemsPointer,
  memberPointer,
  partsAndChoices,
  propertyNames,
  requiredNames,
  stepOf,
} from '../../schema/parts.ts'
import type { Sampler } from '../../schema/samples.ts'
import { attempt } from '../../schema/values.ts'
import { freshened } from './fresh.ts'
import { referencedBy, type Resource } from './resources.ts'

/** The members of a body that a schema describes; all where it describes none. */
export function describedMembers(
  { document }: Oracle,
  schema: string,
  body: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const parts = partsAndChoices(document, schema)
  const names = parts.flatMap((part) => propertyNames(part.schema))
  const entries = Object.entries(body).filter(([it]) => names.length === 0 || names.includes(it))
  return Object.fromEntries(entries)
}

/** The members of a body that its schema requires. */
export function requiredMembers(
  { document }: Oracle,
  schema: string,
  body: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const required = partsAndChoices(document, schema).flatMap((part) => requiredNames(part.schema))
  return Object.fromEntries(Object.entries(body).filter(([name]) => required.includes(name)))
}

/** The members of a body with other values that its schema accepts, each by itself; another serial gives others. */
export function otherValues(
  sampler: Sampler,
  schema: string,
  body: unknown,
  resources: readonly Resource[],
  serial: number,
): Record<string, unknown> {
  if (!isObject(body)) return {}
  const { oracle } = sampler
  const parts = partsAndChoices(oracle.document, schema)
  return Object.fromEntries(
    Object.entries(body).flatMap(([name, value]) => {
      const place = memberPointer(parts, name)
      if (place === undefined || referencedBy(resources, name)) return []
      const other = otherValue(sampler, place, value, serial)
      const isFine = other !== undefined && oracle.accepts(schema, { ...body, [name]: other })
      return isFine ? [[name, other]] : []
    }),
  )
}

function otherValue(sampler: Sampler, schema: string, value: unknown, serial: number): unknown {
  const { oracle } = sampler
  const parts = partsAndChoices(oracle.document, schema)
  const listed = parts.map((part) => part.schema['enum']).find(Array.isArray) as
    unknown[] | undefined
  if (listed) {
    const others = listed.filter((it) => it !== value && it !== null)
    return others[serial % others.length]
  }
  if (typeof value === 'boolean') return serial % 2 === 0 ? !value : undefined
  if (typeof value === 'number') {
    const step = stepOf(parts) * (1 + (serial % 4))
    return [value + step, value - step, value + stepOf(parts), value - stepOf(parts)].find((it) =>
      oracle.accepts(schema, it),
    )
  }
  if (Array.isArray(value)) return otherList(sampler, schema, value, serial)
  if (typeof value !== 'string') return undefined
  if (/^\d{4}-\d\d-\d\d/.test(value)) {
    const year = Number(value.slice(0, 4)) + 1 + (serial % 4)
    return [`${year}${value.slice(4)}`].find((it) => oracle.accepts(schema, it))
  }
  const fresh = freshened(oracle, schema, value, [''], serial)
  return fresh === value ? undefined : fresh
}

/** A list of another item; of strings or numbers, whose equality is plain. */
function otherList(
  sampler: Sampler,
  schema: string,
  list: readonly unknown[],
  serial: number,
): unknown {
  const items = itemsPointer(partsAndChoices(sampler.oracle.document, schema))
  if (items === undefined) return undefined
  const first = list[0] ?? attempt(() => sampler.sample(items))
  if (typeof first !== 'string' && typeof first !== 'number') return undefined
  const other = list.length === 0 ? first : otherValue(sampler, items, first, serial)
  return [[other]].find((it) => other !== undefined && sampler.oracle.accepts(schema, it))
}
