import { readFileSync } from 'node:fs'
import { usageError } from '../command.ts'
import { say } from '../terminal.ts'

/** What an earlier run found. */
export interface EarlierRun {
  readonly seed: number
  readonly findings: readonly EarlierFinding[]
}

interface EarlierFinding {
  readonly id: string
  readonly message: string
  readonly operations: readonly string[]
}

/**
 * The earlier run in its report.json.
 *
 * @throws ProblemsError (exit code 2) for a file that isn't one
 */
export function earlierRun(file: string): EarlierRun {
  try {
    const run = JSON.parse(readFileSync(file, 'utf8')) as Partial<EarlierRun>
    if (!Number.isSafeInteger(run.seed)) throw new Error('it has no seed')
    if (!Array.isArray(run.findings) || !run.findings.every(isFinding))
      throw new Error('it has no findings')
    return run as EarlierRun
  } catch (error) {
    const message = `${file} is not the report of a run: ${(error as Error).message}`
    throw usageError(message, 'name the report.json of an earlier run')
  }
}

function isFinding(value: unknown): value is EarlierFinding {
  const { id, message, operations } = Object(value) as Record<string, unknown>
  return typeof id === 'string' && typeof message === 'string' && Array.isArray(operations)
}

/**
 * Says what became of each finding of an earlier run.
 *
 * @param ended why this run ended early, so that what it didn't find may still be there
 */
export function compareRuns(
  earlier: EarlierRun,
  found: ReadonlySet<string>,
  ended: string | undefined,
): void {
  const missing = ended === undefined ? 'fixed' : 'not seen, but the run ended early'
  for (const { id, message, operations } of earlier.findings)
    say(`${found.has(id) ? 'still there' : missing}: ${message} (${id}, ${operations.join(', ')})`)
}
