import { describeProblem, type Problem } from './pipeline/problem.ts'

/** Whether a person is watching: a terminal, and no CI. */
const INTERACTIVE = process.stderr.isTTY === true && !process.env.CI

/** Prints a stage that ended with its time, when a person is watching. */
export function showStage(name: string, milliseconds: number): void {
  if (INTERACTIVE)
    console.error(`  ${name.padEnd(12)}${`${Math.round(milliseconds)} ms`.padStart(8)}`)
}

/** Prints problems for a person: all of them, the errors last, where the eye is. */
export function reportProblems(problems: readonly Problem[]): void {
  const sorted = [...problems].sort(
    (a, b) => Number(a.severity === 'error') - Number(b.severity === 'error'),
  )
  for (const problem of sorted) console.error(describeProblem(problem, process.cwd()))
  const errors = problems.filter(({ severity }) => severity === 'error').length
  if (errors > 0)
    console.error(`${errors} ${errors === 1 ? 'problem' : 'problems'}; nothing was written.`)
}
