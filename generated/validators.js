// Generated from the OpenAPI description by `specwright generate`. Do not edit; README.md in this folder says what to change instead.

/** A validator that keeps the errors of its last call. */
function _validator(check) {
  const validate = (value) => {
    const errors = check(value, 0)
    validate.errors = errors ?? null
    return errors === undefined
  }
  validate.errors = null
  return validate
}

function _fail(keyword, params) {
  return [{ instancePath: '', keyword, params }]
}

/** The errors of a member or an item, seen from the object or list. */
function _at(key, errors) {
  const step = `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`
  return errors.map((error) => ({ ...error, instancePath: step + error.instancePath }))
}

/** Some patterns may only be tested on short strings, as they may backtrack for too long on others. */
function _isTestable(expression, text) {
  return expression.limit === undefined || text.length <= expression.limit
}

function _failForLength({ limit, source }) {
  return _fail('maxPatternLength', { limit, pattern: source })
}

/** Whether the value was not checked to the end, so that no other alternative can make it valid. */
function _isAborted(errors) {
  return errors?.[0].keyword === 'maxDepth' || errors?.[0].keyword === 'maxPatternLength'
}

/** Notes of what was evaluated, for `unevaluatedProperties` and `unevaluatedItems`. */
function _notes() {
  return { names: new Set(), items: new Set() }
}

function _merge(notes, outer) {
  for (const name of notes.names) outer?.names.add(name)
  for (const item of notes.items) outer?.items.add(item)
}

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

function _checkMaximum(data, limit) {
  if (_is('number', data) && data > limit) return _fail('maximum', { comparison: '<=', limit })
}

function _checkMinimum(data, limit) {
  if (_is('number', data) && data < limit) return _fail('minimum', { comparison: '>=', limit })
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

function _checkMaxItems(data, limit) {
  if (Array.isArray(data) && data.length > limit) return _fail('maxItems', { limit })
}

function _checkMinItems(data, limit) {
  if (Array.isArray(data) && data.length < limit) return _fail('minItems', { limit })
}

function _checkItems(data, from, check, depth, notes) {
  if (!Array.isArray(data)) return undefined
  for (let i = from; i < data.length; i++) {
    notes?.items.add(i)
    const errors = check?.(data[i], depth + 1)
    if (errors) return _at(i, errors)
  }
}

function _has(data, name) {
  return Object.hasOwn(data, name) && data[name] !== undefined
}

function _checkRequired(data, names) {
  if (!_is('object', data)) return undefined
  for (const name of names) {
    if (!_has(data, name)) return _fail('required', { missingProperty: name })
  }
}

function _checkProperties(data, checks, depth, notes) {
  if (!_is('object', data)) return undefined
  for (const name in checks) {
    if (!_has(data, name)) continue
    notes?.names.add(name)
    const errors = checks[name]?.(data[name], depth + 1)
    if (errors) return _at(name, errors)
  }
}

function _checkAdditionalProperties(data, names, patterns, check, depth, notes) {
  if (!_is('object', data)) return undefined
  for (const name of Object.keys(data)) {
    const long = patterns.find((expression) => !_isTestable(expression, name))
    if (long) return _at(name, _failForLength(long))
    if (names.has(name) || patterns.some((expression) => expression.test(name))) continue
    if (check === false) return _fail('additionalProperties', { additionalProperty: name })
    notes?.names.add(name)
    const errors = check?.(data[name], depth + 1)
    if (errors) return _at(name, errors)
  }
}

/** The errors of one alternative; what it has evaluated counts only if there are none. */
function _attempt(check, data, depth, notes) {
  const own = notes && _notes()
  const errors = check?.(data, depth, own)
  if (own && !errors) _merge(own, notes)
  return errors
}

function _checkAnyOf(data, checks, depth, notes) {
  const failures = []
  for (const check of checks) {
    const errors = _attempt(check, data, depth, notes)
    if (_isAborted(errors)) return errors
    if (errors) failures.push(errors)
    else if (!notes) return undefined
  }
  if (failures.length === checks.length) return [...failures.flat(), ..._fail('anyOf', {})]
}

function _checkOneOf(data, checks, depth, notes) {
  const failures = []
  const passingSchemas = []
  for (const [index, check] of checks.entries()) {
    const errors = _attempt(check, data, depth, notes)
    if (_isAborted(errors)) return errors
    if (errors) failures.push(errors)
    else passingSchemas.push(index)
    if (passingSchemas.length > 1) return _fail('oneOf', { passingSchemas })
  }
  if (passingSchemas.length === 0)
    return [...failures.flat(), ..._fail('oneOf', { passingSchemas: null })]
}

function _isDate(text) {
  const [, year, month, day] = (/^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? []).map(Number)
  if (year === undefined || month < 1 || month > 12 || day < 1) return false
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return day <= [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
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

function _isUuid(text) {
  return /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text)
}

/** Beyond 2^53 a number may have been rounded; only a bigint is sure to be what was sent. */
function _isInt64(value) {
  return typeof value === 'bigint'
    ? BigInt.asIntN(64, value) === value
    : Number.isSafeInteger(value)
}

function _isIpv4(text) {
  return /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/.test(text)
}

/** RFC 4291, section 2.2. */
function _isIpv6(text) {
  const halves = text.split('::')
  const groups = halves.flatMap((half) => (half === '' ? [] : half.split(':')))
  const last = groups.at(-1) ?? ''
  const hasIpv4 = text.endsWith(last) && _isIpv4(last)
  const words = hasIpv4 ? [...groups.slice(0, -1), '0', '0'] : groups
  const isComplete = halves.length === 1 ? words.length === 8 : words.length < 8
  return isComplete && halves.length < 3 && words.every((word) => /^[\da-f]{1,4}$/i.test(word))
}

const _patternc3194df8 = /* @__PURE__ */ new RegExp("\\S", "u")
const _namese0520802 = /* @__PURE__ */ new Set(["name", "description", "expires_at", "instance_role", "site_roles"])
const _names7cf49ed3 = /* @__PURE__ */ new Set(["role", "site_id"])
const _namesc3f3f2dc = /* @__PURE__ */ new Set(["name", "description", "expires_at", "instance_role", "revoked", "site_roles"])
const _pattern1cd38fd0 = /* @__PURE__ */ new RegExp("^[^\\n]+\\n$", "u")
const _pattern1905e442 = /* @__PURE__ */ new RegExp("^[0-9a-f]{64}$", "u")
const _patternccf34e28 = /* @__PURE__ */ new RegExp("^[Hh][Tt][Tt][Pp][Ss]?:\\/\\/[^\\s/?#]", "u")
const _pattern13344e9f = /* @__PURE__ */ new RegExp("^(?![wW]{3}\\.)(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\\.)+[a-zA-Z]{2,}$", "u")
const _pattern0bd01f2d = /* @__PURE__ */ new RegExp("^[^:]+:[\\s\\S]+$", "u")

function check_String(data, depth) {
  return _checkType(data, "string")
}

function check_StringDateTime(data, depth) {
  return _checkType(data, "string") ??
    _checkFormat(data, "date-time", "string", _isDateTime)
}

function check_StringUuid(data, depth) {
  return _checkType(data, "string") ??
    _checkFormat(data, "uuid", "string", _isUuid)
}

function check_Array_b8a46572(data, depth) {
  return _checkType(data, "array") ??
    _checkItems(data, 0, checkApiClientSiteRole, depth)
}

function checkApiClientBase(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["id", "name", "description", "instance_role", "created_at", "updated_at", "site_roles"]) ??
    _checkProperties(data, _members5503caad, depth)
}

function check_String_06649480(data, depth) {
  return _checkType(data, "string") ??
    _checkMaxLength(data, 120) ??
    _checkMinLength(data, 1) ??
    _checkPattern(data, _patternc3194df8)
}

function check_StringNull_6c8940c6(data, depth) {
  return _checkType(data, ["string", "null"]) ??
    _checkMaxLength(data, 500)
}

function check_StringNullDateTime(data, depth) {
  return _checkType(data, ["string", "null"]) ??
    _checkFormat(data, "date-time", "string", _isDateTime)
}

function check_Null(data, depth) {
  return _checkType(data, "null")
}

function check_1a5dd238(data, depth) {
  return _checkAnyOf(data, _checks96e1bca2, depth)
}

function check_ArrayNull_f50336be(data, depth) {
  return _checkType(data, ["array", "null"]) ??
    _checkMaxItems(data, 100) ??
    _checkItems(data, 0, checkApiClientSiteRoleInput, depth)
}

function checkApiClientCreateRequest(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["name"]) ??
    _checkProperties(data, _members0f6b793c, depth) ??
    _checkAdditionalProperties(data, _namese0520802, [], false, depth)
}

