/**
 * The RFC 6901 pointer to these keys, without a leading `#`.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6901
 */
export function pointerOf(...keys: readonly (string | number)[]): string {
  return keys.map((key) => `/${escapeSegment(String(key))}`).join('')
}

/** The keys that a pointer names; percent signs stand for themselves. */
export function parsePointer(pointer: string): string[] {
  return pointer.split('/').slice(1).map(unescapeTildes)
}

/** A key as a segment of a pointer. */
export function escapeSegment(key: string): string {
  return /[~/]/.test(key) ? key.replaceAll('~', '~0').replaceAll('/', '~1') : key
}

/** The key that a segment of a URI fragment names; percent signs that encode nothing stand for themselves. */
export function unescapeSegment(segment: string): string {
  try {
    return unescapeTildes(decodeURIComponent(segment))
  } catch {
    return unescapeTildes(segment)
  }
}

/**
 * The node at a pointer, or `undefined`. The pointer may be percent-encoded, as in a URI fragment;
 * a key that contains the percent sign itself wins.
 */
export function at(root: unknown, pointer: string): unknown {
  let node = root
  for (const segment of pointer.split('/').slice(1)) node = member(node, segment)
  return node
}

function member(node: unknown, segment: string): unknown {
  if (typeof node !== 'object' || node === null) return undefined
  const keys = /[%~]/.test(segment)
    ? [unescapeSegment(segment), unescapeTildes(segment)]
    : [segment]
  for (const key of keys)
    if (Object.hasOwn(node, key)) return (node as Record<string, unknown>)[key]
  return undefined
}

function unescapeTildes(segment: string): string {
  return segment.replaceAll('~1', '/').replaceAll('~0', '~')
}
