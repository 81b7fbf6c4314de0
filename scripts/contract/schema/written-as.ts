import { at } from '../../document/json-pointer.ts'
import type { Document } from '../../document/openapi.ts'
import { essence, isJson } from './media-types.ts'
import type { Oracle } from './oracle.ts'
import { choices, partsAt, typesOf } from './parts.ts'
import type { ContentSubject } from './subjects.ts'

/** How the values of a schema are written in a body: strings as they are and others as JSON with `either`. */
export type WrittenAs = 'json' | 'text' | 'either'

/**
 * How a body is written; undefined for one that isn't judged, such as a form. Decided here anew, and
 * not as the client decides it: see oracle.ts.
 */
export function writtenAs(
  { document }: Oracle,
  { mediaType, schema }: ContentSubject,
): WrittenAs | undefined {
  const type = essence(mediaType)
  if (isJson(type)) return 'json'
  if (!type.startsWith('text/') || type === 'text/event-stream') return undefined
  const [strings, others] = schema === undefined ? [true, false] : kindsAt(document, schema, [])
  if (!others) return 'text'
  if (type !== 'text/plain' && type !== 'text/*') return undefined
  return strings ? 'either' : 'json'
}

/** The text of a value in a body. */
export function textOf(value: unknown, written: WrittenAs | undefined): string {
  const isText =
    written === undefined ||
    written === 'text' ||
    (written === 'either' && typeof value === 'string')
  return isText ? String(value) : JSON.stringify(value)
}

/** Whether a schema is meant for strings, and whether for other values except null; for strings where it says nothing. */
function kindsAt(
  document: Document,
  pointer: string,
  above: readonly string[],
): [strings: boolean, others: boolean] {
  if (above.includes(pointer) || at(document, pointer) === undefined) return [true, false]
  const parts = partsAt(document, pointer)
  const branches = choices(parts).map((it) => kindsAt(document, it, [...above, pointer]))
  const listed = parts.flatMap(({ schema }) => [
    ...(Array.isArray(schema['enum']) ? (schema['enum'] as unknown[]) : []),
    ...('const' in schema ? [schema['const']] : []),
  ])
  const types = [
    ...typesOf(parts),
    ...listed.map((value) => (value === null ? 'null' : typeof value)),
  ].filter((type) => type !== 'null')
  if (branches.length > 0) return [branches.some(([it]) => it), branches.some(([, it]) => it)]
  return types.length === 0
    ? [true, false]
    : [types.includes('string'), types.some((type) => type !== 'string')]
}
