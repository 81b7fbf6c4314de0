const ENTITIES = ['&amp;', '&lt;', '&gt;', '&quot;', '&apos;']

/** A string, and what it becomes as its escapes for URLs, forms, HTML and JSON are undone again and again. */
export function undoEscapes(text: string, depth = 6): string[] {
  return depth ? [text, ...undoEscapes(undoOnce(text), depth - 1)] : []
}

/** Percent-encoded bytes become one character each. */
function undoOnce(text: string): string {
  const percentEncoded = text
    .replace(/\\(?=u[\da-f]{4})/gi, '%')
    .replace(/\+|\\(.)/g, (_, character: string | undefined) => character ?? ' ')
    .replace(/&#?\w{2,6};/g, (match) => {
      const code = +match.slice(2, -1).replace('x', '0x')
      return code ? String.fromCodePoint(code) : ('&<>"\''[ENTITIES.indexOf(match)] ?? match)
    })
  return unescape(percentEncoded)
}