function checkApiClientSiteRole(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["site_id", "role"]) ??
    _checkProperties(data, _members8ebdebda, depth)
}

function checkApiClientSiteRoleInput(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["site_id", "role"]) ??
    _checkProperties(data, _members8ebdebda, depth) ??
    _checkAdditionalProperties(data, _names7cf49ed3, [], false, depth)
}

function check_BooleanNull(data, depth) {
  return _checkType(data, ["boolean", "null"])
}

function checkApiClientUpdateRequest(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["name", "instance_role"]) ??
    _checkProperties(data, _membersf7658754, depth) ??
    _checkAdditionalProperties(data, _namesc3f3f2dc, [], false, depth)
}

function check_Integer(data, depth) {
  return _checkType(data, "integer")
}

function check_Boolean(data, depth) {
  return _checkType(data, "boolean")
}

function checkAuthSession(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["expires_at", "issued_at", "duration_seconds", "warning_seconds", "extendable", "timing_adjustable", "remembered", "remember_me_duration_days"]) ??
    _checkProperties(data, _membersc258ec3a, depth)
}

function checkChartDataPoint(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["time", "pageviews", "visitors"]) ??
    _checkProperties(data, _members9313ee81, depth)
}

function checkCloudStatus(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["hosted", "signup_enabled"]) ??
    _checkProperties(data, _members1603dc29, depth)
}

function check_Number(data, depth) {
  return _checkType(data, "number")
}

function check_ArrayNull_18191fe3(data, depth) {
  return _checkType(data, ["array", "null"]) ??
    _checkItems(data, 0, checkChartDataPoint, depth)
}

function check_ArrayNull_8cfb7cad(data, depth) {
  return _checkType(data, ["array", "null"]) ??
    _checkItems(data, 0, checkGoalStats, depth)
}

function checkComparisonStats(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["total_pageviews", "unique_sessions", "bounce_rate", "avg_session_duration", "pages_per_session", "chart_data", "utm_campaign_hits", "utm_content_hits", "utm_medium_hits", "utm_source_hits", "utm_term_hits", "goals", "total_conversions"]) ??
    _checkProperties(data, _membersf3c6023c, depth)
}

function check_String_4ac3675f(data, depth) {
  return _checkType(data, "string") ??
    _checkEnum(data, ["database_recovering", "database_needs_attention", "database_unavailable"])
}

