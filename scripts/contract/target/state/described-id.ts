import { baseOf } from '../../cases/base.ts'
import { partsAndChoices } from '../../schema/parts.ts'
import { attempt } from '../../schema/values.ts'
import type { Suite } from '../../suite.ts'
import type { Resource } from './resources.ts'

/**
 * The value that the description gives for the last parameter of a path: an example, or one of those that
 * its schema tells apart, e.g. a week. Undefined for ids, which only a server knows.
 */
export function describedId(suite: Suite, resource: Resource): string | undefined {
  const { path, param, create, list } = resource
  if (create || list) return undefined
  const subjects = [...suite.subjects.values()].find(({ operation }) =>
    operation.path.startsWith(path),
  )
  const parameter = subjects?.parameters.find((it) => it.in === 'path' && it.name === param)
  if (!subjects || !parameter) return undefined
  const parts = partsAndChoices(suite.document, parameter.schema)
  const isShown = 'example' in parameter.object || 'examples' in parameter.object
  const isTold = parts.some(
    ({ schema }) =>
      ['enum', 'const', 'pattern', 'example', 'examples'].some((keyword) => keyword in schema) ||
      /^date/.test(String(schema['format'])),
  )
  const value = isShown || isTold ? attempt(() => baseOf(subjects, suite.sampler)) : undefined
  const id = value?.input.path?.[param]
  return id === undefined ? undefined : String(id)
}
