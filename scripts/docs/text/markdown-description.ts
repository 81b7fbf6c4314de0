import MarkdownIt, { type Env, type Token } from 'markdown-it'
import { isSafeTarget, withoutControls } from './html.ts'

/**
 * A description's CommonMark as a part of a larger Markdown page: headings start at the given level
 * or, without one, stay at theirs; HTML is text, and so are pictures and links that could run code;
 * a code block that was left open is closed.
 */
export function markdownDescription(markdown: string, headingLevel?: number): string {
  const lines = withoutControls(markdown)
    .trim()
    .split(/\r\n?|\n/)
  const environment: Env = {}
  const tokens = parser.parse(lines.join('\n'), environment)
  const verbatim = new Set(
    tokens
      .filter(({ type }) => type === 'fence' || type === 'code_block')
      .flatMap(({ map }) => range(map![0], map![1])),
  )
  const unsafe =
    tokens.some(({ children }) => children?.some(leadsAstray)) ||
    Object.values(environment.references ?? {}).some(({ href }) => !isSafeTarget(href))
  const shift = headingLevel === undefined ? 0 : headingShift(tokens, headingLevel)
  const text = lines.map((line, number) =>
    verbatim.has(number) ? line : escapeLine(shiftHeading(line, shift), unsafe),
  )
  const last = tokens.findLast(({ type }) => type === 'fence')
  const open = last !== undefined && isLeftOpen(last, lines)
  return [...text, ...(open ? [last.markup] : [])].join('\n')
}

/** Parses unsafe links too, so that they can be found. */
const parser = new MarkdownIt({ html: false })
parser.validateLink = () => true

function leadsAstray(token: Token): boolean {
  const target = token.attrGet('href')
  return token.type === 'image' || (target !== null && !isSafeTarget(String(target)))
}

function headingShift(tokens: readonly Token[], headingLevel: number): number {
  const levels = tokens
    .filter(({ type }) => type === 'heading_open')
    .map(({ tag }) => Number(tag[1]))
  return headingLevel - levels.reduce((least, level) => Math.min(least, level), 6)
}

function shiftHeading(line: string, shift: number): string {
  return line.replace(/^( {0,3})(#{1,6})(?=\s|$)/, (_, indentation: string, marks: string) =>
    [indentation, '#'.repeat(Math.min(6, marks.length + shift))].join(''),
  )
}

/** The line with `<` escaped outside code spans, and with links escaped if any is unsafe. */
function escapeLine(line: string, unsafe: boolean): string {
  return line
    .split(/((?<!`)(`+)(?!`).*?(?<!`)\2(?!`))/)
    .filter((_, index) => index % 3 !== 2)
    .map((part, index) => (index % 2 === 1 ? part : escapeText(part, unsafe)))
    .join('')
}

function escapeText(text: string, unsafe: boolean): string {
  const escaped = text.replaceAll('<', '&lt;')
  return unsafe ? escaped.replace(/(?<!\\)[[\]]/g, '\\$&') : escaped
}

/** Whether a code block isn't closed; inside a list or quotation it ends with that. */
function isLeftOpen({ level, map, markup }: Token, lines: readonly string[]): boolean {
  const [start, end] = map!
  const closed = end - start > 1 && lines[end - 1]!.trim().startsWith(markup)
  return level === 0 && end === lines.length && !closed
}

function range(start: number, end: number): number[] {
  return Array.from({ length: end - start }, (_, offset) => start + offset)
}
