import { pointerOf } from './json-pointer.ts'
import { isObject, mapEntries } from './objects.ts'

/**
 * An operation of a Path Item Object.
 *
 * @see https://spec.openapis.org/oas/v3.2.0.html#path-item-object
 */
export interface PathOperation {
  /** The member's name, in lower case; as it is sent for one of `additionalOperations`. */
  readonly method: string
  /** The pointer from the path item to the operation. */
  readonly pointer: string
  readonly operation: object
}

/** The methods that a path item has members for. */
export const METHODS: readonly string[] = [
  ...['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace', 'query'],
]

const ADDITIONAL = 'additionalOperations'

/** The operations of a path item, in the order of the specification. */
export function operationsIn(item: object): PathOperation[] {
  const members = item as Readonly<Record<string, unknown>>
  const additional = Object.entries(Object(members[ADDITIONAL]) as object)
  return [
    ...METHODS.map((method) => [method, pointerOf(method), members[method]] as const),
    ...additional
      .filter(([method]) => !method.startsWith('x-'))
      .map(([method, it]) => [method, pointerOf(ADDITIONAL, method), it as unknown] as const),
  ].flatMap(([method, pointer, operation]) =>
    isObject(operation) ? [{ method, pointer, operation }] : [],
  )
}

/** The path item with each operation replaced by what `change` returns, or left out if that is `undefined`. */
export function mapOperations<T extends object>(
  item: T,
  change: (operation: PathOperation) => object | undefined,
): T {
  const changes = new Map(operationsIn(item).map((it) => [it.pointer, change(it)]))
  const replaced = (node: object, parent: string) =>
    withoutUndefined(
      mapEntries(node, (key, value) => {
        const pointer = parent + pointerOf(key)
        return changes.has(pointer) ? changes.get(pointer) : value
      }),
    )
  const own = replaced(item, '')
  const additional = own[ADDITIONAL]
  return {
    ...own,
    ...(isObject(additional) && { [ADDITIONAL]: replaced(additional, pointerOf(ADDITIONAL)) }),
  } as T
}

function withoutUndefined(object: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined))
}

/** A method as HTTP sends it. */
export function sentMethod(method: string): string {
  return METHODS.includes(method) ? method.toUpperCase() : method
}

/**
 * Whether the client has operations of a method: `fetch` doesn't send all.
 *
 * @see https://fetch.spec.whatwg.org/#methods
 */
export function isCallable(method: string): boolean {
  return /^[\w!#$%&'*+.^`|~-]+$/.test(method) && !/^(connect|trace|track)$/i.test(method)
}

/** Whether `fetch` sends a body with a method. */
export function allowsBody(method: string): boolean {
  return method !== 'get' && method !== 'head'
}
