/** A string in single quotes of a POSIX shell. */
export function quote(text: string): string {
  return ["'", text.replaceAll('\0', '').replaceAll("'", `'\\''`), "'"].join('')
}
