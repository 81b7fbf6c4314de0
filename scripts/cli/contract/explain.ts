import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Report } from '../../contract/index.ts'
import { caseOf } from '../../contract/phases/phase.ts'
import type { ContractReport } from '../../contract/reports/report.ts'
import type { JudgedCase } from '../../contract/reports/explained.ts'
import type { Document } from '../../document/openapi.ts'
import type { Problem } from '../../document/problem.ts'
import { usageError } from '../command.ts'
import { print } from '../terminal.ts'
import { shownPlace } from './show-report.ts'

/** The case that a name means: itself, or that of a finding of the last report by its id. */
export function explainedCase(name: string, folder: string): string {
  if (!/^[0-9a-f]{10}$/.test(name)) return name
  try {
    const { findings } = JSON.parse(
      readFileSync(join(folder, 'report.json'), 'utf8'),
    ) as ContractReport
    return findings.find(({ id }) => id === name)?.example.case ?? name
  } catch {
    return name
  }
}

/**
 * Prints everything about a case.
 *
 * @throws ProblemsError (exit code 2) when there is no such case
 */
export async function explain(
  name: string,
  cases: readonly JudgedCase[],
  document: Document,
  locate: (pointer: string) => Problem['location'],
): Promise<void> {
  const placeOf = (pointer: string) => shownPlace(pointer, locate(pointer))
  const { explained } = await import('../../contract/reports/explained.ts')
  if (cases.length === 0)
    throw usageError(
      `there is no case ${JSON.stringify(name)}`,
      'a report names the case of each finding; quote it for the shell',
    )
  print(cases.map((it) => explained(it, document, placeOf)).join('\n\n'))
}

/** The results of a case; of a recorded one only what findings show of it. */
export function casesOf({ results, findings, explained }: Report, only: string): JudgedCase[] {
  if (explained) return [explained]
  const shown = findings.map(({ example }) => example).filter((it) => it.case === only)
  const found = results
    .filter(({ phase, name, cases }) => cases > 0 && caseOf(phase, name) === only)
    .map(({ phase, name, operationId, exchange, observations, blindSpots = [] }) => ({
      case: caseOf(phase, name),
      phase,
      operationId,
      exchange,
      observations,
      blindSpots,
    }))
  if (found.length > 0 || shown.length === 0) return found
  return [{ ...shown[0]!, exchange: shown[0]!.exchange, observations: shown }]
}
