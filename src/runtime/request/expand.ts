import type { Parameter } from '../operation.ts'
import type { Styles } from '../types.ts'

/** A member of a value; the items of an array and a scalar have no key. */
export type Member = readonly [key: string, text: string]

type Encode = (text: string) => string

/** How members become pairs of a name and a text. */
export interface Pairing {
  /** The name of the whole value, encoded; empty where the style has no names. */
  readonly name: string
  readonly explode: boolean
  /** What stands between members that are not exploded. */
  readonly delimiter: string
}

/** How pairs become text. */
export interface Notation extends Pairing {
  readonly first: string
  readonly separator: string
  /** What stands after a name without a text. */
  readonly blank: string
}

/**
 * A value serialized in the style of its parameter, including name and delimiters: what the RFC 6570
 * template of that style expands to. Empty when there is nothing to write, as for `null`. Styles other
 * than `form` and `simple` need `styles`.
 *
 * @throws a reason as a string, or anything, for a value that can't be written: nested, unknown to
 * JSON, an invalid date, a lone surrogate
 * @see https://spec.openapis.org/oas/v3.1.1.html#style-examples
 */
export function expand(parameter: Parameter, value: unknown, styles?: Styles): string {
  const { in: place, name, style, explode, allowReserved, content } = parameter
  const isNamed = /query|cookie/.test(place)
  if (allowReserved || content || (style && style !== (isNamed ? 'form' : 'simple'))) {
    if (!styles) throw 'this needs the option "styles"'
    return styles(parameter, value)
  }
  const encode = place === 'header' ? String : percentEncode
  const notation = {
    name: isNamed ? percentEncode(name) : '',
    explode: explode ?? isNamed,
    delimiter: ',',
    first: '',
    separator: isNamed ? (place === 'cookie' ? '; ' : '&') : ',',
    blank: '=',
  }
  return notate(notation, membersOf(value, encode))
}

/** Members as text; empty without any. */
export function notate(notation: Notation, members: readonly Member[]): string {
  const { first, separator, blank } = notation
  const texts = pairsOf(notation, members).map(([key, text]) =>
    key ? key + (text ? `=${text}` : blank) : text,
  )
  return texts[0] === undefined ? '' : first + texts.join(separator)
}

/** A pair for each member, or a single one of them all. */
export function pairsOf(
  { name, explode, delimiter }: Pairing,
  members: readonly Member[],
): readonly Member[] {
  if (explode || !members[0]) return members.map(([key, text]) => [key || name, text])
  return [[name, members.flatMap(([key, text]) => (key ? [key, text] : text)).join(delimiter)]]
}

/**
 * The defined members of a value, encoded; `null` is undefined too.
 *
 * @throws a reason for a nested value
 * @see https://www.rfc-editor.org/rfc/rfc6570#section-2.3
 */
export function membersOf(value: unknown, encode: Encode, encodeKey: Encode = encode): Member[] {
  if (!isNested(value)) return isDefined(value) ? [['', encode(textOf(value))]] : []
  return Object.entries(value as object)
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
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
