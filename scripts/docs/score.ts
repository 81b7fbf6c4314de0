import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Document } from '../pipeline/openapi.ts'
import type { Problem } from '../pipeline/problem.ts'
import { inTemporaryFolder, redocly } from './redoc.ts'

/** How easy a description is to use, as `redocly score` rates it: 0 to 100. */
export interface Score {
  readonly agentReadiness: number
  readonly discoverability: number
}

/** The score of a description. */
export async function scoreOf(document: Document): Promise<Score> {
  return inTemporaryFolder(async (folder) => {
    const description = join(folder, 'openapi.json')
    writeFileSync(description, JSON.stringify(document))
    const output = await redocly(folder, ['score', description, '--format=json'])
    const { agentReadiness, discoverability } = JSON.parse(output) as Score
    return { agentReadiness, discoverability }
  })
}

const FLOOR = join(import.meta.dirname, 'score-floor.json')

/** A problem for each figure below the floor that the project has set itself. */
export function belowFloor(score: Score): Problem[] {
  const floor = JSON.parse(readFileSync(FLOOR, 'utf8')) as Score
  return (['agentReadiness', 'discoverability'] as const)
    .filter((figure) => score[figure] < floor[figure])
    .map((figure) => ({
      code: 'score-fell',
      severity: 'error',
      message: `the description's ${figure} is ${score[figure]}, below the floor of ${floor[figure]}`,
      hint: `npx redocly score openapi/openapi.yaml says what lowers it; or lower the floor in ${FLOOR}, with a reason`,
    }))
}
