import { readDescription, type ReadOptions } from '../bundle/read-description.ts'
import type { Boundary } from '../read/boundary.ts'
import type { Digests } from '../read/digest.ts'
import { pointerOf } from '../document/json-pointer.ts'
import type { Document } from '../document/openapi.ts'
import { ProblemsError, type Problem } from '../document/problem.ts'
import { pointerTo, walk } from '../document/walk.ts'
import type { Bundle } from '../bundle/bundle.ts'
import type { DocsSettings } from './settings.ts'

/** A bundled description. */
export interface Source {
  readonly document: Document
  /** The same with sorted keys. */
  readonly canonical: Document
  readonly settings: DocsSettings
  /** What the description may read. */
  readonly boundary: Boundary
  /** All files of the description. */
  readonly inputs: Digests
  /** The files of its configuration. */
  readonly configuration: Digests
  readonly warnings: readonly Problem[]
  readonly notes: readonly string[]
}

/**
 * The description as one document in its author's order, in which people read it, and the
 * settings of its documentation.
 *
 * @throws ProblemsError for a description that can't be read or bundled
 */
export async function readSource(entry: string, options?: ReadOptions): Promise<Source> {
  const read = await readDescription(entry, options)
  const tooLong = tooLongStrings(read)
  if (tooLong.length > 0) throw new ProblemsError(tooLong)
  // Without what only reading needs, so that it leaves the memory.
  const { boundary, inputs, configuration, problems: warnings, notes } = read
  const { docs, client, mock } = read.settings
  const settings = { ...docs, api: client?.name, mockPort: mock?.port }
  const document = read.inAuthorsOrder()
  const { document: canonical } = read
  return { document, canonical, settings, boundary, inputs, configuration, warnings, notes }
}

/** Redoc and the YAML writer run out of stack on strings that are several times as long. */
const CHARACTERS = 1_000_000
const LINES = 30_000

function tooLongStrings({ document, locate }: Pick<Bundle, 'document' | 'locate'>): Problem[] {
  return [...walk(document)].flatMap((visit) =>
    Object.entries(visit.node).flatMap(([key, value]): Problem[] => {
      if (typeof value !== 'string' || !isTooLong(value)) return []
      const location = locate(pointerTo(visit) + pointerOf(key))
      return [
        {
          code: 'too-large',
          severity: 'error',
          message: `longer than ${CHARACTERS} characters or ${LINES} lines, which docs can't show`,
          hint: 'shorten it, or link to a document of its own',
          ...(location && { location }),
        },
      ]
    }),
  )
}

function isTooLong(text: string): boolean {
  return text.length > CHARACTERS || text.split('\n', LINES + 1).length > LINES
}
