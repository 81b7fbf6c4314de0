import { at, pointerOf } from '../../document/json-pointer.ts'
import { isObject } from '../../document/objects.ts'
import type { Document } from '../../document/openapi.ts'
import { resolvePointer } from '../../document/references.ts'

/** A node of a document with the pointer to it. */
export interface Cursor {
  readonly document: Document
  readonly pointer: string
  /** The pointer before references were followed. */
  readonly slot: string
  readonly node: Node | undefined
}

export type Node = { readonly [key: string]: unknown }

/** The cursor on the node at a pointer, with references followed. */
export function cursor(document: Document, slot: string): Cursor {
  const pointer = resolvePointer(document, slot)
  const node = at(document, pointer)
  return { document, pointer, slot, node: isObject(node) ? node : undefined }
}

/** The cursor on a descendant, with references followed. */
export function below({ document, pointer }: Cursor, ...keys: (string | number)[]): Cursor {
  return cursor(document, pointer + pointerOf(...keys))
}

/** The keys of both maps, those of the old one first. */
export function keysOf(before: unknown, after: unknown): string[] {
  return Object.keys({ ...(isObject(before) && before), ...(isObject(after) && after) })
}

export function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
