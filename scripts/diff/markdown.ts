/**
 * Foreign text as a Markdown code span: on one line, unable to end the span or to turn the direction
 * of writing.
 */
export function quoted(text: string): string {
  return `\`${onOneLine(text)}\``
}

/** Foreign text without line breaks, backticks, and characters that cannot be seen. */
export function onOneLine(text: string): string {
  return text.replace(UNSAFE, '·')
}

const UNSAFE = /[`\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g

/** A value as short JSON in a code span; "nothing" for one that isn't there. */
export function valueCode(value: unknown): string {
  if (value === undefined) return 'nothing'
  const json = JSON.stringify(value)
  return quoted(json.length > LONGEST ? `${json.slice(0, LONGEST)} …` : json)
}

const LONGEST = 120
