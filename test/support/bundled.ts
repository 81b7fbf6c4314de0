import { bundle } from '../../scripts/bundle/bundle.ts'
import { loadRuleset } from '../../scripts/lint/lint.ts'
import { load } from '../../scripts/read/load.ts'
import type { Document } from '../../scripts/document/openapi.ts'

/** A description in one piece, straight from its files. */
export async function bundled(entry: string): Promise<Document> {
  const description = await load(entry)
  const { config } = await loadRuleset(entry, description.root)
  const { document } = await bundle(description, config)
  return document
}
