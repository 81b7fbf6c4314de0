import { isObject } from '../../../document/objects.ts'
import type { Oracle } from '../../schema/oracle.ts'
import { memberPointer, partsAndChoices } from '../../schema/parts.ts'
import { freshened } from '../state/fresh.ts'
import { referencedBy, type Resource } from '../state/resources.ts'

/** The members of a body with other values that its schema accepts, each by itself. */
export function otherValues(
  oracle: Oracle,
  schema: string,
  body: unknown,
  resources: readonly Resource[],
  serial: number,
): Record<string, unknown> {
  if (!isObject(body)) return {}
  const parts = partsAndChoices(oracle.document, schema)
  return Object.fromEntries(
    Object.entries(body).flatMap(([name, value]) => {
      const place = memberPointer(parts, name)
      if (place === undefined || referencedBy(resources, name)) return []
      const other = otherValue(oracle, place, value, serial)
      const isFine = other !== undefined && oracle.accepts(schema, { ...body, [name]: other })
      return isFine ? [[name, other]] : []
    }),
  )
}

function otherValue(oracle: Oracle, schema: string, value: unknown, serial: number): unknown {
  const parts = partsAndChoices(oracle.document, schema)
  const listed = parts.map((part) => part.schema['enum']).find(Array.isArray) as
    unknown[] | undefined
  if (listed) return listed.find((it) => it !== value && it !== null)
  if (typeof value === 'boolean') return !value
  if (typeof value === 'number')
    return [value + 1, value - 1].find((it) => oracle.accepts(schema, it))
  if (typeof value !== 'string') return undefined
  if (/^\d{4}-\d\d-\d\d/.test(value)) {
    const year = Number(value.slice(0, 4))
    return [`${year + 1}${value.slice(4)}`].find((it) => oracle.accepts(schema, it))
  }
  const fresh = freshened(oracle, schema, value, [''], serial)
  return fresh === value ? undefined : fresh
}
