import type { EmittedDescription } from '../../../test/support/description.ts'
import { startMock } from '../../../test/support/mock-server.ts'
import { plausibleAnswers } from '../cases/plausible.ts'
import { tamperedAnswers } from '../cases/tampered.ts'
import { createSuite } from '../runners/context.ts'
import { sameVerdicts } from './equivalence.ts'
import { kill, unseenProperties, type Bench, type Kill } from './judge-mutant.ts'
import type { Mutant } from './mutant.ts'
import { operationMutants } from './operation-mutants.ts'
import { createReach } from './reach.ts'
import { onlyOperations } from '../schema/subset.ts'
import { schemaMutants } from './schema-mutants.ts'

/** What became of a mutant. */
export interface MutantResult {
  readonly mutant: Mutant
  readonly outcome: 'killed' | 'survived' | 'equivalent'
  readonly kill?: Kill
  readonly reason?: string
}

/** Every mutant of a description, or every n-th, judged against the unchanged servers. */
export async function judgeMutants(
  emitted: EmittedDescription,
  limit: number,
  hasFixtureServer: boolean,
  progress: (done: number, total: number) => void,
): Promise<MutantResult[]> {
  const { document } = emitted
  const mutants = chosen([...schemaMutants(document), ...operationMutants(document)], limit)
  const suite = createSuite(emitted)
  const mock = await startMock(document, 0)
  const bench: Bench = {
    ...{ document, hasFixtureServer, operationsAt: createReach(document) },
    mock: { url: mock.url, kind: 'prism' },
    tampered: tamperedAnswers(suite).tampered,
    plausible: plausibleAnswers(suite),
    unseen: (affected) => {
      const part = onlyOperations(document, affected)
      return new Set(unseenProperties(createSuite({ ...emitted, document: part })))
    },
  }
  const results: MutantResult[] = []
  try {
    for (const mutant of mutants) {
      results.push(await judgeMutant(bench, mutant))
      progress(results.length, mutants.length)
    }
  } finally {
    await mock.close()
  }
  return results
}

async function judgeMutant(bench: Bench, mutant: Mutant): Promise<MutantResult> {
  const document = mutant.make()
  const affected = bench.operationsAt(mutant.pointer).slice(0, MOST_OPERATIONS)
  const found = await kill(bench, document, affected)
  if (found) return { mutant, outcome: 'killed', kill: found }
  const values = sameVerdicts(
    onlyOperations(bench.document, affected),
    onlyOperations(document, affected),
    affected,
  )
  return values === undefined
    ? { mutant, outcome: 'survived' }
    : { mutant, outcome: 'equivalent', reason: `none of ${values} values tells them apart` }
}

/** What many operations share is judged by the first of them: it is the same for all. */
const MOST_OPERATIONS = 3

/** At most so many, evenly spread over the kinds. */
export function chosen(mutants: readonly Mutant[], limit: number): readonly Mutant[] {
  if (mutants.length <= limit) return mutants
  const byKind = new Map<string, Mutant[]>()
  for (const mutant of mutants)
    byKind.set(mutant.kind, [...(byKind.get(mutant.kind) ?? []), mutant])
  const share = limit / mutants.length
  return [...byKind.values()].flatMap((own) => {
    const count = Math.max(2, Math.round(own.length * share))
    const step = Math.max(1, own.length / count)
    return Array.from(
      { length: Math.min(count, own.length) },
      (_, index) => own[Math.floor(index * step)]!,
    )
  })
}
