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
    hint:
      HINTS.find(([pattern]) => pattern.test(reason))?.[1] ?? 'correct the syntax at this place',
    location,
  }
}

/** The fixes of common faults, some of which other parsers accept. */
const HINTS: readonly (readonly [reason: RegExp, hint: string])[] = [
  [new RegExp(`^${NOT_UTF8}$`), 'save the file as UTF-8'],
  [
    /deficient indentation/,
    'indent this line deeper than the key above that its list or object belongs to',
  ],
  [/\btabs?\b/, 'indent with spaces'],
  [/duplicated? /, 'remove or rename one of the two; some parsers silently keep only the last'],
  [/escape/, 'write the string in single quotes, or double the backslash'],
  [/unidentified alias|unknown tag|anchor/, 'quote a string that starts with *, & or !'],
  [/single document/, 'remove the line --- and what is not part of the description'],
  [
    /bad indentation|can not read|reserved|start any token/,
    'quote the string, or correct the indentation',
  ],
]

/** The line of a `---` after content, for which the YAML parser gives no place; else the first. */
function lineOfSecondDocument({ body }: Source): number {
  const lines = body.split('\n')
  const start = lines.findIndex((line) => !/^(#|%|\s*$)/.test(line))
  const next = lines.findIndex((line, index) => index > start && /^---(\s|$)/.test(line))
  return next < 0 ? 1 : next + 1
}
