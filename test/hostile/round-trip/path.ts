/** A placeholder for a character that is part of a parameter's name. */
const HIDDEN = '\ue000'

/** The segments of a path, split at the slashes outside of braces. */
export function segmentsOf(path: string): string[] {
  return hiding('/', path)
    .split('/')
    .map((it) => it.replaceAll(HIDDEN, '/'))
}

/** A path and the query that it contains. */
export function splitPath(path: string): readonly [path: string, query: string] {
  const at = hiding('?', path).indexOf('?')
  return at < 0 ? [path, ''] : [path.slice(0, at), path.slice(at + 1)]
}

function hiding(character: string, path: string): string {
  return path.replace(/\{[^{}]+\}/g, (it) => it.replaceAll(character, HIDDEN))
}

/** A static part of a path; percent signs that encode nothing stand for themselves. */
export function decodedStatic(text: string): string {
  return text.replace(/(%[\da-f]{2})+/gi, (encoded) => {
    try {
      return decodeURIComponent(encoded)
    } catch {
      return encoded.toUpperCase()
    }
  })
}