function check_Integer_24b70bf4(data, depth) {
  return _checkType(data, "integer") ??
    _checkMinimum(data, 0)
}

function check_String_806eb153(data, depth) {
  return _checkType(data, "string") ??
    _checkConst(data, "error")
}

function checkDatabaseUnavailable(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["status", "code", "message", "retry_after_seconds"]) ??
    _checkProperties(data, _members90a81ef0, depth)
}

function checkErrorText(data, depth) {
  return _checkType(data, "string") ??
    _checkPattern(data, _pattern1cd38fd0)
}

function check_ArrayNull_a8148523(data, depth) {
  return _checkType(data, ["array", "null"]) ??
    _checkItems(data, 0, checkFunnelStep, depth)
}

function checkFunnel(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["id", "site_id", "name", "steps", "created_at"]) ??
    _checkProperties(data, _members74a11f36, depth)
}

function checkFunnelStep(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["type", "value"]) ??
    _checkProperties(data, _members81d60ed1, depth)
}

function checkGoalStats(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["goal_id", "name", "conversions", "conversion_rate"]) ??
    _checkProperties(data, _members62648ffd, depth)
}

function check_IntegerNull(data, depth) {
  return _checkType(data, ["integer", "null"])
}

function check_StringNull(data, depth) {
  return _checkType(data, ["string", "null"])
}

function check_StringNullUuid(data, depth) {
  return _checkType(data, ["string", "null"]) ??
    _checkFormat(data, "uuid", "string", _isUuid)
}

function checkHit(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["id", "site_id", "session_id", "page_id", "timestamp", "path", "hostname", "referrer", "user_agent", "viewport_width", "viewport_height", "screen_width", "screen_height", "language", "country_code", "region", "city", "provider", "asn", "asn_org", "utm_source", "utm_medium", "utm_campaign", "utm_term", "utm_content", "qr_code_id", "is_unique"]) ??
    _checkProperties(data, _membersfda7a566, depth)
}

function check_Array_7b211b2e(data, depth) {
  return _checkType(data, "array") ??
    _checkItems(data, 0, checkHit, depth)
}

function checkHitPage(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["data", "total"]) ??
    _checkProperties(data, _members96108574, depth)
}

function checkImportExclusionReason(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["reason"]) ??
    _checkProperties(data, _members7326d5f5, depth)
}

function checkInstanceRole(data, depth) {
  return _checkType(data, "string") ??
    _checkEnum(data, ["owner", "admin", "user"])
}

function check_String_6100e22c(data, depth) {
  return _checkType(data, "string") ??
    _checkEnum(data, ["totp", "passkey", "recovery_code", "email_link"])
}

function check_Array_7dac2a4e(data, depth) {
  return _checkType(data, "array") ??
    _checkMinItems(data, 1) ??
    _checkItems(data, 0, check_String_6100e22c, depth)
}

function check_Object_30013b99(data, depth) {
  return _checkType(data, "object")
}

function check_String_36443b45(data, depth) {
  return _checkType(data, "string") ??
    _checkConst(data, "mfa_required")
}

function checkLoginMfaRequired(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["status", "challenge_token", "factors"]) ??
    _checkProperties(data, _membersd77cc924, depth)
}

function checkLoginRequest(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["email", "password"]) ??
    _checkProperties(data, _members90072015, depth)
}

function checkLoginResult(data, depth) {
  return _checkOneOf(data, _checksd0af7736, depth)
}

function check_String_a7c44698(data, depth) {
  return _checkType(data, "string") ??
    _checkConst(data, "ok")
}

function checkLoginSucceeded(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["status"]) ??
    _checkProperties(data, _memberse282e4cd, depth)
}

function checkMetricStat(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["name", "value"]) ??
    _checkProperties(data, _members41e89893, depth)
}

function check_String_8e40c388(data, depth) {
  return _checkType(data, "string") ??
    _checkConst(data, "personal")
}

function checkPersonalApiClient(data, depth) {
  return checkApiClientBase(data, depth) ??
    _checkType(data, "object") ??
    _checkRequired(data, ["owner_type", "user_id"]) ??
    _checkProperties(data, _members7e20883c, depth)
}

function check_String_5b1afe28(data, depth) {
  return _checkType(data, "string") ??
    _checkPattern(data, _pattern1905e442)
}

function checkPersonalApiClientWithToken(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["client", "token"]) ??
    _checkProperties(data, _memberse746ae1a, depth)
}

function checkPixelCount(data, depth) {
  return _checkType(data, ["integer", "null"]) ??
    _checkFormat(data, "int64", "number", _isInt64)
}

function check_String_b11fb3dd(data, depth) {
  return _checkType(data, "string") ??
    _checkMinLength(data, 1) ??
    _checkPattern(data, _patternc3194df8)
}

function check_String_2bf4c9ea(data, depth) {
  return _checkType(data, "string") ??
    _checkPattern(data, _patternccf34e28)
}

function check_ObjectNull_ad86145f(data, depth) {
  return _checkType(data, ["object", "null"])
}

function check_StringIpv4(data, depth) {
  return _checkType(data, "string") ??
    _checkFormat(data, "ipv4", "string", _isIpv4)
}

function check_StringIpv6(data, depth) {
  return _checkType(data, "string") ??
    _checkFormat(data, "ipv6", "string", _isIpv6)
}

function check_f558cfbe(data, depth) {
  return _checkAnyOf(data, _checks22d6afa7, depth)
}

