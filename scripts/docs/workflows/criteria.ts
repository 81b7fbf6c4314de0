import type { Criterion } from './arazzo.ts'

/** What a step has to bring: a status, or a condition as it is written. */
export type Expectation = { readonly status: string } | { readonly condition: string }

/** A success criterion for a reader. */
export function expectationOf({ condition, context, type = 'simple' }: Criterion): Expectation {
  const kind = typeof type === 'string' ? type : type.type
  const [, status] = /^\s*\$statusCode\s*==\s*['"]?([1-5]\d\d)['"]?\s*$/.exec(condition) ?? []
  if (status !== undefined && kind === 'simple') return { status }
  return { condition: kind === 'simple' ? condition : `${context} ${kind} ${condition}` }
}
