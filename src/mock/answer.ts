import { UsageError } from '../runtime/errors/errors.ts'
import { keyFor, type Operation, type ResponseMediaType } from '../runtime/operation.ts'
import { encodeBody } from '../runtime/request/body.ts'
import { forms } from '../runtime/request/forms.ts'
import { sentItems } from '../runtime/request/items.ts'
import { bigintJson, toJson } from '../runtime/request/json.ts'
import { essence } from '../runtime/response/media-type.ts'
import type { EncodedBody } from '../runtime/types.ts'
import { failure } from './failure.ts'
import type { DescribedOperation } from './types.ts'

/** An answer as it is asked for, whatever its operation. */
export type Wanted =
  | string
  | {
      readonly status: number
      readonly example?: string
      readonly body?: unknown
      readonly contentType?: string
      readonly headers?: Readonly<Record<string, string>>
    }

/** An answer that the description has, or whose body was given. */
export interface Planned {
  readonly status: number
  readonly key: string
  readonly headers: Readonly<Record<string, string>>
  /** What can be sent, by media type; empty where the answer has no body. */
  readonly bodies: ReadonlyMap<string, unknown>
}

/**
 * What an operation answers.
 *
 * @param name what the operation is called in messages
 * @throws UsageError for an answer that the description doesn't have
 */
export function planned(
  name: string,
  described: DescribedOperation,
  wanted: Wanted | undefined,
): Planned {
  const { operation, examples } = described
  const asked = typeof wanted === 'string' ? undefined : wanted
  const example = typeof wanted === 'string' ? wanted : wanted?.example
  const keys = Object.keys(operation.responses)
  const withExample = (key: string) => namesIn(examples[key]).includes(example!)
  const key = asked
    ? keyFor(operation.responses, asked.status)
    : example === undefined
      ? successKey(keys)
      : keys.find(withExample)
  if (key === undefined || (example !== undefined && !withExample(key)))
    throw new UsageError(
      asked && key === undefined
        ? `${name} declares no status ${asked.status}, only ${keys.join(', ')}`
        : `${name} has no example "${example}"; it has ${keys.flatMap((it) => namesIn(examples[it])).join(', ') || 'none'}`,
    )
  return {
    key,
    status: asked?.status ?? statusOf(key, key === successKey(keys)),
    headers: { ...described.headers?.[key], ...asked?.headers },
    bodies: bodiesOf(described, key, example, asked),
  }
}

function bodiesOf(
  { operation, examples }: DescribedOperation,
  key: string,
  example: string | undefined,
  given: Exclude<Wanted, string> | undefined,
): Planned['bodies'] {
  const types = Object.keys(operation.responses[key]!)
  if (given?.body !== undefined)
    return new Map([[given.contentType ?? types[0] ?? 'application/octet-stream', given.body]])
  const all = Object.entries(examples[key] ?? {}).map(
    ([type, own]) =>
      [type, Object.entries(own).filter(([name]) => name === (example ?? name))[0]] as const,
  )
  return new Map(all.flatMap(([type, found]) => (found ? [[type, found[1]]] : [])))
}

/** The names of the examples of a status. */
function namesIn(byType: DescribedOperation['examples'][string] = {}): string[] {
  return Object.values(byType).flatMap(Object.keys)
}

function successKey(keys: readonly string[]): string | undefined {
  return keys.find((key) => key.startsWith('2')) ?? keys.find((key) => key === 'default') ?? keys[0]
}

/** A status that a key stands for. */
function statusOf(key: string, isSuccess: boolean): number {
  return key === 'default' ? (isSuccess ? 200 : 500) : Number(key.replace('XX', '00'))
}

/**
 * The answer to a request.
 *
 * @throws UsageError for an answer whose body isn't known
 */
export function responseOf(
  name: string,
  { operation }: DescribedOperation,
  { status, key, headers, bodies }: Planned,
  accept: string | null,
): Response {
  const types = Object.keys(operation.responses[key]!)
  const hasBody = types[0] !== undefined && ![204, 205, 304].includes(status)
  const accepted = [...bodies].find(([type]) => accept?.includes(essence(type))) ?? [...bodies][0]
  if (hasBody && !accepted)
    throw failure(
      `${name} has no example for ${key}: give it an answer, { status: ${status}, body: … }`,
    )
  const { body, contentType } = accepted && hasBody ? encoded(operation, key, ...accepted) : {}
  const all = new Headers(headers)
  // A form brings its own, with the boundary.
  if (contentType !== undefined) all.set('content-type', contentType)
  const isSent = hasBody && operation.method !== 'HEAD'
  return new Response(isSent ? body! : null, { status, headers: all })
}

const CODECS = [sentItems, forms, bigintJson]

/** A body that is written by its media type; all other values than strings and bytes are JSON. */
function encoded(
  { responses }: Operation,
  key: string,
  type: string,
  value: unknown,
): Partial<EncodedBody> {
  const media = (responses[key]![type] ?? {}) as ResponseMediaType
  const isJson = media.contentMediaType?.endsWith('json') || media.codec === 'jsonOrText'
  if (isJson) {
    const isText = media.codec === 'jsonOrText' && typeof value === 'string'
    return { body: isText ? value : toJson(value), contentType: type }
  }
  return encodeBody(
    { content: { [type]: media } },
    value,
    type.includes('*') ? undefined : type,
    CODECS,
  )
}