function checkServerEventRequest(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["url", "timestamp", "visitor_ip", "user_agent", "name"]) ??
    _checkProperties(data, _membersa3a524bf, depth)
}

function checkServerPageviewRequest(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["url", "timestamp", "visitor_ip", "user_agent"]) ??
    _checkProperties(data, _members73b6019b, depth)
}

function checkSite(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["id", "user_id", "domain", "data_retention_days", "created_at"]) ??
    _checkProperties(data, _members920d0fc6, depth)
}

function check_String_f780e9bf(data, depth) {
  return _checkType(data, "string") ??
    _checkMaxLength(data, 253) ??
    _checkPattern(data, _pattern13344e9f)
}

function checkSiteCreateRequest(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["domain"]) ??
    _checkProperties(data, _members53aad55f, depth)
}

function checkSiteRole(data, depth) {
  return _checkType(data, "string") ??
    _checkEnum(data, ["owner", "admin", "editor", "viewer"])
}

function check_Array_48159fdf(data, depth) {
  return _checkType(data, "array") ??
    _checkItems(data, 0, checkChartDataPoint, depth)
}

function check_ArrayNull_ff3aae5c(data, depth) {
  return _checkType(data, ["array", "null"]) ??
    _checkItems(data, 0, checkFunnel, depth)
}

function check_Array_fe2601ad(data, depth) {
  return _checkType(data, "array") ??
    _checkItems(data, 0, checkGoalStats, depth)
}

function check_Array_da431990(data, depth) {
  return _checkType(data, "array") ??
    _checkItems(data, 0, checkImportExclusionReason, depth)
}

function check_Array_356032c7(data, depth) {
  return _checkType(data, "array") ??
    _checkItems(data, 0, checkMetricStat, depth)
}

function check_ArrayNull_50353214(data, depth) {
  return _checkType(data, ["array", "null"]) ??
    _checkItems(data, 0, checkMetricStat, depth)
}

function checkSiteStats(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["live_visitors", "total_pageviews", "unique_sessions", "bounce_rate", "avg_session_duration", "pages_per_session", "chart_data", "top_pages", "top_landing_pages", "top_exit_pages", "top_referrers", "top_devices", "top_countries", "top_cities", "top_providers", "top_asns", "top_browsers", "top_ai_bots", "top_ai_sources", "top_languages", "top_utm_campaigns", "top_utm_contents", "top_utm_mediums", "top_utm_sources", "top_utm_terms", "ai_bot_hits", "ai_source_visits", "utm_campaign_hits", "utm_content_hits", "utm_medium_hits", "utm_source_hits", "utm_term_hits", "goals", "funnels"]) ??
    _checkProperties(data, _memberscdb9b659, depth)
}

function checkStatus(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["status"]) ??
    _checkProperties(data, _memberse282e4cd, depth)
}

function checkSystemStatus(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["needs_setup", "version"]) ??
    _checkProperties(data, _membersf67d156d, depth)
}

function check_String_cf96aac8(data, depth) {
  return _checkType(data, "string") ??
    _checkEnum(data, ["owner", "admin", "member"])
}

function checkTeam(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["id", "name", "logo_url", "role", "created_at"]) ??
    _checkProperties(data, _members59f19548, depth)
}

function check_String_6c5bb0bd(data, depth) {
  return _checkType(data, "string") ??
    _checkConst(data, "user")
}

function check_String_133d2204(data, depth) {
  return _checkType(data, "string") ??
    _checkConst(data, "team")
}

function checkTeamApiClient(data, depth) {
  return checkApiClientBase(data, depth) ??
    _checkType(data, "object") ??
    _checkRequired(data, ["owner_type", "tenant_id", "instance_role"]) ??
    _checkProperties(data, _members02a9617f, depth)
}

function checkTeamApiClientCreateRequest(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["name"]) ??
    _checkProperties(data, _membersa6c8e982, depth) ??
    _checkAdditionalProperties(data, _namese0520802, [], false, depth)
}

function checkTeamApiClientUpdateRequest(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["name"]) ??
    _checkProperties(data, _members5b0e397d, depth) ??
    _checkAdditionalProperties(data, _namesc3f3f2dc, [], false, depth)
}

function checkTeamApiClientWithToken(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["client", "token"]) ??
    _checkProperties(data, _membersabfa8c22, depth)
}

function checkTeamEntitlements(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["max_sites_per_team", "max_team_members", "max_retention_days", "allow_sso", "allow_custom_branding"]) ??
    _checkProperties(data, _members71f387eb, depth)
}

function check_Array_069955c5(data, depth) {
  return _checkType(data, "array") ??
    _checkItems(data, 0, check_StringUuid, depth)
}

function check_Array_d794df7b(data, depth) {
  return _checkType(data, "array") ??
    _checkItems(data, 0, checkTeam, depth)
}

function checkTeamList(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["active_team_id", "recent_team_ids", "teams"]) ??
    _checkProperties(data, _members3f56818e, depth)
}

function checkTeamPlan(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["code", "name"]) ??
    _checkProperties(data, _membersc424f451, depth)
}

function checkTeamUsageSummary(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["current_sites", "current_members", "current_pending_invites"]) ??
    _checkProperties(data, _membersc8ae3bb8, depth)
}

function checkListSitesResponse200(data, depth) {
  return _checkType(data, "array") ??
    _checkItems(data, 0, checkSite, depth)
}

function checkListSiteHitsQueryLimit(data, depth) {
  return _checkType(data, "integer") ??
    _checkMaximum(data, 100) ??
    _checkMinimum(data, 1)
}

