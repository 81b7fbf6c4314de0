import MarkdownIt, { type Env, type Token } from 'markdown-it'
import { slug } from '../model/slug.ts'
import { escapeHtml, isSafeTarget, trusted, type Html } from './html.ts'

/** Where a description is rendered. */
export interface RichTextOptions {
  /** The level of its topmost headings. */
  readonly headingLevel: number
  /** The link for inline code that names something with a page. */
  readonly linkCode?: (code: string) => string | undefined
  /** Starts the ids of headings, which have none without it. Must be unique per page. */
  readonly idPrefix?: string
}

/** A heading of a description. */
export interface Heading {
  readonly id: string
  readonly text: string
}

/**
 * CommonMark as HTML. HTML in it is shown as text, images become links, and links are `http`,
 * `https`, `mailto` or relative.
 */
export function richText(markdown: string, options: RichTextOptions): Html {
  return trusted(renderer.render(markdown, environment(options)))
}

/** A line of CommonMark as HTML, without a paragraph around it. */
export function richLine(markdown: string, options: RichTextOptions): Html {
  return trusted(renderer.renderInline(markdown, environment(options)))
}

/** The topmost headings, with the same ids as from `richText`. */
export function headingsOf(markdown: string, options: RichTextOptions): Heading[] {
  const tokens = renderer.parse(markdown, environment(options))
  return tokens.flatMap((token, index) =>
    token.type === 'heading_open' && token.tag === `h${options.headingLevel}`
      ? { id: String(token.attrGet('id')), text: plainText(tokens[index + 1]!) }
      : [],
  )
}

/** The Markdown before the first heading, and the rest. */
export function splitAtHeading(markdown: string): { lead: string; rest: string } {
  const first = renderer.parse(markdown, environment({ headingLevel: 2 })).find(isHeading)
  const line = first?.map?.[0] ?? Infinity
  const lines = markdown.split('\n')
  return { lead: lines.slice(0, line).join('\n').trim(), rest: lines.slice(line).join('\n').trim() }
}

/** The section under the first heading with this title (in any case), subsections included. */
export function sectionUnder(markdown: string, title: string): string | undefined {
  const tokens = renderer.parse(markdown, environment({ headingLevel: 1 }))
  const start = tokens.findIndex(
    (token, index) =>
      isHeading(token) && tokens[index + 1]!.content.toLowerCase() === title.toLowerCase(),
  )
  if (start === -1) return undefined
  const end = tokens.slice(start + 1).find((it) => isHeading(it) && it.tag <= tokens[start]!.tag)
  const lines = markdown.split('\n').slice(tokens[start]!.map?.[1], end?.map?.[0])
  return lines.join('\n').trim()
}

type Environment = Env & RichTextOptions & { readonly ids: Map<string, number> }

function environment(options: RichTextOptions): Environment {
  return { ...options, ids: new Map() }
}

function isHeading(token: Token): boolean {
  return token.type === 'heading_open'
}

const renderer = new MarkdownIt({ html: false, linkify: false })
renderer.validateLink = isSafeTarget
renderer.core.ruler.push('headings', ({ tokens, env }) => {
  const { headingLevel, idPrefix, ids } = env as Environment
  const levels = tokens.filter(isHeading).map(({ tag }) => Number(tag.slice(1)))
  const shift = headingLevel - levels.reduce((least, level) => Math.min(least, level), 6)
  for (const [index, token] of tokens.entries()) {
    if (!token.type.startsWith('heading_')) continue
    token.tag = `h${Math.min(6, Number(token.tag.slice(1)) + shift)}`
    if (isHeading(token) && idPrefix !== undefined)
      token.attrSet('id', uniqueId(idPrefix, tokens[index + 1]!, ids))
  }
})

renderer.core.ruler.push('code-in-links', ({ tokens }) => {
  let insideLink = false
  for (const token of tokens.flatMap(({ children }) => children ?? [])) {
    if (token.type.startsWith('link_')) insideLink = token.type === 'link_open'
    if (insideLink) token.meta = INSIDE_LINK
  }
})
const INSIDE_LINK = { insideLink: true }

function uniqueId(prefix: string, inline: Token, ids: Map<string, number>): string {
  const id = prefix + (slug(plainText(inline)) || 'section')
  const uses = (ids.get(id) ?? 0) + 1
  ids.set(id, uses)
  return uses === 1 ? id : `${id}-${uses}`
}

function plainText(inline: Token): string {
  return (inline.children ?? []).map(({ content }) => content).join('')
}

renderer.renderer.rules.image = (tokens, index) => {
  const { attrs, content } = tokens[index]!
  const source = attrs?.find(([name]) => name === 'src')?.[1] ?? ''
  return [
    '<a href="',
    escapeHtml(String(source)),
    '" rel="noopener">',
    escapeHtml(content || String(source)),
    '</a>',
  ].join('')
}
renderer.renderer.rules.link_open = (tokens, index, options, _, self) => {
  const token = tokens[index]!
  if (/^https?:/i.test(String(token.attrGet('href')))) token.attrSet('rel', 'noopener')
  return self.renderToken(tokens, index, options)
}
renderer.renderer.rules.code_inline = (tokens, index, _, env) => {
  const { content, meta } = tokens[index]!
  const code = ['<code>', escapeHtml(content), '</code>'].join('')
  const target = meta === INSIDE_LINK ? undefined : (env as Environment).linkCode?.(content)
  return target === undefined
    ? code
    : ['<a href="', escapeHtml(target), '">', code, '</a>'].join('')
}
