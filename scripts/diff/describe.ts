import { readDescription } from '../bundle/read-description.ts'
import type { Document } from '../document/openapi.ts'
import type { ProblemLocation } from '../document/problem.ts'

/** A description in one piece, as `npm run generate` bundles it. */
export interface Described {
  readonly document: Document
  /** Where a pointer of the document was written. */
  readonly locate: (pointer: string) => ProblemLocation | undefined
}

/**
 * Bundles the description that starts in a file.
 *
 * @throws ProblemsError for a description that cannot be read or bundled
 */
export async function describe(entry: string): Promise<Described> {
  const { document, locate } = await readDescription(entry)
  return { document, locate }
}
