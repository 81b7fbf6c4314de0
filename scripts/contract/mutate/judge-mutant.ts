import type { Document } from '../../document/openapi.ts'
import type { PlantedAnswer } from '../answers/planted.ts'
import { plausibleAnswers } from '../answers/plausible.ts'
import { tamperedAnswers } from '../answers/tampered.ts'
import { answerCases } from '../cases/answers.ts'
import { boundaryCases } from '../cases/boundary.ts'
import type { Case } from '../cases/case.ts'
import { contentCases } from '../cases/content.ts'
import { credentialCases } from '../cases/credentials.ts'
import { acceptedCases, refusedCases } from '../cases/requests.ts'
import { undeclaredCases } from '../cases/undeclared.ts'
import { allItems } from '../coverage/totals.ts'
import { itemsShownBy } from '../coverage/touched.ts'
import { judgeAnswer } from '../judges/answer.ts'
import { descriptionFaults, exampleFaults } from '../judges/preflight.ts'
import { judge } from '../judges/verdict.ts'
import type { Phase } from '../phases/phase.ts'
import { send } from '../requests/send.ts'
import { onlyOperations } from '../schema/subset.ts'
import { createSuite, partOf, type Description, type Suite, type Target } from '../suite.ts'

/** What mutants are judged with: everything here comes from the original description. */
export interface Bench {
  readonly mock: Target
  readonly tampered: readonly PlantedAnswer[]
  readonly plausible: readonly PlantedAnswer[]
  /** Properties of these operations that no example shows. */
  readonly unseen: (affected: readonly string[]) => ReadonlySet<string>
  /** The client's code of a mutant. */
  readonly describe: (document: Document) => Promise<Description>
  /** Phases with servers of their own, which speak the original description. */
  readonly sequences: readonly Phase[]
}

export function createBench(
  description: Description,
  mock: Target,
  { describe, sequences }: Pick<Bench, 'describe' | 'sequences'>,
): Bench {
  const suite = createSuite(description)
  return {
    mock,
    describe,
    sequences,
    tampered: tamperedAnswers(suite).tampered,
    plausible: plausibleAnswers(suite),
    unseen: (affected) => new Set(unseenProperties(createSuite(partOf(description, affected)))),
  }
}

/** What detected a mutant. */
export interface Kill {
  readonly by: 'preflight' | 'mock' | 'sequences' | 'planted answers' | 'coverage'
  readonly how: string
}

/** Runs the suite of a mutant against the original servers, the quickest part first, up to the first failure. */
export async function kill(
  bench: Bench,
  document: Document,
  affected: readonly string[],
): Promise<Kill | undefined> {
  const suite = createSuite(await bench.describe(onlyOperations(document, affected)))
  const locate = (pointer: string) => `#${pointer}`
  const [fault] = [
    ...descriptionFaults(suite, locate),
    ...[...exampleFaults(suite, locate).values()].flat(),
  ]
  if (fault) return { by: 'preflight', how: `${fault.message} (#${fault.pointer})` }
  return (
    (await byMock(suite, bench.mock, [credentialCases, answerCases])) ??
    byPlantedAnswers(suite, bench, affected) ??
    byCoverage(suite, bench.unseen(affected)) ??
    (await byMock(suite, bench.mock, [
      contentCases,
      (it) => refusedCases(it).cases,
      ...[acceptedCases, undeclaredCases, boundaryCases],
    ])) ??
    (await bySequences(bench, document))
  )
}

async function byMock(
  suite: Suite,
  mock: Target,
  phases: readonly ((suite: Suite) => readonly Case[])[],
): Promise<Kill | undefined> {
  for (const phase of phases) {
    let cases: readonly Case[]
    try {
      cases = phase(suite)
    } catch (error) {
      return { by: 'preflight', how: (error as Error).message }
    }
    for (const it of cases) {
      const [deviation] = judge(suite, mock, it, await send(suite, mock, it)).deviations
      if (deviation) return { by: 'mock', how: `${it.name}: ${deviation.message}` }
    }
  }
  return undefined
}

async function bySequences(
  { sequences, mock: target, describe }: Bench,
  document: Document,
): Promise<Kill | undefined> {
  if (sequences.length === 0) return undefined
  const suite = createSuite(await describe(document))
  for (const { name, run } of sequences) {
    const results = await run({
      phase: name,
      suite,
      target,
      seed: 1,
      randomCalls: 1,
      signal: undefined,
      locate: (pointer) => `#${pointer}`,
      progress: () => undefined,
    })
    const [observation] = results.flatMap(({ observations }) => observations)
    if (observation) return { by: 'sequences', how: `${observation.case}: ${observation.message}` }
  }
  return undefined
}

/** Wrong answers that the original description detects must stay wrong, and right ones right. */
function byPlantedAnswers(
  suite: Suite,
  { tampered, plausible }: Bench,
  affected: readonly string[],
): Kill | undefined {
  const deviations = ({ operationId, answer }: PlantedAnswer) => {
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

/** A property that no example shows any longer is a gap without a reason. */
function byCoverage(suite: Suite, unseen: ReadonlySet<string>): Kill | undefined {
  const found = unseenProperties(suite).find((it) => !unseen.has(it))
  return found === undefined ? undefined : { by: 'coverage', how: `${found} is in no example` }
}

function unseenProperties(suite: Suite): string[] {
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
          itemsShownBy(oracle, schema, value).forEach((it) => seen.add(it))
      }
    }
  }
  return allItems(suite).filter((it) => it.startsWith('property:') && !seen.has(it))
}
