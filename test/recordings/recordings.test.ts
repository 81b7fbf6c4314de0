import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import * as operations from '../../generated/operations.ts'
import { securitySchemes } from '../../generated/security.ts'
import * as validators from '../../generated/validators.js'
import type { Exchange, ReceivedAnswer } from '../../scripts/contract/exchange.ts'
import { findOperation } from '../../scripts/contract/judges/find-operation.ts'
import { replayExchanges } from '../../scripts/contract/recordings/replay.ts'
import { replayReport } from '../../scripts/contract/recordings/replay-report.ts'
import { createSuite } from '../../scripts/contract/suite.ts'
import type { Document } from '../../scripts/document/openapi.ts'
import { apiToken, createHitKeepClient, session, validation } from '../../src/hitkeep/index.ts'
import type { Auth } from '../../src/runtime/types.ts'
import type { Operation } from '../../src/runtime/operation.ts'
import { recordedExchanges } from './exchanges.ts'
import { UNSEEN } from './unseen.ts'

const document = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../generated/openapi.json'), 'utf8'),
) as Document
const suite = createSuite({ document, securitySchemes, operations: {}, validators: {} })
const recorded = recordedExchanges()
const outcome = replayExchanges(suite, recorded)

test('the server does nothing but what is described', () => {
  const errors = outcome.observations.filter(({ severity }) => severity === 'error')
  expect(errors.map(({ case: name, message }) => `${name}: ${message}`)).toEqual([])
  expect([...outcome.undescribed.keys()].sort()).toEqual(
    [
      ...['DELETE /api/auth/session', 'GET /api/cloud/plans', 'GET /api/cloud/signup/verify'],
      ...['GET /api/nope', 'GET /api/sites/', 'GET /api/user/api-clients/*', 'HEAD /api/status'],
      ...['HEAD /api/sites/*/stats', 'OPTIONS /api/sites', 'PATCH /api/sites', 'POST /mcp'],
    ]
      .map((it) => `the description has no operation for ${it}`)
      .sort(),
  )
})

test('every operation was called, and there is a reason for each status that never came', () => {
  const { coverage } = replayReport(suite, outcome, 0)
  expect(coverage).toMatchObject([
    { kind: 'operation', covered: suite.subjects.size, total: suite.subjects.size },
    { kind: 'status', covered: outcome.provoked.length },
  ])
  expect(outcome.provoked.length).toBeGreaterThanOrEqual(1240)
  const reasons = outcome.unprovoked.map((it) => reasonFor(it) ?? `nothing is known about ${it}`)
  expect(new Set(reasons)).toEqual(new Set(UNSEEN.map(({ reason }) => reason)))
})

function reasonFor(unseen: string): string | undefined {
  const [operationId = '', status = ''] = unseen.split(' ')
  return UNSEEN.find(
    ({ operations = [operationId], statuses }) =>
      operations.includes(operationId) && statuses.includes(status),
  )?.reason
}

test('the client decodes every answer, and its validators accept it', async () => {
  const whole = recorded.filter(({ answer }) => answer!.cut !== true)
  const clients = [apiToken('abc'), session({ cookie: 'abc' })].map((auth) =>
    clientFor(auth, whole),
  )
  const problems = await Promise.all(
    whole.map(async ({ case: name, request, answer }, index) => {
      const id = findOperation(suite, request.method, request.url)?.operationId
      if (id === undefined) return []
      const operation: Operation = operations[id as keyof typeof operations]
      const isProgram = operation.security.some((schemes) => 'bearerToken' in schemes)
      const input = { ...inputFor(operation), headers: { exchange: `${index}` } }
      const problem = await problemOf(answer!, () => clients[isProgram ? 0 : 1]![id]!.result(input))
      return problem === undefined ? [] : [`${name}: ${problem}`]
    }),
  )
  expect(problems.flat()).toEqual([])
})

/** A client whose requests are answered by the exchange that a header names. */
function clientFor<Scheme extends string>(auth: Auth<Scheme>, exchanges: readonly Exchange[]) {
  const client = createHitKeepClient({
    ...{ auth, baseUrl: 'https://hitkeep.example.com', retry: 0 },
    validation: validation(validators, { request: false }),
    fetch: (_, init) => {
      const { answer } = exchanges[Number(new Headers(init!.headers).get('exchange'))]!
      const { status, headers, body } = answer!
      const content = body.length > 0 ? new Blob([Buffer.from(body)]) : null
      return Promise.resolve(
        new Response(content, { status, headers: [...headers] as [string, string][] }),
      )
    },
  })
  return client as unknown as Readonly<Record<string, { readonly result: Call }>>
}

type Call = (input: object) => Promise<{ ok: boolean; contentType?: string; body: unknown }>

/** What the client makes of an answer, if it isn't what was declared. */
async function problemOf(
  { status, body }: ReceivedAnswer,
  call: () => ReturnType<Call>,
): Promise<string | undefined> {
  try {
    const result = await call()
    const isDeclared = result.contentType !== undefined || body.length === 0
    if (result.ok !== status < 400 || !isDeclared) return `${status} as ${result.contentType}`
    if (isIterable(result.body)) for await (const _ of result.body);
    return undefined
  } catch (error) {
    return String(error)
  }
}

function isIterable(body: unknown): body is AsyncIterable<unknown> {
  return Symbol.asyncIterator in Object(body)
}

/** Anything that can be sent. */
function inputFor({ parameters, requestBody }: Operation): object {
  const input: Record<string, Record<string, string>> = {}
  for (const { name, in: place } of parameters.filter(({ required }) => required))
    (input[place] ??= {})[name] = 'x'
  const isJson = Object.keys(requestBody?.content ?? {})[0] === 'application/json'
  return { ...input, ...(requestBody && { body: isJson ? {} : new Blob(['x']) }) }
}
