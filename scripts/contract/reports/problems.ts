import type { Problem } from '../../document/problem.ts'
import type { Summary } from './summary.ts'

/** What failed in a run, as problems in the files of the description. */
export function problemsIn(
  { findings, complaints }: Summary,
  locate: (pointer: string) => Problem['location'],
): Problem[] {
  const broken = findings.map(({ severity, message, pointer, count, details }): Problem => {
    const location = locate(pointer)
    return {
      code: 'contract-broken',
      severity,
      message: `${message} (${count} times): ${details[0] ?? ''}`,
      hint: 'correct the description or the server',
      ...(location && { location }),
    }
  })
  const uncovered = complaints.map((message): Problem => ({
    code: 'not-covered',
    severity: 'error',
    message,
    hint: 'add the examples that the report asks for, or lower the threshold',
  }))
  return [...broken, ...uncovered]
}
