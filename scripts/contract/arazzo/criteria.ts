import { query, type JsonValue } from 'jsonpath-rfc9535'
import parsePath from 'jsonpath-rfc9535/parser'
import type { Criterion, ExpressionType } from '../../arazzo/arazzo.ts'
import { regularExpression } from '../../document/regular-expression.ts'
import { parseCondition } from './conditions.ts'
import { embed, embeddedIn, memberAt } from './expressions.ts'

/** The kind of a condition or a selector. */
export function kindOf(type: ExpressionType = 'simple'): string {
  return typeof type === 'string' ? type : type.type
}

/** Whether a criterion is met; a condition that can't be evaluated isn't. */
export function isMet(
  { condition, context = '', type }: Criterion,
  valueOf: (expression: string) => unknown,
): boolean {
  const kind = kindOf(type)
  if (kind === 'simple') return parseCondition(condition).holds(valueOf)
  const value = valueOf(context)
  if (value === undefined || value === null) return false
  const written = embed(condition, valueOf)
  if (kind !== 'regex') return select(value, written, kind).length > 0
  const expression = regularExpression(written)
  if (typeof expression === 'string') return false
  return expression.test(typeof value === 'object' ? JSON.stringify(value) : String(value))
}

/** The parts of a value that a JSONPath or a JSON Pointer selects; none for one that is malformed. */
export function select(value: unknown, selector: string, kind: string): unknown[] {
  if (kind === 'jsonpointer') {
    const selected = memberAt(value, selector)
    return selected === undefined ? [] : [selected]
  }
  try {
    return query(value as JsonValue, selector)
  } catch {
    return []
  }
}

/** What is wrong with the syntax of a criterion, and the runtime expressions in it. */
export function checkCriterion({ condition, context, type }: Criterion): {
  readonly fault?: string
  readonly expressions: readonly string[]
} {
  const kind = kindOf(type)
  if (kind === 'simple') {
    try {
      const { expressions } = parseCondition(condition)
      return { expressions }
    } catch (error) {
      return { fault: (error as Error).message, expressions: [] }
    }
  }
  const embedded = embeddedIn(condition)
  const expressions = [...(context === undefined ? [] : [context]), ...embedded]
  if (context === undefined) return { fault: 'it has no context', expressions }
  const fault = embedded.length > 0 ? undefined : selectorFault(condition, kind)
  return { ...(fault !== undefined && { fault }), expressions }
}

/** What is wrong with the syntax of a regular expression, a JSONPath or a JSON Pointer. */
export function selectorFault(selector: string, kind: string): string | undefined {
  if (kind === 'regex') {
    const expression = regularExpression(selector)
    return typeof expression === 'string' ? expression : undefined
  }
  if (kind === 'jsonpointer')
    return /^(\/.*)?$/s.test(selector) ? undefined : 'it must start with /'
  try {
    parsePath(selector)
    return undefined
  } catch (error) {
    const { location } = error as { location?: { start: { column: number } } }
    return `it isn't JSONPath from character ${location?.start.column ?? 1} on`
  }
}
