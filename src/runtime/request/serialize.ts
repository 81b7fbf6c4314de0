import type { Encoding, Parameter } from '../operation.ts'
import { toJson } from './json.ts'
import { isDefined, isNested, membersOf, percentEncode, type Member } from './expand.ts'

/** How members become pairs of a name and a text. */
interface Pairing {
  /** The name of the whole value, encoded; empty where the style has no names. */
  readonly name: string
  readonly explode: boolean
  /** What stands between members that are not exploded. */
  readonly delimiter: string
}

/** How pairs become text. */
interface Notation extends Pairing {
  readonly first: string
  readonly separator: string
  /** What stands after a name without a text. */
  readonly blank: string
}

type Syntax = readonly [first: string, separator: string, delimiter: string]

const SYNTAX: Readonly<Record<string, Syntax>> = {
  simple: ['', ',', ','],
  label: ['.', '.', ','],
  matrix: [';', ';', ','],
  form: ['', '&', ','],
  cookie: ['', '; ', ','],
  spaceDelimited: ['', '&', ' '],
  pipeDelimited: ['', '&', '|'],
  deepObject: ['', '&', ','],
}

/**
 * A value serialized in any style, such as `deepObject`, or as the content of a media type. Empty when
 * there is nothing to write.
 *
 * @throws a reason as a string, or anything, for a value that can't be written
 * @see https://spec.openapis.org/oas/v3.2.0.html#style-values
 */
export function serialize(parameter: Parameter, value: unknown): string {
  const { in: place, name, content } = parameter
  const { style = /query|cookie/.test(place) ? 'form' : 'simple' } = parameter
  const { explode = /form|cookie/.test(style) } = parameter
  const [first, separator, delimiter] = SYNTAX[style]!
  const ownName = style === 'cookie' ? name : percentEncode(name)
  const notation = {
    name: /simple|label/.test(style) ? '' : ownName,
    explode: explode || style === 'deepObject',
    delimiter: delimiter === ',' ? ',' : percentEncode(delimiter),
    first,
    separator: place === 'cookie' ? '; ' : separator,
    blank: style === 'matrix' ? '' : '=',
  }
  const encode = encoderOf(parameter)
  if (content) return notate(notation, [['', encode(toJson(value))]])
  if (style === 'deepObject') return notate(notation, deepMembers(ownName, value, encode))
  const encodeName = place === 'header' ? String : style === 'cookie' ? cookieName : percentEncode
  const members = membersOf(value, encode, encodeName)
  const isNameWritten = members.some(([key]) => !explode || !key)
  if (style === 'cookie' && isNameWritten) cookieName(name)
  return notate(notation, members)
}

/** Members as text; empty without any. */
function notate(notation: Notation, members: readonly Member[]): string {
  const { first, separator, blank } = notation
  const texts = pairsOf(notation, members).map(([key, text]) =>
    key ? key + (text ? `=${text}` : blank) : text,
  )
  return texts[0] === undefined ? '' : first + texts.join(separator)
}

/** A pair for each member, or a single one of them all. */
function pairsOf(
  { name, explode, delimiter }: Pairing,
  members: readonly Member[],
): readonly Member[] {
  if (explode || !members[0]) return members.map(([key, text]) => [key || name, text])
  return [[name, members.flatMap(([key, text]) => (key ? [key, text] : text)).join(delimiter)]]
}

/** A value in the style of a form's member, as names and texts without any escapes. */
export function styledPairs(
  name: string,
  { style = 'form', explode = style === 'form' }: Encoding,
  value: unknown,
): readonly Member[] {
  if (style === 'deepObject') return deepMembers(name, value, String)
  const [, , delimiter] = SYNTAX[style] ?? SYNTAX['form']!
  return pairsOf({ name, explode, delimiter }, membersOf(value, String))
}

function encoderOf({ in: place, style, allowReserved }: Parameter): (text: string) => string {
  if (place === 'header') return String
  if (style === 'cookie') return cookieText
  if (!allowReserved) return percentEncode
  return (text) =>
    encodeURI(text)
      .replace(/%25(?=[\da-f]{2})/gi, '%')
      .replace(ENDING[place], encodeURIComponent)
}

/** The reserved characters that would end a value's part of a request. */
const ENDING = { path: /[/?#]/g, query: /#/g, cookie: /[;,]/g }

/**
 * The text as it is.
 *
 * @throws a reason when it would need escapes
 * @see https://www.rfc-editor.org/rfc/rfc6265#section-4.1.1
 */
function cookieText(text: string): string {
  const [character] = /[^!#-+\--:<-[\]-~]/u.exec(text) ?? []
  if (character) throw `${JSON.stringify(character)} has to be escaped in cookies of this style`
  return text
}

function cookieName(text: string): string {
  if (text.includes('=')) throw '"=" has to be escaped in the names of cookies'
  return cookieText(text)
}

/** The members of an object, and of objects in it, with their paths as keys. */
function deepMembers(path: string, value: unknown, encode: (text: string) => string): Member[] {
  if (!isNested(value) || Array.isArray(value))
    return membersOf(value, encode).map(([, text]) => [path, text])
  const inner = (name: string) => (encode === String ? `[${name}]` : percentEncode(`[${name}]`))
  return Object.entries(value as object)
    .filter(([, item]) => isDefined(item))
    .flatMap(([name, item]) => deepMembers(path + inner(name), item, encode))
}
