import type { Source, YamlParseError } from '@redocly/openapi-core'
import type { Problem } from '../document/problem.ts'
import { NOT_UTF8 } from './digesting-resolver.ts'

/** The problem for an error of the YAML parser. */
export function syntaxProblem({ message, source, line, col }: YamlParseError): Problem {
  const file = source.absoluteRef
  const reason = message.replace(/\s*\(\d+:\d+\)$/, '').replace(` in ${JSON.stringify(file)}`, '')
  const location = {
    file,
    line: Number.isNaN(line) ? lineOfSecondDocument(source) : line,
    column: Number.isNaN(col) ? 1 : col,
  }
  const [, limit] = /maxDepth \((\d+)\)/.exec(reason) ?? []
  if (limit !== undefined) {
    return {
      code: 'too-deep',
      severity: 'error',
      message: `nested more than ${limit} levels deep`,
      hint: 'move inner parts to components and refer to them',
      location,
    }
  }
  return {
    code: 'not-yaml',
    severity: 'error',
    message: `neither YAML nor JSON: ${reason}`,
    hint: reason === NOT_UTF8 ? 'save the file as UTF-8' : 'correct the syntax at this place',
    location,
  }
}

/** The line of a `---` after content, for which the YAML parser gives no place; else the first. */
function lineOfSecondDocument({ body }: Source): number {
  const lines = body.split('\n')
  const start = lines.findIndex((line) => !/^(#|%|\s*$)/.test(line))
  const next = lines.findIndex((line, index) => index > start && /^---(\s|$)/.test(line))
  return next < 0 ? 1 : next + 1
}
