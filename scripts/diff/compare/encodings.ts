import { quoted } from '../markdown.ts'
import { below, keysOf, same, type Cursor, type Node } from './cursor.ts'
import { breakage, reportOn, type Pair, type Walk } from './report-change.ts'

/** Reports properties of a form, and parts by position, that are encoded differently. */
export function compareEncodings(pair: Pair, walk: Walk, before: Cursor, after: Cursor): void {
  for (const key of ['prefixEncoding', 'itemEncoding']) {
    const [old, now] = [before.node?.[key], after.node?.[key]]
    if (same(old, now) || !before.node || !after.node) continue
    reportOn(pair, {
      code: 'encoding-changed',
      place: after,
      before: old,
      after: now,
      message: `the parts of ${walk.label} are encoded differently`,
      breaks: breakage(walk.direction, 'others'),
      names: [key],
    })
  }
  for (const name of keysOf(before.node?.encoding, after.node?.encoding)) {
    const members = [before, after].map((side) => below(side, 'schema', 'properties', name).node)
    // The encoding of a property is removed along with it.
    if (members.some((it) => it === undefined)) continue
    const [old, now] = [before, after].map((side, index) =>
      encodingOf(below(side, 'encoding', name).node ?? {}, members[index]!),
    )
    if (same(old, now)) continue
    reportOn(pair, {
      code: 'encoding-changed',
      place: { ...after, pointer: `${after.pointer}/encoding` },
      before: old,
      after: now,
      message: `${quoted(name)} in ${walk.label} is encoded differently`,
      breaks: breakage(walk.direction, 'others'),
      names: [name],
    })
  }
}

/**
 * An Encoding Object with its defaults.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#encoding-object
 */
function encodingOf(encoding: Node, member: Node): Node {
  const { contentType = contentTypeOf(member), style = 'form', headers } = encoding
  const { explode = style === 'form', allowReserved = false } = encoding
  return { contentType, style, explode, allowReserved, ...(headers !== undefined && { headers }) }
}

function contentTypeOf({ type, items, format, contentEncoding }: Node): string {
  if (type === 'array' && typeof items === 'object' && items !== null) {
    return contentTypeOf(items as Node)
  }
  if (type === 'object') return 'application/json'
  const isBinary = type === undefined || format === 'binary' || contentEncoding !== undefined
  return isBinary ? 'application/octet-stream' : 'text/plain'
}
