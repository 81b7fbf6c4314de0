/**
 * The text, safe to print to a terminal or a CI log, also as JSON: characters that control a
 * terminal or reorder text are escaped, and no line is read as a command by a CI system. JSON keeps
 * its meaning.
 */
export function forConsole(text: string): string {
  return text
    .replace(CONTROL, escaped)
    .replace(GITHUB_COMMAND, (start) => `${start.slice(0, -1)}${escaped(':')}`)
    .replace(LOG_COMMAND, (start) => `#${escaped('#')}${start.slice(2)}`)
}

/**
 * A workflow command of GitHub Actions, e.g. an annotation.
 *
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
export function workflowCommand(
  name: 'error' | 'warning' | 'notice',
  properties: Readonly<Record<string, string | number>>,
  message: string,
): string {
  const list = Object.entries(properties).map(([key, value]) => {
    const data = commandData(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C')
    return `${key}=${data}`
  })
  return `::${name} ${list.join(',')}::${commandData(message)}`
}

function commandData(text: string): string {
  return forConsole(text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A'))
}

/** Control characters but tab and line feed, and invisible ones that reorder or hide text. */
const CONTROL =
  /[\0-\x08\x0b-\x1f\x7f-\x9f\xad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu

/** GitHub reads `::command::` at the start of a line, with or without space before it. */
const GITHUB_COMMAND = /^[^\S\n]*:(?=:)/gm

/** The older `##[command]` of GitHub, `##vso[…]` and `##teamcity[…]` count anywhere in a line. */
const LOG_COMMAND = /##(?=\[|vso\[|teamcity\[)/gi

function escaped(text: string): string {
  return [...Array(text.length).keys()]
    .map((index) => `\\u${text.charCodeAt(index).toString(16).padStart(4, '0')}`)
    .join('')
}
