/**
 * What Markdown can't say about a page, as control characters in its source. Untrusted text has none
 * of them: whatever puts it into Markdown removes them (`withoutControls`).
 */

import { escapeHtml } from './html.ts'

const ELEMENT = '\u0001'
const ATTRIBUTES = '{\u0002'
const SPAN = '{\u0003'
const END = '\u0004'
const SPAN_END = '}\u0005'
const HEADING = '\u0006'
const ROOT = '\u0007'
const TAG = '{\u000e'
const LINK = '{\u000f'
const LINK_END = '}\u0010'

type Attributes = Readonly<Record<string, string>>

/** Blocks inside an element of the HTML page; the text of a `summary` is only there. */
export function within(tag: string, attributes: Attributes, blocks: readonly string[]): string {
  const inside = blocks.filter((block) => block !== '')
  const opening = [ELEMENT, tag, ' ', new URLSearchParams(attributes)].join('')
  return inside.length === 0 ? '' : [opening, ...inside, `${ELEMENT}/${tag}`].join('\n\n')
}

/**
 * Attributes of the block that this text starts. Special names: `item`, the class of the list item
 * that the block starts, which then has the `id`; `tag`, another tag, or `none`; `anchor`, an id that
 * Markdown pages have, too.
 */
export function attributes(values: Attributes): string {
  return [ATTRIBUTES, new URLSearchParams(values), END].join('')
}

/** Text with a class in HTML. */
export function span(className: string, text: string): string {
  return [SPAN, className, END, text, SPAN_END].join('')
}

/** Text that leads to an element of the same page in HTML. */
export function localLink(text: string, id: string): string {
  return [LINK, encodeURIComponent(id), END, text, LINK_END].join('')
}

/** A tag without attributes, in Markdown and in HTML. */
export function tag(name: string): string {
  return [TAG, name, END].join('')
}

/** A heading: `level` 1 is the title of the page. */
export function heading(level: number, text: string, values: Attributes = {}): string {
  const marks = '#'.repeat(Math.min(6, level))
  const start = Object.keys(values).length > 0 ? attributes(values) : ''
  return [HEADING, marks, ' ', start, text].join('')
}

/** The target of a link to a file of the site, from its root; pages end in `.md`. */
export function ownTarget(path: string): string {
  return ROOT + path
}

/** Where Markdown is published. */
interface Place {
  /** The path to the root of the site. */
  readonly up: string
  /** How many levels its headings are below their own. */
  readonly shift?: number
}

/** The source of a page as Markdown. */
export function publishedMarkdown(source: string, { up, shift = 0 }: Place): string {
  return source
    .replace(/^ *\u0001.*\n*/gm, '')
    .replace(MARKS, (mark, values?: string, name?: string, level?: string) => {
      if (values !== undefined) return anchorOf(values)
      if (name !== undefined) return `<${name}>`
      if (level !== undefined) return '#'.repeat(Math.min(6, level.length + shift))
      return mark === ROOT ? up : ''
    })
    .replace(/\n{3,}/g, '\n\n')
}

const MARKS =
  /\{\u0002([^\u0004]*)\u0004|\{\u000e([^\u0004]*)\u0004|\u0006(#+)|\{[\u0003\u000f][^\u0004]*\u0004|\}[\u0005\u0010]|\u0007/g

function anchorOf(values: string): string {
  const anchor = values.includes('anchor=') ? new URLSearchParams(values).get('anchor') : null
  return anchor === null ? '' : `<a id="${escapeHtml(anchor)}"></a> `
}

/** The source with what the HTML parser need not know: links to pages, and headings. */
export function withoutTextMarks(source: string, up: string): string {
  return source
    .replace(/\u0007((?:[^)\s#]*?)\.md)?/g, (_, page = '') => up + page.replace(/\.md$/, '.html'))
    .replaceAll(HEADING, '')
}

/** A mark inside a line. */
export type InlineMark =
  | { readonly kind: Kind; readonly value: string; readonly end: number }
  | { readonly kind: 'span end'; readonly end: number }
  | { readonly kind: 'link end'; readonly end: number }

type Kind = 'attributes' | 'span' | 'link' | 'tag'

/** The mark at a position of a source. */
export function inlineMarkAt(source: string, position: number): InlineMark | undefined {
  const start = source.slice(position, position + 2)
  if (start === SPAN_END) return { kind: 'span end', end: position + 2 }
  if (start === LINK_END) return { kind: 'link end', end: position + 2 }
  const kind = KINDS[start]
  if (kind === undefined) return undefined
  const end = source.indexOf(END, position)
  return { kind, value: source.slice(position + 2, end), end: end + 1 }
}

const KINDS: Readonly<Record<string, Kind>> = {
  [ATTRIBUTES]: 'attributes',
  [SPAN]: 'span',
  [LINK]: 'link',
  [TAG]: 'tag',
}

/** The element that a line opens or closes. */
export function elementIn(
  line: string,
): { readonly tag: string; readonly closes: boolean; readonly values: string } | undefined {
  const [, slash, name, values = ''] = /^\u0001(\/?)(\w+)(?: (.*))?$/.exec(line) ?? []
  return name === undefined ? undefined : { tag: name, closes: slash === '/', values }
}
