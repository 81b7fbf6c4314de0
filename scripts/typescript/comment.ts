/** A JSDoc block of these lines of Markdown, or an empty string when nothing is left to say. */
export function docComment(...paragraphs: readonly (string | undefined)[]): string {
  const lines = paragraphs
    .filter((paragraph) => paragraph !== undefined && paragraph.trim() !== '')
    .flatMap((paragraph, index) => [...(index === 0 ? [] : ['']), ...commentLines(paragraph!)])
  if (lines.length === 0) return ''
  return ['/**', ...lines.map((line) => (line === '' ? ' *' : ` * ${line}`)), ' */', ''].join('\n')
}

/**
 * Foreign text as lines that cannot end the comment: line breaks are normalised first, then `*` and
 * `/` parted, and an `@` that would start a JSDoc tag escaped.
 */
function commentLines(text: string): string[] {
  return text
    .trim()
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) =>
      line.replace(UNPRINTABLE, '').trimEnd().replaceAll('*/', '*\\/').replace(/^\s*@/, '\\$&'),
    )
}

/** Control characters and the bidirectional controls that can make code read otherwise than it runs. */
const UNPRINTABLE = /[\u0000-\u0008\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g
