/**
 * A line for a terminal or a CI log. Characters that control a terminal or reorder text become `·`,
 * line breaks included, and nothing in it is a workflow command.
 *
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function terminalLine(line: string): string {
  return line
    .replace(UNPRINTABLE, '·')
    .replace(/^(\s*):(?=:)/, '$1·')
    .replaceAll('##[', '#·[')
}

/** Control characters, line and paragraph separators, and characters that change the direction of text. */
export const UNPRINTABLE =
  /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g
