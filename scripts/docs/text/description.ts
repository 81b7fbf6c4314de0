import MarkdownIt, { type Token } from 'markdown-it'
import { slug } from '../model/slug.ts'
import { BLOCK_TAGS, harmlessHtml, type HtmlPiece } from './harmless-html.ts'
import { isSafeTarget, withoutControls } from './html.ts'
import { attributes, heading, tag } from './marks.ts'
import {
  escapeInline,
  escapeLine,
  indent,
  linked,
  markdownCode,
  markdownFence,
  markdownTable,
  markdownTarget,
} from './markdown.ts'

/** How a description becomes a part of a page. */
export interface DescriptionOptions {
  /** The level of its topmost headings. @default their own */
  readonly level?: number
  /** The target for inline code that names something with a page. */
  readonly linkCode?: ((code: string) => string | undefined) | undefined
  /** Starts the ids of headings, which have none without it. Must be unique per page. */
  readonly idPrefix?: string
}

/**
 * A description's CommonMark as blocks for a larger page, whatever it contains: it can't end what
 * surrounds it. Links that could run code become text, pictures become links, harmless HTML is kept.
 */
export function description(markdown: string, options: DescriptionOptions): string {
  if (markdown === '') return ''
  const tokens = parser.parse(withoutControls(markdown), {})
  return new Printer(tokens, options).print()
}

/** Parses unsafe links too, so that they become text. */
const parser = new MarkdownIt({ html: true })
parser.validateLink = () => true

/** A container that is being printed, with the blocks inside it. */
interface Open {
  readonly token: Token | undefined
  readonly blocks: string[]
}

class Printer {
  readonly #tokens: readonly Token[]
  readonly #options: DescriptionOptions
  readonly #shift: number
  readonly #ids = new Map<string, number>()
  /** What is printed for each tag, in order. */
  readonly #html: Iterator<string>

  constructor(tokens: readonly Token[], options: DescriptionOptions) {
    this.#tokens = tokens
    this.#options = options
    const levels = tokens.filter(isHeading).map(({ tag }) => Number(tag.slice(1)))
    const topmost = levels.reduce((least, level) => Math.min(least, level), 6)
    this.#shift = (options.level ?? topmost) - topmost
    this.#html = harmlessHtml(piecesOf(tokens)).values()
  }

  print(): string {
    const open: Open[] = [{ token: undefined, blocks: [] }]
    for (const [index, token] of this.#tokens.entries()) {
      const isContainer = CONTAINERS.test(token.type)
      if (isContainer && token.nesting === 1) open.push({ token, blocks: [] })
      else {
        const block =
          isContainer && token.nesting === -1
            ? container(open.pop()!, open)
            : this.#leaf(token, index)
        if (block !== '') open.at(-1)!.blocks.push(block)
      }
    }
    return open[0]!.blocks.join('\n\n')
  }

