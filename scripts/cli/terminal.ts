import { relative } from 'node:path'
import { forConsole } from '../document/console-text.ts'
import { describeProblem, type Problem } from '../document/problem.ts'
import { toAnnotation, toJson, toSarif } from './problem-formats.ts'

/** Prints a message for the user. All output of commands goes through this file, since it may quote a description. */
export function say(text: string): void {
  process.stderr.write(`${forConsole(text)}\n`)
}

/** Prints a result that programs may read, too, unless they get a document. */
export function print(text: string): void {
  if (isDocument()) return
  process.stdout.write(`${forConsole(text)}\n`)
}

/** Prints a result that consists of workflow commands. */
export function printCommands(lines: string): void {
  process.stdout.write(`${lines}\n`)
}

/** Whether the output goes to a terminal outside CI. */
const INTERACTIVE = process.stderr.isTTY === true && !process.env.CI

export const isTerminal = (): boolean => INTERACTIVE

/** Prints a completed stage and its time, on interactive terminals only. */
export function showStage(name: string, milliseconds: number): void {
  if (INTERACTIVE) say(`  ${name.padEnd(12)}${`${Math.round(milliseconds)} ms`.padStart(8)}`)
}

/** Shows the progress of a phase on one line, on interactive terminals only. */
export function showCount(phase: string, done: number, total: number): void {
  if (!INTERACTIVE) return
  const end = done === total ? '\n' : ''
  process.stderr.write(`\r  ${phase.padEnd(20)}${`${done} of ${total}`.padStart(14)}${end}`)
}

/** A folder, relative to the working directory if it is inside. */
export function shownFolder(path: string): string {
  const short = relative(process.cwd(), path)
  return short.startsWith('..') || short === '' ? path : `${short}/`
}

export function shownSeconds(started: number): string {
  return `${((performance.now() - started) / 1000).toFixed(2)} s`
}

/** The outcome of a failed run of a command that writes files. */
export const NOTHING_WRITTEN = 'nothing was written'

/** How many warnings with the same code are printed. */
const WARNINGS = 3

let format: string = 'text'

/** For `json` and `sarif`, which are one document for the whole run. */
let kept: { problems: Problem[]; results: object[] } = { problems: [], results: [] }

/**
 * Sets the format of problems: `json` and `sarif` keep them for `printDocument`, `github` makes them
 * annotations, others are text.
 *
 * @default text, in GitHub Actions github
 */
export function chooseFormat(chosen: string | undefined): void {
  format = chosen ?? defaultFormat()
}

/** What problems are printed as when no option says it. */
export function defaultFormat(): 'github' | 'text' {
  return process.env.GITHUB_ACTIONS === 'true' ? 'github' : 'text'
}

/** Whether all of the output is one document, which `printDocument` prints. */
function isDocument(): boolean {
  return format === 'json' || format === 'sarif'
}

/** Adds what a command did to the document that `printDocument` prints. */
export function keepResult(result: object): void {
  kept.results.push(result)
}

/** Prints everything that was kept, if the format is one document. */
export function printDocument(): void {
  if (format === 'json') process.stdout.write(`${toJson(kept.problems, kept.results)}\n`)
  if (format === 'sarif') process.stdout.write(`${toSarif(kept.problems)}\n`)
  kept = { problems: [], results: [] }
}

/**
 * Reports problems: as text the first warnings of each code with the count of the others, then all
 * errors, right above the prompt.
 *
 * @param outcome of a run with errors
 */
export function reportProblems(problems: readonly Problem[], outcome?: string): void {
  if (isDocument()) return void kept.problems.push(...problems)
  const warnings = problems.filter(({ severity }) => severity === 'warning')
  for (const code of new Set(warnings.map((it) => it.code))) {
    const group = warnings.filter((it) => it.code === code)
    for (const problem of group.slice(0, WARNINGS)) show(problem)
    const others = group.length - WARNINGS
    if (others > 0) say(`… ${others} more ${others === 1 ? 'warning' : 'warnings'}: ${code}`)
  }
  const errors = problems.filter(({ severity }) => severity === 'error')
  for (const problem of errors) show(problem)
  if (errors.length === 0) return
  const count = `${errors.length} ${errors.length === 1 ? 'problem' : 'problems'}`
  say(outcome === undefined ? `${count}.` : `${count}; ${outcome}.`)
}

/** Reports problems as annotations in GitHub Actions, where another format than theirs is printed. */
export function annotate(problems: readonly Problem[]): void {
  if (defaultFormat() !== 'github') return
  for (const problem of problems) process.stderr.write(`${toAnnotation(problem)}\n`)
}

function show(problem: Problem): void {
  if (format === 'github') process.stderr.write(`${toAnnotation(problem)}\n`)
  else say(describeProblem(problem, process.cwd()))
}
