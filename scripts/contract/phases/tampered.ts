import { isDeepStrictEqual } from 'node:util'
import { isContractError } from '../../../src/runtime/errors/errors.ts'
import type { PlantedAnswer } from '../answers/planted.ts'
import { plausibleAnswers } from '../answers/plausible.ts'
import { tamperedAnswers } from '../answers/tampered.ts'
import { parse } from '../../document/json.ts'
import { judgeAnswer } from '../judges/answer.ts'
import { replay } from '../requests/replay.ts'
import { gapsOnly } from './mock.ts'
import type { Deviation } from '../findings/finding.ts'
import { judgeAll, type Judgement, type Result, type Run } from './phase.ts'

/** Answers that break their description: the judge must notice, and the client reject what it can't read. */
export async function tamperedPhase(run: Run): Promise<Result[]> {
  const { tampered, gaps } = tamperedAnswers(run.suite)
  return [
    ...(await judgeAll(run, tampered, (it) => judgePlanted(run, it, true))),
    gapsOnly(run, gaps),
  ]
}

/** Valid answers with every member, branch and type: the judge and the client must accept them. */
export function plausiblePhase(run: Run): Promise<Result[]> {
  return judgeAll(run, plausibleAnswers(run.suite), (it) => judgePlanted(run, it, false))
}

async function judgePlanted(
  { suite }: Run,
  planted: PlantedAnswer,
  isWrong: boolean,
): Promise<Judgement> {
  const { operationId, answer, pointer, covers } = planted
  const found = judgeAnswer(suite.responses, suite.subjects.get(operationId)!, answer)
  const outcome = await replay(suite, operationId, answer)
  const wrong = isWrong ? misread(planted, outcome) : misdecoded(planted, outcome)
  const missed = { message: 'the judge finds nothing wrong' }
  const deviations: Deviation[] = [
    ...(isWrong ? [] : found),
    ...[...(isWrong && found.length === 0 ? [missed] : []), ...wrong].map((it) => ({
      kind: 'client' as const,
      pointer,
      ...it,
    })),
  ]
  return { deviations, covers }
}

/** Without validators the client checks only the media type, and whether JSON can be parsed. */
function misread(planted: PlantedAnswer, outcome: Replayed): Wrong[] {
  const { name, keyword } = planted
  const { ok, contentType } = outcome as Answer
  const isUndeclared = ok === false && contentType === undefined
  if (name.endsWith('as application/x-undeclared'))
    return isUndeclared ? [] : [{ message: 'the client takes an undeclared answer for declared' }]
  if (name.endsWith('cut off'))
    return isContractError(outcome) ? [] : [{ message: 'the client accepts truncated JSON' }]
  if (keyword === 'content' || isContractError(outcome)) return []
  const { body } = outcome as Answer
  const isJson = typeof body === 'object' && !isOpaque(body)
  return isJson ? misdecoded(planted, outcome) : statusProblems(planted, outcome)
}

function misdecoded(planted: PlantedAnswer, outcome: Replayed): Wrong[] {
  const { body } = outcome as Answer
  const { text, headers } = planted.answer
  const isForm = /form/.test(headers.get('content-type') ?? '')
  const isSame =
    isOpaque(body) || isForm || [text, parse(text)?.value].some((it) => isDeepStrictEqual(body, it))
  return [
    ...statusProblems(planted, outcome),
    ...(isSame
      ? []
      : [{ message: 'the client decodes something else', detail: JSON.stringify(body) }]),
  ]
}

function statusProblems({ answer }: PlantedAnswer, outcome: Replayed): Wrong[] {
  const { status } = outcome as Answer
  if (status === answer.status) return []
  return [{ message: 'the client fails', detail: `${status}: ${String(outcome)}` }]
}

type Wrong = Pick<Deviation, 'message' | 'detail'>

type Replayed = Awaited<ReturnType<typeof replay>>
type Answer = Extract<Replayed, { readonly body: unknown }>

/** Files and streams have no value to compare. */
function isOpaque(body: unknown): boolean {
  return body instanceof Blob || Symbol.asyncIterator in Object(body)
}
