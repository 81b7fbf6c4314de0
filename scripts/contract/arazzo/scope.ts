import { isObject } from '../../document/objects.ts'
import { escapeSegment } from '../../document/json-pointer.ts'
import type { CaseInput } from '../cases/case.ts'
import { headerOf, type Exchange } from '../exchange.ts'
import { parse } from '../../document/json.ts'
import { isJson } from '../schema/media-types.ts'
import { memberAt, parseExpression, type Expression } from './expressions.ts'

export type Values = Readonly<Record<string, unknown>>

/** What runtime expressions find at a point of a workflow. */
export interface Scope {
  readonly self: string | undefined
  readonly sources: Readonly<Record<string, object>>
  readonly inputs: Values
  readonly outputs: Values
  /** Outputs by step. */
  readonly steps: ReadonlyMap<string, Values>
  readonly workflows: ReadonlyMap<string, { readonly inputs: Values; readonly outputs: Values }>
  /** Of the current step, once it was sent. */
  readonly exchange?: Exchange | undefined
  readonly sent?: CaseInput | undefined
}

/** A function from a runtime expression to its value. */
export function reader(scope: Scope): (expression: string) => unknown {
  return (text) => {
    const expression = parseExpression(text)
    return expression && evaluate(expression, scope)
  }
}

/** The value of a runtime expression; undefined when there is none. */
function evaluate({ root, names, pointer }: Expression, scope: Scope): unknown {
  const [first = '', second = '', third = ''] = names
  const request = scope.exchange?.request
  const answer = scope.exchange?.answer
  switch (root) {
    case 'url':
      return request?.url
    case 'method':
      return request?.method
    case 'statusCode':
      return answer?.status
    case 'self':
      return scope.self
    case 'request.header':
      return headerOf(request?.headers, first)
    case 'request.query':
    case 'request.path':
      return scope.sent?.[root === 'request.path' ? 'path' : 'query']?.[first]
    case 'request.body':
      return memberAt(scope.sent?.body, pointer)
    case 'response.header':
      return headerOf(answer?.headers, first)
    case 'response.body':
      return answer && memberAt(bodyOf(answer), pointer)
    case 'inputs':
      return named(scope.inputs, first, pointer)
    case 'outputs':
      return named(scope.outputs, first, pointer)
    case 'steps':
      return named(scope.steps.get(first), second, pointer)
    case 'workflows':
      return named(scope.workflows.get(first)?.[second as 'inputs'], third, pointer)
    case 'sourceDescriptions':
      return memberAt(scope.sources[first], `/${escapeSegment(second)}`)
    case 'components':
      return undefined
  }
}

/** A member by name; what no name has may be members of members, as in `$inputs.user.name`. */
function named(values: Values | undefined, name: string, pointer: string): unknown {
  if (values === undefined) return undefined
  if (Object.hasOwn(values, name)) return memberAt(values[name], pointer)
  const end = name.lastIndexOf('.')
  if (end < 0) return undefined
  return named(values, name.slice(0, end), `/${escapeSegment(name.slice(end + 1))}${pointer}`)
}

/** The body of an answer, parsed where it's JSON. */
function bodyOf({ headers, body }: NonNullable<Exchange['answer']>): unknown {
  if (body.length === 0) return undefined
  const text = new TextDecoder().decode(body)
  const type = headerOf(headers, 'content-type') ?? ''
  const json = isJson(type) ? parse(text) : undefined
  return json ? json.value : text
}

/** Whether a value is an object of Arazzo that selects a part of a value. */
export function isSelector(
  value: unknown,
): value is { context: string; selector: string; type: string | { type: string } } {
  return (
    isObject(value) &&
    typeof value['context'] === 'string' &&
    typeof value['selector'] === 'string' &&
    'type' in value
  )
}
