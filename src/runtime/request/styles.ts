import { essence, JSON_TYPE } from '../response/media-type.ts'
import type { Styles } from '../types.ts'
import { toJson } from './json.ts'
import { isDefined, percentEncode, textOf } from './expand.ts'
import { serialize } from './serialize.ts'
import { urlencoded } from './urlencoded.ts'

/**
 * Writes parameters of any style, those described by `content`, and those that are the whole query.
 *
 * @see https://spec.openapis.org/oas/v3.2.0.html#parameter-locations
 */
export const styles: Styles = (parameter, value) => {
  const { style, encoding = {} } = parameter
  if (style !== 'querystring') return serialize(parameter, value)
  const content = essence(parameter.content!)
  if (content.endsWith('urlencoded')) return urlencoded(Object(value) as object, encoding)
  if (JSON_TYPE.test(content)) return percentEncode(toJson(value))
  return isDefined(value) ? percentEncode(textOf(value)) : ''
}
