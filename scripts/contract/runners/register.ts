import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { GENERATED, readEmitted } from '../../../test/support/description.ts'
import { startMock, type MockServer } from '../../../test/support/mock-server.ts'
import type { Case, Gap } from '../cases/case.ts'
import { touchedBy } from '../coverage/touched.ts'
import { contentFor, essence, parse } from '../judges/answer.ts'
import { bodyRoots, declaredFor } from '../schema/subjects.ts'
import { onlyOperations } from '../schema/subset.ts'
import { judge } from '../judges/verdict.ts'
import { unmadeOperations } from '../judges/unmade.ts'
import { unservable } from '../judges/unservable.ts'
import { readOptions } from '../options.ts'
import type { CaseRecord } from '../reporting/record.ts'
import { createSuite, type Suite, type Target } from './context.ts'
import { send, type Outcome } from './send.ts'

let current: Promise<Suite> | undefined

/** The suite of what this run is about, a description or one operation of it; made once for all files of a worker. */
export function currentSuite(): Promise<Suite> {
  return (current ??= readSuite())
}

async function readSuite(): Promise<Suite> {
  const { description, operation } = readOptions()
  const emitted = await readEmitted(description)
  const whole = createSuite(
    operation === undefined
      ? emitted
      : { ...emitted, document: onlyOperations(emitted.document, [operation]) },
  )
  const unmade = unmadeOperations(whole)
  if (unmade.size === 0) return whole
  const ids = [...whole.subjects.keys()].filter((id) => !unmade.has(id))
  const document = onlyOperations(whole.emitted.document, ids)
  return createSuite({ ...emitted, document }, [...unmade.values()])
}

/** Whether that is the whole description of this project. */
export function isOwnDescription(): boolean {
  const { description, operation } = readOptions()
  return description === GENERATED && operation === undefined
}

/** Where cases are sent; known when the tests run. */
export interface TargetHolder {
  readonly current: Target
}

/** A target that is there while the tests of a file run. */
export function useTarget(suite: Suite): TargetHolder {
  const { target } = readOptions()
  let mock: MockServer | undefined
  const holder: { current: Target } = { current: { url: target ?? '', kind: 'prism' } }
  beforeAll(async () => {
    if (target !== undefined) return
    mock = await startMock(suite.emitted.document, 0)
    holder.current = { url: mock.url, kind: 'prism' }
  })
  afterAll(() => mock?.close())
  return holder
}

/** A test for each case, by operation. */
export function registerCases(suite: Suite, target: TargetHolder, cases: readonly Case[]): void {
  const chosen = cases.filter(
    ({ operationId }) => unservable(suite.subjects.get(operationId)!) === undefined,
  )
  // Vitest takes a file without tests for a broken one.
  if (chosen.length === 0) test.skip('there is nothing of this kind to try', () => undefined)
  for (const operationId of new Set(chosen.map((it) => it.operationId))) {
    describe(operationId, () => {
      for (const it of chosen.filter((one) => one.operationId === operationId)) {
        test(it.name.slice(operationId.length + 1), async ({ task }) => {
          const outcome = await send(suite, target.current, it)
          const verdict = judge(suite, target.current, it, outcome)
          const passed = verdict.problems.length === 0
          const record: CaseRecord = {
            ...{ phase: it.phase, milliseconds: outcome.milliseconds },
            ...(verdict.blindSpot !== undefined && { blindSpot: verdict.blindSpot }),
            covers: passed ? [...it.covers, ...seenIn(suite, it, outcome)] : [],
            ...(passed
              ? {}
              : { failure: { name: it.name, pointer: it.pointer, problems: verdict.problems } }),
          }
          task.meta.contract = record
          expect(verdict.problems).toEqual([])
        })
      }
    })
  }
}

/** What an answer with a body shows of its schema. */
function seenIn(suite: Suite, { operationId }: Case, { wire }: Outcome): string[] {
  if (!wire || wire.text === '') return []
  const { responses } = suite.subjects.get(operationId)!
  const declared = responses.map(({ status }) => status)
  const status = declaredFor(wire.status, declared)
  const contents = responses.find((it) => it.status === status)?.contents ?? []
  const content = contentFor(contents, essence(wire.headers.get('content-type') ?? ''))
  if (!content) return []
  return bodyRoots(suite.responses, content).flatMap(({ root, json }) =>
    touchedBy(suite.responses, root, json ? parse(wire.text)?.value : wire.text),
  )
}

/** Hands on what no case can show. */
export function registerGaps(gaps: readonly Gap[]): void {
  test('every gap has its reason', ({ task }) => {
    task.meta.contract = { phase: 'gaps', milliseconds: 0, covers: [], gaps }
    expect(gaps.filter(({ reason }) => reason === '')).toEqual([])
  })
}
