import { regularExpression } from '../regular-expression.ts'

/** Whether a string matches a pattern; one that is no regular expression matches everything. */
export function matches(pattern: string, text: string): boolean {
  const expression = compiled.get(pattern) ?? regularExpression(pattern)
  compiled.set(pattern, expression)
  return typeof expression === 'string' || expression.test(text)
}

const compiled = new Map<string, RegExp | string>()
