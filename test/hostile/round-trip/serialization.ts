import type { Parameter } from '../../../scripts/document/openapi.ts'

/** How a parameter is written, its defaults spelt out. */
export interface Serialization {
  readonly style: string
  readonly explode: boolean
  /** Whether it is described by content instead, and has no style. */
  readonly content: 'json' | 'form' | 'text' | undefined
}

/** @see https://spec.openapis.org/oas/v3.1.1.html#style-values */
const STYLES: Readonly<Record<Parameter['in'], readonly string[]>> = {
  path: ['simple', 'label', 'matrix'],
  query: ['form', 'spaceDelimited', 'pipeDelimited', 'deepObject'],
  querystring: ['querystring'],
  header: ['simple'],
  cookie: ['form', 'cookie'],
}

/** A style that the location doesn't allow is ignored: the default applies. */
export function serializationOf(parameter: Parameter): Serialization {
  const known = STYLES[parameter.in]
  const [mediaType] = Object.keys(parameter.content ?? {})
  if (mediaType !== undefined) {
    const isForm = parameter.in === 'querystring' && /urlencoded$/.test(mediaType)
    const content = isJson(mediaType) || mediaType.endsWith('*') ? 'json' : isForm ? 'form' : 'text'
    return { style: known[0]!, explode: false, content }
  }
  const style = known.find((it) => it === parameter.style) ?? known[0]!
  return { style, explode: parameter.explode ?? /form|cookie/.test(style), content: undefined }
}

/** Whether a media type holds JSON. */
export function isJson(mediaType: string): boolean {
  return /^[^;]*[/+]json\s*(;|$)/i.test(mediaType)
}
