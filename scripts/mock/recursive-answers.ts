import { madeUpValue } from '../document/made-up/value.ts'
import { isObject } from '../document/objects.ts'
import type { Document, Schema } from '../document/openapi.ts'
import { resolve } from '../document/references.ts'
import { subschemas } from '../document/schemas/schema-keywords.ts'

/**
 * Returns a function that makes up an answer for a recursive schema, with the least recursion that it
 * allows; `undefined` for any other schema, for which Prism makes up values itself, and for one of
 * which no value is found.
 */
export function recursiveAnswers(document: Document): (schema: Schema) => unknown {
  const isRecursive = recursion(document)
  return (schema) =>
    isRecursive(schema)
      ? madeUpValue({ document, direction: 'response', members: 'all' }, schema)
      : undefined
}

/** Whether a schema contains itself or another that does. */
function recursion(document: Document): (schema: unknown) => boolean {
  const known = new Map<unknown, boolean>()
  const open = new Set<unknown>()
  const visit = (schema: unknown): boolean => {
    const node = resolve<unknown>(document, schema)
    if (!isObject(node)) return false
    const result = open.has(node) || known.get(node)
    if (result !== undefined) return result
    open.add(node)
    const found = subschemas(node).some(({ schema: child }) => visit(child))
    open.delete(node)
    known.set(node, found)
    return found
  }
  return visit
}
