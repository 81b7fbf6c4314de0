import { relative } from 'node:path'
import { forConsole, workflowCommand } from '../document/console-text.ts'
import { describeProblem, type Problem } from '../document/problem.ts'

/** Prints a message for the user. All output of commands goes through this file, since it may quote a description. */
export function say(text: string): void {
  process.stderr.write(`${forConsole(text)}\n`)
}

/** Prints a result that programs may read, too. */
export function print(text: string): void {
  process.stdout.write(`${forConsole(text)}\n`)
}

/** Prints a result that consists of workflow commands. */
export function printCommands(lines: string): void {
  process.stdout.write(`${lines}\n`)
}

/** Whether the output goes to a terminal outside CI. */
const INTERACTIVE = process.stderr.isTTY === true && !process.env.CI

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

/**
 * Prints problems: the first warnings of each code with the count of the others, then all errors,
 * right above the prompt. In GitHub Actions they become annotations.
 *
 * @param outcome of a run with errors
 */
export function reportProblems(problems: readonly Problem[], outcome?: string): void {
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

function show(problem: Problem): void {
  if (process.env.GITHUB_ACTIONS === 'true') process.stderr.write(`${annotation(problem)}\n`)
  else say(describeProblem(problem, process.cwd()))
}

function annotation({ severity, code, message, hint, location }: Problem): string {
  const { file, line, column, pointer } = location ?? {}
  const place = file ? { file: relative(process.cwd(), file), line: line!, col: column! } : {}
  const at = pointer === undefined ? '' : `\nat ${pointer}`
  return workflowCommand(severity, { ...place, title: code }, `${message}${at}\nfix: ${hint}`)
}
