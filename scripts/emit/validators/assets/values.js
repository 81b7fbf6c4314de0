// Copied into generated files, as far as they use it; see helpers.ts.

function _is(type, data) {
  switch (type) {
    case 'null':
      return data === null
    case 'array':
      return Array.isArray(data)
    case 'object':
      return typeof data === 'object' && data !== null && !Array.isArray(data)
    case 'integer':
      return Number.isInteger(data) || typeof data === 'bigint'
    case 'number':
      return Number.isFinite(data) || typeof data === 'bigint'
    case 'bytes':
      return data instanceof Blob
    default:
      return typeof data === type
  }
}

function _checkType(data, type) {
  const isValid = typeof type === 'string' ? _is(type, data) : type.some((it) => _is(it, data))
  return isValid ? undefined : _fail('type', { type })
}

function _checkEnum(data, allowedValues) {
  return allowedValues.some((value) => _equal(value, data))
    ? undefined
    : _fail('enum', { allowedValues })
}

function _checkConst(data, allowedValue) {
  return _equal(allowedValue, data) ? undefined : _fail('const', { allowedValue })
}

/** Whether two JSON values are equal. */
function _equal(a, b) {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const keys = Object.keys(a)
  if (keys.length !== Object.keys(b).length) return false
  return keys.every((key) => Object.hasOwn(b, key) && _equal(a[key], b[key]))
}

function _checkMultipleOf(data, multipleOf) {
  if (!_is('number', data)) return undefined
  const [a, exponentOfA] = _decimal(data)
  const [b, exponentOfB] = _decimal(multipleOf)
  const scale = Math.min(exponentOfA, exponentOfB)
  const isMultiple =
    (a * 10n ** BigInt(exponentOfA - scale)) % (b * 10n ** BigInt(exponentOfB - scale)) === 0n
  return isMultiple ? undefined : _fail('multipleOf', { multipleOf })
}

/** A number as an integer and the power of ten that it is multiplied by: no rounding, unlike division. */
function _decimal(number) {
  const [, integer, fraction = '', exponent = '0'] = /^([^.e]*)\.?([^e]*)e?(.*)$/.exec(number)
  return [BigInt(integer + fraction), Number(exponent) - fraction.length]
}

function _checkMaximum(data, limit) {
  if (_is('number', data) && data > limit) return _fail('maximum', { comparison: '<=', limit })
}

function _checkMinimum(data, limit) {
  if (_is('number', data) && data < limit) return _fail('minimum', { comparison: '>=', limit })
}

function _checkExclusiveMaximum(data, limit) {
  if (_is('number', data) && data >= limit)
    return _fail('exclusiveMaximum', { comparison: '<', limit })
}

function _checkExclusiveMinimum(data, limit) {
  if (_is('number', data) && data <= limit)
    return _fail('exclusiveMinimum', { comparison: '>', limit })
}

function _checkMaxLength(data, limit) {
  if (typeof data === 'string' && _length(data) > limit) return _fail('maxLength', { limit })
}

function _checkMinLength(data, limit) {
  if (typeof data === 'string' && _length(data) < limit) return _fail('minLength', { limit })
}

/** The number of code points. */
function _length(text) {
  let length = 0
  for (let i = 0; i < text.length; i++, length++) {
    const high = text.charCodeAt(i)
    if (high < 0xd800 || high > 0xdbff) continue
    const low = text.charCodeAt(i + 1)
    if (low >= 0xdc00 && low <= 0xdfff) i++
  }
  return length
}

function _checkPattern(data, expression) {
  if (typeof data !== 'string') return undefined
  if (!_isTestable(expression, data)) return _failForLength(expression)
  return expression.test(data) ? undefined : _fail('pattern', { pattern: expression.source })
}

function _checkFormat(data, format, type, isValid) {
  if (_is(type, data) && !isValid(data)) return _fail('format', { format })
}
