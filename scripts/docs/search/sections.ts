import type { VirtualFile } from '../../document/virtual-file.ts'
import { decodeEntities } from './entities.ts'

/** A part of a page that can be linked to. */
export interface Section {
  readonly kind: 'page' | 'section' | 'member'
  /** The text of its heading, or the name of the member. */
  readonly title: string
  /** The title of its page. */
  readonly page: string
  /** From the root of the site. */
  readonly href: string
  readonly text: string
}

/** The page itself, then its parts with an id, in document order; samples are left out. */
export function sectionsOf({ path, content }: VirtualFile): Section[] {
  const start = content.indexOf('<main')
  const end = content.lastIndexOf('<footer')
  const main = content.slice(Math.max(0, start), end > start ? end : undefined)
  const address = path.split('/').map(encodeURIComponent).join('/')
  const found: Found[] = [{ kind: 'page', href: address, title: '', text: '' }]
  const hidden: string[] = []
  let titled: string | undefined
  for (const [, closing, tag = '', attributes = '', text = ''] of main.matchAll(TOKENS)) {
    const current = found.at(-1)!
    if (hidden.length > 0) {
      if (tag === hidden.at(-1)) closing ? hidden.pop() : hidden.push(tag)
    } else if (HIDDEN.test(`${tag} ${attributes}`)) {
      if (closing === '') hidden.push(tag)
    } else if (closing !== undefined && closing !== '') {
      if (tag === titled) titled = undefined
      else current.text += ' '
    } else if (tag === '') {
      if (titled === undefined) current.text += text
      else current.title += text
    } else {
      const [, id] = /(?:^|\s)id="([^"]*)"/.exec(attributes) ?? []
      if (id !== undefined && /^(h[1-6]|li|section|article|details)$/.test(tag)) {
        const href = `${address}#${encodeURIComponent(decodeEntities(id))}`
        found.push({ kind: tag === 'li' ? 'member' : 'section', href, title: '', text: '' })
      }
      const isTitle = /^h[1-6]$/.test(tag) || (tag === 'a' && /class="name"/.test(attributes))
      if (isTitle && found.at(-1)!.title === '') titled = tag
      else found.at(-1)!.text += ' '
    }
  }
  const [first] = found
  const page = clean(first!.title)
  return found
    .map(({ title, text, ...rest }) => ({
      ...rest,
      page,
      title: clean(title),
      text: clean(text).replace(/^: /, ''),
    }))
    .filter(({ title, kind }) => title !== '' || kind === 'page')
}

interface Found {
  readonly kind: Section['kind']
  readonly href: string
  title: string
  text: string
}

const TOKENS = /<(\/?)(\w+)([^>"]*(?:"[^"]*"[^>"]*)*)>|([^<]+)/g

/** Samples, navigation and what isn't read. */
const HIDDEN = /^(?:aside|nav|fieldset|script|style|svg|template)\b|class="(?:anchor|crumb)"/

function clean(text: string): string {
  return decodeEntities(text)
    .replace(/\s+/g, ' ')
    .replace(/ (?=[,;:] )/g, '')
    .trim()
}
