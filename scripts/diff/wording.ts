import { pointerOf } from '../document/json-pointer.ts'
import type { Document } from '../document/openapi.ts'
import type { Change } from './change.ts'
import { isObject } from '../document/objects.ts'
import { keysOf, same } from './compare/cursor.ts'

/** The change of descriptions, examples and other details that affect no caller, or `undefined` when nothing differs. */
export function wordingChange(before: Document, after: Document): Change | undefined {
  const pointers = differences(withoutVersion(before), withoutVersion(after), '')
  if (pointers.length === 0) return undefined
  const [one, several] = pointers.every((pointer) => WORDING.test(pointer))
    ? ['a description, example or note changed', 'descriptions, examples or notes changed']
    : [
        'a detail changed that does not affect callers',
        'details changed that do not affect callers',
      ]
  return {
    code: 'wording',
    pointer: pointers[0]!,
    before: undefined,
    after: undefined,
    message: pointers.length === 1 ? one! : `${pointers.length} ${several}`,
    breaks: [],
    bump: 'none',
    operations: [],
    names: [],
  }
}

const WORDING =
  /\/(info|tags|externalDocs|summary|description|title|examples?|name|\$comment|x-[^/]*)(\/|$)/

function withoutVersion(document: Document): unknown {
  return { ...document, info: { ...document.info, version: '' } }
}

/** The pointers to the innermost nodes that differ. */
function differences(before: unknown, after: unknown, pointer: string): string[] {
  if (same(before, after)) return []
  if (!isObject(before) || !isObject(after)) return [pointer]
  return keysOf(before, after).flatMap((key) =>
    differences(before[key], after[key], pointer + pointerOf(key)),
  )
}
