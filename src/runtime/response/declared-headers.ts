import { ValidationError } from '../errors/errors.ts'
import { dateOf } from '../formats/dates.ts'
import { keyFor, type Operation } from '../operation.ts'
import type { StatusOf } from './result.ts'

/** How one value of a header is read. Without types it is a string. */
export interface HeaderValue {
  /** The JSON types that it may have. */
  readonly types?: readonly string[]
  /** A format by which it is a bigint or a Date. */
  readonly format?: string
}

/** How a header is read. */
export interface DeclaredHeader extends HeaderValue {
  readonly required?: boolean
  /** Whether it is JSON. */
  readonly json?: boolean
  /** How its items are read, if it is a list. */
  readonly items?: HeaderValue
  /** How its members are read, by name or `*`, if it is an object, and whether each is `name=value`. */
  readonly members?: Readonly<Record<string, HeaderValue>>
  readonly explode?: boolean
}

/** By operationId, key of `responses` and name. */
export type DeclaredHeaders = Readonly<
  Record<string, Readonly<Record<string, Readonly<Record<string, DeclaredHeader>>>>>
>

/** An answer or an error with it. */
interface WithHeaders<Status> {
  readonly status: Status
  readonly headers: Headers
}

/** The headers that an operation declares for a status. */
export type HeadersFor<O extends Operation, Status> = Status extends unknown
  ? {
      [S in keyof O['responses']]: Status extends StatusOf<O, S>
        ? Described<NonNullable<O['types']['responses']>, S>
        : never
    }[keyof O['responses']]
  : never

type Described<Responses, S> = Responses extends {
  readonly [_ in S & PropertyKey]: { headers: infer All }
}
  ? { readonly [Name in keyof All as string extends Name ? never : Name]: All[Name] }
  : {}

/** Returns the declared headers of an answer of an operation, given as its descriptor or method. */
export type HeadersOf = <O extends Operation, Status extends number>(
  operation: O | { readonly operation: O },
  answer: WithHeaders<Status>,
) => HeadersFor<O, Status>

/**
 * A function that reads the headers that are declared for an answer, by their schemas.
 *
 * @throws ValidationError, from that function, for a required header that is missing, and for a value that its schema doesn't allow
 * @see https://spec.openapis.org/oas/v3.1.1.html#header-object
 */
export function declaredHeaders(table: DeclaredHeaders): HeadersOf {
  return (given, { status, headers }) => {
    const operation: Operation = 'operation' in given ? given.operation : given
    const { operationId, responses } = operation
    const own = table[operationId]?.[keyFor(responses, status) ?? ''] ?? {}
    const found = Object.entries(own).flatMap(([name, how]) => {
      const text = headers.get(name)
      const fail = (keyword: string): never => {
        const subject = `response ${status}, header ${name}`
        const violations = [{ pointer: '', keyword, type: text === null ? 'undefined' : 'string' }]
        throw new ValidationError({ operationId, subject, violations }, text)
      }
      if (text === null) return how.required ? fail('required') : []
      return [[name, valueOf(text, how, fail)] as const]
    })
    return Object.fromEntries(found) as never
  }
}

type Fail = (keyword: string) => never

function valueOf(text: string, how: DeclaredHeader, fail: Fail): unknown {
  const { json, items, members, explode } = how
  if (json) return parsed(text, fail)
  const parts = text.trim() ? text.split(',').map((part) => part.trim()) : []
  if (items) return parts.map((part) => single(part, items, fail))
  if (!members) return single(text, how, fail)
  const pairs = explode
    ? parts.map((part) => part.split(/=(.*)/s) as [string, string])
    : parts.flatMap((part, at) => (at % 2 ? [] : [[part, parts[at + 1]] as const]))
  return Object.fromEntries(
    pairs.map(([name, value]) => {
      if (value === undefined) return fail('type')
      const member = members[Object.hasOwn(members, name) ? name : '*'] ?? {}
      return [name, single(value, member, fail)]
    }),
  )
}

function single(text: string, { types, format }: HeaderValue, fail: Fail): unknown {
  if (format === 'int64' && /^-?\d+$/.test(text)) return BigInt(text)
  if (format && format !== 'int64') return dateOf(text, [format]) ?? fail('format')
  if (!types) return text
  const isText = types.includes('string')
  const value = parsed(text, isText ? () => text as never : fail)
  if (types.includes(value === null ? 'null' : typeof value)) return value
  return isText ? text : fail('type')
}

function parsed(text: string, fail: Fail): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return fail('type')
  }
}
