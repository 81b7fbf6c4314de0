import { at, parsePointer, pointerOf } from '../../document/json-pointer.ts'
import type { Document } from '../../document/openapi.ts'

/** A description with one change. */
export interface Mutant {
  /** What was done: `drop required`. */
  readonly kind: string
  readonly pointer: string
  readonly detail: string
  readonly make: () => Document
}

/** Makes the mutants of a document. */
export interface Mutator {
  /** With another value at a pointer; `undefined` removes what is there. */
  set(kind: string, pointer: string, value: unknown, detail: string): Mutant
  /** With another key of an object, in the same place. */
  rename(kind: string, owner: string, from: string, to: string): Mutant
}

export function createMutator(document: Document): Mutator {
  return {
    set: (kind, pointer, value, detail) => ({
      kind,
      pointer,
      detail,
      make: () => changed(document, pointer, value),
    }),
    rename: (kind, owner, from, to) => ({
      kind,
      pointer: owner + pointerOf(from),
      detail: `${from} → ${to}`,
      make: () => renamed(document, owner, from, to),
    }),
  }
}

export function changed(document: Document, pointer: string, value: unknown): Document {
  const copy = structuredClone(document)
  const last = parsePointer(pointer).at(-1)!
  const parent = at(copy, pointer.slice(0, pointer.lastIndexOf('/'))) as Record<string, unknown>
  if (value !== undefined) parent[last] = value
  else if (Array.isArray(parent)) parent.splice(Number(last), 1)
  else delete parent[last]
  return copy
}

export function renamed(document: Document, owner: string, from: string, to: string): Document {
  const entries = Object.entries(at(document, owner) as object).map(([key, value]) => [
    ...[key === from ? to : key, value],
  ])
  return changed(document, owner, Object.fromEntries(entries))
}
