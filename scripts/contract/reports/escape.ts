import { forConsole } from '../../document/console-text.ts'

// Texts of descriptions and servers are untrusted: each report escapes them by its function here.

/** On one line, without characters that steer a terminal or hide text, and without a CI's commands. */
export function forTerminal(text: string): string {
  return forConsole(text.replace(/\s+/g, ' '))
}

/** Lines of text, each as `forTerminal` has it, but with its indentation. */
export function linesForTerminal(text: string): string[] {
  return text.split(/\r?\n/).map((line) => forConsole(line.replaceAll('\t', '  ')))
}

/** Text on one line of Markdown, without markup. */
export function forMarkdown(text: string): string {
  return forTerminal(text).replace(/[\\`*_[\]<>&|#~!]/g, '\\$&')
}

/** Inline code of Markdown. */
export function codeForMarkdown(text: string): string {
  const line = forTerminal(text).replace(/^ | $/g, '')
  const longest = longestRun(line, 0)
  const fence = '`'.repeat(longest + 1)
  return longest === 0 ? `\`${line}\`` : `${fence} ${line} ${fence}`
}

/** A block of code in Markdown that its text can't leave. */
export function blockForMarkdown(language: string, text: string): string {
  const fence = '`'.repeat(longestRun(text, 2) + 1)
  return [fence + language, ...linesForTerminal(text), fence].join('\n')
}

/** Of backticks. */
function longestRun(text: string, least: number): number {
  return Math.max(least, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length))
}

/** The content of an element or attribute of XML 1.0, which has no control characters at all. */
export function forXml(text: string): string {
  return forHtml(text).replace(/[\ufffe\uffff]|\p{Surrogate}/gu, '\ufffd')
}

/** The content of an element or attribute of HTML, on one line. */
export function forHtml(text: string): string {
  return entities(forTerminal(text))
}

/** The content of a `pre` element of HTML. */
export function blockForHtml(text: string): string {
  return linesForTerminal(text).map(entities).join('\n')
}

function entities(text: string): string {
  return text.replace(/[&<>"']/g, (it) => `&#${it.charCodeAt(0)};`)
}
