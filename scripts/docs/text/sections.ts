import MarkdownIt, { type Token } from 'markdown-it'

/** The Markdown before the first heading, and the rest. */
export function splitAtHeading(markdown: string): { lead: string; rest: string } {
  const first = parser.parse(markdown, {}).find(isHeading)
  const line = first?.map?.[0] ?? Infinity
  const lines = markdown.split('\n')
  return { lead: lines.slice(0, line).join('\n').trim(), rest: lines.slice(line).join('\n').trim() }
}

/** The section under the first heading with this title (in any case), subsections included. */
export function sectionUnder(markdown: string, title: string): string | undefined {
  const tokens = parser.parse(markdown, {})
  const start = tokens.findIndex(
    (token, index) =>
      isHeading(token) && tokens[index + 1]!.content.toLowerCase() === title.toLowerCase(),
  )
  if (start === -1) return undefined
  const end = tokens.slice(start + 1).find((it) => isHeading(it) && it.tag <= tokens[start]!.tag)
  const lines = markdown.split('\n').slice(tokens[start]!.map?.[1], end?.map?.[0])
  return lines.join('\n').trim()
}

function isHeading(token: Token): boolean {
  return token.type === 'heading_open'
}

const parser = new MarkdownIt()
