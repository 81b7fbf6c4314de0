import { operationLinks } from '../model/page-links.ts'
import type { Site } from '../model/types.ts'
import { description } from '../text/description.ts'

/** A description as blocks of a page, with headings at a level; its code that names operations links to them. */
export type Describe = (markdown: string, level: number, idPrefix?: string) => string

/** Pages share descriptions. */
export function describer(site: Site): Describe {
  const linkCode = operationLinks(site)
  const known = new Map<string, string>()
  return (markdown, level, idPrefix) => {
    if (idPrefix !== undefined) return description(markdown, { level, linkCode, idPrefix })
    const key = `${level} ${markdown}`
    const text = known.get(key) ?? description(markdown, { level, linkCode })
    known.set(key, text)
    return text
  }
}