function checkListSiteHitsQueryOrder(data, depth) {
  return _checkType(data, "string") ??
    _checkEnum(data, ["asc", "desc"])
}

function check_String_efa4fa20(data, depth) {
  return _checkType(data, "string") ??
    _checkPattern(data, _pattern0bd01f2d)
}

function checkListSiteHitsQueryFilter(data, depth) {
  return _checkType(data, "array") ??
    _checkItems(data, 0, check_String_efa4fa20, depth)
}

function checkListApiClientsResponse200(data, depth) {
  return _checkType(data, "array") ??
    _checkItems(data, 0, checkPersonalApiClient, depth)
}

function checkListTeamApiClientsResponse200(data, depth) {
  return _checkType(data, "array") ??
    _checkItems(data, 0, checkTeamApiClient, depth)
}

const _members5503caad = {
  name: check_String,
  description: check_String,
  created_at: check_StringDateTime,
  expires_at: check_StringDateTime,
  id: check_StringUuid,
  instance_role: checkInstanceRole,
  last_used_at: check_StringDateTime,
  revoked_at: check_StringDateTime,
  site_roles: check_Array_b8a46572,
  updated_at: check_StringDateTime,
}
const _checks96e1bca2 = [checkInstanceRole, check_Null]
const _members0f6b793c = {
  name: check_String_06649480,
  description: check_StringNull_6c8940c6,
  expires_at: check_StringNullDateTime,
  instance_role: check_1a5dd238,
  site_roles: check_ArrayNull_f50336be,
}
const _members8ebdebda = {
  role: checkSiteRole,
  site_id: check_StringUuid,
}
const _membersf7658754 = {
  name: check_String_06649480,
  description: check_StringNull_6c8940c6,
  expires_at: check_StringNullDateTime,
  instance_role: checkInstanceRole,
  revoked: check_BooleanNull,
  site_roles: check_ArrayNull_f50336be,
}
const _membersc258ec3a = {
  duration_seconds: check_Integer,
  expires_at: check_StringDateTime,
  extendable: check_Boolean,
  issued_at: check_StringDateTime,
  remember_expires_at: check_StringDateTime,
  remember_me_duration_days: check_Integer,
  remembered: check_Boolean,
  timing_adjustable: check_Boolean,
  warning_seconds: check_Integer,
}
const _members9313ee81 = {
  pageviews: check_Integer,
  time: check_StringDateTime,
  visitors: check_Integer,
}
const _members1603dc29 = {
  hosted: check_Boolean,
  jurisdiction: check_String,
  region: check_String,
  signup_enabled: check_Boolean,
  support_url: check_String,
  upgrade_url: check_String,
}
const _membersf3c6023c = {
  avg_session_duration: check_Number,
  bounce_rate: check_Number,
  chart_data: check_ArrayNull_18191fe3,
  goals: check_ArrayNull_8cfb7cad,
  pages_per_session: check_Number,
  total_conversions: check_Integer,
  total_pageviews: check_Integer,
  unique_sessions: check_Integer,
  utm_campaign_hits: check_Integer,
  utm_content_hits: check_Integer,
  utm_medium_hits: check_Integer,
  utm_source_hits: check_Integer,
  utm_term_hits: check_Integer,
}
const _members90a81ef0 = {
  code: check_String_4ac3675f,
  message: check_String,
  retry_after_seconds: check_Integer_24b70bf4,
  status: check_String_806eb153,
}
const _members74a11f36 = {
  name: check_String,
  created_at: check_StringDateTime,
  id: check_StringUuid,
  site_id: check_StringUuid,
  steps: check_ArrayNull_a8148523,
}
const _members81d60ed1 = {
  type: check_String,
  value: check_String,
}
const _members62648ffd = {
  name: check_String,
  conversion_rate: check_Number,
  conversions: check_Integer,
  goal_id: check_StringUuid,
}
const _membersfda7a566 = {
  asn: check_IntegerNull,
  asn_org: check_StringNull,
  city: check_StringNull,
  country_code: check_StringNull,
  hostname: check_StringNull,
  id: check_StringUuid,
  is_unique: check_BooleanNull,
  language: check_StringNull,
  page_id: check_StringUuid,
  path: check_String,
  provider: check_StringNull,
  qr_code_id: check_StringNullUuid,
  referrer: check_StringNull,
  region: check_StringNull,
  screen_height: check_IntegerNull,
  screen_width: check_IntegerNull,
  session_id: check_StringUuid,
  site_id: check_StringUuid,
  timestamp: check_StringDateTime,
  user_agent: check_StringNull,
  utm_campaign: check_StringNull,
  utm_content: check_StringNull,
  utm_medium: check_StringNull,
  utm_source: check_StringNull,
  utm_term: check_StringNull,
  viewport_height: check_IntegerNull,
  viewport_width: check_IntegerNull,
}
const _members96108574 = {
  data: check_Array_7b211b2e,
  total: check_Integer_24b70bf4,
}
const _members7326d5f5 = {
  detail: check_String,
  reason: check_String,
}
const _membersd77cc924 = {
  challenge_token: check_StringUuid,
  factors: check_Array_7dac2a4e,
  passkey: check_Object_30013b99,
  status: check_String_36443b45,
}
const _members90072015 = {
  email: check_String,
  password: check_String,
  remember_me: check_Boolean,
}
const _checksd0af7736 = [checkLoginSucceeded, checkLoginMfaRequired]
const _memberse282e4cd = {
  status: check_String_a7c44698,
}
const _members41e89893 = {
  name: check_String,
  value: check_Integer,
}
const _members7e20883c = {
  owner_type: check_String_8e40c388,
  user_id: check_StringUuid,
}
const _memberse746ae1a = {
  client: checkPersonalApiClient,
  token: check_String_5b1afe28,
}
const _checks22d6afa7 = [check_StringIpv4, check_StringIpv6]
const _membersa3a524bf = {
  name: check_String_b11fb3dd,
  url: check_String_2bf4c9ea,
  properties: check_ObjectNull_ad86145f,
  dnt: check_Boolean,
  referrer: check_StringNull,
  session_id: check_StringUuid,
  timestamp: check_StringDateTime,
  user_agent: check_String_b11fb3dd,
  visitor_ip: check_f558cfbe,
}
const _members73b6019b = {
  url: check_String_2bf4c9ea,
  dnt: check_Boolean,
  language: check_StringNull,
  page_id: check_StringUuid,
  referrer: check_StringNull,
  screen_height: checkPixelCount,
  screen_width: checkPixelCount,
  session_id: check_StringUuid,
  timestamp: check_StringDateTime,
  user_agent: check_String_b11fb3dd,
  viewport_height: checkPixelCount,
  viewport_width: checkPixelCount,
  visitor_ip: check_f558cfbe,
}
const _members920d0fc6 = {
  created_at: check_StringDateTime,
  data_retention_days: check_Integer,
  domain: check_String,
  id: check_StringUuid,
  owner_email: check_String,
  user_id: check_StringUuid,
}
const _members53aad55f = {
  domain: check_String_f780e9bf,
}
const _memberscdb9b659 = {
  ai_bot_hits: check_Integer,
  ai_source_visits: check_Integer,
  avg_session_duration: check_Number,
  bounce_rate: check_Number,
  chart_data: check_Array_48159fdf,
  comparison: checkComparisonStats,
  funnels: check_ArrayNull_ff3aae5c,
  goals: check_Array_fe2601ad,
  imported_excluded: check_Array_da431990,
  live_visitors: check_Integer,
  pages_per_session: check_Number,
  top_ai_bots: check_Array_356032c7,
  top_ai_sources: check_Array_356032c7,
  top_asns: check_ArrayNull_50353214,
  top_browsers: check_Array_356032c7,
  top_cities: check_ArrayNull_50353214,
  top_countries: check_Array_356032c7,
  top_devices: check_Array_356032c7,
  top_exit_pages: check_Array_356032c7,
  top_landing_pages: check_Array_356032c7,
  top_languages: check_Array_356032c7,
  top_pages: check_Array_356032c7,
  top_providers: check_ArrayNull_50353214,
  top_referrers: check_Array_356032c7,
  top_utm_campaigns: check_Array_356032c7,
  top_utm_contents: check_Array_356032c7,
  top_utm_mediums: check_Array_356032c7,
  top_utm_sources: check_Array_356032c7,
  top_utm_terms: check_Array_356032c7,
  total_pageviews: check_Integer,
  unique_sessions: check_Integer,
  utm_campaign_hits: check_Integer,
  utm_content_hits: check_Integer,
  utm_medium_hits: check_Integer,
  utm_source_hits: check_Integer,
  utm_term_hits: check_Integer,
}
const _membersf67d156d = {
  version: check_String,
  cloud: checkCloudStatus,
  needs_setup: check_Boolean,
}
const _members59f19548 = {
  name: check_String,
  created_at: check_StringDateTime,
  entitlements: checkTeamEntitlements,
  id: check_StringUuid,
  logo_url: check_String,
  plan: checkTeamPlan,
  role: check_String_cf96aac8,
  usage: checkTeamUsageSummary,
}
const _members02a9617f = {
  instance_role: check_String_6c5bb0bd,
  owner_type: check_String_133d2204,
  tenant_id: check_StringUuid,
}
const _membersa6c8e982 = {
  name: check_String_06649480,
  description: check_StringNull_6c8940c6,
  expires_at: check_StringNullDateTime,
  instance_role: check_StringNull,
  site_roles: check_ArrayNull_f50336be,
}
const _members5b0e397d = {
  name: check_String_06649480,
  description: check_StringNull_6c8940c6,
  expires_at: check_StringNullDateTime,
  instance_role: check_StringNull,
  revoked: check_BooleanNull,
  site_roles: check_ArrayNull_f50336be,
}
const _membersabfa8c22 = {
  client: checkTeamApiClient,
  token: check_String_5b1afe28,
}
const _members71f387eb = {
  allow_custom_branding: check_Boolean,
  allow_sso: check_Boolean,
  max_retention_days: check_Integer,
  max_sites_per_team: check_Integer,
  max_team_members: check_Integer,
}
const _members3f56818e = {
  active_team_id: check_StringUuid,
  recent_team_ids: check_Array_069955c5,
  teams: check_Array_d794df7b,
}
const _membersc424f451 = {
  name: check_String,
  code: check_String,
  support_url: check_String,
  upgrade_url: check_String,
}
const _membersc8ae3bb8 = {
  current_members: check_Integer,
  current_pending_invites: check_Integer,
  current_sites: check_Integer,
}

