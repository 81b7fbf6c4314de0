import { bundle } from '../../scripts/pipeline/bundle.ts'
import { loadRuleset } from '../../scripts/pipeline/lint.ts'
import { load } from '../../scripts/pipeline/load.ts'
import type { Document } from '../../scripts/pipeline/openapi.ts'

/** A description in one piece, straight from its files. */
export async function bundled(entry: string): Promise<Document> {
  const description = await load(entry)
  const { config } = await loadRuleset(entry, description.root)
  const { document } = await bundle(description, config)
  return document
}
