/** A text as part of an address: lower-case letters and digits, hyphens between the words. */
export function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
}

/** A text as the id of an element: without white space. */
export function anchor(id: string): string {
  return id.replace(/\s+/g, '-')
}

/** The address of an element on its page. */
export function fragment(id: string): string {
  return `#${id.replaceAll('%', '%25')}`
}

/** Parts of addresses, each of them once. */
export function uniqueSlugs(names: readonly string[]): string[] {
  const taken = new Set<string>()
  return names.map((name) => {
    const start = slug(name) || 'unnamed'
    let unique = start
    for (let count = 2; taken.has(unique); count++) unique = `${start}-${count}`
    taken.add(unique)
    return unique
  })
}
