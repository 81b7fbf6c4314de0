/**
 * Code without characters that can make it look different from what it does, or that some tools treat
 * as line breaks. They become escapes, which mean the same in strings and are harmless in comments.
 */
export function printable(code: string): string {
  return code.replace(
    MISLEADING,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

const MISLEADING =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g
