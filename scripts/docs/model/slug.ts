import { uniqueName } from '../../document/unique-name.ts'

/** A string as part of a URL: lower-case letters and digits, words separated by hyphens. */
export function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
}

/** A string as the id of an element, without white space. */
export function anchor(id: string): string {
  return id.replace(/\s+/g, '-')
}

/** The link to an element on the same page. */
export function fragment(id: string): string {
  return `#${id.replaceAll('%', '%25')}`
}

/** A distinct slug for each name. */
export function uniqueSlugs(names: readonly string[]): string[] {
  const taken = new Set<string>()
  return names.map((name) => {
    const unique = uniqueName(slug(name) || 'unnamed', (it) => taken.has(it), '-')
    taken.add(unique)
    return unique
  })
}
