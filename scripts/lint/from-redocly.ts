import { getLineColLocation, type NormalizedProblem } from '@redocly/openapi-core'
import type { LintRule, Problem } from '../document/problem.ts'

/** A problem in Redocly's form as one of ours. */
export function fromRedocly(problem: NormalizedProblem): Problem {
  const place = problem.location[0]
  const at = place && getLineColLocation(place)
  return {
    code: problem.ruleId as LintRule,
    severity: problem.severity === 'error' ? 'error' : 'warning',
    message: problem.message,
    hint: hintFor(problem),
    ...(place && {
      location: {
        file: place.source.absoluteRef,
        line: at!.start.line,
        column: at!.start.col,
        ...(place.pointer !== undefined && { pointer: place.pointer }),
      },
    }),
  }
}

function hintFor({ ruleId, suggest, reference }: NormalizedProblem): string {
  if (suggest.length > 0)
    return `did you mean ${suggest.map((name) => `\`${name}\``).join(' or ')}?`
  // What the bundler reports comes from no rule.
  if (ruleId === 'bundler') return 'give the two components different names'
  // Redocly has pages for its own rules alone, whose names have no slash.
  if (ruleId.includes('/') && reference === undefined)
    return `do what the message says; \`${ruleId}\` is a rule of the configuration's own`
  return `the rule's page says how: ${reference ?? `https://redocly.com/docs/cli/rules/oas/${ruleId}`}`
}
