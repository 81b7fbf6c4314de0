import { onOneLine } from '../markdown.ts'
import { at, isReference, pointerOf, type Document } from '../../document/openapi.ts'
import { joinBreaks, type Finding } from '../change.ts'

/** A node of a document together with the pointer to it. */
export interface Cursor {
  readonly document: Document
  readonly pointer: string
  /** Where it was looked for: a reference to it may stand there. */
  readonly slot: string
  readonly node: Node | undefined
}

export type Node = { readonly [key: string]: unknown }

/** Who sees a value: its sender fills in a request, its reader takes an answer apart. */
export type Direction = 'request' | 'response'

/** The cursor on the node at a pointer, behind all references. */
export function cursor(document: Document, slot: string): Cursor {
  let pointer = slot
  const seen = new Set<string>()
  for (;;) {
    const node = at(document, pointer)
    if (!isReference(node) || !node.$ref.startsWith('#/') || seen.has(pointer)) {
      return { document, pointer, slot, node: isNode(node) ? node : undefined }
    }
    seen.add(pointer)
    pointer = node.$ref.slice(1)
  }
}

/** The cursor below this one, behind all references. */
export function below({ document, pointer }: Cursor, ...keys: (string | number)[]): Cursor {
  return cursor(document, pointer + pointerOf(...keys))
}

/** The keys of both maps: first those of the old one. */
export function keysOf(before: unknown, after: unknown): string[] {
  return [
    ...new Set([
      ...Object.keys(isNode(before) ? before : {}),
      ...Object.keys(isNode(after) ? after : {}),
    ]),
  ]
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

/** Collects findings; those about the same thing in several operations or directions become one. */
export class Findings {
  readonly #found = new Map<string, Finding>()

  add(finding: Finding): void {
    const { code, at: place, before, after } = finding
    const key = JSON.stringify([code, place.before, place.after, before, after])
    const known = this.#found.get(key)
    const names = finding.names.map(onOneLine)
    this.#found.set(
      key,
      known
        ? {
            ...known,
            names: shared(known.names, names),
            breaks: joinBreaks(known.breaks, finding.breaks),
            operations: [...new Set([...known.operations, ...finding.operations])],
          }
        : { ...finding, names },
    )
  }

  list(): Finding[] {
    return [...this.#found.values()]
  }
}

/** What both say, so that a change of something shared is not only about the operation that was met first. */
function shared(known: readonly string[], names: readonly string[]): readonly string[] {
  const both = known.filter((name) => names.includes(name))
  return both.length > 0 ? both : known
}
