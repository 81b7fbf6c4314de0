/** A format that is checked; all others are annotations. */
export interface Format {
  /** The type of values that it applies to; others are valid. */
  readonly type: 'string' | 'number'
  /** The name of the function in `assets` that checks it. */
  readonly helper: string
}

const text = (helper: string): Format => ({ type: 'string', helper })
const number = (helper: string): Format => ({ type: 'number', helper })

/**
 * The formats that are checked: those of JSON Schema, and those of OpenAPI's registry that restrict
 * the JSON values of their type.
 *
 * @see https://json-schema.org/draft/2020-12/json-schema-validation#section-7.3
 * @see https://spec.openapis.org/registry/format/
 */
export const FORMATS: Readonly<Record<string, Format>> = {
  date: text('_isDate'),
  time: text('_isTime'),
  'date-time': text('_isDateTime'),
  duration: text('_isDuration'),
  email: text('_isEmail'),
  'idn-email': text('_isIdnEmail'),
  hostname: text('_isHostname'),
  'idn-hostname': text('_isIdn'),
  ipv4: text('_isIpv4'),
  ipv6: text('_isIpv6'),
  uri: text('_isUri'),
  'uri-reference': text('_isUriReference'),
  iri: text('_isIri'),
  'iri-reference': text('_isIriReference'),
  'uri-template': text('_isUriTemplate'),
  uuid: text('_isUuid'),
  'json-pointer': text('_isJsonPointer'),
  'relative-json-pointer': text('_isRelativeJsonPointer'),
  regex: text('_isRegularExpression'),
  byte: text('_isBase64'),
  int32: number('_isInt32'),
  int64: number('_isInt64'),
}
