import type { TextData } from '../operation.ts'
import type { Situation } from '../types.ts'
import { parseJson } from './response.ts'

/**
 * A string as its description decodes it.
 *
 * @throws SyntaxError when it should be JSON and isn't
 */
export function decodeText(
  text: string,
  json: TextData['json'],
  { parse, redact }: Pick<Situation, 'parse' | 'redact'>,
): unknown {
  const value = json ? parseJson(text, parse, redact) : undefined
  if (value !== undefined && (json === true || (json as string[]).includes(typeOf(value))))
    return value
  if (json === true) throw new SyntaxError()
  return redact?.(text) ?? text
}

/** Parses the JSON of a member of a body, or of each item of its list, in which the body's bigints stand. */
export function memberParser(
  { parse }: Pick<Situation, 'parse'>,
  name: string,
  isList = false,
): Situation['parse'] {
  return (text, revive) => {
    // Rejects what is more than one value.
    JSON.parse(text)
    const value = isList ? `[${text}]` : text
    const [member] = Object.values(parse(`{${JSON.stringify(name)}:${value}}`, revive) as object)
    return isList ? (member as unknown[])[0] : (member as unknown)
  }
}

/** The JSON type of a value. */
function typeOf(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value
}
