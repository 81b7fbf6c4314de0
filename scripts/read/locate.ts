import { readFileSync } from 'node:fs'
import { getLineColLocation, Source, type Document as SourceDocument } from '@redocly/openapi-core'
import { parsePointer, pointerOf } from '../document/json-pointer.ts'
import type { ProblemLocation } from '../document/problem.ts'
import { pointerTo, walk, type Visit } from '../document/walk.ts'

/** The place of a pointer in a file that is read again. */
export function locateIn(file: string, pointer: string): ProblemLocation {
  return locate(new Source(file, readFileSync(file, 'utf8')), pointer)
}

/** The place of a pointer in a source file, or of the nearest node above when it leads nowhere. */
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
 * A function that returns where a node of the bundled document is written. Bundling moves nodes but
 * keeps their identity, so that each node of a file is known by itself.
 */
export function sourceMap(
  files: readonly SourceDocument[],
): (document: unknown, pointer: string) => ProblemLocation | undefined {
  let recorded: ReadonlyMap<unknown, Place> | undefined
  return (document, pointer) => {
    // Most runs have no problems to locate.
    const places = (recorded ??= placesIn(files))
    let node = document
    let place = places.get(node)
    let rest = ''
    for (const key of parsePointer(pointer)) {
      node = (Object(node) as Record<string, unknown>)[key]
      const known = places.get(node)
      place = known ?? place
      rest = known ? '' : rest + pointerOf(key)
    }
    return place && locate(place.source, pointerTo(place.visit) + rest)
  }
}

interface Place {
  readonly source: Source
  readonly visit: Visit
}

/** The places of all objects and lists; one that several files share is in the entry. */
function placesIn([entry, ...others]: readonly SourceDocument[]): Map<unknown, Place> {
  const places = new Map<unknown, Place>()
  for (const { source, parsed } of [...others, entry!]) {
    for (const visit of walk(parsed)) {
      if (!places.has(visit.node)) places.set(visit.node, { source, visit })
    }
  }
  return places
}
