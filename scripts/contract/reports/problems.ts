import type { Problem } from '../../document/problem.ts'
import type { ContractReport } from './report.ts'
import { counted, shellWord } from './terminal.ts'

/** What a run found, as problems in the files of the description. */
export function problemsIn(
  { findings, complaints }: ContractReport,
  locate: (pointer: string) => Problem['location'],
): Problem[] {
  const broken = findings
    .filter(({ since }) => since === null)
    .map(({ severity, message, pointer, count, details, example }): Problem => {
      const location = locate(pointer)
      return {
        code: 'contract-broken',
severity,
        message: [`${message} (${counted(count, 'case')})`, ...details.slice(0, 1)].join('\n'),
        hint: `correct the description or the server; contract --explain ${shellWord(example.case)} shows the case`,
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
