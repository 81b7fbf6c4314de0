import { isObject } from '../../../document/objects.ts'
import type { Document } from '../../../document/openapi.ts'
import {
  itemsPointer,
  memberPointer,
  partsAndChoices,
  propertyNames,
  typesOf,
  type JsonType,
} from '../../schema/parts.ts'
import type { ParameterSubject } from '../../schema/subjects.ts'
import { parse } from '../../../document/json.ts'

/** The parts of a request that parameters are read from, not decoded. */
export interface RawRequest {
  /** By the parameter's name. */
  readonly path: ReadonlyMap<string, string>
  readonly query: readonly (readonly [name: string, value: string])[]
  readonly cookie: readonly (readonly [name: string, value: string])[]
  readonly header: ReadonlyMap<string, string>
}

/**
 * The values that the text of a parameter may stand for, by its style; undefined when it isn't there.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#style-values
 */
export function readParameter(
  document: Document,
  parameter: ParameterSubject,
  raw: RawRequest,
): readonly unknown[] | undefined {
  const { in: location, object } = parameter
  if (object.in === 'querystring') return undefined
  if (object.content) return jsonOf(textsOf(parameter, raw)[0])
  const types = kindsOf(document, parameter.schema)
  const list = types.includes('array') ? listOf(parameter, raw) : undefined
  const members = types.includes('object') ? objectOf(document, parameter, raw) : undefined
  const scalar = isScalar(types) ? scalarOf(parameter, raw) : undefined
  const found = [list, members, scalar].filter((value) => value !== undefined)
  if (found.length === 0 && location !== 'query') return undefined
  return found.length === 0 ? undefined : found
}

/** A value of strings with the types that its schema has in each place, where the strings allow it. */
export function withTypes(document: Document, pointer: string, value: unknown): unknown {
  const parts = partsAndChoices(document, pointer)
  if (Array.isArray(value)) {
    const items = itemsPointer(parts)
    return items === undefined ? value : value.map((it) => withTypes(document, items, it))
  }
  if (isObject(value)) {
    return Object.fromEntries(
      Object.entries(value).map(([name, it]) => {
        const place = memberPointer(parts, name)
        return [name, place === undefined ? it : withTypes(document, place, it)]
      }),
    )
  }
  if (typeof value !== 'string') return value
  const types = kindsOf(document, pointer)
  if (types.includes('string')) return value
  if (types.includes('array') || types.includes('object')) {
    const read = parse(value)?.value
    return isObject(read) || Array.isArray(read)
      ? read
      : types.includes('array')
        ? withTypes(document, pointer, [value])
        : value
  }
  if ((types.includes('number') || types.includes('integer')) && NUMBER.test(value))
    return Number(value)
  return types.includes('boolean') && /^(true|false)$/.test(value) ? value === 'true' : value
}

const NUMBER = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i

function kindsOf(document: Document, pointer: string): readonly JsonType[] {
  return partsAndChoices(document, pointer).flatMap((part) => typesOf([part]))
}

function isScalar(types: readonly JsonType[]): boolean {
  return types.length === 0 || types.some((type) => type !== 'array' && type !== 'object')
}

/** The texts of a parameter, each once it was sent. */
function textsOf({ name, in: location }: ParameterSubject, raw: RawRequest): string[] {
  if (location === 'path') return single(raw.path.get(name))
  if (location === 'header') return single(raw.header.get(name.toLowerCase()))
  return raw[location].filter(([key]) => decoded(key) === name).map(([, value]) => value)
}

function single(value: string | undefined): string[] {
  return value === undefined ? [] : [value]
}

function scalarOf(parameter: ParameterSubject, raw: RawRequest): unknown {
  const text = textsOf(parameter, raw).at(-1)
  return text === undefined ? undefined : read(parameter, withoutPrefix(parameter, text))
}

function listOf(parameter: ParameterSubject, raw: RawRequest): unknown {
  const texts = textsOf(parameter, raw)
  if (texts.length === 0) return undefined
  const { style, explode } = styleOf(parameter)
  if (explode && (style === 'form' || parameter.in === 'query'))
    return texts.map((text) => read(parameter, text))
  const separator = SEPARATORS[style] ?? (style === 'label' && explode ? /\./ : /,/)
  const text = withoutPrefix(parameter, texts.at(-1)!)
  const items =
    style === 'matrix' && explode ? text.split(`;${parameter.name}=`) : text.split(separator)
  return text === '' ? [] : items.map((item) => read(parameter, item))
}

const SEPARATORS: Readonly<Record<string, RegExp>> = {
  spaceDelimited: /%20|\+| /,
  pipeDelimited: /\||%7C/i,
}

function objectOf(document: Document, parameter: ParameterSubject, raw: RawRequest): unknown {
  const { style, explode } = styleOf(parameter)
  const { name, in: location, schema } = parameter
  const members = partsAndChoices(document, schema).flatMap((part) => propertyNames(part.schema))
  if (style === 'deepObject') {
    const own = raw.query.flatMap(([key, value]) => {
      const [, member] = new RegExp(`^${escaped(name)}\\[(.*)\\]$`).exec(decoded(key)) ?? []
      return member === undefined ? [] : [[member, read(parameter, value)] as const]
    })
    return own.length === 0 ? undefined : Object.fromEntries(own)
  }
  if (explode && style === 'form' && (location === 'query' || location === 'cookie')) {
    const own = raw[location].filter(([key]) => members.includes(decoded(key)))
    return own.length === 0
      ? undefined
      : Object.fromEntries(own.map(([key, value]) => [decoded(key), read(parameter, value)]))
  }
  const text = textsOf(parameter, raw).at(-1)
  if (text === undefined) return undefined
  const parts = withoutPrefix(parameter, text).split(explode && style === 'label' ? '.' : /[,;]/)
  const pairs = explode
    ? parts.map((part) => part.split(/=(.*)/s).slice(0, 2))
    : parts.flatMap((part, index) => (index % 2 === 0 ? [[part, parts[index + 1] ?? '']] : []))
  return Object.fromEntries(
    pairs.map(([key = '', value = '']) => [decoded(key), read(parameter, value)]),
  )
}

function styleOf({ in: location, object }: ParameterSubject) {
  const style = object.style ?? (location === 'query' || location === 'cookie' ? 'form' : 'simple')
  return { style, explode: object.explode ?? (style === 'form' || style === 'cookie') }
}

function withoutPrefix(parameter: ParameterSubject, text: string): string {
  const { style } = styleOf(parameter)
  if (style === 'label') return text.replace(/^\./, '')
  return style === 'matrix'
    ? text.replace(new RegExp(`^;(${escaped(parameter.name)}=)?`), '')
    : text
}

function read({ in: location, object }: ParameterSubject, text: string): string {
  if (location === 'header' || object.style === 'cookie') return text
  return decoded(location === 'query' ? text.replaceAll('+', ' ') : text)
}

function jsonOf(text: string | undefined): readonly unknown[] | undefined {
  if (text === undefined) return undefined
  try {
    return [JSON.parse(decoded(text)), decoded(text)]
  } catch {
    return [decoded(text)]
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
