/**
 * Code without the characters that can make it read otherwise than it runs, or that some tools take
 * for line breaks: escaped where they stand in strings, and just as harmless in comments.
 */
export function printable(code: string): string {
  return code.replace(
    MISLEADING,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

const MISLEADING =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g
