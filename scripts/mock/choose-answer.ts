import { isDeepStrictEqual } from 'node:util'
import type { Document, Example, Operation, Parameter } from '../document/openapi.ts'
import { resolve } from '../document/references.ts'
import type { Preferences } from './read-request.ts'

/** The values of a request that examples are compared with. */
export interface RequestValues {
  /** Percent-encoded. */
  readonly path: string
  readonly query: URLSearchParams
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: unknown
}

/** An example of a response. */
interface ChosenExample {
  readonly code: number
  readonly exampleKey: string
  /** The media types that have it. */
  readonly accept: readonly string[]
}

/** How often random values are made up before they fit their schema. */
const ATTEMPTS = 5

/** An answer that Prism is asked for, of these media types if there are any. */
export type Wanted = Preferences & {
  readonly dynamic: boolean
  readonly accept?: readonly string[]
}

/** The answers that a request may get, the most wanted first. */
export function answersFor(
  document: Document,
  operation: Operation,
  request: RequestValues,
  preferences: Preferences,
): Wanted[] {
  const { dynamic, seed, code, exampleKey } = preferences
  const last = { ...preferences, dynamic: false }
  const random = Array.from({ length: dynamic ? ATTEMPTS : 0 }, (_, attempt) => ({
    ...preferences,
    ...(seed !== undefined && attempt > 0 && { seed: `${seed} ${attempt}` }),
    dynamic: true,
  }))
  const example =
    exampleKey === undefined ? exampleFor(document, operation, request, code) : undefined
  return [...random, ...(example ? [{ ...last, ...example }] : []), last]
}

/**
 * The example of a response that belongs to a request: the one with the name of the examples that the
 * request's values are, else one that is named like a value; `undefined` if there is none.
 *
 * @param status the only response to choose from
 */
function exampleFor(
  document: Document,
  operation: Operation,
  request: RequestValues,
  status?: number,
): ChosenExample | undefined {
  const offered = operation.responses.flatMap(([name, { content = {} }]) => {
    const code = Number(name.replace(/xx$/i, '00'))
    if (Number.isNaN(code) || (status !== undefined && status !== code)) return []
    const keys = Object.values(content).flatMap(({ examples }) => Object.keys(examples ?? {}))
    const typesWith = (key: string) =>
      Object.keys(content).filter((it) => Object.hasOwn(content[it]!.examples ?? {}, key))
    return keys.map((exampleKey) => ({ code, exampleKey, accept: typesWith(exampleKey) }))
  })
  if (offered.length === 0) return undefined
  const values = operation.parameters.map(
    (parameter) => [parameter, valueOf(parameter, operation.path, request)] as const,
  )
  const scored = offered
    .map((example) => ({ example, score: matches(document, operation, values, request, example) }))
    .filter(({ score }) => score > 0)
  const best = Math.max(...scored.map(({ score }) => score))
  const named = (name: string) => values.some(([, value]) => value === name)
  return (
    scored.find(({ score }) => score === best)?.example ??
    offered.find(({ exampleKey }) => named(exampleKey))
  )
}

/** How many values of a request are the examples of a name; 0 if one is another. */
function matches(
  document: Document,
  { requestBody }: Operation,
  values: readonly (readonly [Parameter, string | undefined])[],
  { body }: RequestValues,
  { exampleKey }: ChosenExample,
): number {
  const exampleIn = ({ examples }: { readonly examples?: Readonly<Record<string, unknown>> }) =>
    Object.hasOwn(examples ?? {}, exampleKey)
      ? resolve<Example | undefined>(document, examples![exampleKey])
      : undefined
  const ofParameters = values.flatMap(([parameter, value]) => {
    const example = exampleIn(parameter as object)
    return example === undefined ? [] : [textOf(example.value) === value]
  })
  const bodies = Object.values(requestBody?.content ?? {}).flatMap((it) => exampleIn(it) ?? [])
  const ofBody = bodies.length === 0 ? [] : [bodies.some((it) => isDeepStrictEqual(it.value, body))]
  const all = [...ofParameters, ...ofBody]
  return all.every(Boolean) ? all.length : 0
}

/** The value of a parameter as a string, that of a list with commas. */
function valueOf(
  { in: location, name }: Parameter,
  template: string,
  { path, query, headers }: RequestValues,
): string | undefined {
  if (location === 'path') {
    const index = template.split('/').indexOf(`{${name}}`)
    return index < 0 ? undefined : decodeURIComponent(path.split('/')[index] ?? '')
  }
  if (location === 'query') return query.has(name) ? query.getAll(name).join() : undefined
  if (location === 'header') return headers[name.toLowerCase()]
  const cookies = (headers.cookie ?? '').split(/;\s*/).map((it) => it.split('='))
  return cookies.find(([key]) => key === name)?.[1]
}

function textOf(value: unknown): string {
  return typeof value === 'object' && !Array.isArray(value) ? JSON.stringify(value) : String(value)
}
