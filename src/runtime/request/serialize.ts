import type { Parameter } from '../operation.ts'

/** A member of a value; the items of an array and a scalar have no key. */
type Member = readonly [key: string, text: string]

/** What is written before the members of a value, and between them when it is exploded. */
const STYLES: Readonly<Record<string, readonly [first: string, separator: string]>> = {
  simple: ['', ','],
  label: ['.', '.'],
  matrix: [';', ';'],
}

/** What is written between them otherwise, where it isn't a comma. */
const DELIMITERS: Readonly<Record<string, string>> = { spaceDelimited: '%20', pipeDelimited: '%7C' }

/**
 * A value serialized in the style of its parameter, including name and delimiters: what the RFC 6570
 * template of that style expands to. Empty when there is nothing to write.
 *
 * @throws anything for a value that can't be written: `null`, nested too deeply, unknown to JSON, an
 * invalid date, a lone surrogate
 * @see https://spec.openapis.org/oas/v3.1.1.html#style-examples
 */
export function serialize(parameter: Parameter, value: unknown): string {
  const { in: place, content } = parameter
  const { style = /query|cookie/.test(place) ? 'form' : 'simple', explode = style === 'form' } =
    parameter
  const ownName = /simple|label/.test(style) ? '' : percentEncode(parameter.name)
  const isDeep = style === 'deepObject'
  const [first, separator] = STYLES[style] ?? ['', place === 'cookie' ? '; ' : '&']
  const assign = ([key, text]: Member) =>
    key && (text || style !== 'matrix') ? `${key}=${text}` : key + text

  const members = membersOf(parameter, content ? JSON.stringify(value) : value, isDeep && ownName)
  if (!members[0]) return ''
  if (explode || isDeep)
    return first + members.map(([key, text]) => assign([key || ownName, text])).join(separator)
  const list = members.flatMap(([key, text]) => (key ? [key, text] : text))
  return first + assign([ownName, list.join(DELIMITERS[style] ?? ',')])
}

/** The defined members of a value. Given the name of a `deepObject`, keys are paths into it. */
function membersOf(parameter: Parameter, value: unknown, path: string | false): Member[] {
  if (!isNested(value)) return [['', encode(parameter, value)]]
  return Object.entries(value as object).flatMap(([name, item]): Member[] => {
    if (item === undefined) return []
    const inner = Array.isArray(value) ? '' : encode(parameter, name)
    const key = path && inner ? `${path}%5B${inner}%5D` : path || inner
    return path && isNested(item)
      ? membersOf(parameter, item, key)
      : [[key, encode(parameter, item)]]
  })
}

function isNested(value: unknown): boolean {
  return Object(value) === value && !(value instanceof Date)
}

/** A scalar as a string, percent-encoded where its location asks for it. */
function encode({ in: place, allowReserved }: Parameter, value: unknown): string {
  // It has no serialization.
  if (value === null || isNested(value)) throw value
  const text = value instanceof Date ? value.toISOString() : String(value)
  if (place === 'header') return text
  if (!allowReserved) return percentEncode(text)
  return encodeURI(text)
    .replace(/%25(?=[\da-f]{2})/gi, '%')
    .replaceAll('#', '%23')
}

/** The string with all but the unreserved characters of RFC 3986 percent-encoded. @throws URIError for a lone surrogate */
export function percentEncode(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
