import type { Parameter } from '../operation.ts'
import type { Styles } from '../types.ts'

/** A member of a value; the items of an array and a scalar have no key. */
export type Member = readonly [key: string, text: string]

type Encode = (text: string) => string

/**
 * A value serialized as its parameter demands, including name and delimiters: what the RFC 6570
 * template of its style expands to. Empty when there is nothing to write, as for `null`. All but the
 * defaults, the styles `form` (exploded) and `simple`, need `styles`.
 *
 * @throws a reason as a string, or anything, for a value that can't be written: nested, unknown to
 * JSON, an invalid date, a lone surrogate
 * @see https://spec.openapis.org/oas/v3.1.1.html#style-examples
 */
export function expand(parameter: Parameter, value: unknown, styles?: Styles): string {
  const { in: place, name, style, explode, allowReserved, content } = parameter
  const isForm = place === 'query' || place === 'cookie'
  if (style || explode === !isForm || allowReserved || content) {
    if (!styles) throw 'this needs the option "styles"'
    return styles(parameter, value)
  }
  const members = membersOf(value, place === 'header' ? String : percentEncode)
  const texts = members.map(([key, text]) => {
    if (isForm) return `${key || percentEncode(name)}=${text}`
    return key ? `${key},${text}` : text
  })
  return texts.join(isForm ? (place === 'cookie' ? '; ' : '&') : ',')
}

/**
 * The defined members of a value, encoded; `null` is undefined too.
 *
 * @throws a reason for a nested value
 * @see https://www.rfc-editor.org/rfc/rfc6570#section-2.3
 */
export function membersOf(value: unknown, encode: Encode, encodeKey: Encode = encode): Member[] {
  const entries = isNested(value) ? Object.entries(value as object) : [['', value] as const]
  return entries
    .filter(([, item]) => isDefined(item))
    .map(([key, item]) => {
      if (isNested(item)) throw `${JSON.stringify(key)} is nested`
      return [Array.isArray(value) ? '' : encodeKey(key), encode(textOf(item))]
    })
}

export function isDefined(value: unknown): boolean {
  return value !== undefined && value !== null
}

/** Whether a value is a list or an object. */
export function isNested(value: unknown): boolean {
  return Object(value) === value && !(value instanceof Date)
}

/** A scalar as text. */
export function textOf(value: unknown): string {
  return value instanceof Date ? value.toISOString() : String(value)
}

/** The string with all but the unreserved characters of RFC 3986 percent-encoded. @throws URIError for a lone surrogate */
export function percentEncode(text: string): string {
  // `escape` leaves asterisks.
  return encodeURIComponent(text)
    .replace(/[!'()]/g, escape)
    .replaceAll('*', '%2A')
}
