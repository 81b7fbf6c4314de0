import type { Encoding } from '../operation.ts'
import { JSON_TYPE } from '../response/media-type.ts'
import { toJson } from './json.ts'
import { inMember } from './member.ts'
import { isDefined, isNested, percentEncode, textOf } from './expand.ts'
import { serialize } from './serialize.ts'

/**
 * A form as `application/x-www-form-urlencoded`: lists are repeated, objects in them or by themselves
 * written as JSON, unless the encoding has a style for them. `null` is left out.
 *
 * @throws the name of a member that can't be written, with the reason
 * @see https://spec.openapis.org/oas/v3.1.1.html#encoding-the-x-www-form-urlencoded-media-type
 */
export function urlencoded(form: object, encodings: Readonly<Record<string, Encoding>>): string {
  return Object.entries(form)
    .flatMap(([name, value]) => inMember(name, () => field(name, value, encodings[name] ?? {})))
    .filter((pair) => pair)
    .join('&')
}

function field(name: string, value: unknown, encoding: Encoding): string | string[] {
  if (hasStyle(encoding)) return serialize({ ...encoding, name, in: 'query' }, value)
  const isJson = JSON_TYPE.test(encoding.contentType ?? '')
  const items = isJson ? [value] : [value].flat()
  return items
    .filter((item) => (isJson ? item !== undefined : isDefined(item)))
    .map((item) => (isJson || isNested(item) ? toJson(item) : textOf(item)))
    .map((text) => `${percentEncode(name)}=${percentEncode(text)}`)
}

/** Whether a member has a style, which makes its media type irrelevant. */
export function hasStyle({ style, explode, allowReserved }: Encoding): boolean {
  return [style, explode, allowReserved].some(isDefined)
}
