import { isSafeTarget, withoutControls } from './html.ts'
import { attributes } from './marks.ts'

/** A string as plain Markdown text on one line, escaped so that it creates no markup. */
export function markdownText(text: string): string {
  return escapeLine(escapeInline(withoutControls(text).trim().replace(/\s+/g, ' ')))
}

/** Text in the middle of a line, escaped. */
export function escapeInline(text: string): string {
  return text
    .replace(/[\\`*[\]<>|~]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/&(?=#?\w+;)/g, '&amp;')
}

/** A line of escaped text that starts no heading, list, table or rule, neither in a paragraph. */
export function escapeLine(line: string, inParagraph = false): string {
  return line
    .replace(/^(?:#{1,6}(?=\s|$)|[+-](?=\s|$)|=+\s*$|[:-]+\s*$)/, '\\$&')
    .replace(inParagraph ? /^(1)([.)])(?=\s)/ : /^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
}

/** A string as a code span. */
export function markdownCode(text: string): string {
  const clean = withoutControls(text).replace(/[\r\n]+/g, ' ')
  const fence = '`'.repeat(longestRun(clean, /`+/g) + 1)
  const padding = /^[` ]|[` ]$/.test(clean) || clean === '' ? ' ' : ''
  return fence + padding + clean + padding + fence
}

/** A value as code: strings as they are, everything else as JSON. */
export function markdownValue(value: unknown): string {
  return markdownCode(typeof value === 'string' ? value : (JSON.stringify(value) ?? ''))
}

/** A string as a fenced code block; the label is for screen readers. */
export function markdownFence(language: string, text: string, label?: string): string {
  const fence = '`'.repeat(Math.max(3, longestRun(text, /`+/g) + 1))
  const info = language + (label === undefined ? '' : attributes({ label }))
  return [fence + info, withoutControls(text).trimEnd(), fence].join('\n')
}

/** A value as a fenced code block: strings as text, everything else as JSON. */
export function valueFence(value: unknown, label: string): string {
  return typeof value === 'string'
    ? markdownFence('text', value, label)
    : markdownFence('json', JSON.stringify(value, null, 2) ?? '', label)
}

/** A link with a plain-text label. */
export function markdownLink(label: string, target: string): string {
  return linked(markdownText(label), target)
}

/** A link around Markdown; the target is one that can't run code. */
export function linked(markdown: string, target: string): string {
  return ['[', markdown, '](', isSafeTarget(target) ? markdownTarget(target) : '#', ')'].join('')
}

/** The target of a link, encoded to be the whole of it. */
export function markdownTarget(target: string): string {
  return target.replace(/[\s()<>\\]|&(?=#?\w+;)/g, percentEncoded)
}

function percentEncoded(character: string): string {
  if (character === '&') return '&amp;'
  return encodeURIComponent(character).replace('(', '%28').replace(')', '%29')
}

/** Rows as a table; cells are Markdown. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]) {
  const line = (cells: readonly string[]) =>
    ['| ', cells.map((cell) => cell.replace(/(?<!\\)\|/g, '\\|')).join(' | '), ' |'].join('')
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

/** Items as a list, each of one or more blocks. */
export function markdownList(items: readonly (readonly string[])[]): string {
  return items
    .map((blocks) => ['- ', indent(joinBlocks(blocks), 2).trimStart()].join(''))
    .join('\n')
}

/** The blocks separated by empty lines, without empty blocks. */
export function joinBlocks(blocks: readonly string[]): string {
  return blocks.filter((block) => block !== '').join('\n\n')
}

/** The lines indented, to belong to the list item above. */
export function indent(text: string, spaces: number): string {
  return text.replace(/^(?=.)/gm, ' '.repeat(spaces))
}

function longestRun(text: string, run: RegExp): number {
  return [...text.matchAll(run)].reduce((most, [match]) => Math.max(most, match.length), 0)
}
