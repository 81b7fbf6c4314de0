/** Stands for a sign that is part of a parameter's name. */
const HIDDEN = '\ue000'

/** The segments of a path, apart by the slashes that stand outside of braces. */
export function segmentsOf(path: string): string[] {
  return hiding('/', path)
    .split('/')
    .map((it) => it.replaceAll(HIDDEN, '/'))
}

/** A path and the query that it brings along. */
export function splitPath(path: string): readonly [path: string, query: string] {
  const at = hiding('?', path).indexOf('?')
  return at < 0 ? [path, ''] : [path.slice(0, at), path.slice(at + 1)]
}

function hiding(sign: string, path: string): string {
  return path.replace(/\{[^{}]+\}/g, (it) => it.replaceAll(sign, HIDDEN))
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
