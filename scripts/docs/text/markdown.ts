import { isSafeTarget, withoutControls } from './html.ts'

/** A string as plain Markdown text, escaped so that it creates no markup. */
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

/** A string as a code span. */
export function markdownCode(text: string): string {
  const clean = withoutControls(text).replace(/[\r\n]+/g, ' ')
  const fence = '`'.repeat(longestRun(clean, /`+/g) + 1)
  const padding = /^[` ]|[` ]$/.test(clean) || clean === '' ? ' ' : ''
  return fence + padding + clean + padding + fence
}

/** A code span for a table cell, which a bar would end. */
export function markdownCellCode(text: string): string {
  return markdownCode(text).replaceAll('|', '\\|')
}

/** A string as a fenced code block. */
export function markdownFence(
  language: 'json' | 'text' | 'ts' | 'js' | 'sh' | 'py' | 'go',
  text: string,
): string {
  const fence = '`'.repeat(Math.max(3, longestRun(text, /`+/g) + 1))
  return [fence + language, withoutControls(text).trimEnd(), fence].join('\n')
}

/** A link with a plain-text label. */
export function markdownLink(label: string, target: string): string {
  const address = isSafeTarget(target) ? target.replace(/[\s()<>\\]/g, percentEncoded) : '#'
  return ['[', markdownText(label), '](', address, ')'].join('')
}

function percentEncoded(character: string): string {
  return encodeURIComponent(character).replace('(', '%28').replace(')', '%29')
}

/** The lines indented, to belong to the list item above. */
export function indent(text: string, spaces: number): string {
  return text.replace(/^(?=.)/gm, ' '.repeat(spaces))
}

function longestRun(text: string, run: RegExp): number {
  return [...text.matchAll(run)].reduce((most, [match]) => Math.max(most, match.length), 0)
}
