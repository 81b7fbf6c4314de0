import { readDescription } from '../bundle/read-description.ts'
import type { Digests } from '../read/digest.ts'
import type { Document } from '../document/openapi.ts'
import type { Problem } from '../document/problem.ts'

/** A description in one piece, for reading. */
export interface Source {
  readonly document: Document
  /** The folder that the description belongs to; no `$ref` leaves it. */
  readonly root: string
  /** All files of the description. */
  readonly inputs: Digests
  /** The configuration that decided about it. */
  readonly configuration: Digests
  readonly warnings: readonly Problem[]
  readonly notes: readonly string[]
}

/**
 * The description as one document in the order of its author: members, examples and errors are
 * read in the order in which they were written, unlike in the generated bundle.
 *
 * @throws ProblemsError for a description that cannot be read or bundled
 */
export async function readSource(entry: string): Promise<Source> {
  const { inAuthorsOrder, problems, ...rest } = await readDescription(entry)
  return { ...rest, document: inAuthorsOrder(), warnings: problems }
}
