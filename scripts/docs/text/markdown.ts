import { isSafeTarget, withoutControls } from './html.ts'

/** Foreign text as one run of Markdown text: no emphasis, link, markup or list comes out of it. */
export function markdownText(text: string): string {
  return withoutControls(text)
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[\\`*[\]<>|~]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/&(?=#?\w+;)/g, '&amp;')
    .replace(/^([#+-]|=+$)/, '\\$1')
    .replace(/^(\d+)([.)])/, '$1\\$2')
}

/** Foreign text as a code span. */
export function markdownCode(text: string): string {
  const clean = withoutControls(text).replace(/[\r\n]+/g, ' ')
  const fence = '`'.repeat(longestRun(clean, /`+/g) + 1)
  const padding = /^[` ]|[` ]$/.test(clean) || clean === '' ? ' ' : ''
  return fence + padding + clean + padding + fence
}

/** A code span for the cell of a table, in which a bar would end the cell. */
export function markdownCellCode(text: string): string {
  return markdownCode(text).replaceAll('|', '\\|')
}

/** Foreign text as a fenced block. */
export function markdownFence(
  language: 'json' | 'text' | 'ts' | 'js' | 'sh',
  text: string,
): string {
  const fence = '`'.repeat(Math.max(3, longestRun(text, /`+/g) + 1))
  return [fence + language, withoutControls(text).trimEnd(), fence].join('\n')
}

/** A link; the label is text, not Markdown. */
export function markdownLink(label: string, target: string): string {
  const address = isSafeTarget(target) ? target.replace(/[\s()<>\\]/g, percentEncoded) : '#'
  return ['[', markdownText(label), '](', address, ')'].join('')
}

function percentEncoded(character: string): string {
  return encodeURIComponent(character).replace('(', '%28').replace(')', '%29')
}

/** Lines moved to the right, so that they belong to the list item above them. */
export function indent(text: string, spaces: number): string {
  return text.replace(/^(?=.)/gm, ' '.repeat(spaces))
}

function longestRun(text: string, run: RegExp): number {
  return [...text.matchAll(run)].reduce((most, [match]) => Math.max(most, match.length), 0)
}
