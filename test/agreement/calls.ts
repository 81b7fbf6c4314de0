import { isDeepStrictEqual } from 'node:util'
import { operationsOf, type Document } from '../../scripts/document/openapi.ts'
import {
  createClient,
  isContractError,
  isUsageError,
  isValidationError,
  validation,
  type Operation,
} from '../../src/runtime/index.ts'
import { differences } from '../hostile/round-trip/differences.ts'
import { rejectionOf } from '../hostile/round-trip/rejection.ts'
import type { Description } from './description.ts'
import type { AnsweringServer } from './server.ts'

interface Generated {
  readonly document: Document
  readonly operations: Readonly<Record<string, Operation>>
  readonly validators: object
}

interface Counts {
  readonly sent: number
  readonly received: number
  readonly rejected: number
  readonly disagreements: readonly string[]
}

/** Sends and receives every value of a description by its client, with validation. */
export async function calls(
  { bodies, parameters }: Description,
  { document, operations, validators }: Generated,
  server: AnsweringServer,
): Promise<Counts> {
  const client = createClient(operations, {
    baseUrl: server.url,
    retry: 0,
    validation: validation(validators),
  }) as unknown as AnyClient
  const disagreements: string[] = []
  let [sent, received, rejected] = [0, 0, 0]

  const expectRejection = async (what: string, call: () => Promise<unknown>) => {
    const outcome = await outcomeOf(call)
    if (!isRejection(outcome.error))
      disagreements.push(`${what} is accepted: ${shown(outcome.error ?? outcome.value)}`)
    rejected++
  }
  const expectValue = async (what: string, meant: unknown, call: () => Promise<unknown>) => {
    const { value, error } = await outcomeOf(call)
    const [wanted, arrived] = await Promise.all([plain(meant), plain(value)])
    if (error || !isDeepStrictEqual(wanted, arrived))
      disagreements.push(`${what} arrives as ${shown(error ?? arrived)}`)
  }

  for (const { operationId, status, media } of bodies) {
    const method = client[operationId]!
    const read = async (input: object, isStream?: true) => {
      const { body } = await method.result(input)
      return isStream ? itemsOf(body as AsyncIterable<unknown>) : body
    }
    for (const { type, content, right, wrong, write, isStream, sent: use } of media) {
      const what = (verb: string, value: unknown) =>
        `${operationId} ${verb} ${type} ${shown(content)}: ${shown(value)}`
      for (const value of right) {
        received++
        server.expect({ status, type, body: write(value) })
        await expectValue(what('receives', value), value, () => read({}, isStream))
        if (use === 'never') continue
        sent++
        server.expect({ status })
        const bodies = isStream ? [value, asyncOf(value as unknown[])] : [value]
        for (const body of bodies)
          await expectValue(what('sends', value), value, () =>
            read({ body, contentType: type }, isStream),
          )
      }
      for (const { value, keyword, isDistinct } of wrong) {
        if (isDistinct) {
          server.expect({ status, type, body: write(value) })
          await expectRejection(`${what('receives', value)} (${keyword})`, () => read({}, isStream))
        }
        if (use !== 'validated') continue
        server.expect({ status })
        await expectRejection(`${what('sends', value)} (${keyword})`, () =>
          method.result({ body: value, contentType: type }),
        )
      }
    }
  }
  for (const { operationId, place, name, right, wrong } of parameters) {
    const operation = operationsOf(document).find((it) => it.operationId === operationId)!
    const method = client[operationId]!
    const what = (value: unknown) => `${shown(operation.parameters)}: ${shown(value)}`
    server.expect({ status: 204 })
    for (const value of right) {
      const values = { path: {}, query: {}, header: {}, cookie: {}, [place]: { [name]: value } }
      // What a header or a cookie can't hold is another test's subject.
      if (rejectionOf(operation, values) !== undefined) continue
      sent++
      const { error } = await outcomeOf(() => method.result(values))
      const request = server.received()
      if (error || !request) disagreements.push(`${what(value)} isn't sent: ${shown(error)}`)
      else
        disagreements.push(
          ...differences(operation, values, request).map((it) => `${what(value)}: ${it}`),
        )
    }
    for (const { value, keyword } of wrong)
      await expectRejection(`${what(value)} (${keyword})`, () =>
        method.result({ [place]: { [name]: value } }),
      )
  }
  return { sent, received, rejected, disagreements }
}

type AnyClient = Readonly<
  Record<string, { result(input: object): Promise<{ readonly body: unknown }> }>
>

async function outcomeOf(
  call: () => Promise<unknown>,
): Promise<{ value?: unknown; error?: unknown }> {
  try {
    return { value: await call() }
  } catch (error) {
    return { error }
  }
}

async function itemsOf(stream: AsyncIterable<unknown>): Promise<unknown[]> {
  const items: unknown[] = []
  for await (const item of stream) items.push(item)
  return items
}

async function* asyncOf(items: readonly unknown[]): AsyncGenerator<unknown, void> {
  yield* items
}

function isRejection(error: unknown): boolean {
  return isValidationError(error) || isContractError(error) || isUsageError(error)
}

/** A value with bytes in place of blobs, without headers, and without the prototypes of its objects. */
async function plain(value: unknown): Promise<unknown> {
  if (value instanceof Blob) return { bytes: [...new Uint8Array(await value.arrayBuffer())] }
  if (value instanceof Headers) return {}
  if (value instanceof Date) return { time: value.getTime() }
  if (Array.isArray(value)) return Promise.all(value.map(plain))
  if (typeof value !== 'object' || value === null) return Object.is(value, -0) ? 0 : value
  const members = Object.entries(value).map(async ([name, it]) => [name, await plain(it)] as const)
  return Object.fromEntries(await Promise.all(members))
}

function shown(value: unknown): string {
  return value instanceof Error ? String(value) : (JSON.stringify(value) ?? 'undefined')
}
