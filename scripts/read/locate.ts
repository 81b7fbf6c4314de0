import {
  getLineColLocation,
  type Document as SourceDocument,
  type Source,
} from '@redocly/openapi-core'
import { pointerOf } from '../document/openapi.ts'
import type { ProblemLocation } from '../document/problem.ts'

/** Where a pointer leads in a source file; the nearest existing node when it leads nowhere. */
export function locate(source: Source, pointer: string, onKey = false): ProblemLocation {
  const { start } = getLineColLocation({
    source,
    // Redocly decodes percent signs, which stand for themselves here.
    pointer: `#${pointer.replaceAll('%', '%25') || '/'}`,
    reportOnKey: onKey,
  })
  return {
    file: source.absoluteRef,
    line: start.line,
    column: start.col,
    pointer: `#${pointer}`,
  }
}

/**
 * Gives the place in the source files at which a node of the bundled document was written.
 * Bundling moves nodes but keeps their identity, so each file's nodes are known by themselves.
 */
export function sourceMap(
  files: readonly SourceDocument[],
): (document: unknown, pointer: string) => ProblemLocation | undefined {
  let recorded: Places | undefined
  return (document, pointer) => {
    // Most runs ask for no place.
    const places = (recorded ??= recordFiles(files))
    let node = document
    let place = places.get(node)
    let rest = ''
    for (const segment of pointer.split('/').slice(1)) {
      const key = segment.replaceAll('~1', '/').replaceAll('~0', '~')
      node =
        typeof node === 'object' && node !== null
          ? (node as Record<string, unknown>)[key]
          : undefined
      const known = typeof node === 'object' && node !== null ? places.get(node) : undefined
      place = known ?? place
      rest = known ? '' : rest + pointerOf(key)
    }
    return place && locate(place.source, place.pointer + rest)
  }
}

type Places = Map<unknown, { source: Source; pointer: string }>

function recordFiles([entry, ...others]: readonly SourceDocument[]): Places {
  const places: Places = new Map()
  for (const { source, parsed } of [...others, entry!]) recordNodes(places, source, parsed)
  return places
}

function recordNodes(places: Places, source: Source, parsed: unknown): void {
  const stack: { node: unknown; pointer: string }[] = [{ node: parsed, pointer: '' }]
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { node, pointer } = next
    if (typeof node !== 'object' || node === null || places.has(node)) continue
    places.set(node, { source, pointer })
    for (const [key, child] of Object.entries(node)) {
      if (typeof child !== 'object') continue
      stack.push({ node: child, pointer: pointer + pointerOf(key) })
    }
  }
}
