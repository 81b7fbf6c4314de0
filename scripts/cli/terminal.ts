import { describeProblem, type Problem } from '../document/problem.ts'

/** Whether a person is watching: a terminal, and no CI. */
const INTERACTIVE = process.stderr.isTTY === true && !process.env.CI

/** Prints a stage that ended with its time, when a person is watching. */
export function showStage(name: string, milliseconds: number): void {
  if (INTERACTIVE)
    console.error(`  ${name.padEnd(12)}${`${Math.round(milliseconds)} ms`.padStart(8)}`)
}

/** Shows how many cases of a phase are done, on one line, when a person is watching. */
export function showCount(phase: string, done: number, total: number): void {
  if (!INTERACTIVE) return
  const end = done === total ? '\n' : ''
  process.stderr.write(`\r  ${phase.padEnd(20)}${`${done} of ${total}`.padStart(14)}${end}`)
}

/** What a command that would have written something says of a run with errors. */
export const NOTHING_WRITTEN = 'nothing was written'

/**
 * Prints problems for a person: all of them, the errors last, where the eye is.
 *
 * @param outcome of a run with errors
 */
export function reportProblems(problems: readonly Problem[], outcome?: string): void {
  const sorted = [...problems].sort(
    (a, b) => Number(a.severity === 'error') - Number(b.severity === 'error'),
  )
  for (const problem of sorted) console.error(describeProblem(problem, process.cwd()))
  const errors = problems.filter(({ severity }) => severity === 'error').length
  if (errors === 0) return
  const count = `${errors} ${errors === 1 ? 'problem' : 'problems'}`
  console.error(outcome === undefined ? `${count}.` : `${count}; ${outcome}.`)
}
