import { at } from '../../document/json-pointer.ts'
import { pointerTo, walk } from '../../document/walk.ts'

/** The pointers of the nodes of a document, which they keep while the document is rewritten in place. */
export class Origins {
  readonly #pointers = new Map<object, string>()

  constructor(document: object) {
    for (const visit of walk(document)) this.#pointers.set(visit.node, pointerTo(visit))
  }

  /** A shallow copy with the pointer of its original. */
  copy<T extends object>(node: T): T {
    return this.inherit({ ...node }, node)
  }

  /** A deep copy whose nodes have the pointers of their originals. */
  deepCopy<T>(node: T): T {
    if (typeof node !== 'object' || node === null) return node
    const entries = Object.entries(node).map(([key, value]) => [key, this.deepCopy(value)])
    const copy = Array.isArray(node)
      ? entries.map(([, value]) => value)
      : Object.fromEntries(entries)
    return this.inherit(copy as T & object, node)
  }

  /** The copy, with the pointer of its original. */
  inherit<T extends object>(copy: T, node: object): T {
    const pointer = this.#pointers.get(node)
    if (pointer !== undefined) this.#pointers.set(copy, pointer)
    return copy
  }

  /** The original pointer of the node at a pointer of the rewritten document. */
  of(document: object, pointer: string): string {
    let node: unknown = document
    let origin = ''
    for (const segment of pointer.split('/').slice(1)) {
      node = at(node, `/${segment}`)
      origin = this.#pointers.get(node as object) ?? `${origin}/${segment}`
    }
    return origin
  }
}
