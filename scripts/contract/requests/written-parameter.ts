import type { CaseInput } from '../cases/case.ts'
import { isObject } from '../../document/objects.ts'
import type { Parameter } from '../../document/openapi.ts'
import { isForm, isJson } from '../schema/media-types.ts'
import type { ParameterSubject } from '../schema/subjects.ts'

/**
 * A parameter as it is written in a path, a query, a header or `Cookie`; empty when it isn't given. Follows
 * the tables of the specification, independently of the client's serialisation.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#style-examples
 */
export function writtenParameter(parameter: ParameterSubject, input: CaseInput): string {
  const value = input[parameter.in]?.[parameter.name]
  const isEmpty = typeof value === 'object' && value !== null && Object.keys(value).length === 0
  if (parameter.object.in === 'querystring') return wholeQuery(parameter, value)
  return value === undefined || (isEmpty && !parameter.object.content)
    ? ''
    : expand(parameter, value)
}

/** A value that is the whole query. @see https://spec.openapis.org/oas/v3.2.0.html#parameter-locations */
function wholeQuery({ object }: ParameterSubject, value: unknown): string {
  const [mediaType = ''] = Object.keys(object.content ?? {})
  if (value === undefined) return ''
  if (!isForm(mediaType)) return encode(isJson(mediaType) ? JSON.stringify(value) : value)
  return Object.entries(Object(value) as object)
    .flatMap(([name, member]) => [member].flat().map((it) => [name, it] as const))
    .map(([name, it]) => `${encode(name)}=${encode(isObject(it) ? JSON.stringify(it) : it)}`)
    .join('&')
}

function expand({ name, in: location, object }: ParameterSubject, value: unknown): string {
  const write = writerOf(object)
  if (object.content) return assign(location, name, write(JSON.stringify(value)))
  const byName = location === 'query' || location === 'cookie'
  const style = object.style ?? (byName ? 'form' : 'simple')
  const explode = object.explode ?? (style === 'form' || style === 'cookie')
  if (typeof value !== 'object' || value === null)
    return single(style, location, name, write(value))
  const list = Array.isArray(value)
  const writeKey = object.allowReserved ? encode : write
  const pairs = Object.entries(value).map(([key, it]) => [writeKey(key), write(it)] as const)
  const items = pairs.map(([, item]) => item)
  const flat = list ? items : pairs.flat()
  const assigned = pairs.map(([key, item]) => `${key}=${item}`)
  const named = `${style === 'cookie' ? name : encode(name)}=`
  const exploded = list ? items.map((item) => named + item) : assigned
  switch (style) {
    case 'form':
    case 'cookie':
      return explode ? exploded.join(location === 'cookie' ? '; ' : '&') : named + flat.join(',')
    case 'deepObject':
      return pairs.map(([key, item]) => `${encode(name)}%5B${key}%5D=${item}`).join('&')
    case 'spaceDelimited':
    case 'pipeDelimited':
      if (explode) return items.map((item) => named + item).join('&')
      return named + flat.join(style === 'spaceDelimited' ? '%20' : '%7C')
    case 'label':
      return `.${(explode && !list ? assigned : flat).join(explode ? '.' : ',')}`
    case 'matrix':
      return (explode ? exploded : [named + flat.join(',')]).map((text) => `;${text}`).join('')
    default:
      return (explode && !list ? assigned : flat).join(',')
  }
}

/** How texts are escaped. @see https://spec.openapis.org/oas/v3.2.0.html#parameter-allow-reserved */
function writerOf({ in: location, style, allowReserved }: Parameter): (value: unknown) => string {
  if (location === 'header' || style === 'cookie') return String
  if (!allowReserved) return encode
  const kept = { path: /%[\da-f]{2}|[:@!$&'()*+,;=]/gi, cookie: /%[\da-f]{2}|[/?:@!$&'()*+=]/gi }
  const pattern = kept[location as 'path'] ?? /%[\da-f]{2}|[/?:@!$&'()*+,;=]/gi
  return (value) => {
    const text = String(value)
    const reserved = text.match(pattern) ?? []
    return text
      .split(pattern)
      .reduce((all, part, index) => all + encode(part) + (reserved[index] ?? ''), '')
  }
}

function single(style: string, location: string, name: string, text: string): string {
  if (style === 'label') return `.${text}`
  if (style === 'matrix') return `;${encode(name)}=${text}`
  return assign(location, name, text)
}

function assign(location: string, name: string, text: string): string {
  return location === 'query' || location === 'cookie' ? `${encode(name)}=${text}` : text
}

/** Percent-encodes all but unreserved characters. @see https://www.rfc-editor.org/rfc/rfc3986#section-2.3 */
export function encode(value: unknown): string {
  return [...new TextEncoder().encode(String(value))]
    .map((byte) => {
      const character = String.fromCharCode(byte)
      return /[\w.~-]/.test(character)
        ? character
        : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`
    })
    .join('')
}
