import ajvFormats from 'ajv-formats/dist/formats.js'

/** A format that is checked; all others are annotations. */
export interface Format {
  /** The type of values that it applies to; others are valid. */
  readonly type: 'string' | 'number'
  /** The name of the function that checks it. */
  readonly helper: string
  /** The function's code, unless it is one of `assets/formats.js`. */
  readonly code?: string
}

const { fullFormats } = ajvFormats

/** A check by the regular expression that ajv-formats has for the format. */
function expression(format: keyof typeof fullFormats, helper: string): Format {
  const code = `function ${helper}(text) {\n  return ${String(fullFormats[format])}.test(text)\n}`
  return { type: 'string', helper, code }
}

/**
 * The formats that are checked: those of JSON Schema that ajv-formats knows, and those of OpenAPI's
 * registry that restrict the JSON values of their type.
 *
 * @see https://json-schema.org/draft/2020-12/json-schema-validation#section-7.3
 * @see https://spec.openapis.org/registry/format/
 */
export const FORMATS: Readonly<Record<string, Format>> = {
  date: { type: 'string', helper: '_isDate' },
  time: { type: 'string', helper: '_isTime' },
  'date-time': { type: 'string', helper: '_isDateTime' },
  duration: expression('duration', '_isDuration'),
  email: expression('email', '_isEmail'),
  hostname: expression('hostname', '_isHostname'),
  ipv4: expression('ipv4', '_isIpv4'),
  ipv6: expression('ipv6', '_isIpv6'),
  uri: { type: 'string', helper: '_isUri' },
  'uri-reference': expression('uri-reference', '_isUriReference'),
  'uri-template': expression('uri-template', '_isUriTemplate'),
  uuid: expression('uuid', '_isUuid'),
  'json-pointer': expression('json-pointer', '_isJsonPointer'),
  'relative-json-pointer': expression('relative-json-pointer', '_isRelativeJsonPointer'),
  regex: { type: 'string', helper: '_isRegularExpression' },
  byte: { type: 'string', helper: '_isBase64' },
  int32: { type: 'number', helper: '_isInt32' },
  int64: { type: 'number', helper: '_isInt64' },
}
