import { forConsole } from '../document/console-text.ts'

/** Foreign text as a Markdown code span on one line. */
export function quoted(text: string): string {
  return `\`${onOneLine(text)}\``
}

/** Foreign text on one line, without backticks and with invisible characters escaped. */
export function onOneLine(text: string): string {
  return forConsole(text.replace(/[`\n\t]/g, '·'))
}

/** Foreign text outside of code spans, on one line and without meaning in Markdown and HTML. */
export function escaped(text: string): string {
  return onOneLine(text).replace(
    /[\\*_~[\]<>|#@&!]/g,
    (character) => `&#${character.codePointAt(0)};`,
  )
}

/** A sentence that has foreign text in code spans, with everything outside of them escaped. */
export function markdownLine(sentence: string): string {
  return sentence
    .split('`')
    .map((part, index) => (index % 2 === 0 ? escaped(part) : quoted(part)))
    .join('')
}

/** A value as short JSON in a code span; "nothing" for `undefined`. */
export function valueCode(value: unknown): string {
  if (value === undefined) return 'nothing'
  const json = JSON.stringify(value)
  return quoted(json.length > MAX_LENGTH ? `${json.slice(0, MAX_LENGTH)} …` : json)
}

const MAX_LENGTH = 120

export function capitalized(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}
