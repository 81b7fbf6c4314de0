import { bundle } from '../bundle/bundle.ts'
import { loadRuleset } from '../lint/lint.ts'
import { load } from '../read/load.ts'
import type { Document } from '../document/openapi.ts'
import { ProblemsError, type ProblemLocation } from '../document/problem.ts'

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
  const description = await load(entry)
  const { config } = await loadRuleset(entry, description.root)
  const { document, locate, problems } = await bundle(description, config)
  if (problems.some(({ severity }) => severity === 'error')) throw new ProblemsError(problems)
  return { document, locate }
}
