// Texts of descriptions and servers are untrusted: each report escapes them by its function here.

/** On one line, without characters that steer a terminal or hide text, and without a CI's commands. */
export function forTerminal(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(MISLEADING, (it) => `\\u${it.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replace(/^(::|##\[)/, ' $1')
}

/** Control characters of C0 and C1, and those that change the direction of text. */
const MISLEADING =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g

/** Text on one line of Markdown, without markup. */
export function forMarkdown(text: string): string {
  return forTerminal(text).replace(/[\\`*_[\]<>&|#~!]/g, '\\$&')
}

/** Inline code of Markdown. */
export function codeForMarkdown(text: string): string {
  const line = forTerminal(text).replace(/^ | $/g, '')
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([ticks]) => ticks.length))
  const fence = '`'.repeat(longest + 1)
  return longest === 0 ? `\`${line}\`` : `${fence} ${line} ${fence}`
}

/** A block of code in Markdown that its text can't leave. */
export function blockForMarkdown(language: string, text: string): string {
  const lines = text.split(/\r?\n/).map((line) => line.replace(MISLEADING, '\ufffd'))
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length))
  const fence = '`'.repeat(longest + 1)
  return [fence + language, ...lines, fence].join('\n')
}

/** The content of an element or attribute of XML 1.0, which has no control characters at all. */
export function forXml(text: string): string {
  return forTerminal(text).replace(/[&<>"']|[\ufffe\uffff]|\p{Surrogate}/gu, (it) =>
    /[&<>"']/.test(it) ? `&#${it.charCodeAt(0)};` : '\ufffd',
  )
}