const validateAuthSession = /* @__PURE__ */ _validator(checkAuthSession)
const validateErrorText = /* @__PURE__ */ _validator(checkErrorText)
const validateDatabaseUnavailable = /* @__PURE__ */ _validator(checkDatabaseUnavailable)
const validateServerEventRequest = /* @__PURE__ */ _validator(checkServerEventRequest)
const validateServerPageviewRequest = /* @__PURE__ */ _validator(checkServerPageviewRequest)
const validateLoginRequest = /* @__PURE__ */ _validator(checkLoginRequest)
const validateLoginResult = /* @__PURE__ */ _validator(checkLoginResult)
const validateStatus = /* @__PURE__ */ _validator(checkStatus)
const validateListSitesResponse200 = /* @__PURE__ */ _validator(checkListSitesResponse200)
const validateSiteCreateRequest = /* @__PURE__ */ _validator(checkSiteCreateRequest)
const validateSite = /* @__PURE__ */ _validator(checkSite)
const validate_StringUuid = /* @__PURE__ */ _validator(check_StringUuid)
const validate_StringDateTime = /* @__PURE__ */ _validator(check_StringDateTime)
const validateListSiteHitsQueryLimit = /* @__PURE__ */ _validator(checkListSiteHitsQueryLimit)
const validate_Integer_24b70bf4 = /* @__PURE__ */ _validator(check_Integer_24b70bf4)
const validate_String = /* @__PURE__ */ _validator(check_String)
const validateListSiteHitsQueryOrder = /* @__PURE__ */ _validator(checkListSiteHitsQueryOrder)
const validateListSiteHitsQueryFilter = /* @__PURE__ */ _validator(checkListSiteHitsQueryFilter)
const validateHitPage = /* @__PURE__ */ _validator(checkHitPage)
const validate_Array_069955c5 = /* @__PURE__ */ _validator(check_Array_069955c5)
const validateSiteStats = /* @__PURE__ */ _validator(checkSiteStats)
const validateSystemStatus = /* @__PURE__ */ _validator(checkSystemStatus)
const validateListApiClientsResponse200 = /* @__PURE__ */ _validator(checkListApiClientsResponse200)
const validateApiClientCreateRequest = /* @__PURE__ */ _validator(checkApiClientCreateRequest)
const validatePersonalApiClientWithToken = /* @__PURE__ */ _validator(checkPersonalApiClientWithToken)
const validateApiClientUpdateRequest = /* @__PURE__ */ _validator(checkApiClientUpdateRequest)
const validatePersonalApiClient = /* @__PURE__ */ _validator(checkPersonalApiClient)
const validateTeamList = /* @__PURE__ */ _validator(checkTeamList)
const validateListTeamApiClientsResponse200 = /* @__PURE__ */ _validator(checkListTeamApiClientsResponse200)
const validateTeamApiClientCreateRequest = /* @__PURE__ */ _validator(checkTeamApiClientCreateRequest)
const validateTeamApiClientWithToken = /* @__PURE__ */ _validator(checkTeamApiClientWithToken)
const validateTeamApiClientUpdateRequest = /* @__PURE__ */ _validator(checkTeamApiClientUpdateRequest)
const validateTeamApiClient = /* @__PURE__ */ _validator(checkTeamApiClient)

