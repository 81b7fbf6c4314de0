import { pointerOf } from '../document/openapi.ts'

/** Remembers where the nodes of a document stood before they were moved about. */
export class Origins {
  readonly #pointers = new Map<object, string>()

  constructor(document: object) {
    this.#record(document, '')
  }

  #record(root: object, pointer: string): void {
    const stack: [object, string][] = [[root, pointer]]
    for (let next = stack.pop(); next; next = stack.pop()) {
      const [node, at] = next
      this.#pointers.set(node, at)
      for (const [key, child] of Object.entries(node)) {
        if (typeof child === 'object' && child !== null) stack.push([child, at + pointerOf(key)])
      }
    }
  }

  /** A shallow copy that stands where its original stood. */
  copy<T extends object>(node: T): T {
    const copy = { ...node }
    const pointer = this.#pointers.get(node)
    if (pointer !== undefined) this.#pointers.set(copy, pointer)
    return copy
  }

  /** A copy of the node and everything below it, each part standing where its original stood. */
  deepCopy<T>(node: T): T {
    if (typeof node !== 'object' || node === null) return node
    const copy = (
      Array.isArray(node)
        ? node.map((item: unknown) => this.deepCopy(item))
        : Object.fromEntries(
            Object.entries(node).map(([key, value]) => [key, this.deepCopy(value)]),
          )
    ) as T & object
    const pointer = this.#pointers.get(node)
    if (pointer !== undefined) this.#pointers.set(copy, pointer)
    return copy
  }

  /** Where this very node stood. */
  at(node: object): string | undefined {
    return this.#pointers.get(node)
  }

  /** Where the node at a pointer of the changed document stood in the original. */
  of(document: object, pointer: string): string {
    let node: unknown = document
    let known = this.#pointers.get(document) ?? ''
    for (const segment of pointer.split('/').slice(1)) {
      const key = decodeURIComponent(segment).replaceAll('~1', '/').replaceAll('~0', '~')
      node = isObject(node) && Object.hasOwn(node, key) ? node[key] : undefined
      known = (isObject(node) ? this.#pointers.get(node) : undefined) ?? known + pointerOf(key)
    }
    return known
  }
}

function isObject(node: unknown): node is Record<string, unknown> {
  return typeof node === 'object' && node !== null
}
