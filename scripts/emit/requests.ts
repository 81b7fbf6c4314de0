import type { Follow } from '../document/references.ts'
import { sentItems } from '../document/bodies/sent-items.ts'
import { mapEntries } from '../document/objects.ts'
import { constantHeaders } from '../document/requests/part-headers.ts'
import { stylesApply } from '../document/requests/form-styles.ts'
import { decodedSchema, isJson } from '../document/media-types.ts'
import {
  inputLocation,
  type Document,
  type Encoding,
  type MediaType,
  type Operation,
  type Parameter,
} from '../document/openapi.ts'
import { allowsBody } from '../document/path-item.ts'
import type { Place } from './pruned-places.ts'

/** The places of dates in the values of a schema. */
type DatesOf = (schema: unknown) => Place | undefined

/** The descriptor of a parameter. */
export function parameterData(
  document: Document,
  parameter: Parameter,
  datesOf: DatesOf = () => undefined,
): object {
  const { name, required, style, explode, allowReserved } = parameter
  const location = inputLocation(parameter)
  const [described] = Object.entries(parameter.content ?? {})
  const common = {
    name,
    in: location,
    required: required || location === 'path' || undefined,
    dates: datesOf(parameter.schema ?? (described && decodedSchema(...described))),
  }
  if (parameter.in === 'querystring') {
    const [mediaType, { encoding }] = described ?? ['*/*', {}]
    const content = mediaType.includes('*') ? 'application/json' : mediaType
    return { ...common, style: 'querystring', content, encoding }
  }
  // Parameters that are described by content have no style.
  if (described) return { ...common, content: isJson(described[0]) ? described[0] : undefined }
  const defaultStyle = location === 'query' || location === 'cookie' ? 'form' : 'simple'
  const effectiveStyle = style ?? defaultStyle
  const defaultExplode = effectiveStyle === 'form' || effectiveStyle === 'cookie'
  // Before 3.2 it is specified for queries only.
  const mayAllowReserved = location === 'query' || isFrom32(document)
  return {
    ...common,
    style: effectiveStyle === defaultStyle ? undefined : effectiveStyle,
    explode: (explode ?? defaultExplode) === defaultExplode ? undefined : explode,
    allowReserved: (mayAllowReserved && allowReserved) || undefined,
  }
}

/** The descriptor of an operation's body, unless `fetch` can't send it. */
export function bodyData(
  document: Document,
  operation: Operation,
  follow: Follow,
  datesOf: DatesOf,
): object | undefined {
  const { required, content = {} } = operation.requestBody ?? {}
  if (!allowsBody(operation.method) || Object.keys(content).length === 0) return undefined
  return {
    required: required === true ? true : undefined,
    content: Object.fromEntries(
      Object.entries(content).map(([name, mediaType]) => [
        name,
        mediaTypeData(document, name, mediaType, follow, datesOf),
      ]),
    ),
  }
}

function mediaTypeData(
  document: Document,
  name: string,
  mediaType: MediaType,
  follow: Follow,
  datesOf: DatesOf,
): object {
  const items = sentItems(name, mediaType, follow)
  const dates = datesOf(items ? items.schema : decodedSchema(name, mediaType))
  const { encoding, prefixEncoding, itemEncoding } = mediaType
  const data = (it: Encoding) => encodingData(document, name, it)
  return {
    encoding: encoding && mapEntries(encoding, (_, it) => data(it as Encoding)),
    prefixEncoding: prefixEncoding?.map(data),
    itemEncoding: itemEncoding && data(itemEncoding),
    events: items?.events,
    dates: items && dates ? { items: dates } : dates,
  }
}

function encodingData(document: Document, mediaType: string, encoding: Encoding): object {
  const { contentType, style, explode, allowReserved } = encoding
  const headers = constantHeaders(document, encoding)
  return {
    contentType,
    ...(stylesApply(document, mediaType) && { style, explode, allowReserved }),
    headers: Object.keys(headers).length > 0 ? headers : undefined,
  }
}

function isFrom32({ openapi }: Document): boolean {
  return !/^3\.[01]\b/.test(openapi)
}
