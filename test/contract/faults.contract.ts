import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createClient } from '../../src/runtime/call/client.ts'
import { credentials } from '../../src/runtime/auth/auth.ts'
import type { AnyInput } from '../../src/runtime/request/input.ts'
import { startFaultServer, type FaultServer } from '../support/fault-server.ts'
import { baseOf, isJson, successOf } from '../../scripts/contract/cases/base.ts'
import { FAULTS, TIMEOUT, type Ending, type Shape } from '../../scripts/contract/cases/faults.ts'
import { textFor } from '../../scripts/contract/cases/frames.ts'
import { contentFor } from '../../scripts/contract/judges/answer.ts'
import { currentSuite } from '../../scripts/contract/runners/register.ts'
import { declaredFor, type Subjects } from '../../scripts/contract/schema/subjects.ts'

// What a mock cannot do: each fault with each kind of operation ends as documented, in time, and
// leaves nothing behind.
const suite = await currentSuite()
let server: FaultServer
let elsewhere: FaultServer
const caught: Record<string, unknown>[] = []

beforeAll(async () => {
  server = await startFaultServer()
  elsewhere = await startFaultServer()
  elsewhere.set((request, response) => {
    caught.push({ ...request.headers, method: request.method })
    response.writeHead(404, { 'content-type': 'text/plain' }).end('not here\n')
  })
})
afterAll(() => Promise.all([server.close(), elsewhere.close()]))

/** One operation for each combination of method, body, and content of the success. */
const kinds = new Map<string, { readonly subjects: Subjects; readonly shape: Shape }>()
for (const subjects of suite.subjects.values()) {
  const { operation, bodies, responses } = subjects
  const status = successOf(subjects)
  const contents = responses.find((it) => it.status === status)?.contents ?? []
  const [content] = contents
  const success = Number(status)
  if (!Number.isInteger(success) || (content && !isJson(content.mediaType))) continue
  // Here some faults would be none.
  if (contentFor(contents, 'text/html')) continue
  const method = operation.method.toUpperCase()
  const name = `${method} ${bodies.length > 0 ? 'with' : 'without'} a body, ${content ? 'JSON' : 'nothing'} back`
  if (kinds.has(name)) continue
  const text = content ? textFor(suite, content) : ''
  const shape: Shape = {
    ...{ method, success, mediaType: content?.mediaType, text },
    declares: (code) => statusFor(subjects, code) !== undefined,
    plainError: (code) => plainError(subjects, code),
  }
  kinds.set(name, { subjects, shape })
}

describe.each([...kinds].map(([name, kind]) => [name, kind] as const))('%s', (_, kind) => {
  const { subjects, shape } = kind
  test.for(FAULTS.filter(({ applies }) => applies?.(shape) ?? true))(
    '$name',
    async (it, { task }) => {
      const { fault, ending, retry = 0, atLeast = 0 } = it
      caught.length = 0
      server.set(fault(shape, elsewhere.url))
      const started = performance.now()
      const outcome = await call(subjects, retry)
      const elapsed = performance.now() - started
      expect(outcome).toBe(ending(shape))
      expect(elapsed).toBeGreaterThanOrEqual(atLeast)
      expect(elapsed).toBeLessThan(TIMEOUT + 5_000)
      expect(server.requests()).toBe(retry + 1)
      // No credential goes elsewhere, and nothing at all that changes something.
      for (const headers of caught) {
        expect(headers['method']).toBe('GET')
        expect(Object.keys(headers)).not.toContain('cookie')
        expect(Object.keys(headers)).not.toContain('authorization')
        expect(JSON.stringify(headers)).not.toContain('test-credential')
      }
      await expect.poll(() => server.open(), { timeout: 5_000 }).toBe(0)
      task.meta.contract = { phase: 'faults', milliseconds: elapsed, covers: [] }
    },
  )
})

test('there is an operation for each kind of call', () => {
  expect(kinds.size).toBeGreaterThan(0)
})

function statusFor({ responses }: Subjects, code: number): string | undefined {
  return declaredFor(
    code,
    responses.map(({ status }) => status),
  )
}

/** Errors that are declared have to come as declared; of others there is nothing to say. */
function plainError(subjects: Subjects, code: number): Ending {
  const status = statusFor(subjects, code)
  const contents = subjects.responses.find((it) => it.status === status)?.contents ?? []
  const fits = contents.length === 0 || contents.some(({ mediaType }) => mediaType === 'text/plain')
  return fits ? 'HttpError' : 'ContractError content type'
}

async function call(subjects: Subjects, retry: number): Promise<Ending> {
  const schemes = suite.emitted.securitySchemes
  const names = Object.keys(subjects.operation.security[0] ?? {})
  const given = Object.fromEntries(names.map((name) => [name, 'test-credential']))
  const operation = suite.emitted.operations[subjects.operation.operationId]!
  const client = createClient(
    { operation },
    {
      baseUrl: server.url,
      timeout: TIMEOUT,
      retry,
      auth: credentials(schemes, given as never) as never,
    },
  ) as unknown as Record<'operation', (input: AnyInput) => Promise<unknown>>
  try {
    await client.operation(baseOf(subjects, suite.sampler).input)
    return 'success'
  } catch (error) {
    const { name, breach } = error as { name: string; breach?: string }
    return (name === 'ContractError' ? `${name} ${breach}` : name) as Ending
  }
}
