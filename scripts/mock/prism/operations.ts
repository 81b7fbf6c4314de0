import { createRequire } from 'node:module'
import { getHttpOperationsFromSpec } from '@stoplight/prism-http'
import { hideDataReferences } from '../../document/data-references.ts'
import type { Document } from '../../document/openapi.ts'
import { walk } from '../../document/walk.ts'

/** As Prism has it. */
export type Operation = Awaited<ReturnType<typeof getHttpOperationsFromSpec>>[number]

/** The operations of a document as Prism has them. It reads no file. */
export async function prismOperations(document: Document): Promise<Operation[]> {
  const known = hideDataReferences(document)
  for (const { node, isData } of walk(known)) if (!isData) encodePercentSign(node)
  library.decycle = withoutCycles
  return withSharedSchemas(await getHttpOperationsFromSpec(known))
}

/**
 * Operations in which equal schemas of answers are one object: Prism (5.12) compiles each object, and has
 * copies of the few schemas of errors in every operation.
 */
function withSharedSchemas(operations: Operation[]): Operation[] {
  const shared = new Map<string, object>()
  for (const content of operations.flatMap(({ responses }) =>
    responses.flatMap(({ contents = [] }) => contents),
  )) {
    const { schema } = content
    if (schema === undefined) continue
    const key = JSON.stringify(schema)
    if (!shared.has(key)) shared.set(key, schema)
    Object.assign(content, { schema: shared.get(key) })
  }
  return operations
}

/** @stoplight/json-schema-ref-parser 9.2 throws at a percent sign that encodes nothing. */
function encodePercentSign(node: { $ref?: unknown }): void {
  if (typeof node.$ref === 'string') node.$ref = node.$ref.replace(/%(?![0-9a-f]{2})/gi, '%25')
}

/** The copy of @stoplight/json that Prism uses. */
const library = createRequire(createRequire(import.meta.url).resolve('@stoplight/prism-http'))(
  '@stoplight/json',
) as { decycle: (value: unknown) => unknown; pathToPointer: (path: string[]) => string }

/** Its own way to do the same. */
export const { decycle } = library

/**
 * A tree of a value, in which a reference replaces what contains itself. @stoplight/json 3.21 makes the
 * pointer of each node, which takes most of the time in which the mock of a large description starts.
 */
export function withoutCycles(value: unknown): unknown {
  const above = new Map<unknown, string[]>()
  const copy = (node: unknown, path: string[]): unknown => {
    if (typeof node !== 'object' || node === null) return node
    const cycle = above.get(node)
    if (cycle !== undefined) return { $ref: library.pathToPointer(cycle) }
    above.set(node, path)
    const members = Object.entries(node).map(
      ([key, it]) => [key, copy(it, [...path, key])] as const,
    )
    above.delete(node)
    return Array.isArray(node) ? members.map(([, it]) => it) : Object.fromEntries(members)
  }
  return copy(value, [])
}
