import type { ArazzoDescription } from './arazzo.ts'
import type { ArazzoSource } from './read.ts'

/** The Arazzo Description as it stands beside the published `openapi.yaml`. */
export function publishedArazzo({ description, name }: ArazzoSource): ArazzoDescription {
  return {
    ...description,
    sourceDescriptions: description.sourceDescriptions.map((it) =>
      it.name === name ? { ...it, url: './openapi.yaml' } : it,
    ),
  }
}
