/**
 * The regular expression of a `pattern`, with the `u` flag. Without the flag where only that makes
 * it valid (`\_` needlessly escapes, as many descriptions do). Else the reason why
 * it is none.
 */
export function regularExpression(pattern: string): RegExp | string {
  try {
    return new RegExp(pattern, 'u')
  } catch (error) {
    try {
      return new RegExp(pattern)
    } catch {
      return (error as Error).message.replace(/^Invalid regular expression: .*: /s, '')
    }
  }
}
