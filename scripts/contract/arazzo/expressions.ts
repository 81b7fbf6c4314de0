import { parsePointer } from '../../document/json-pointer.ts'
import { isObject } from '../../document/objects.ts'

/** Where a runtime expression finds a value, and what it takes of it. */
export interface Expression {
  /** As written. */
  readonly text: string
  readonly root: Root
  /** What follows the root, e.g. the id of a step and the name of an output. */
  readonly names: readonly string[]
  /** RFC 6901 pointer into the value. */
  readonly pointer: string
}

export type Root =
  | 'url'
  | 'method'
  | 'statusCode'
  | 'self'
  | 'inputs'
  | 'outputs'
  | 'steps'
  | 'workflows'
  | 'sourceDescriptions'
  | 'components'
  | `request.${'header' | 'query' | 'path' | 'body'}`
  | `response.${'header' | 'body'}`

/** The forms of runtime expressions. Members may be named by a pointer or, as in conditions, by dots. */
const FORMS: readonly (readonly [Root, RegExp])[] = [
  ['url', /^\$url$/],
  ['method', /^\$method$/],
  ['statusCode', /^\$statusCode$/],
  ['self', /^\$self$/],
  ['request.header', /^\$request\.header\.([\w!#$%&'*+.^`|~-]+)$/],
  ['response.header', /^\$response\.header\.([\w!#$%&'*+.^`|~-]+)$/],
  ['request.query', /^\$request\.query\.([^{}]+)$/s],
  ['request.path', /^\$request\.path\.([^{}]+)$/s],
  ['request.body', /^\$request\.body(?<rest>[#.[][^{}]*)?$/s],
  ['response.body', /^\$response\.body(?<rest>[#.[][^{}]*)?$/s],
  ['inputs', /^\$inputs\.(?<rest>[\w-][^{}]*)$/s],
  ['outputs', /^\$outputs\.(?<rest>[\w-][^{}]*)$/s],
  ['steps', /^\$steps\.([\w-]+)\.outputs\.(?<rest>[\w-][^{}]*)$/s],
  ['workflows', /^\$workflows\.([\w-]+)\.(inputs|outputs)\.(?<rest>[\w-][^{}]*)$/s],
  ['sourceDescriptions', /^\$sourceDescriptions\.([\w-]+)\.([^{}]+)$/s],
  ['components', /^\$components\.(parameters|successActions|failureActions)\.([\w.-]+)$/],
]

/**
 * The runtime expression that a text is; undefined for one that is malformed.
 *
 * @see https://spec.openapis.org/arazzo/v1.1.0.html#runtime-expressions
 */
export function parseExpression(text: string): Expression | undefined {
  for (const [root, form] of FORMS) {
    const match = form.exec(text)
    if (!match) continue
    const names = match.groups ? match.slice(1, -1) : match.slice(1)
    return withRest(text, root, names, match.groups?.['rest'] ?? '')
  }
  return undefined
}

/** Whether a text is meant as a runtime expression, be it malformed. */
export function isExpression(text: unknown): text is string {
  return (
    typeof text === 'string' &&
    /^\$(?:(?:url|method|statusCode|self)$|(?:request|response|message|inputs|outputs|steps|workflows|sourceDescriptions|components)\.)/i.test(
      text,
    )
  )
}

/** The runtime expressions in the braces of a string. */
export function embeddedIn(text: string): string[] {
  return [...text.matchAll(EMBEDDED)].map(([, expression]) => expression!)
}

/** A string with the values of its embedded expressions. */
export function embed(text: string, valueOf: (expression: string) => unknown): string {
  return text.replaceAll(EMBEDDED, (_, expression: string) => {
    const value = valueOf(expression)
    return isObject(value) || Array.isArray(value) ? JSON.stringify(value) : String(value ?? '')
  })
}

const EMBEDDED = /\{(\$[A-Za-z][^{}]*)\}/g

/** The member of a value; undefined when there is none. */
export function memberAt(value: unknown, pointer: string): unknown {
  return parsePointer(pointer).reduce<unknown>(
    (node, key) =>
      (isObject(node) || Array.isArray(node)) && Object.hasOwn(node, key)
        ? (node as Record<string, unknown>)[key]
        : undefined,
    value,
  )
}

/** `name.with.dots#/a/0`, `#/a/0`, `.a[0]` */
function withRest(
  text: string,
  root: Root,
  names: readonly string[],
  rest: string,
): Expression | undefined {
  const [, name = '', indexes = '', pointer = ''] = /^([^#[]*)([^#]*)#?(.*)$/s.exec(rest)!
  if (!/^(\[\d+\](\.[\w-]+)*)*$/.test(indexes)) return undefined
  if (pointer !== '' && !/^(\/([^~]|~[01])*)+$/s.test(pointer)) return undefined
  const dotted = [...indexes.matchAll(/[\w-]+/g)].map(([key]) => `/${key}`).join('')
  const members = root.endsWith('.body') ? name.split('.').slice(1).map(segment).join('') : ''
  const named = root.endsWith('.body') || name === '' ? names : [...names, name]
  return { text, root, names: named, pointer: members + dotted + pointer }
}

function segment(key: string): string {
  return `/${key.replaceAll('~', '~0')}`
}