const _nothing = { __proto__: null }

export const getSession = {
  parameters: _nothing,
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateAuthSession,
    },
    "401": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "404": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "429": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "503": {
      __proto__: null,
      "application/json": validateDatabaseUnavailable,
    },
  },
}

export const extendSession = {
  parameters: _nothing,
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateAuthSession,
    },
    "401": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "404": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "429": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "500": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "503": {
      __proto__: null,
      "application/json": validateDatabaseUnavailable,
    },
  },
}

export const trackServerEvent = {
  parameters: _nothing,
  requestBody: {
    __proto__: null,
    "application/json": validateServerEventRequest,
  },
  responses: {
    __proto__: null,
    "400": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "401": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "403": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "404": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "429": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "500": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "502": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "503": {
      __proto__: null,
      "application/json": validateDatabaseUnavailable,
      "text/plain": validateErrorText,
    },
  },
}

export const trackServerPageview = {
  parameters: _nothing,
  requestBody: {
    __proto__: null,
    "application/json": validateServerPageviewRequest,
  },
  responses: {
    __proto__: null,
    "400": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "401": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "403": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "404": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "429": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "500": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "502": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "503": {
      __proto__: null,
      "application/json": validateDatabaseUnavailable,
      "text/plain": validateErrorText,
    },
  },
}

export const login = {
  parameters: _nothing,
  requestBody: {
    __proto__: null,
    "application/json": validateLoginRequest,
  },
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateLoginResult,
    },
    "400": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "401": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "404": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "429": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "500": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "503": {
      __proto__: null,
      "application/json": validateDatabaseUnavailable,
      "text/plain": validateErrorText,
    },
  },
}

export const logout = {
  parameters: _nothing,
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "text/plain": validateStatus,
    },
    "404": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "429": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "503": {
      __proto__: null,
      "application/json": validateDatabaseUnavailable,
    },
  },
}

export const listSites = {
  parameters: _nothing,
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateListSitesResponse200,
    },
    "401": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "404": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "429": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "500": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "503": {
      __proto__: null,
      "application/json": validateDatabaseUnavailable,
      "text/plain": validateErrorText,
    },
  },
}

export const createSite = {
  parameters: _nothing,
  requestBody: {
    __proto__: null,
    "application/json": validateSiteCreateRequest,
  },
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateSite,
    },
    "400": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "401": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "404": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "409": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "429": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "500": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "503": {
      __proto__: null,
      "application/json": validateDatabaseUnavailable,
      "text/plain": validateErrorText,
    },
  },
}

