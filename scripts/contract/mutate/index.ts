import type { Document } from '../../document/openapi.ts'
import { startMock } from '../../mock/server.ts'
import type { Phase } from '../phases/phase.ts'
import { onlyOperations } from '../schema/subset.ts'
import type { Description } from '../suite.ts'
import { sameVerdicts } from './equivalence.ts'
import { createBench, kill, type Bench, type Kill } from './judge-mutant.ts'
import type { Mutant } from './mutant.ts'
import { operationMutants } from './operation-mutants.ts'
import { createReach } from './reach.ts'
import { schemaMutants } from './schema-mutants.ts'

export interface MutationOptions {
  readonly description: Description
  /** Emits the client's code of a mutant. */
  readonly describe: Bench['describe']
  /** The most mutants, spread over their kinds. */
  readonly limit: number
  /** Phases with servers of their own, which speak this description. */
  readonly sequences?: readonly Phase[] | undefined
  readonly progress?: ((done: number, total: number) => void) | undefined
}

/** The outcome of a mutant. */
export interface MutantResult {
  readonly mutant: Mutant
  readonly outcome: 'killed' | 'survived' | 'equivalent'
  readonly kill?: Kill
  readonly reason?: string
}

/** The results of every mutant of a description, or every n-th, judged against the original servers. */
export async function judgeMutants(options: MutationOptions): Promise<MutantResult[]> {
  const { description, describe, limit, sequences = [], progress } = options
  const { document } = description
  const mutants = chosen([...schemaMutants(document), ...operationMutants(document)], limit)
  const operationsAt = createReach(document)
  const mock = await startMock(document, 0)
  const target = { url: mock.url, kind: 'prism' } as const
  const bench = createBench(description, target, { describe, sequences })
  const results: MutantResult[] = []
  try {
    for (const mutant of mutants) {
      const affected = operationsAt(mutant.pointer).slice(0, MOST_OPERATIONS)
      results.push(await judgeMutant(bench, document, mutant, affected))
      progress?.(results.length, mutants.length)
    }
  } finally {
    await mock.close()
  }
  return results
}

/** A mutant of a shared component is judged by the first operations that use it. */
const MOST_OPERATIONS = 3

async function judgeMutant(
  bench: Bench,
  original: Document,
  mutant: Mutant,
  affected: readonly string[],
): Promise<MutantResult> {
  const document = mutant.make()
  const found = await kill(bench, document, affected)
  if (found) return { mutant, outcome: 'killed', kill: found }
  const values = sameVerdicts(
    onlyOperations(original, affected),
    onlyOperations(document, affected),
    affected,
  )
  return values === undefined
    ? { mutant, outcome: 'survived' }
    : { mutant, outcome: 'equivalent', reason: `none of ${values} values tells them apart` }
}

/** At most `limit` mutants, evenly spread over the kinds. */
function chosen(mutants: readonly Mutant[], limit: number): readonly Mutant[] {
  if (mutants.length <= limit) return mutants
  const share = limit / mutants.length
  const kinds = [...new Set(mutants.map(({ kind }) => kind))]
  return kinds.flatMap((kind) => {
    const own = mutants.filter((mutant) => mutant.kind === kind)
    const count = Math.max(2, Math.round(own.length * share))
    const step = Math.max(1, own.length / count)
    return Array.from(
      { length: Math.min(count, own.length) },
      (_, index) => own[Math.floor(index * step)]!,
    )
  })
}
