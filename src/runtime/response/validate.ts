import { within } from '../call/time-limits.ts'
import { defaultType, isBinary } from '../request/body.ts'
import { ValidationError, type Violation } from '../errors/errors.ts'
import { ownOf, type AnyInput, type Values } from '../request/input.ts'
import { essence, JSON_TYPE } from './media-type.ts'
import { keyFor, type Operation } from '../operation.ts'
import type { AnyAnswer, Transport } from '../types.ts'

/** A compiled validator of a schema. */
export interface Validate {
  (value: unknown): boolean
  errors?: readonly { readonly instancePath: string; readonly keyword: string }[] | null
}

/** The compiled validators of an operation, as the pipeline emits them. */
export interface OperationValidators {
  /** By location and name, separated by a space. */
  readonly parameters: Readonly<Record<string, Validate>>
  readonly requestBody: Readonly<Record<string, Validate>>
  readonly responses: Readonly<Record<string, Readonly<Record<string, Validate>>>>
}

/** By the names of the operations. */
export type Validators = Readonly<Record<string, OperationValidators>>

/** Makes a transport validate the calls of these operations. */
export type Validation = <Scheme extends string>(
  transport: Transport<Scheme>,
  operations: Readonly<Record<string, Operation>>,
) => Transport<Scheme>

export interface ValidationOptions {
  /** Whether parameters and JSON bodies are validated before anything is sent. @default true */
  readonly request?: boolean | undefined
  /** Whether response bodies are validated. @default true */
  readonly response?: boolean | undefined
}

/**
 * Validates calls with compiled validators, or with those that a function imports at the first call.
 * A value that breaks its schema makes the call throw a `ValidationError`.
 */
export function validation(
  validators: object | (() => object | Promise<object>),
  { request = true, response = true }: ValidationOptions = {},
): Validation {
  let loaded: Validators | undefined
  return (transport, operations) => {
    const named = Object.entries(operations).map(([name, it]) => [it.operationId, name] as const)
    const names = new Map(named)
    const ownOf = ({ operationId }: Operation) => loaded![names.get(operationId) ?? '']
    return {
      ...transport,
      prepare(operation, input) {
        const { body } = input ?? {}
        if (!request || !isStreamed(body)) return transport.prepare(operation, input)
        const checkItem = (item: unknown) =>
          checkItems(ownOf(operation), operation, { ...input, body: [item] })
        return transport.prepare(operation, { ...input, body: checkedItems(body, checkItem) })
      },
      async send(call) {
        const load = async () => (typeof validators === 'function' ? validators() : validators)
        loaded ??= (await within({ call, authorizations: [] }, Infinity, load)) as Validators
        const own = ownOf(call.operation)
        if (request && own) checkRequest(own, call.operation, call.input)
        const exchange = await transport.send(call)
        if (!response || !own || exchange.breach) return exchange
        return { ...exchange, answer: checkedAnswer(own, call.operation, exchange.answer) }
      },
    }
  }
}

function checkRequest(own: OperationValidators, operation: Operation, input: AnyInput): void {
  for (const [subject, validate] of Object.entries(own.parameters)) {
    const [place, ...name] = subject.split(' ') as ['query', ...string[]]
    check(validate, ownOf(input[place])[name.join(' ')], operation, subject)
  }
  const { body } = input
  const contentType = typeOf(operation, input)
  const validate = own.requestBody[contentType]
  if (validate && JSON_TYPE.test(essence(contentType)))
    check(validate, body, operation, 'requestBody')
  else if (Array.isArray(body)) checkItems(own, operation, input)
}

/** Checks the items of a sequence. */
function checkItems(
  own: OperationValidators | undefined,
  operation: Operation,
  input: AnyInput,
): void {
  const validate = own?.requestBody[typeOf(operation, input)]
  for (const item of input.body as unknown[])
    if (validate) check(validate, item, operation, 'requestBody')
}

function typeOf({ requestBody }: Operation, { body, contentType }: AnyInput): string {
  const types = Object.keys(requestBody?.content ?? {})
  return contentType ?? (types[0] ? defaultType(types, body) : '')
}

/** Whether the items of a body come one after the other. */
function isStreamed(body: unknown): body is AsyncIterable<unknown> {
  return Symbol.asyncIterator in Object(body) && !(body instanceof ReadableStream)
}

/** An answer whose body fits its schema; that of a stream fits it item by item. */
function checkedAnswer<Own extends AnyAnswer>(
  own: OperationValidators,
  operation: Operation,
  answer: Own,
): Own {
  const { status, contentType = '', body } = answer
  const key = keyFor(operation.responses, status)
  const validate = own.responses[key!]?.[contentType]
  if (!validate || isBinary(body)) return answer
  const checkBody = (value: unknown) => check(validate, value, operation, `response ${status}`)
  if (isStreamed(body)) return { ...answer, body: checkedItems(body, checkBody) }
  checkBody(body)
  return answer
}

/** The items of a stream, which is closed at the first one that is rejected. */
function checkedItems(
  source: AsyncIterable<unknown>,
  check: (item: unknown) => void,
): AsyncIterableIterator<unknown> {
  const items = source[Symbol.asyncIterator]()
  // A generator would keep a stream open until its next item.
  const close = async () => (await items.return?.()) ?? { done: true, value: undefined }
  return {
    [Symbol.asyncIterator]() {
      return this
    },
    async next() {
      const result = await items.next()
      try {
        if (!result.done) check(result.value)
      } catch (error) {
        await close()
        throw error
      }
      return result
    },
    return: close,
  }
}

/** @throws ValidationError */
function check(
  validate: Validate,
  value: unknown,
  { operationId }: Operation,
  subject: string,
): void {
  if (value === undefined) return
  const fail = (invalid: unknown, errors: Validate['errors']): never => {
    const violations = (errors ?? []).map(({ instancePath, keyword }): Violation => {
      return { pointer: instancePath, keyword, type: typeAt(invalid, instancePath) }
    })
    throw new ValidationError({ operationId, subject, violations }, invalid)
  }
  if (isDeeper(value)) fail(value, [{ instancePath: '', keyword: 'maxDepth' }])
  const plain = subject.startsWith('response') ? value : asJson(value)
  if (!validate(plain)) fail(plain, validate.errors)
}

/** Nesting that no validator, and no `JSON.stringify`, should have to follow; also found in cycles. */
const MAX_DEPTH = 500

function isDeeper(value: unknown): boolean {
  let level = new Set([value])
  for (let depth = 0; depth <= MAX_DEPTH; depth++) {
    level = new Set([...level].flatMap(membersOf))
    if (level.size === 0) return false
  }
  return true
}

function membersOf(value: unknown): unknown[] {
  return typeof value === 'object' && value !== null ? Object.values(value) : []
}

/** The value as JSON has it: dates as strings, without undefined members. Bigints stay what they are. */
function asJson(value: unknown): unknown {
  const { toJSON } = Object(value) as { toJSON?: unknown }
  const plain: unknown = typeof toJSON === 'function' ? toJSON.call(value) : value
  if (Array.isArray(plain)) return plain.map((item) => asJson(item) ?? null)
  if (typeof plain !== 'object' || plain === null) return asJsonPrimitive(plain)
  const members = Object.entries(plain).map(([name, member]) => [name, asJson(member)] as const)
  return Object.fromEntries(members.filter(([, member]) => member !== undefined))
}

function asJsonPrimitive(value: unknown): unknown {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null
  return typeof value === 'function' || typeof value === 'symbol' ? undefined : value
}

function typeAt(root: unknown, pointer: string): string {
  const value = pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>((node, key) => (node as Values)[key], root)
  return value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value
}
