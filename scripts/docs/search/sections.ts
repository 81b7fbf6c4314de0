import type { Token } from 'markdown-it'

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

/**
 * The page at an address, then its parts with an id, in document order; samples are left out.
 *
 * @param tokens as `pageHtml` renders them
 */
export function sectionsOf(tokens: readonly Token[], address: string): Section[] {
  const found: Found[] = [{ kind: 'page', href: address, title: [], text: [] }]
  let hidden = 0
  let isTitle = false
  for (const token of tokens) {
    const { tag, type, nesting, content } = token
    const current = found.at(-1)!
    if (HIDDEN.has(tag)) hidden += nesting
    else if (hidden > 0) continue
    else if (type === 'inline') addInline(current, token.children!, isTitle)
    else if (type === 'fence' || type === 'code_block') current.text.push(content)
    else if (type === 'heading_open' || type === 'list_item_open') {
      const id = token.attrGet('id')
      if (id !== null) found.push(startOf(type, `${address}#${encodeURIComponent(id)}`))
      isTitle = type === 'heading_open' && found.at(-1)!.title.length === 0
    } else if (type === 'heading_close') isTitle = false
  }
  const page = clean(found[0]!.title.join(''))
  return found
    .map(({ title, text, ...rest }) => ({
      ...rest,
      page,
      title: clean(title.join('')),
      text: clean(text.join(' ')).replace(/^: /, ''),
    }))
    .filter(({ title, kind }) => title !== '' || kind === 'page')
}

interface Found {
  readonly kind: Section['kind']
  readonly href: string
  readonly title: string[]
  readonly text: string[]
}

function startOf(type: string, href: string): Found {
  return { kind: type === 'list_item_open' ? 'member' : 'section', href, title: [], text: [] }
}

/** Samples, in the elements of a page. */
const HIDDEN = new Set(['aside', 'fieldset'])

function addInline({ title, text }: Found, children: readonly Token[], isTitle: boolean): void {
  const words: string[] = []
  let link = ''
  for (const { type, content, attrs } of children) {
    if (type === 'link_open') link = String(attrs?.find(([name]) => name === 'class')?.[1] ?? '')
    else if (type === 'link_close') link = ''
    else if (link !== 'anchor')
      (link === 'name' ? title : words).push(/break$|^tag$/.test(type) ? ' ' : content)
  }
  ;(isTitle ? title : text).push(words.join(''))
}

function clean(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/ (?=[,;:] )/g, '')
    .trim()
}
