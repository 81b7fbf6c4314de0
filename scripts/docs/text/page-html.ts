import MarkdownIt, {
  type Env,
  type StateBlock,
  type StateCore,
  type StateInline,
  type Token,
} from 'markdown-it'
import { fragment } from '../model/slug.ts'
import { highlight } from './highlight.ts'
import { html, isSafeTarget, trusted, type Html } from './html.ts'
import { plainText } from './description.ts'
import { elementIn, inlineMarkAt, withoutTextMarks } from './marks.ts'
import { sampleTabs } from './tabs.ts'

/** A heading of a page, for links to it. */
export interface Section {
  readonly id: string
  readonly title: string
  readonly tag: string
}

/** A page's content in HTML. */
export interface PageHtml {
  readonly content: Html
  /** What the content is rendered from. */
  readonly tokens: readonly Token[]
  readonly sections: readonly Section[]
}

/**
 * The source of a page as HTML; `up` is the path to the root of the site. HTML in it is shown as
 * text, pictures are none, and links are `http`, `https`, `mailto` or relative.
 */
export function pageHtml(source: string, up: string): PageHtml {
  const env: Env = {}
  const tokens = renderer.parse(withoutTextMarks(source, up), env)
  const sections = tokens.flatMap((token, index): Section[] =>
    token.type === 'heading_open' && token.attrGet('id') !== null
      ? [{ id: String(token.attrGet('id')), title: titleOf(tokens[index + 1]!), tag: token.tag }]
      : [],
  )
  const content = trusted(renderer.renderer.render(tokens, renderer.options, env))
  return { content, tokens, sections }
}

const renderer = new MarkdownIt({ html: false, linkify: false })
renderer.validateLink = isSafeTarget
renderer.disable('image')

/** The text of a heading without the link to itself. */
function titleOf(inline: Token): string {
  return plainText(inline).replace(/ #$/, '')
}

/** Lines that open or close an element. */
function elementRule(state: StateBlock, line: number, _: number, silent: boolean): boolean {
  const element = elementIn(
    state.src.slice(state.bMarks[line]! + state.tShift[line]!, state.eMarks[line]),
  )
  if (element === undefined) return false
  if (silent) return true
  const token = state.push('element', element.tag, element.closes ? -1 : 1)
  token.block = true
  for (const [name, value] of new URLSearchParams(element.values)) {
    if (name === 'summary')
      state.push('html_block', '', 0).content = html`<summary>${value}</summary> `.text
    else token.attrSet(name, value)
  }
  state.line = line + 1
  return true
}

renderer.block.ruler.before('table', 'element', elementRule, {
  alt: ['paragraph', 'reference', 'blockquote', 'list'],
})

/** Marks inside a line. */
function markRule(state: StateInline, silent: boolean): boolean {
  const mark = inlineMarkAt(state.src, state.pos)
  if (mark === undefined) return false
  state.pos = mark.end
  if (silent) return true
  if (mark.kind === 'span end') state.push('span', 'span', -1)
  else if (mark.kind === 'link end') state.push('link_close', 'a', -1)
  else if (mark.kind === 'span') state.push('span', 'span', 1).attrSet('class', mark.value)
  else if (mark.kind === 'link') state.push('link_open', 'a', 1).attrSet('href', `#${mark.value}`)
  else state.push(mark.kind, '', 0).content = mark.value
  return true
}

renderer.inline.ruler.before('text', 'mark', markRule)
renderer.renderer.rules.tag = (tokens, index) => `<${tokens[index]!.content}>`

/** Moves attributes from the start of a block to the block, and links blocks with an id to themselves. */
renderer.core.ruler.push('attributes', (state) => {
  for (const [index, token] of state.tokens.entries()) {
    const [first] = token.children ?? []
    if (first?.type !== 'attributes') continue
    token.children!.shift()
    applyAttributes(state, index, new URLSearchParams(first.content))
  }
})

renderer.core.ruler.push('tabs', sampleTabs)

function applyAttributes(state: StateCore, index: number, values: URLSearchParams): void {
  const { tokens } = state
  const textToken = (content: string) => Object.assign(new state.Token('text', '', 0), { content })
  const block = tokens[index - 1]!
  const children = tokens[index]!.children!
  for (const [name, value] of values) {
    if (name === 'tag') retag([block, tokens[index + 1]!], value)
    else if (name === 'item') {
      block.hidden = tokens[index + 1]!.hidden = false
      block.attrSet('class', 'head')
      tokens[index - 2]!.attrSet('class', value)
      const list = tokens[index - 3]!
      if (list.type === 'bullet_list_open') list.attrSet('class', `${value}s`)
    } else if (name === 'id' && values.has('item')) {
      tokens[index - 2]!.attrSet('id', value)
      const [code] = children
      if (code?.type === 'code_inline') children.splice(0, 1, ...linkTo(state, value, 'name', code))
    } else if (name === 'id' || name === 'anchor') {
      block.attrSet('id', value)
      const link = linkTo(state, value, 'anchor', textToken('#'))
      link[0]!.attrSet('aria-label', `Link to ${plainText(tokens[index]!)}`)
      children.push(textToken(' '), ...link)
    } else block.attrSet(name, value)
  }
}

function retag(tokens: readonly Token[], tag: string): void {
  for (const token of tokens) {
    if (tag === 'none') token.hidden = true
    else token.tag = tag
  }
}

function linkTo(state: StateCore, id: string, className: string, content: Token): Token[] {
  const open = new state.Token('link_open', 'a', 1)
  open.attrs = [
    ['class', className],
    ['href', fragment(id)],
  ]
  return [open, content, new state.Token('link_close', 'a', -1)]
}

renderer.renderer.rules.fence = (tokens, index) => {
  const { content, info } = tokens[index]!
  const language = /^[\w+#-]*/.exec(info)![0]
  const mark = inlineMarkAt(info, language.length)
  const label = mark?.kind === 'attributes' ? new URLSearchParams(mark.value).get('label') : null
  return html`<div class="code">
    <pre
      tabindex="0"
      role="group"
      aria-label="${label ?? 'Code'}"
    ><code>${highlight(content.replace(/\n$/, ''), language)}</code></pre>
  </div> `.text
}

renderer.renderer.rules.table_open = () =>
  '<div class="table" tabindex="0" role="group" aria-label="Table"><table>\n'
renderer.renderer.rules.table_close = () => '</table></div>\n'

renderer.renderer.rules.link_open = (tokens, index, options, _, self) => {
  const token = tokens[index]!
  if (/^https?:/i.test(String(token.attrGet('href')))) token.attrSet('rel', 'noopener')
  return self.renderToken(tokens, index, options)
}
