import fc from 'fast-check'
import { stripTypeScriptTypes } from 'node:module'
import type { Generation } from '../../../scripts/pipeline.ts'
import { operationsOf } from '../../../scripts/document/openapi.ts'
import { createClient, isUsageError, type Auth } from '../../../src/runtime/index.ts'
import type { Operation as Descriptor } from '../../../src/runtime/operation.ts'
import type { EchoServer, ReceivedRequest } from '../../../scripts/contract/servers/echo-server.ts'
import { argumentsFor, type CallArguments } from './arguments.ts'
import { differences } from './differences.ts'
import { rejectionOf } from './rejection.ts'

/** The outcome of the calls of a description. */
export interface RoundTrips {
  readonly taken: number
  /** Calls that the client rightly rejected, by reason. */
  readonly rejected: Readonly<Record<string, number>>
  /** The faults, each with its call. */
  readonly faults: readonly string[]
}

/** Calls every operation of a description as often as asked, with other arguments each time. */
export async function roundTrips(
  { files, document }: Pick<Generation, 'files' | 'document'>,
  echo: EchoServer,
  seed: number,
  times: number,
): Promise<RoundTrips> {
  const untouched = prototypeMembers()
  const exported = await moduleOf(files.find(({ path }) => path === 'operations.ts')!.content)
  const names = new Map(Object.entries(exported).map(([name, it]) => [it.operationId, name]))
  const client = createClient(exported, { baseUrl: echo.url, retry: 0, auth: anyAuth(exported) })
  const rejected: Record<string, number> = {}
  const faults: string[] = []
  let taken = 0
  const draw = <T>(arbitrary: fc.Arbitrary<T>) =>
    fc.sample(arbitrary, { numRuns: 1, seed: seed++ })[0]!

  for (const operation of operationsOf(document).filter(({ method }) => !UNSENT.test(method)))
    for (let turn = 0; turn < times; turn++) {
      const input = argumentsFor(document, operation, draw)
      const fault = (what: string) =>
        faults.push(`${operation.method} ${operation.path} ${JSON.stringify(input)}: ${what}`)
      const id = String(seed)
      const method = (client as unknown as AnyClient)[names.get(operation.operationId) ?? '']
      const wanted = rejectionOf(operation, input)
      const error = method ? await errorOf(method, input, id) : new Error('no such method')
      const received = echo.take(id)
      if (wanted !== undefined) {
        if (!isUsageError(error) || received)
          fault(`not rejected, though ${wanted}: ${String(error)}`)
        rejected[wanted] = (rejected[wanted] ?? 0) + 1
      } else if (error) fault(String((error as Error).stack))
      else if (!received) fault('nothing arrived')
      else {
        taken++
        comparing(operation, input, received).forEach(fault)
      }
    }
  if (prototypeMembers() !== untouched) faults.push('Object.prototype has changed')
  return { taken, rejected, faults }
}

/** Methods of random descriptions that `fetch` doesn't send. */
const UNSENT = /^(CONNECT|a b)$/

type AnyClient = Readonly<Record<string, { result(input: object): Promise<unknown> } | undefined>>

async function errorOf(
  method: NonNullable<AnyClient[string]>,
  input: CallArguments,
  id: string,
): Promise<unknown> {
  try {
    await method.result({ ...input, headers: { 'x-echo': id } })
    return undefined
  } catch (error) {
    return error
  }
}

function comparing(...call: [Parameters<typeof differences>[0], CallArguments, ReceivedRequest]) {
  try {
    return differences(...call)
  } catch (error) {
    return [`cannot be read: ${String(error)}, ${JSON.stringify(call[2])}`]
  }
}

/** Credentials for whatever an operation asks for, which add nothing to a request. */
function anyAuth(operations: Readonly<Record<string, Descriptor>>): Auth {
  const schemes = Object.values(operations).flatMap(({ security }) => security.flatMap(Object.keys))
  return { schemes, authorize: () => ({}) }
}

async function moduleOf(code: string): Promise<Readonly<Record<string, Descriptor>>> {
  const url = `data:text/javascript,${encodeURIComponent(stripTypeScriptTypes(code))}`
  return { ...((await import(/* @vite-ignore */ url)) as Record<string, Descriptor>) }
}

/** The inherited members of every object, as one string. */
function prototypeMembers(): string {
  return [Object.prototype, Array.prototype, Function.prototype]
    .flatMap((it) => [...Reflect.ownKeys(it), ''])
    .map(String)
    .join()
}
