import { defaultType } from '../request/body.ts'
import { ValidationError, type Violation } from '../errors/errors.ts'
import { ownOf, type AnyInput, type Values } from '../request/input.ts'
import { JSON_TYPE } from './media-type.ts'
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
    const names = new Map(Object.entries(operations).map(([name, operation]) => [operation, name]))
    return {
      ...transport,
      async send(call) {
        loaded ??= (
          typeof validators === 'function' ? await validators() : validators
        ) as Validators
        const own = loaded[names.get(call.operation) ?? '']
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
  const types = Object.keys(operation.requestBody?.content ?? {})
  const { body, contentType = types[0] && defaultType(types, body) } = input
  const validate = own.requestBody[contentType!]
  if (validate && JSON_TYPE.test(contentType!)) check(validate, body, operation, 'requestBody')
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
  if (!validate || body instanceof Blob) return answer
  const checkBody = (value: unknown) => check(validate, value, operation, `response ${status}`)
  if (Symbol.asyncIterator in Object(body))
    return { ...answer, body: checkedItems(body as AsyncIterableIterator<unknown>, checkBody) }
  checkBody(body)
  return answer
}

/** The items of a stream, which is closed at the first one that is rejected. */
function checkedItems(
  items: AsyncIterableIterator<unknown>,
  check: (item: unknown) => void,
): AsyncIterableIterator<unknown> {
  return {
    [Symbol.asyncIterator]() {
      return this
    },
    async next() {
      const result = await items.next()
      try {
        if (!result.done) check(result.value)
      } catch (error) {
        await items.return!()
        throw error
      }
      return result
    },
    return: () => items.return!(),
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
