import { setTimeout } from 'node:timers/promises'
import { materialBody } from '../requests/body.ts'
import { credentials } from '../../../src/runtime/auth/auth.ts'
import { textFor } from '../answers/planted.ts'
import { baseOf, successOf } from '../cases/base.ts'
import {
  FAULTS,
  TIMEOUT,
  isSafe,
  type Ending,
  type FaultCase,
  type Shape,
} from '../cases/faults.ts'
import { clientMethod } from '../requests/client.ts'
import { isJson } from '../schema/media-types.ts'
import { contentFor, responseFor, type Subjects } from '../schema/subjects.ts'
import { startFaultServer, type FaultServer } from '../servers/fault-server.ts'
import type { Suite } from '../suite.ts'
import { judgeAll, type Judgement, type Result, type Run } from './phase.ts'
import { sentMethod } from '../../document/path-item.ts'

/** Faults that no mock has: each ends each kind of call as documented, in time, and leaves no connection open. */
export function faultsPhase(run: Run): Promise<Result[]> {
  const cases = kindsOf(run.suite).flatMap(({ name, subjects, shape }) =>
    FAULTS.filter(({ applies }) => applies?.(shape) ?? true).map((fault) => ({
      name: `${name}: ${fault.name}`,
      subjects,
      shape,
      fault,
    })),
  )
  return judgeAll(run, cases, ({ subjects, shape, fault }) =>
    judgeFault(run.suite, subjects, shape, fault),
  )
}

/** One operation for each combination of method, request body, and content of the success. */
function kindsOf(suite: Suite) {
  const kinds = new Map<string, { name: string; subjects: Subjects; shape: Shape }>()
  for (const subjects of suite.subjects.values()) {
    const { operation, bodies, responses } = subjects
    const status = successOf(subjects)
    const contents = responses.find((it) => it.status === status)?.contents ?? []
    const [content] = contents
    const success = Number(status)
    if (!Number.isInteger(success) || (content && !isJson(content.mediaType))) continue
    // For these HTML in place of JSON is no fault.
    if (contentFor(contents, 'text/html')) continue
    const method = sentMethod(operation.method)
    const name = `${method} ${bodies.length > 0 ? 'with' : 'without'} a body, ${content ? 'JSON' : 'nothing'} back`
    if (kinds.has(name)) continue
    const shape: Shape = {
      method,
      success,
      mediaType: content?.mediaType,
      text: content ? textFor(suite, content) : '',
      declares: (code) => responseFor(subjects, code) !== undefined,
      plainError: (code) => plainError(subjects, code),
    }
    kinds.set(name, { name, subjects, shape })
  }
  return [...kinds.values()]
}

/** How a call ends with an error of plain text: undeclared ones aren't checked against the contract. */
function plainError(subjects: Subjects, code: number): Ending {
  const { contents = [] } = responseFor(subjects, code) ?? {}
  const fits = contents.length === 0 || contents.some(({ mediaType }) => mediaType === 'text/plain')
  return fits ? 'HttpError' : 'ContractError content type'
}

async function judgeFault(
  suite: Suite,
  subjects: Subjects,
  shape: Shape,
  { fault, ending, retry = 0, atLeast = 0 }: FaultCase,
): Promise<Judgement> {
  const [server, elsewhere] = await Promise.all([startFaultServer(), startFaultServer()])
  const caught: Record<string, unknown>[] = []
  elsewhere.set((request, response) => {
    caught.push({ ...request.headers, method: request.method })
    response.writeHead(404, { 'content-type': 'text/plain' }).end('not here\n')
  })
  server.set(fault(shape, elsewhere.url))
  try {
    const started = performance.now()
    const outcome = await call(suite, subjects, server.url, retry)
    const elapsed = performance.now() - started
    const want = ending(shape)
    const isTimely = elapsed >= atLeast && elapsed < TIMEOUT + 5_000
    const wrong = [
      ...(outcome === want ? [] : [`the call ends with ${outcome}, not ${want}`]),
      ...(isTimely ? [] : [`the call takes ${Math.round(elapsed)} ms`]),
      ...(server.requests() === retry + 1
        ? []
        : [`the client sends ${server.requests()} requests`]),
      ...caught.flatMap(leaks),
      ...((await closes(server)) ? [] : ['a connection stays open']),
    ]
    const { pointer } = subjects.operation
    return { deviations: wrong.map((message) => ({ kind: 'client', message, pointer })) }
  } finally {
    await Promise.all([server.close(), elsewhere.close()])
  }
}

async function call(
  suite: Suite,
  subjects: Subjects,
  baseUrl: string,
  retry: number,
): Promise<Ending> {
  const { operations, securitySchemes } = suite.description
  const names = Object.keys(subjects.operation.security[0] ?? {})
  const given = Object.fromEntries(names.map((name) => [name, CREDENTIAL]))
  const auth = credentials(securitySchemes, given as never) as never
  const method = clientMethod(operations[subjects.operation.operationId]!, {
    baseUrl,
    timeout: TIMEOUT,
    retry,
    auth,
  })
  try {
    const { input } = baseOf(subjects, suite.sampler)
    const body = materialBody(suite, subjects.operation.operationId, input)
    await method({ ...input, ...(input.body !== undefined && { body }) })
    return 'success'
  } catch (error) {
    const { name, breach } = error as { name: string; breach?: string }
    return (name === 'ContractError' ? `${name} ${breach}` : name) as Ending
  }
}

const CREDENTIAL = 'test-credential'

/** What must not go to another origin: a credential, or a request that isn't safe. */
function leaks(headers: Record<string, unknown>): string[] {
  return [
    ...(isSafe(String(headers['method'])) ? [] : [`${headers['method']} goes to another origin`]),
    ...(['cookie', 'authorization'].some((name) => name in headers) ||
    JSON.stringify(headers).includes(CREDENTIAL)
      ? ['a credential goes to another origin']
      : []),
  ]
}

/** Whether a server's connections end within five seconds. */
async function closes(server: FaultServer): Promise<boolean> {
  for (let turn = 0; turn < 100 && server.open() > 0; turn++) await setTimeout(50)
  return server.open() === 0
}
