import type { Parameter } from '../../../scripts/document/openapi.ts'
import type { Wire } from './meant.ts'
import { serializationOf } from './serialization.ts'

/** The kind of value of a parameter, which a server knows from its schema. */
export type Shape = 'text' | 'list' | 'members'

export function shapeOf(meant: Wire): Shape {
  if (typeof meant === 'string') return 'text'
  return typeof meant[0] === 'string' ? 'list' : 'members'
}

/** A `name=value` pair as it came, not decoded. */
export type Pair = readonly [name: string, value: string]

/** The pairs of a query or of a `Cookie` header. */
export function pairsOf(text: string, separator: string): Pair[] {
  if (text === '') return []
  return text.split(separator).map((pair) => {
    const at = pair.indexOf('=')
    return at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)]
  })
}

/** A segment of a path, or a header, read by the style of its parameter. */
export function readText(parameter: Parameter, shape: Shape, raw: string): Wire {
  const { style, explode, content } = serializationOf(parameter)
  const decode = parameter.in === 'header' ? String : decodeURIComponent
  if (content !== undefined) return decode(raw)
  const first = { label: '.', matrix: ';' }[style] ?? ''
  if (!raw.startsWith(first)) throw new Error(`no ${first} in front of ${raw}`)
  const rest = raw.slice(first.length)
  if (style === 'matrix') return readMatrix(parameter.name, explode, shape, rest)
  const items = rest.split(style === 'label' && explode ? '.' : ',')
  if (shape === 'text') return decode(rest)
  if (shape === 'list') return items.map(decode)
  return explode ? items.map((item) => member(item, decode)) : inPairs(items.map(decode))
}

function readMatrix(name: string, explode: boolean, shape: Shape, rest: string): Wire {
  const pairs = pairsOf(rest, ';')
  if (explode && shape === 'members')
    return pairs.map(([key, value]): Pair => [decodeURIComponent(key), decodeURIComponent(value)])
  const values = pairs.map(([key, value]) => {
    if (decodeURIComponent(key) !== name) throw new Error(`${key} stands for ${name}`)
    return value
  })
  if (explode && shape === 'list') return values.map(decodeURIComponent)
  const [value = ''] = values
  return shape === 'text' ? decodeURIComponent(value) : readList(shape, value, ',')
}

/** The value of a parameter in these pairs, read by its style; `undefined` if it is absent. */
export function readPairs(
  parameter: Parameter,
  shape: Shape,
  keys: readonly string[],
  pairs: readonly Pair[],
): { own: readonly Pair[]; value: Wire | undefined } {
  const { style, explode, content } = serializationOf(parameter)
  const { name } = parameter
  const decode = style === 'cookie' ? String : decodeURIComponent
  const isDeep = style === 'deepObject' && shape === 'members'
  const isApart = explode && shape === 'members' && !isDeep && content === undefined
  const own = pairs.filter(([raw]) => {
    const key = decode(raw)
    if (isApart) return keys.includes(key)
    return isDeep ? key.startsWith(`${name}[`) && key.endsWith(']') : key === name
  })
  if (!own[0]) return { own, value: undefined }
  const texts = own.map(([, value]) => decode(value))
  const names = own.map(([raw]) => decode(raw))
  if (isApart) return { own, value: names.map((key, at): Pair => [key, texts[at]!]) }
  if (isDeep)
    return {
      own,
      value: names.map((key, at): Pair => [key.slice(name.length + 1, -1), texts[at]!]),
    }
  if (shape === 'text' || content !== undefined) return { own, value: own[1] ? texts : texts[0] }
  if (explode || style === 'deepObject') return { own, value: texts }
  const delimiter = { spaceDelimited: '%20', pipeDelimited: '%7C' }[style] ?? ','
  return { own, value: own[1] ? texts : readList(shape, own[0][1], delimiter, decode) }
}

function readList(shape: Shape, raw: string, delimiter: string, decode = decodeURIComponent): Wire {
  const items = raw.split(delimiter).map((it) => decode(it))
  return shape === 'list' ? items : inPairs(items)
}

function member(item: string, decode: (text: string) => string): readonly [string, string] {
  const at = item.indexOf('=')
  return [decode(item.slice(0, at)), decode(item.slice(at + 1))]
}

function inPairs(items: readonly string[]): (readonly [string, string])[] {
  return Array.from({ length: items.length / 2 }, (_, at) => [items[2 * at]!, items[2 * at + 1]!])
}
