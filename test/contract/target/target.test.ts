import { expect, test } from 'vitest'
import { ProblemsError } from '../../../scripts/document/problem.ts'
import type { TargetOptions } from '../../../scripts/contract/target/options.ts'
import type { DeviationName } from '../../support/bookshop/deviations.ts'
import { documentWith } from '../../support/describe.ts'
import { serverAnswering } from '../../support/server.ts'
import { describe } from '../../../scripts/cli/contract/description.ts'
import { runTarget } from '../../../scripts/contract/target/index.ts'
import { runOnShop } from './shop-run.ts'

type Row = readonly [deviation: DeviationName, include: readonly string[], pointer: string]

const FOUND: readonly Row[] = [
  [
    'an unknown sort order is ignored',
    ['listBooks'],
    '/paths/~1books/get/parameters/5/schema/enum',
  ],
  ['a review needs no rating', ['createReview'], '/components/schemas/Review/required'],
]

test.for(FOUND)('%s', async ([deviation, include, pointer]) => {
  const { findings } = await runOnShop(deviation, { include, randomCalls: 0 })
  expect(findings.map((finding) => finding.pointer)).toEqual([pointer])
})

test('an honest server gives no findings, and keeps nothing', async () => {
  const include = ['listAuthors', 'createAuthor', 'getAuthor', 'replaceAuthor', 'deleteAuthor']
  const { findings, report, shop } = await runOnShop(undefined, { include, randomCalls: 2 })
  expect(findings).toEqual([])
  expect(report).toMatchObject({ left: [], skipped: [], ended: undefined })
  expect(shop.state.authors).toHaveLength(4)
  expect(report.provoked).toContain('replaceAuthor 200')
})

test('without permission to write, a run only reads', async () => {
  const { report } = await runOnShop(undefined, { write: false, maxRequests: 60 })
  const methods = report.provoked.map((pair) => pair.split(' ')[0])
  expect(methods.filter((name) => !/^(list|get|read|head|export)/.test(name!))).toEqual([])
})

test('a run ends at its limits, and then still removes what it has created', async () => {
  const { report, shop } = await runOnShop(undefined, { include: ['*Author'], maxRequests: 40 })
  expect(report.ended).toBe('40 requests are sent')
  expect(shop.state.authors).toHaveLength(4)
})

type Refusal = readonly [why: string, options: Partial<TargetOptions>, message: RegExp]

const REFUSALS: readonly Refusal[] = [
  [
    'a wrong password',
    {
      login: {
        operation: 'logIn',
        body: { email: 'alice@bookshop.example', password: 'wrong one' },
      },
    },
    /^can't sign in with logIn: 401/,
  ],
  ['no server', { target: 'http://127.0.0.1:9' }, /^no response from http:\/\/127\.0\.0\.1:9/],
  ['an unknown operation', { login: { operation: 'signIn', body: {} } }, /no operation signIn/],
]

test.for(REFUSALS)('a run ends with 3 for %s', async ([, options, message]) => {
  const error = await runOnShop(undefined, options).catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(ProblemsError)
  expect(error).toMatchObject({
    exitCode: 3,
    problems: [{ message: expect.stringMatching(message) }],
  })
})

test('an operation for which no valid value is known does not end the run', async () => {
  const responses = { 200: { description: 'Fine' }, 404: { description: 'Unknown' } }
  const requestBody = { content: { 'application/json': { schema: { type: 'string', not: {} } } } }
  const document = documentWith({
    paths: {
      '/fine': { get: { operationId: 'readFine', responses } },
      '/never': { post: { operationId: 'sendNever', requestBody, responses } },
    },
  })
  const server = await serverAnswering({ status: 200, body: '' })
  try {
    const report = await runTarget({
      ...{ description: await describe(document), target: server.baseUrl, write: true },
    })
    expect(report.observations).toEqual([])
    expect(report.provoked).toContain('readFine 200')
  } finally {
    server.close()
  }
})
