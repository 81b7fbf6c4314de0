import type { Bundle } from '../bundle/bundle.ts'
import { mapSchemas } from '../document/schemas/map-schemas.ts'
import type { Document } from '../document/openapi.ts'
import type { Problem } from '../document/problem.ts'

/** Warns of patterns that Prism can't compile: it then accepts any value of the whole body or parameter. */
export function uncheckedPatterns(document: Document, locate: Bundle['locate']): Problem[] {
  const problems: Problem[] = []
  mapSchemas(document, (schema, pointer) => {
    const { pattern } = schema
    const reason = typeof pattern === 'string' ? syntaxError(pattern) : undefined
    if (reason === undefined) return schema
    const location = locate(`${pointer}/pattern`)
    problems.push({
      code: 'invalid-pattern',
      severity: 'warning',
      ...(location && { location }),
      message: `the mock validates nothing that contains this pattern: ${reason}`,
      hint: 'write an ECMAScript regular expression that compiles with the u flag',
    })
    return schema
  })
  return problems
}

function syntaxError(pattern: string): string | undefined {
  try {
    return void new RegExp(pattern, 'u')
  } catch (error) {
    return (error as Error).message
  }
}
