import type { Document } from '../../document/openapi.ts'
import { answerCases } from '../cases/answers.ts'
import { boundaryCases } from '../cases/boundary.ts'
import type { Case } from '../cases/case.ts'
import { contentCases } from '../cases/content.ts'
import { credentialCases } from '../cases/credentials.ts'
import { acceptedCases, refusedCases } from '../cases/requests.ts'
import type { Tampered } from '../cases/tampered.ts'
import { undeclaredCases } from '../cases/undeclared.ts'
import { allItems } from '../coverage/totals.ts'
import { touchedBy } from '../coverage/touched.ts'
import { judgeAnswer } from '../judges/answer.ts'
import { preflight } from '../judges/preflight.ts'
import { judge } from '../judges/verdict.ts'
import { createSuite, type Suite, type Target } from '../runners/context.ts'
import { send } from '../runners/send.ts'
import { runSequences } from '../sequences/run.ts'
import { startFixtureServer } from '../../../test/support/hitkeep/server.ts'
import { emit } from '../../../test/support/emit.ts'
import { onlyOperations } from '../schema/subset.ts'

/** What mutants are judged with: everything here comes from the description as it is. */
export interface Bench {
  readonly document: Document
  readonly mock: Target
  readonly tampered: readonly Tampered[]
  readonly plausible: readonly Tampered[]
  /** Properties of these operations that no answer shows, as things are. */
  readonly unseen: (affected: readonly string[]) => ReadonlySet<string>
  readonly operationsAt: (pointer: string) => string[]
  /** Whether the server in memory speaks this description. */
  readonly hasFixtureServer: boolean
}

/** What gave a mutant away. */
export interface Kill {
  readonly by: 'preflight' | 'mock' | 'fixture server' | 'planted answers' | 'coverage'
  readonly how: string
}

/** Runs the suite of a mutant against the unchanged servers, the quickest part first, up to the first failure. */
export async function kill(
  bench: Bench,
  document: Document,
  affected: readonly string[],
): Promise<Kill | undefined> {
  const suite = createSuite(await emit(onlyOperations(document, affected)))
  const [fault] = preflight(suite)
  if (fault) return { by: 'preflight', how: `${fault.message} (#${fault.pointer})` }
  const inputs = [suite.document, suite.sampler] as const
  return (
    (await byMock(suite, bench.mock, [
      () => credentialCases(...inputs),
      () => answerCases(...inputs),
    ])) ??
    byPlantedAnswers(suite, bench, affected) ??
    byCoverage(suite, bench.unseen(affected)) ??
    (await byMock(suite, bench.mock, [
      () => contentCases(...inputs),
      () => refusedCases(...inputs).cases,
      () => acceptedCases(...inputs),
      () => undeclaredCases(...inputs),
      () => boundaryCases(...inputs),
    ])) ??
    (bench.hasFixtureServer ? await bySequences(document) : undefined)
  )
}

async function byMock(
  suite: Suite,
  mock: Target,
  phases: readonly (() => readonly Case[])[],
): Promise<Kill | undefined> {
  for (const phase of phases) {
    let cases: readonly Case[]
    try {
      cases = phase()
    } catch (error) {
      return { by: 'preflight', how: (error as Error).message }
    }
    for (const it of cases) {
      const [problem] = judge(suite, mock, it, await send(suite, mock, it)).problems
      if (problem !== undefined) return { by: 'mock', how: `${it.name}: ${problem}` }
    }
  }
  return undefined
}

async function bySequences(document: Document): Promise<Kill | undefined> {
  const suite = createSuite(await emit(document))
  const server = await startFixtureServer()
  try {
    const [finding] = (await runSequences(suite, server)).findings
    if (!finding) return undefined
    const { operationId, title, message } = finding
    return { by: 'fixture server', how: `${operationId}, ${title}: ${message}` }
  } finally {
    await server.close()
  }
}

/** Wrong answers that the unchanged description sees through have to stay wrong, and right ones right. */
function byPlantedAnswers(
  suite: Suite,
  { tampered, plausible }: Bench,
  affected: readonly string[],
): Kill | undefined {
  const deviations = ({ operationId, answer }: Tampered) => {
    const subjects = affected.includes(operationId) ? suite.subjects.get(operationId) : undefined
    return subjects && judgeAnswer(suite.responses, subjects, answer)
  }
  const missed = tampered.find((it) => deviations(it)?.length === 0)
  if (missed) return { by: 'planted answers', how: `${missed.name} is not found` }
  for (const it of plausible) {
    const [deviation] = deviations(it) ?? []
    if (deviation) return { by: 'planted answers', how: `${it.name}: ${deviation.message}` }
  }
  return undefined
}

/** A property that no example shows any more is a gap without a reason. */
function byCoverage(suite: Suite, unseen: ReadonlySet<string>): Kill | undefined {
  const found = unseenProperties(suite).find((it) => !unseen.has(it))
  return found === undefined ? undefined : { by: 'coverage', how: `${found} is in no example` }
}

export function unseenProperties(suite: Suite): string[] {
  const seen = new Set<string>()
  for (const { bodies, responses } of suite.subjects.values()) {
    const contents = responses.flatMap((response) => response.contents)
    for (const [list, oracle] of [
      [bodies, suite.requests],
      [contents, suite.responses],
    ] as const) {
      for (const { schema, examples } of list) {
        if (schema === undefined) continue
        for (const { value } of examples)
          touchedBy(oracle, schema, value).forEach((it) => seen.add(it))
      }
    }
  }
  return allItems(suite).filter((it) => it.startsWith('property:') && !seen.has(it))
}
