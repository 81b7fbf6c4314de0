import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Document } from '../document/openapi.ts'
import { ProblemsError, type Problem } from '../document/problem.ts'
import { inTemporaryFolder, redocly } from './redoc.ts'

/** How easy a description is to use, as `redocly score` rates it: 0 to 100. */
export interface Score {
  readonly agentReadiness: number
  readonly discoverability: number
}

/** The score of a description, `undefined` for one that `redocly score` can't cope with. */
export async function scoreOf(document: Document): Promise<Score | undefined> {
  return inTemporaryFolder(async (folder) => {
    const description = join(folder, 'openapi.json')
    writeFileSync(description, JSON.stringify(document))
    const output = await redocly(folder, ['score', description, '--format=json']).catch(refused)
    if (output === undefined) return undefined
    const { agentReadiness, discoverability } = JSON.parse(output) as Score
    return { agentReadiness, discoverability }
  })
}

function refused(error: unknown): undefined {
  if (!(error instanceof ProblemsError)) throw error
}

const FLOOR = join(import.meta.dirname, 'score-floor.json')

/** A problem for each figure below the floor that the project has set itself. */
export function belowFloor(score: Score | undefined): Problem[] {
  const floor = JSON.parse(readFileSync(FLOOR, 'utf8')) as Score
  return (['agentReadiness', 'discoverability'] as const)
    .filter((figure) => (score?.[figure] ?? 0) < floor[figure])
    .map((figure) => ({
      code: 'score-fell',
      severity: 'error',
      message: `the description's ${figure} is ${score?.[figure] ?? 'unknown'}, below the floor of ${floor[figure]}`,
      hint: `npx redocly score openapi/openapi.yaml says what lowers it; or lower the floor in ${FLOOR}, with a reason`,
    }))
}
