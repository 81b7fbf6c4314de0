import { relative } from 'node:path'
import type { ProblemCode } from './problem-codes.ts'

/** The place of a problem in a file that somebody wrote. */
export interface ProblemLocation {
  /** Absolute path. */
  readonly file: string
  /** From 1. */
  readonly line: number
  /** From 1, in UTF-16 code units. */
  readonly column: number
  /** RFC 6901 pointer inside the file, as a URI fragment: `#/paths/~1pets/get`. */
  readonly pointer?: string
}

/** The name of a lint rule, which plugins can add to. */
export type LintRule = string & { readonly lintRule: unique symbol }

/** Something wrong with a description, the configuration or the output folder. */
export interface Problem {
  readonly code: ProblemCode | LintRule
  readonly severity: 'error' | 'warning'
  readonly message: string
  /** The edit that fixes it. */
  readonly hint: string
  readonly location?: ProblemLocation
}

/** A problem whose place is known only in the bundled document. */
export interface DocumentProblem extends Omit<Problem, 'location'> {
  /** RFC 6901 pointer, without `#`. */
  readonly pointer: string
}

/** Ends a run with all problems that were found, none of them printed yet. */
export class ProblemsError extends Error {
  readonly problems: readonly Problem[]
  /** 1 when the run failed, 2 when it was called or configured wrongly, 3 when a server isn't usable. */
  readonly exitCode: 1 | 2 | 3

  constructor(problems: readonly Problem[], exitCode: 1 | 2 | 3 = 1) {
    super(problems.map((problem) => problem.message).join('\n'))
    this.name = 'ProblemsError'
    this.problems = problems
    this.exitCode = exitCode
  }
}

/** A problem as lines of text; file names are relative to the working directory where that is shorter. */
export function describeProblem(problem: Problem, workingDirectory: string): string {
  const { location } = problem
  const place = location
    ? `${shorter(location.file, workingDirectory)}:${location.line}:${location.column} `
    : ''
  const pointer = location?.pointer === undefined ? '' : `\n  at ${location.pointer}`
  const indented = (text: string) => text.replaceAll('\n', '\n  ')
  return `${place}${problem.severity} ${problem.code}: ${indented(problem.message)}${pointer}\n  fix: ${problem.hint}`
}

function shorter(file: string, workingDirectory: string): string {
  const short = relative(workingDirectory, file)
  return short !== '' && short.length < file.length ? short : file
}
