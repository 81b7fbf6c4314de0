/** A JSDoc block of paragraphs of Markdown; an empty string if all of them are empty. */
export function docComment(...paragraphs: readonly (string | undefined)[]): string {
  const lines = paragraphs
    .filter((paragraph) => paragraph !== undefined && paragraph.trim() !== '')
    .flatMap((paragraph, index) => [...(index === 0 ? [] : ['']), ...commentLines(paragraph!)])
  if (lines.length === 0) return ''
  return ['/**', ...lines.map((line) => (line === '' ? ' *' : ` * ${line}`)), ' */', ''].join('\n')
}

/**
 * Untrusted text as lines that can't end the comment. Line breaks are normalised first; then `*\/`
 * is escaped, and so is an `@` that would start a JSDoc tag.
 */
function commentLines(text: string): string[] {
  return text
    .trim()
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) =>
      line.replace(UNPRINTABLE, '').trimEnd().replaceAll('*/', '*\\/').replace(/^\s*@/, '\\$&'),
    )
}

/** Control characters, and bidirectional controls, which can make code look different from what it does. */
const UNPRINTABLE = /[\u0000-\u0008\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g
