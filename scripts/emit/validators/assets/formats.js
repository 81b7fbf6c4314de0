// Copied into generated files, as far as they use it; see helpers.ts.

function _isDate(text) {
  const [, year, month, day] = (/^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? []).map(Number)
  if (year === undefined || month < 1 || month > 12 || day < 1) return false
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return day <= [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
}

/** A `Date` is valid in place of its text; one that stands for a day has no time. */
function _checkTypeOrDate(data, type, format) {
  const day = format === 'date' ? 86_400_000 : 1
  return data instanceof Date && data.getTime() % day === 0 ? undefined : _checkType(data, type)
}

function _isTime(text) {
  const match = /^(\d\d):(\d\d):(\d\d)(?:\.\d+)?(?:z|([+-])(\d\d):(\d\d))$/i.exec(text)
  if (match === null) return false
  const [hour, minute, second] = match.slice(1, 4).map(Number)
  const [offsetHour, offsetMinute] = [Number(match[5] ?? 0), Number(match[6] ?? 0)]
  if (hour > 23 || minute > 59 || offsetHour > 23 || offsetMinute > 59) return false
  if (second < 60) return true
  const sign = match[4] === '-' ? -1 : 1
  const utc = hour * 60 + minute - sign * (offsetHour * 60 + offsetMinute)
  return second === 60 && (utc + 1440) % 1440 === 1439
}

function _isDateTime(text) {
  const [date, time, ...rest] = text.split(/t|\s/i)
  return time !== undefined && rest.length === 0 && _isDate(date) && _isTime(time)
}

function _isRegularExpression(text) {
  try {
    new RegExp(text)
    return true
  } catch {
    return false
  }
}

/** RFC 3339, appendix A: weeks, or units without a gap between the largest and the smallest. */
function _isDuration(text) {
  const [, date = '', time] = /^P([^T]*)(?:T(.*))?$/s.exec(text) ?? []
  if (/^\d+W$/.test(date)) return time === undefined
  const isDate = /^(?:\d+Y)?(?:\d+M)?(?:\d+D)?$/.test(date) && !/Y\d+D/.test(date)
  if (time === undefined) return isDate && date !== ''
  return isDate && /^(?=.)(?:\d+H)?(?:\d+M)?(?:\d+S)?$/.test(time) && !/H\d+S/.test(time)
}

function _isUuid(text) {
  return /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text)
}

function _isJsonPointer(text) {
  return /^(?:\/(?:[^~/]|~[01])*)*$/.test(text)
}

function _isRelativeJsonPointer(text) {
  return /^(?:0|[1-9]\d*)(?:#|(?:\/(?:[^~/]|~[01])*)*)$/.test(text)
}

function _isBase64(text) {
  return /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(text)
}

function _isInt32(value) {
  return _is('integer', value) && value >= -2147483648 && value <= 2147483647
}

/** Beyond 2^53 a number may have been rounded; only a bigint is sure to be what was sent. */
function _isInt64(value) {
  return typeof value === 'bigint'
    ? BigInt.asIntN(64, value) === value
    : Number.isSafeInteger(value)
}
