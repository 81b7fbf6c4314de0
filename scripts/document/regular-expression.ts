/**
 * The regular expression of a `pattern`, with the `u` flag. Without the flag where only that makes
 * it valid and its meaning is beyond doubt, as for `\_`. Otherwise the reason why it is invalid.
 */
export function regularExpression(pattern: string): RegExp | string {
  try {
    return new RegExp(pattern, 'u')
  } catch (error) {
    const [foreign] = pattern.match(TOKENS)?.filter((token) => FOREIGN.test(token)) ?? []
    if (foreign !== undefined) return `${foreign} means something else in ECMAScript`
    try {
      return new RegExp(pattern)
    } catch {
      return (error as Error).message.replace(/^Invalid regular expression: .*: /s, '')
    }
  }
}

const TOKENS = /\\u[\dA-Fa-f]{4}|\\x[\dA-Fa-f]{2}|\\c[A-Za-z]|\\.|\[\[:\w+:/gs

/**
 * Syntax of other languages that means something else without the `u` flag: `\A`, `\Z` and `\h` are
 * letters there, and so are `\x` and `\u` without digits; `[[:alpha:]]` is a class and a bracket.
 */
const FOREIGN = /^\\[^\W\dbBcdDfknrsStvwW_]$|^\\[cpP]$|^\[\[/

/** Whether a pattern is more than one repetition after `^`, which never takes long. */
export function mayBacktrack(pattern: string): boolean {
  const bare = pattern.replace(/\\./gs, '').replaceAll('(?', '(')
  return !bare.startsWith('^') || bare.includes('|') || bare.split(/[*+?{]/).length > 2
}
