import MarkdownIt from 'markdown-it'
import { withoutControls } from './html.ts'

/** The most characters of a page's description, as search engines show them. */
const MOST_CHARACTERS = 160

/** The first sentence of Markdown as plain text, shortened at a word; empty if it has no paragraph. */
export function firstSentence(markdown: string): string {
  const tokens = parser.parse(withoutControls(markdown), {})
  const paragraph = tokens.findIndex(({ type }) => type === 'paragraph_open')
  const text = (tokens[paragraph + 1]?.children ?? [])
    .map(({ type, content }) => (/break$/.test(type) ? ' ' : type === 'html_inline' ? '' : content))
    .join('')
    .trim()
    .replace(/\s+/g, ' ')
  const [sentence = text] = /^.+?[.!?](?=\s+\P{Ll}|$)/u.exec(text) ?? []
  if (sentence.length <= MOST_CHARACTERS) return sentence
  return `${sentence.slice(0, MOST_CHARACTERS - 1).replace(/\s+\S*$/, '')}…`
}

const parser = new MarkdownIt({ html: true })
