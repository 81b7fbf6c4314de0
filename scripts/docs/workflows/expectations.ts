import type { Expectation } from '../model/types.ts'
import type { Criterion } from '../../arazzo/arazzo.ts'

/** A criterion as a status where it is one, else as a condition. */
export function expectationOf({ condition, context, type = 'simple' }: Criterion): Expectation {
  const kind = typeof type === 'string' ? type : type.type
  const [, status] = /^\s*\$statusCode\s*==\s*['"]?([1-5]\d\d)['"]?\s*$/.exec(condition) ?? []
  if (status !== undefined && kind === 'simple') return { status }
  return { condition: kind === 'simple' ? condition : `${context} ${kind} ${condition}` }
}
