import { readDescription } from '../../scripts/bundle/read-description.ts'
import type { Document } from '../../scripts/document/openapi.ts'

/** A description in one piece, straight from its files. */
export async function bundled(entry: string): Promise<Document> {
  return (await readDescription(entry)).document
}