  #leaf(token: Token, index: number): string {
    if (token.type === 'fence' || token.type === 'code_block')
      return markdownFence(/^[\w+#-]*/.exec(token.info)![0], token.content)
    if (token.type === 'hr') return '___'
    if (token.type === 'html_block') return this.#htmlBlock(token.content)
    if (token.type !== 'inline') return ''
    const before = this.#tokens[index - 1]!
    const text = this.#inline(token.children ?? [])
    if (isHeading(before)) return this.#heading(before, token, text)
    if (before.type !== 'paragraph_open') return text.replace(/\n/g, ' ')
    const lines = text
      .split('\n')
      .map((line, index) => escapeLine(line, index > 0))
      .join('\n')
    return token.children!.some(isBlockTag) ? attributes({ tag: 'div' }) + lines : lines
  }

  #heading(opening: Token, inline: Token, text: string): string {
    const line = text.replace(/\\?\n/g, ' ').replace(/(#+)$/, '\\$1')
    const level = Number(opening.tag.slice(1)) + this.#shift
    const { idPrefix } = this.#options
    if (idPrefix === undefined) return heading(level, line)
    const id = idPrefix + (slug(plainText(inline)) || 'section')
    const uses = (this.#ids.get(id) ?? 0) + 1
    this.#ids.set(id, uses)
    return heading(level, line, { id: uses === 1 ? id : `${id}-${uses}` })
  }

  #htmlBlock(html: string): string {
    const [, code] = PREFORMATTED.exec(html) ?? []
    if (code !== undefined) return markdownFence('', decoded(code.replace(/<[^>]*>/g, '')))
    const parts = html.split(TAGS).map((part, index) => {
      if (index % 2 === 1) return this.#html.next().value as string
      return escapeInline(part).replace(/&amp;(?=#?\w+;)/g, '&')
    })
    const lines = parts
      .join('')
      .trim()
      .split(/\s*\n\s*/)
      .map((line, index) => escapeLine(line, index > 0))
    return lines[0] === '' ? '' : attributes({ tag: 'none' }) + lines.join('\n')
  }

  #inline(children: readonly Token[]): string {
    const parts: string[] = []
    const areNested = hasNestedEmphasis(children)
    const links: { readonly href: string | undefined; readonly from: number }[] = []
    for (const token of children) {
      if (token.type === 'link_open') links.push({ href: targetOf(token), from: parts.length })
      else if (token.type === 'link_close') {
        const { href, from } = links.pop()!
        const text = parts.splice(from).join('')
        // An exclamation mark before a link would make a picture of it.
        if (href !== undefined) parts.push(parts.pop()?.replace(/!$/, '\\!') ?? '')
        parts.push(href === undefined ? text : `[${text}](${markdownTarget(href)})`)
      } else if (areNested && EMPHASIS.has(token.tag))
        parts.push(tag(token.nesting === 1 ? token.tag : `/${token.tag}`))
      else parts.push(this.#inlineToken(token, links.length > 0))
    }
    return parts.join('')
  }

  #inlineToken(token: Token, insideLink: boolean): string {
    const { type, content, markup } = token
    if (type === 'text') return escapeInline(content)
    if (type === 'softbreak') return '\n'
    if (type === 'hardbreak') return '\\\n'
    if (type === 'html_inline') return this.#html.next().value as string
    if (type === 'image') {
      const target = targetOf(token)
      const text = escapeInline(plainText(token)) || escapeInline(target ?? '')
      return target === undefined || insideLink ? text : linked(text, target)
    }
    if (type !== 'code_inline') return markup
    const target = insideLink ? undefined : this.#options.linkCode?.(content)
    return target === undefined ? markdownCode(content) : `[${markdownCode(content)}](${target})`
  }
}

const CONTAINERS = /^(?:blockquote|bullet_list|ordered_list|list_item|table|tr|t[hd])_/

function container({ token, blocks }: Open, around: readonly Open[]): string {
  const { type, markup, info } = token!
  if (type === 'blockquote_open') return blocks.join('\n\n').replace(/^/gm, '> ')
  if (type === 'list_item_open') {
    const before = around.at(-2)!.blocks.at(-1) ?? ''
    const marker = info === '' ? bulletAfter(before) : info + delimiterAfter(before, markup)
    const tight =
      blocks.length < 2 || (blocks.length === 2 && /^(?:[*+]|1[.)]) \S/.test(blocks[1]!))
    const inside = blocks.join(tight ? '\n' : '\n\n')
    return [marker, indent(inside, marker.length + 1).trim()].join(' ').trimEnd()
  }
  if (type.endsWith('_list_open')) return blocks.join('\n')
  if (type === 'tr_open') return blocks.join('\u0000')
  if (type !== 'table_open') return blocks[0] ?? ' '
  const [head = [], ...rows] = blocks.map((row) => row.split('\u0000'))
  return markdownTable(head, rows)
}

/** A bullet that starts a new list after another block. The page's own lists have hyphens. */
function bulletAfter(block: string): string {
  return /^\*(?:\s|$)/.test(block) ? '+' : '*'
}

/** The same for the end of a number. */
function delimiterAfter(block: string, delimiter: string): string {
  const [, last] = /^\d+([.)])(?:\s|$)/.exec(block) ?? []
  return last === undefined ? delimiter : last === '.' ? ')' : '.'
}

const EMPHASIS = new Set(['em', 'strong'])

/** Whether emphasis is inside emphasis of its kind, which asterisks can't always say. */
function hasNestedEmphasis(children: readonly Token[]): boolean {
  const open = new Map<string, number>()
  return children.some(({ tag, nesting }) => {
    open.set(tag, (open.get(tag) ?? 0) + nesting)
    return EMPHASIS.has(tag) && open.get(tag)! > 1
  })
}

/** Where a link or picture leads, unless that could run code. */
function targetOf(token: Token): string | undefined {
  const target = String(token.attrGet('href') ?? token.attrGet('src') ?? '')
  return isSafeTarget(target) ? target : undefined
}

function piecesOf(tokens: readonly Token[]): HtmlPiece[] {
  const scopes = [-1]
  return tokens.flatMap((token, index): HtmlPiece[] => {
    if (token.nesting === 1) scopes.push(index)
    else if (token.nesting === -1) scopes.pop()
    if (token.type === 'inline')
      return token
        .children!.filter(({ type }) => type === 'html_inline')
        .map(({ content }) => ({ html: content, scope: index }))
    if (token.type !== 'html_block' || PREFORMATTED.test(token.content)) return []
    return [...token.content.matchAll(TAGS)].map(([html]) => ({ html, scope: scopes.at(-1)! }))
  })
}

const TAGS = /(<!--[^]*?-->|<[^<>]*>)/g

const PREFORMATTED = /^\s*<pre\b[^>]*>([^]*)<\/pre>\s*$/i

function decoded(text: string): string {
  return text.replace(/&(lt|gt|amp|quot|#39);/g, (_, name: string) => CHARACTERS[name]!)
}

const CHARACTERS: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  '#39': "'",
}

function isBlockTag({ type, content }: Token): boolean {
  const [, name = ''] = /^<\/?(\w+)/.exec(content) ?? []
  return type === 'html_inline' && BLOCK_TAGS.has(name.toLowerCase())
}

function isHeading(token: Token): boolean {
  return token.type === 'heading_open'
}

/** The text of a heading. */
export function plainText(inline: Token): string {
  return (inline.children ?? []).map(({ content }) => content).join('')
}
