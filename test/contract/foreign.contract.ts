import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { bundled } from '../support/bundled.ts'
import { emit } from '../support/emit.ts'
import { startMock } from '../support/mock-server.ts'
import { plausibleAnswers } from '../../scripts/contract/cases/plausible.ts'
import { tamperedAnswers, type Tampered } from '../../scripts/contract/cases/tampered.ts'
import { judgeAnswer } from '../../scripts/contract/judges/answer.ts'
import { tally } from '../../scripts/contract/coverage/totals.ts'
import { plainItems } from '../../scripts/contract/coverage/items.ts'
import { judge } from '../../scripts/contract/judges/verdict.ts'
import { preflight } from '../../scripts/contract/judges/preflight.ts'
import { allCases } from '../../scripts/contract/runners/all-cases.ts'
import { createSuite } from '../../scripts/contract/runners/context.ts'
import { send } from '../../scripts/contract/runners/send.ts'

// Descriptions of others go the same way: all that the mock does otherwise has its reason.
const FOLDER = join(import.meta.dirname, '../fixtures/contract')

const DESCRIPTIONS = [
  {
    file: 'shop.yaml',
    blindSpots: [/wants members/, /deepObject/, /empty value of a query/],
    unservable: 0,
  },
  {
    file: 'file-store.yaml',
    blindSpots: [
      /cookie parameters/,
      /described by `content`/,
      /draft-07 validator/,
      /draft-07 for 2020-12/,
      /text null/,
      /as a text/,
      /no example need not fit/,
      /empty value of a query/,
      /does not look at members/,
      /makes up/,
    ],
    unservable: 0,
  },
  {
    file: 'events.yaml',
    blindSpots: [
      /makes up/,
      /first one/,
      /text null/,
      /draft-07 validator/,
      /blank text/,
      /empty value/,
    ],
    unservable: 0,
  },
  {
    file: 'messages.yaml',
    blindSpots: [/no refusal is described/, /as Prism says itself/, /empty value of a query/],
    unservable: 0,
  },
]

describe.each(DESCRIPTIONS)('$file', ({ file, blindSpots, unservable }) => {
  test('is judged without an unexplained difference', { timeout: 120_000 }, async ({ task }) => {
    const suite = createSuite(await emit(await bundled(join(FOLDER, file))))
    expect(preflight(suite)).toEqual([])
    const { cases, gaps } = allCases(suite)
    const judged = ({ operationId, answer }: Tampered) =>
      judgeAnswer(suite.responses, suite.subjects.get(operationId)!, answer)
    const unseen = tamperedAnswers(suite).tampered.filter((it) => judged(it).length === 0)
    expect(unseen.map(({ name }) => name)).toEqual([])
    expect(plausibleAnswers(suite).flatMap(judged)).toEqual([])
    const mock = await startMock(suite.emitted.document, 0)
    const target = { url: mock.url, kind: 'prism' as const }
    const covered = new Set<string>()
    const seen = new Set<string>()
    const problems: string[] = []
    try {
      for (const it of cases) {
        const verdict = judge(suite, target, it, await send(suite, target, it))
        problems.push(...verdict.problems.map((problem) => `${it.name}: ${problem}`))
        if (verdict.problems.length === 0) it.covers.forEach((item) => covered.add(item))
        if (verdict.blindSpot !== undefined) seen.add(verdict.blindSpot)
      }
    } finally {
      await mock.close()
    }
    expect(problems).toEqual([])
    const unexpected = [...seen].filter((reason) => !blindSpots.some((it) => it.test(reason)))
    expect(unexpected).toEqual([])
    expect(blindSpots.filter((it) => ![...seen].some((reason) => it.test(reason)))).toEqual([])

    const explained = new Set(gaps.map(({ item }) => item))
    const uncovered = tally(plainItems(suite.document), covered).flatMap((kind) => kind.uncovered)
    expect(uncovered.filter((item) => !explained.has(item))).toEqual([])
    expect(uncovered.filter((item) => item.startsWith('operation:'))).toHaveLength(unservable)
    task.meta.contract = {
      ...{ phase: `foreign: ${file}`, milliseconds: 0, count: cases.length, covers: [] },
      note: `${file}: ${cases.length} cases; blind spots: ${[...seen].join('; ')}`,
    }
  })
})
