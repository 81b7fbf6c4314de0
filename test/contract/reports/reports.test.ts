import { Ajv2020 } from 'ajv/dist/2020.js'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readBaseline } from '../../../scripts/contract/findings/baseline.ts'
import { problemsIn } from '../../../scripts/contract/reports/problems.ts'
import { toTerminal } from '../../../scripts/contract/reports/terminal.ts'
import { CONTEXT, exchangeWith, observation, reportWith } from './reported.ts'

test('a cause is one finding with its smallest request', () => {
  const url = 'http://127.0.0.1:1/notes/7?tag=much-longer'
  const { findings, passed } = reportWith([
    observation({ case: 'long', exchange: exchangeWith({ url }), detail: 'x is 1' }),
    observation({ case: 'short', exchange: exchangeWith({}), detail: 'x is 2', phase: 'random' }),
    observation({ case: 'unsent', detail: 'x is 2', operationId: 'other' }),
    observation({ message: 'something else', severity: 'warning' }),
    observation({ pointer: '/info/version' }),
  ])
  expect(findings.map(({ message, pointer, count }) => [message, pointer, count])).toEqual([
    ['it is wrong', '/info/title', 3],
    ['it is wrong', '/info/version', 1],
    ['something else', '/info/title', 1],
  ])
  expect(findings[0]).toMatchObject({
    ...{ operations: ['change-note', 'other'], phases: ['answers', 'random'] },
    ...{ details: ['x is 2', 'x is 1'], says: 'title: "Notes"' },
    location: { file: 'api/notes.yaml', line: 3, column: 5 },
    example: {
      case: 'short',
      call: 'await client.changeNote({ path: { id: 7 }, header: { "X-Trace": "x" } })',
    },
  })
  expect(passed).toBe(false)
})

test('only errors that the baseline lacks fail, and what is gone is named', () => {
  const old = [observation({}), observation({ message: 'repaired' })]
  const { findings, gone, passed } = reportWith([observation({})], old)
  expect(passed).toBe(true)
  expect(findings).toMatchObject([{ since: '2026-01-02' }])
  expect(gone).toMatchObject([{ message: 'repaired', since: '2026-01-02' }])
  expect(reportWith([observation({ pointer: '/paths' })], old).passed).toBe(false)
  expect(reportWith([observation({ severity: 'warning' })]).passed).toBe(true)
  expect(['{}', '[]', 'x', '{"schemaVersion":1,"findings":[1]}'].map(readBaseline)).toEqual(
    Array(4).fill(undefined),
  )
})

test('a report follows its schema', () => {
  const schema = new URL('../../../docs/contract-report.schema.json', import.meta.url)
  const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(
    JSON.parse(readFileSync(schema, 'utf8')),
  )
  const all = [
    observation({ exchange: exchangeWith({ body: '{}' }), place: 'body/*', detail: 'x' }),
    observation({ operationId: undefined, message: 'no exchange', pointer: '' }),
  ]
  for (const report of [reportWith(all), reportWith([]), reportWith(all.slice(1), all)]) {
    expect(validate(JSON.parse(JSON.stringify(report))) || validate.errors).toBe(true)
  }
})

test('a terminal shows many findings on at most 40 lines', () => {
  const many = Array.from({ length: 30 }, (_, index) =>
    observation({ message: `cause ${index} ${'long '.repeat(99)}`, detail: 'y'.repeat(999) }),
  )
  const lines = toTerminal(reportWith(many)).split('\n')
  expect(lines.length).toBeLessThanOrEqual(40)
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(210)
  expect(lines.at(-1)).toBe('30 errors in 40 cases, 1.2 s, seed 7')
})

test('findings are problems of the description', () => {
  const problems = problemsIn(reportWith([observation({ case: "it's" })]), CONTEXT.locate)
  expect(problems).toMatchObject([
    {
      ...{ code: 'contract-broken', severity: 'error', message: 'it is wrong (1 case)' },
      hint: expect.stringContaining(`--explain 'it'\\''s'`),
    },
  ])
})
