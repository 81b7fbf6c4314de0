import ajvFormats from 'ajv-formats/dist/formats.js'

/** A format that is checked; others are annotations. */
export interface Format {
  /** The kind of value that it speaks of; others pass. */
  readonly type: 'string' | 'number'
  /** A function of the emitted file: its declaration, and other helpers that it calls. */
  readonly name: string
  readonly code: string
  readonly needs?: readonly string[]
}

const { fullFormats } = ajvFormats

/** A check by the regular expression that ajv-formats has for the format. */
function expression(format: keyof typeof fullFormats, name: string): Format {
  return matching(String(fullFormats[format]), name)
}

function matching(regularExpression: string, name: string): Format {
  const code = `function ${name}(text) {
  return ${regularExpression}.test(text)
}`
  return { type: 'string', name, code }
}

const DATE = `function _isDate(text) {
  const [, year, month, day] = (/^(\\d{4})-(\\d\\d)-(\\d\\d)$/.exec(text) ?? []).map(Number)
  if (year === undefined || month < 1 || month > 12 || day < 1) return false
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return day <= [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
}`

const TIME = `function _isTime(text) {
  const match = /^(\\d\\d):(\\d\\d):(\\d\\d(?:\\.\\d+)?)(?:z|([+-])(\\d\\d)(?::?(\\d\\d))?)$/i.exec(text)
  if (match === null) return false
  const [hour, minute, second] = match.slice(1, 4).map(Number)
  const [offsetHour, offsetMinute] = [Number(match[5] ?? 0), Number(match[6] ?? 0)]
  if (hour > 23 || minute > 59 || offsetHour > 23 || offsetMinute > 59) return false
  if (second < 60) return true
  const sign = match[4] === '-' ? -1 : 1
  const utc = hour * 60 + minute - sign * (offsetHour * 60 + offsetMinute)
  return second < 61 && (utc + 1440) % 1440 === 1439
}`

const DATE_TIME = `function _isDateTime(text) {
  const [date, time, ...rest] = text.split(/t|\\s/i)
  return time !== undefined && rest.length === 0 && _isDate(date) && _isTime(time)
}`

const REGEX = `function _isRegularExpression(text) {
  try {
    new RegExp(text)
    return true
  } catch {
    return false
  }
}`

const INT32 = `function _isInt32(value) {
  return Number.isInteger(value) && value >= -2147483648 && value <= 2147483647
}`

const URI = `function _isUri(text) {
  return /^[a-z][a-z\\d+.-]*:/i.test(text) && _isUriReference(text)
}`

const BASE64 = '/^(?:[A-Za-z0-9+\\/]{4})*(?:[A-Za-z0-9+\\/]{2}==|[A-Za-z0-9+\\/]{3}=)?$/'

/**
 * The formats that are checked: those of JSON Schema that ajv-formats knows, and of OpenAPI's
 * registry the two that restrict what a JSON value of their type may be.
 *
 * @see https://json-schema.org/draft/2020-12/json-schema-validation#section-7.3
 * @see https://spec.openapis.org/registry/format/
 */
export const FORMATS: Readonly<Record<string, Format>> = {
  date: { type: 'string', name: '_isDate', code: DATE },
  time: { type: 'string', name: '_isTime', code: TIME },
  'date-time': { type: 'string', name: '_isDateTime', code: DATE_TIME, needs: ['date', 'time'] },
  duration: expression('duration', '_isDuration'),
  email: expression('email', '_isEmail'),
  hostname: expression('hostname', '_isHostname'),
  ipv4: expression('ipv4', '_isIpv4'),
  ipv6: expression('ipv6', '_isIpv6'),
  uri: { type: 'string', name: '_isUri', code: URI, needs: ['uri-reference'] },
  'uri-reference': expression('uri-reference', '_isUriReference'),
  'uri-template': expression('uri-template', '_isUriTemplate'),
  uuid: expression('uuid', '_isUuid'),
  'json-pointer': expression('json-pointer', '_isJsonPointer'),
  'relative-json-pointer': expression('relative-json-pointer', '_isRelativeJsonPointer'),
  regex: { type: 'string', name: '_isRegularExpression', code: REGEX },
  byte: matching(BASE64, '_isBase64'),
  int32: { type: 'number', name: '_isInt32', code: INT32 },
}