export const listSiteHits = {
  parameters: {
    __proto__: null,
    "path id": validate_StringUuid,
    "query from": validate_StringDateTime,
    "query to": validate_StringDateTime,
    "query limit": validateListSiteHitsQueryLimit,
    "query offset": validate_Integer_24b70bf4,
    "query q": validate_String,
    "query sort": validate_String,
    "query order": validateListSiteHitsQueryOrder,
    "query filter": validateListSiteHitsQueryFilter,
    "query filter_type": validate_String,
    "query filter_value": validate_String,
  },
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateHitPage,
    },
    "400": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "401": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "403": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "404": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "429": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "500": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "503": {
      __proto__: null,
      "application/json": validateDatabaseUnavailable,
      "text/plain": validateErrorText,
    },
  },
}

export const getSiteStats = {
  parameters: {
    __proto__: null,
    "path id": validate_StringUuid,
    "query from": validate_StringDateTime,
    "query to": validate_StringDateTime,
    "query compare_from": validate_StringDateTime,
    "query compare_to": validate_StringDateTime,
    "query filter": validateListSiteHitsQueryFilter,
    "query filter_type": validate_String,
    "query filter_value": validate_String,
    "query goal_id": validate_Array_069955c5,
    "query funnel_id": validate_Array_069955c5,
  },
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateSiteStats,
    },
    "400": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "401": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "403": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "404": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "429": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "500": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "503": {
      __proto__: null,
      "application/json": validateDatabaseUnavailable,
      "text/plain": validateErrorText,
    },
  },
}

export const getStatus = {
  parameters: _nothing,
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateSystemStatus,
    },
    "404": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "500": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "503": {
      __proto__: null,
      "application/json": validateDatabaseUnavailable,
      "text/plain": validateErrorText,
    },
  },
}

export const listApiClients = {
  parameters: _nothing,
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateListApiClientsResponse200,
    },
    "401": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "404": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "429": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "500": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "503": {
      __proto__: null,
      "application/json": validateDatabaseUnavailable,
    },
  },
}

export const createApiClient = {
  parameters: _nothing,
  requestBody: {
    __proto__: null,
    "application/json": validateApiClientCreateRequest,
  },
  responses: {
    __proto__: null,
    "201": {
      __proto__: null,
      "application/json": validatePersonalApiClientWithToken,
    },
    "400": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "401": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "403": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "404": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "429": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "500": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "503": {
      __proto__: null,
      "application/json": validateDatabaseUnavailable,
    },
  },
}

export const updateApiClient = {
  parameters: {
    __proto__: null,
    "path id": validate_StringUuid,
  },
  requestBody: {
    __proto__: null,
    "application/json": validateApiClientUpdateRequest,
  },
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validatePersonalApiClient,
    },
    "400": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "401": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "403": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "404": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "429": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "500": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "503": {
      __proto__: null,
      "application/json": validateDatabaseUnavailable,
    },
  },
}

export const deleteApiClient = {
  parameters: {
    __proto__: null,
    "path id": validate_StringUuid,
  },
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "400": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "401": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "404": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "429": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "500": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "503": {
      __proto__: null,
      "application/json": validateDatabaseUnavailable,
    },
  },
}

export const rotateApiClient = {
  parameters: {
    __proto__: null,
    "path id": validate_StringUuid,
  },
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validatePersonalApiClientWithToken,
    },
    "400": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "401": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "404": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "409": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "429": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "500": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "503": {
      __proto__: null,
      "application/json": validateDatabaseUnavailable,
    },
  },
}

export const listTeams = {
  parameters: _nothing,
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateTeamList,
    },
    "401": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "404": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "429": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "500": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "503": {
      __proto__: null,
      "application/json": validateDatabaseUnavailable,
    },
  },
}

export const listTeamApiClients = {
  parameters: {
    __proto__: null,
    "path id": validate_StringUuid,
  },
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateListTeamApiClientsResponse200,
    },
    "400": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "401": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "403": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "404": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "429": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "500": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "503": {
      __proto__: null,
      "application/json": validateDatabaseUnavailable,
    },
  },
}

export const createTeamApiClient = {
  parameters: {
    __proto__: null,
    "path id": validate_StringUuid,
  },
  requestBody: {
    __proto__: null,
    "application/json": validateTeamApiClientCreateRequest,
  },
  responses: {
    __proto__: null,
    "201": {
      __proto__: null,
      "application/json": validateTeamApiClientWithToken,
    },
    "400": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "401": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "403": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "404": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "429": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "500": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "503": {
      __proto__: null,
      "application/json": validateDatabaseUnavailable,
    },
  },
}

export const updateTeamApiClient = {
  parameters: {
    __proto__: null,
    "path id": validate_StringUuid,
    "path clientId": validate_StringUuid,
  },
  requestBody: {
    __proto__: null,
    "application/json": validateTeamApiClientUpdateRequest,
  },
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateTeamApiClient,
    },
    "400": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "401": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "403": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "404": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "429": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "500": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "503": {
      __proto__: null,
      "application/json": validateDatabaseUnavailable,
    },
  },
}

export const deleteTeamApiClient = {
  parameters: {
    __proto__: null,
    "path id": validate_StringUuid,
    "path clientId": validate_StringUuid,
  },
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "400": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "401": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "403": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "404": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "429": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "500": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "503": {
      __proto__: null,
      "application/json": validateDatabaseUnavailable,
    },
  },
}

export const rotateTeamApiClient = {
  parameters: {
    __proto__: null,
    "path id": validate_StringUuid,
    "path clientId": validate_StringUuid,
  },
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateTeamApiClientWithToken,
    },
    "400": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "401": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "403": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "404": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "409": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "429": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "500": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "503": {
      __proto__: null,
      "application/json": validateDatabaseUnavailable,
    },
  },
}
