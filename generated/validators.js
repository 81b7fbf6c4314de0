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

function _checkMaxProperties(data, limit) {
  if (_is('object', data) && Object.keys(data).length > limit)
    return _fail('maxProperties', { limit })
}

function _checkRequired(data, names) {
  if (!_is('object', data)) return undefined
  let errors
  for (const name of names) {
    if (!_has(data, name)) (errors ??= []).push(..._fail('required', { missingProperty: name }))
  }
  return errors
}

function _checkProperties(data, checks, depth, notes) {
  if (!_is('object', data)) return undefined
  let found
  for (const name in checks) {
    if (!_has(data, name)) continue
    notes?.names.add(name)
    const errors = checks[name]?.(data[name], depth + 1)
    if (_isAborted(errors)) return _at(name, errors)
    if (errors) (found ??= []).push(..._at(name, errors))
  }
  return found
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

function _isUri(text) {
  return _hasScheme(text) && _isUriReference(text)
}

function _hasScheme(text) {
  return /^[a-z][a-z\d+.-]*:/i.test(text)
}

function _isUriReference(text) {
  return _isReference(text, '', '')
}

/** RFC 3986, section 4.1, with other characters in each component, and private ones in the query. */
function _isReference(text, others, privates) {
  const [, scheme, authority, path, query = '', fragment = ''] =
    /^([^:/?#]*:)?(?:\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/s.exec(text)
  const consistsOf = (part, characters) =>
    new RegExp(`^(?:[-\\w.~!$&'()*+,;=${others}${characters}]|%[\\dA-Fa-f]{2})*$`, 'u').test(part)
  return (
    (scheme === undefined || _hasScheme(scheme)) &&
    (authority === undefined || _isAuthority(authority, consistsOf)) &&
    consistsOf(path, ':@/') &&
    consistsOf(query, `:@/?${privates}`) &&
    consistsOf(fragment, ':@/?')
  )
}

function _isAuthority(text, consistsOf) {
  const match = /^(?:([^@]*)@)?(?:\[([^\]]*)\]|([^:[\]]*))(?::\d*)?$/.exec(text)
  if (match === null) return false
  const [, user = '', ip, name = ''] = match
  const isIp = ip === undefined || _isIpv6(ip) || /^v[\da-f]+\.[-\w.~!$&'()*+,;=:]+$/i.test(ip)
  return isIp && consistsOf(user, ':') && consistsOf(name, '')
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
const _names7ddb6582 = /* @__PURE__ */ new Set([])
const _namese0520802 = /* @__PURE__ */ new Set(["name", "description", "expires_at", "instance_role", "site_roles"])
const _names7cf49ed3 = /* @__PURE__ */ new Set(["role", "site_id"])
const _namesc3f3f2dc = /* @__PURE__ */ new Set(["name", "description", "expires_at", "instance_role", "revoked", "site_roles"])
const _pattern7dca2ff9 = /* @__PURE__ */ new RegExp("^\\s*\\/", "u")
const _patternd4a1e408 = /* @__PURE__ */ new RegExp("^\\s*[^\\s@]+@[^\\s@]+\\s*$", "u")
const _names82a38d7e = /* @__PURE__ */ new Set(["challenge_token", "return_url"])
const _pattern1cd38fd0 = /* @__PURE__ */ new RegExp("^[^\\n]+\\n$", "u")
const _patternb4b298c0 = /* @__PURE__ */ new RegExp("^\\s*[A-Za-z]{2}\\s*$", "u")
const _pattern9e2b396c = /* @__PURE__ */ new RegExp("\\.([Cc][Ss][Vv]|[Zz][Ii][Pp])\\s*$", "u")
const _patternf51682da = /* @__PURE__ */ new RegExp("^\\s*[0-9A-Fa-f]{64}\\s*$|^\\s*$", "u")
const _namese9e35c9d = /* @__PURE__ */ new Set(["challenge_token", "credential", "remember_me"])
const _pattern1905e442 = /* @__PURE__ */ new RegExp("^[0-9a-f]{64}$", "u")
const _pattern9be11da7 = /* @__PURE__ */ new RegExp("^\\s*[A-Za-z]{1,8}([-_][A-Za-z0-9]{1,8})*\\s*$", "u")
const _names0db05b1d = /* @__PURE__ */ new Set(["default_locale", "dismissed_onboarding_at"])
const _namesb5198025 = /* @__PURE__ */ new Set(["email", "given_name", "last_name"])
const _patternc065dead = /* @__PURE__ */ new RegExp("^\\s*[Hh][Tt][Tt][Pp][Ss]?:\\/\\/[^\\s/?#]", "u")
const _names1f1d494d = /* @__PURE__ */ new Set(["daily", "monthly", "weekly"])
const _namese8695cf7 = /* @__PURE__ */ new Set(["challenge_token", "code"])
const _patternccf34e28 = /* @__PURE__ */ new RegExp("^[Hh][Tt][Tt][Pp][Ss]?:\\/\\/[^\\s/?#]", "u")
const _pattern13344e9f = /* @__PURE__ */ new RegExp("^(?![wW]{3}\\.)(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\\.)+[a-zA-Z]{2,}$", "u")
const _namesaf30ae1a = /* @__PURE__ */ new Set(["team_id"])
const _namesde0ac2f8 = /* @__PURE__ */ new Set(["email", "role"])
const _pattern7be5d6a0 = /* @__PURE__ */ new RegExp("^\\s*($|\\/|[A-Za-z][A-Za-z0-9+.\\-]*:)", "u")
const _namesbb553ce3 = /* @__PURE__ */ new Set(["name", "logo_url"])
const _names97604fa7 = /* @__PURE__ */ new Set(["code"])
const _pattern1ffbd4a2 = /* @__PURE__ */ new RegExp("^(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\\.)+[a-zA-Z]{2,}$", "u")
const _pattern0bd01f2d = /* @__PURE__ */ new RegExp("^[^:]+:[\\s\\S]+$", "u")
const _names65ff21f8 = /* @__PURE__ */ new Set(["property_uri"])
const _names025f0db1 = /* @__PURE__ */ new Set(["name"])
const _namesc3f59b8d = /* @__PURE__ */ new Set(["return_path"])
const _names58a35204 = /* @__PURE__ */ new Set(["target_user_id"])

function check_Array_89666182(data, depth) {
  return _checkType(data, "array") ??
    _checkItems(data, 0, checkPasskey, depth)
}

function check_Boolean(data, depth) {
  return _checkType(data, "boolean")
}

function check_Integer(data, depth) {
  return _checkType(data, "integer")
}

function checkAccountSecurity(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["totp_enabled", "totp_pending", "passkeys", "recovery_codes_generated", "recovery_codes_remaining"]) ??
    _checkProperties(data, _memberse86f2bb9, depth)
}

function check_StringUuid(data, depth) {
  return _checkType(data, "string") ??
    _checkFormat(data, "uuid", "string", _isUuid)
}

function check_Array_069955c5(data, depth) {
  return _checkType(data, "array") ??
    _checkItems(data, 0, check_StringUuid, depth)
}

function check_String_a7c44698(data, depth) {
  return _checkType(data, "string") ??
    _checkConst(data, "ok")
}

function checkActiveTeam(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["status", "active_team_id", "recent_team_ids"]) ??
    _checkProperties(data, _membersa7485369, depth)
}

function check_String(data, depth) {
  return _checkType(data, "string")
}

function check_Number(data, depth) {
  return _checkType(data, "number")
}

function checkAiCitationYield(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["path", "assistant_name", "fetch_count", "ai_referred_visits", "citation_yield_pct"]) ??
    _checkProperties(data, _members6acc2021, depth)
}

function checkAiFailureHotspot(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["assistant_name", "path_prefix", "total_requests", "error_requests", "error_rate_pct"]) ??
    _checkProperties(data, _memberse07e631f, depth)
}

function check_Array_28bc02e2(data, depth) {
  return _checkType(data, "array") ??
    _checkItems(data, 0, checkAiCitationYield, depth)
}

function check_Array_9446d3d1(data, depth) {
  return _checkType(data, "array") ??
    _checkItems(data, 0, checkAiFailureHotspot, depth)
}

function check_Array_9aa29c39(data, depth) {
  return _checkType(data, "array") ??
    _checkItems(data, 0, checkAiOpportunityPage, depth)
}

function checkAiFetchCorrelation(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["summary", "citation_yield", "opportunity_pages", "failure_hotspots"]) ??
    _checkProperties(data, _members94ebd28c, depth)
}

function checkAiFetchCorrelationSummary(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["total_fetches", "fetched_paths", "correlated_paths", "ai_referred_visits", "uncorrelated_fetches"]) ??
    _checkProperties(data, _membersc2f3f2b2, depth)
}

function check_Array_356032c7(data, depth) {
  return _checkType(data, "array") ??
    _checkItems(data, 0, checkMetricStat, depth)
}

function checkAiFetchOverview(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["total_requests", "unique_paths", "unique_assistants", "error_rate_4xx", "error_rate_5xx", "median_response_ms", "total_bytes", "top_assistants", "top_families", "top_paths", "top_error_paths", "resource_type_split"]) ??
    _checkProperties(data, _members691eac28, depth)
}

function check_IntegerNull(data, depth) {
  return _checkType(data, ["integer", "null"])
}

function check_StringNull(data, depth) {
  return _checkType(data, ["string", "null"])
}

function check_String_b11fb3dd(data, depth) {
  return _checkType(data, "string") ??
    _checkMinLength(data, 1) ??
    _checkPattern(data, _patternc3194df8)
}

function check_Integer_764fbfbb(data, depth) {
  return _checkType(data, "integer") ??
    _checkMaximum(data, 599) ??
    _checkMinimum(data, 100)
}

function check_String_c8695832(data, depth) {
  return _checkType(data, "string") ??
    _checkMinLength(data, 1)
}

function checkAiFetchRequest(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["path", "status_code", "user_agent"]) ??
    _checkProperties(data, _membersbc560c08, depth)
}

function checkAiOpportunityPage(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["path", "fetch_count", "ai_referred_visits", "error_requests", "error_rate_pct"]) ??
    _checkProperties(data, _members8744a1c3, depth)
}

function check_StringDateTime(data, depth) {
  return _checkType(data, "string") ??
    _checkFormat(data, "date-time", "string", _isDateTime)
}

function check_Object_cf0b1ca4(data, depth) {
  return _checkType(data, "object") ??
    _checkAdditionalProperties(data, _names7ddb6582, [], check_Integer, depth)
}

function check_Array_d879f7ae(data, depth) {
  return _checkType(data, "array") ??
    _checkItems(data, 0, check_String, depth)
}

function checkAnalyticsChange(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["site_id", "kinds", "changed_at", "bucket_start", "counts"]) ??
    _checkProperties(data, _members60ecf08d, depth)
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

function check_Object_4ff0957e(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["version", "openapi_url", "latest"]) ??
    _checkProperties(data, _members556e3042, depth)
}

function check_Array_7f71f4ef(data, depth) {
  return _checkType(data, "array") ??
    _checkItems(data, 0, check_Object_4ff0957e, depth)
}

function checkApiDescriptionList(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["latest", "versions"]) ??
    _checkProperties(data, _members158c5af0, depth)
}

function checkAuthSession(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["expires_at", "issued_at", "duration_seconds", "warning_seconds", "extendable", "timing_adjustable", "remembered", "remember_me_duration_days"]) ??
    _checkProperties(data, _membersc258ec3a, depth)
}

function check_Array_ab76ec21(data, depth) {
  return _checkType(data, "array") ??
    _checkItems(data, 0, checkSite, depth)
}

function checkBootstrap(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["session", "profile", "preferences", "teams", "permissions", "sites", "status"]) ??
    _checkProperties(data, _membersca4fba24, depth)
}

function check_ObjectNull_ad86145f(data, depth) {
  return _checkType(data, ["object", "null"])
}

function checkBrowserEvent(data, depth) {
  return _checkType(data, "object") ??
    _checkProperties(data, _members5b9b40ed, depth)
}

function check_StringNullUuid(data, depth) {
  return _checkType(data, ["string", "null"]) ??
    _checkFormat(data, "uuid", "string", _isUuid)
}

function checkBrowserPageview(data, depth) {
  return _checkType(data, "object") ??
    _checkProperties(data, _membersc20ffacf, depth)
}

function check_String_55e9cdf5(data, depth) {
  return _checkType(data, "string") ??
    _checkPattern(data, _pattern7dca2ff9)
}

function check_NumberNull_f13563e5(data, depth) {
  return _checkType(data, ["number", "null"]) ??
    _checkMinimum(data, 0)
}

function checkBrowserWebVital(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["n", "p", "sid", "pid"]) ??
    _checkProperties(data, _members1c930241, depth)
}

function checkChartDataPoint(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["time", "pageviews", "visitors"]) ??
    _checkProperties(data, _members9313ee81, depth)
}

function check_String_e3fd80ed(data, depth) {
  return _checkType(data, "string") ??
    _checkPattern(data, _patternd4a1e408)
}

function check_String_324b5ceb(data, depth) {
  return _checkType(data, "string") ??
    _checkMinLength(data, 8)
}

function check_String_65dd303e(data, depth) {
  return _checkType(data, "string") ??
    _checkEnum(data, ["free", "pro", "business"])
}

function checkCloudSignupRequest(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["email", "password", "team_name", "plan_code"]) ??
    _checkProperties(data, _members72dbed20, depth)
}

function checkCloudStatus(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["hosted", "signup_enabled"]) ??
    _checkProperties(data, _members1603dc29, depth)
}

function check_String_806eb153(data, depth) {
  return _checkType(data, "string") ??
    _checkConst(data, "error")
}

function checkCodedError(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["status", "code", "message"]) ??
    _checkProperties(data, _members950380e1, depth)
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

function checkCsvFile(data, depth) {
  return _checkType(data, "string")
}

function check_String_4ac3675f(data, depth) {
  return _checkType(data, "string") ??
    _checkEnum(data, ["database_recovering", "database_needs_attention", "database_unavailable"])
}

function check_Integer_24b70bf4(data, depth) {
  return _checkType(data, "integer") ??
    _checkMinimum(data, 0)
}

function checkDatabaseUnavailable(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["status", "code", "message", "retry_after_seconds"]) ??
    _checkProperties(data, _members90a81ef0, depth)
}

function checkDigestSubscription(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["daily", "weekly", "monthly"]) ??
    _checkProperties(data, _membersf161a6a1, depth)
}

function checkDoneWithMessage(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["status", "message"]) ??
    _checkProperties(data, _memberscea144ef, depth)
}

function checkEcommerceProduct(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["item_id", "item_name", "revenue", "orders", "quantity"]) ??
    _checkProperties(data, _memberscd4c8134, depth)
}

function checkEcommerceSeriesPoint(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["time", "revenue", "orders"]) ??
    _checkProperties(data, _members374c4ba9, depth)
}

function checkEcommerceSource(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["utm_source", "utm_medium", "utm_campaign", "referrer", "revenue", "orders"]) ??
    _checkProperties(data, _memberscca7eb92, depth)
}

function checkEcommerceSummary(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["revenue", "orders", "average_order_value", "checkout_starts", "checkout_conversion_rate", "currency", "top_cities", "top_providers", "top_asns"]) ??
    _checkProperties(data, _membersca11af45, depth)
}

function checkEmailLinkRequest(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["challenge_token"]) ??
    _checkProperties(data, _members95f1014b, depth) ??
    _checkAdditionalProperties(data, _names82a38d7e, [], false, depth)
}

function checkErrorText(data, depth) {
  return _checkType(data, "string") ??
    _checkPattern(data, _pattern1cd38fd0)
}

function check_Array_da431990(data, depth) {
  return _checkType(data, "array") ??
    _checkItems(data, 0, checkImportExclusionReason, depth)
}

function checkEventAudience(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["top_pages", "top_referrers", "top_devices", "top_countries", "top_cities", "top_providers", "top_asns"]) ??
    _checkProperties(data, _members7660ed7e, depth)
}

function checkEventSeriesPoint(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["time", "count"]) ??
    _checkProperties(data, _members86b7cfa1, depth)
}

function check_String_e6fc612f(data, depth) {
  return _checkType(data, "string") ??
    _checkEnum(data, ["cidr", "country"])
}

function checkExclusion(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["id", "type", "created_at"]) ??
    _checkProperties(data, _members1b6aaae9, depth)
}

function check_String_a4e862df(data, depth) {
  return _checkType(data, "string") ??
    _checkMaxLength(data, 255)
}

function check_String_f6cdae7f(data, depth) {
  return _checkType(data, "string") ??
    _checkConst(data, "cidr")
}

function check_Object_1af23524(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["cidr"]) ??
    _checkProperties(data, _members61c6ee4f, depth)
}

function check_String_f01772ef(data, depth) {
  return _checkType(data, "string") ??
    _checkConst(data, "country")
}

function check_String_6e64d86f(data, depth) {
  return _checkType(data, "string") ??
    _checkPattern(data, _patternb4b298c0)
}

function check_Object_5a32d86e(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["type", "country_code"]) ??
    _checkProperties(data, _membersd0a5677f, depth)
}

function checkExclusionRequest(data, depth) {
  return _checkAnyOf(data, _checksd3c13e42, depth)
}

function check_Object_30013b99(data, depth) {
  return _checkType(data, "object")
}

function checkExportedRows(data, depth) {
  return _checkType(data, "array") ??
    _checkItems(data, 0, check_Object_30013b99, depth)
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

function check_Array_5c65a751(data, depth) {
  return _checkType(data, "array") ??
    _checkMinItems(data, 2) ??
    _checkItems(data, 0, checkFunnelStep, depth)
}

function checkFunnelCreateRequest(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["name", "steps"]) ??
    _checkProperties(data, _members5915568b, depth)
}

function checkFunnelSeriesPoint(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["time", "entries", "completions"]) ??
    _checkProperties(data, _members767f7471, depth)
}

function check_Array_cd0b190a(data, depth) {
  return _checkType(data, "array") ??
    _checkItems(data, 0, checkFunnelStepStats, depth)
}

function checkFunnelStats(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["funnel_id", "name", "steps", "total_entries", "total_completions", "overall_conversion_rate"]) ??
    _checkProperties(data, _members6ae3cfde, depth)
}

function checkFunnelStep(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["type", "value"]) ??
    _checkProperties(data, _members81d60ed1, depth)
}

function checkFunnelStepStats(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["step_index", "name", "visitors", "dropoff", "conversion_rate"]) ??
    _checkProperties(data, _members7f7932c8, depth)
}

function check_Array_7c20c528(data, depth) {
  return _checkType(data, "array") ??
    _checkItems(data, 0, checkOpportunity, depth)
}

function checkGeneratedOpportunities(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["opportunities", "ai_status"]) ??
    _checkProperties(data, _members07efcfc2, depth)
}

function check_String_1d433b14(data, depth) {
  return _checkType(data, "string") ??
    _checkEnum(data, ["event", "path"])
}

function checkGoal(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["id", "site_id", "name", "type", "value", "created_at"]) ??
    _checkProperties(data, _members70b45f51, depth)
}

function checkGoalCreateRequest(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["name", "type", "value"]) ??
    _checkProperties(data, _members6716cfbc, depth)
}

function checkGoalSeriesPoint(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["time", "conversions"]) ??
    _checkProperties(data, _memberse96c294e, depth)
}

function checkGoalStats(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["goal_id", "name", "conversions", "conversion_rate"]) ??
    _checkProperties(data, _members62648ffd, depth)
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

function check_Array_371b8d14(data, depth) {
  return _checkType(data, "array") ??
    _checkItems(data, 0, checkImportFile, depth)
}

function checkImport_2(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["id", "site_id", "provider", "status", "bytes_total", "bytes_received", "rows_scanned", "rows_imported", "created_at", "updated_at"]) ??
    _checkProperties(data, _members7d8b4874, depth)
}

function checkImportCleanup(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["enabled", "retention_days", "stale_imports", "stale_files", "stale_bytes", "recent_failures", "last_cleaned_imports", "last_cleaned_files", "last_cleaned_bytes", "last_marked_failed"]) ??
    _checkProperties(data, _membersbc09388f, depth)
}

function checkImportCleanupResult(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["imports_cleaned", "files_cleaned", "bytes_cleaned", "imports_marked_failed"]) ??
    _checkProperties(data, _members8df97e80, depth)
}

function check_String_53768ccc(data, depth) {
  return _checkType(data, "string") ??
    _checkEnum(data, ["ok", "error"])
}

function checkImportCleanupRun(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["status", "result"]) ??
    _checkProperties(data, _members939cfc61, depth)
}

function check_String_eb642083(data, depth) {
  return _checkType(data, "string") ??
    _checkPattern(data, _pattern9e2b396c)
}

function check_String_f72c986d(data, depth) {
  return _checkType(data, "string") ??
    _checkPattern(data, _patternf51682da)
}

function check_Integer_0e59fd51(data, depth) {
  return _checkType(data, "integer") ??
    _checkMinimum(data, 1)
}

function check_Object_08075020(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["filename", "size_bytes"]) ??
    _checkProperties(data, _members5084ad60, depth)
}

function check_Array_f77c5fe7(data, depth) {
  return _checkType(data, "array") ??
    _checkMinItems(data, 1) ??
    _checkItems(data, 0, check_Object_08075020, depth)
}

function checkImportCreateRequest(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["files"]) ??
    _checkProperties(data, _members03809b48, depth)
}

function check_String_ed533a3c(data, depth) {
  return _checkType(data, "string") ??
    _checkConst(data, "uploading")
}

function checkImportCreated(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["import_id", "provider", "status", "chunk_size", "files"]) ??
    _checkProperties(data, _members57178ac3, depth)
}

function checkImportDataset(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["key", "name", "files", "rows_scanned", "rows_accepted", "rows_skipped"]) ??
    _checkProperties(data, _members85ce028f, depth)
}

function check_ArrayNull_96dd96ee(data, depth) {
  return _checkType(data, ["array", "null"]) ??
    _checkItems(data, 0, check_String, depth)
}

function checkImportEventCoverage(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["rows_scanned", "rows_accepted", "events", "visitors", "event_names", "property_keys"]) ??
    _checkProperties(data, _membersdab16cbd, depth)
}

function checkImportEventDimensionCoverage(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["available", "unavailable"]) ??
    _checkProperties(data, _members1d81d5a3, depth)
}

function checkImportEventPropertyCoverage(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["attributed_rows", "attributed_events", "attributed_visitors", "attributed_property_keys", "unattributed_rows", "unattributed_events", "unattributed_visitors", "unattributed_property_keys"]) ??
    _checkProperties(data, _members893da506, depth)
}

function checkImportExclusionReason(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["reason"]) ??
    _checkProperties(data, _members7326d5f5, depth)
}

function check_String_50215b41(data, depth) {
  return _checkType(data, "string") ??
    _checkEnum(data, ["pending", "uploaded"])
}

function checkImportFile(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["id", "filename", "size_bytes", "bytes_received", "status"]) ??
    _checkProperties(data, _members5b80d8b8, depth)
}

function check_Array_539d3640(data, depth) {
  return _checkType(data, "array") ??
    _checkItems(data, 0, checkImport_2, depth)
}

function checkImportList(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["imports"]) ??
    _checkProperties(data, _membersed8b100d, depth)
}

function check_Array_42811f1e(data, depth) {
  return _checkType(data, "array") ??
    _checkItems(data, 0, checkImportDataset, depth)
}

function check_Array_6d441fc9(data, depth) {
  return _checkType(data, "array") ??
    _checkItems(data, 0, checkImportWarning, depth)
}

function checkImportManifest(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["provider", "source_hash", "files", "ignored_files", "missing_files", "datasets", "event_coverage", "event_property_coverage", "event_dimension_coverage", "overlap", "warnings", "rows_scanned", "rows_accepted", "rows_skipped"]) ??
    _checkProperties(data, _members0156e62e, depth)
}

function check_String_f604216d(data, depth) {
  return _checkType(data, "string") ??
    _checkConst(data, "skip_native_day")
}

function checkImportOverlap(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["policy", "native_traffic_days", "native_event_days", "native_event_keys", "estimated_skipped_rows", "estimated_skipped_pageviews", "estimated_skipped_events"]) ??
    _checkProperties(data, _members27b9b221, depth)
}

function checkImportProgress(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["import_id", "file_id", "bytes_received", "complete"]) ??
    _checkProperties(data, _members94ad2189, depth)
}

function checkImportState(data, depth) {
  return _checkType(data, "string") ??
    _checkEnum(data, ["uploading", "validating", "validated", "validation_failed", "queued", "running", "completed", "failed", "deleted"])
}

function checkImportWarning(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["code", "message"]) ??
    _checkProperties(data, _members06d2fcef, depth)
}

function checkImporter(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["key", "name", "accepted_extensions", "capabilities"]) ??
    _checkProperties(data, _memberseba6835e, depth)
}

function checkInitialUserRequest(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["email", "password"]) ??
    _checkProperties(data, _memberseea2de06, depth)
}

function check_String_efdc4a82(data, depth) {
  return _checkType(data, "string") ??
    _checkEnum(data, ["cloud_managed", "self_hosted"])
}

function check_String_bb36e321(data, depth) {
  return _checkType(data, "string") ??
    _checkEnum(data, ["disabled", "not_configured", "configured", "budget_exhausted", "needs_attention"])
}

function checkInstanceAi(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["status", "enabled", "configured", "config_mode", "base_url_configured", "requests_used", "request_limit", "tokens_used", "token_limit", "budget_window_minutes", "budget_exhausted"]) ??
    _checkProperties(data, _members3d068dc8, depth)
}

function check_String_bef0c2f8(data, depth) {
  return _checkType(data, "string") ??
    _checkEnum(data, ["success", "failure"])
}

function checkInstanceAuditEntry(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["id", "created_at", "actor_email_snapshot", "actor_role_snapshot", "action", "outcome"]) ??
    _checkProperties(data, _members8d29af52, depth)
}

function check_Array_59322c92(data, depth) {
  return _checkType(data, "array") ??
    _checkItems(data, 0, checkInstanceAuditEntry, depth)
}

function checkInstanceAuditPage(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["entries", "total", "limit", "offset", "has_more"]) ??
    _checkProperties(data, _members6b5e90c0, depth)
}

function checkInstanceBackups(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["enabled", "config_path", "interval_min", "retention", "recent_failures"]) ??
    _checkProperties(data, _membersca6ee5b8, depth)
}

function checkInstanceCache(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["size", "max_size", "ttl"]) ??
    _checkProperties(data, _members3aa17a6d, depth)
}

function check_String_7fe060fa(data, depth) {
  return _checkType(data, "string") ??
    _checkEnum(data, ["healthy", "pressure"])
}

function checkInstanceCaches(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["permissions_cache", "api_client_cache", "rate_limiter_cache", "status"]) ??
    _checkProperties(data, _members2bfeeb8c, depth)
}

function checkInstanceFeature(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["key", "enabled"]) ??
    _checkProperties(data, _members1d598565, depth)
}

function check_String_0fdc482e(data, depth) {
  return _checkType(data, "string") ??
    _checkEnum(data, ["healthy", "degraded"])
}

function checkInstanceHealth(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["status", "database", "workers", "is_leader"]) ??
    _checkProperties(data, _members107287a0, depth)
}

function check_Array_32a4253b(data, depth) {
  return _checkType(data, "array") ??
    _checkItems(data, 0, checkInstanceFeature, depth)
}

function check_String_ba7952ff(data, depth) {
  return _checkType(data, "string") ??
    _checkEnum(data, ["oss", "cloud"])
}

function checkInstanceInfo(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["version", "runtime_mode", "uptime", "public_url", "enabled_features", "config_flags"]) ??
    _checkProperties(data, _membersefd7e76e, depth)
}

function checkInstanceIngest(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["recent_hits", "recent_events", "recent_rejections", "recent_spam", "hits_per_second"]) ??
    _checkProperties(data, _members89f90e9f, depth)
}

function checkInstanceMail(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["configured", "driver", "host", "port", "encryption", "from_address", "from_name", "username", "password_set"]) ??
    _checkProperties(data, _members6b9c5566, depth)
}

function checkInstanceRole(data, depth) {
  return _checkType(data, "string") ??
    _checkEnum(data, ["owner", "admin", "user"])
}

function check_String_ab492ecc(data, depth) {
  return _checkType(data, "string") ??
    _checkEnum(data, ["configured", "missing"])
}

function check_String_7db5e91f(data, depth) {
  return _checkType(data, "string") ??
    _checkEnum(data, ["healthy", "idle", "syncing", "degraded", "needs_attention", "not_configured"])
}

function check_String_b453d566(data, depth) {
  return _checkType(data, "string") ??
    _checkEnum(data, ["healthy", "idle", "pending", "running", "failed", "needs_attention"])
}

function check_String_1a019d74(data, depth) {
  return _checkType(data, "string") ??
    _checkEnum(data, ["enabled", "disabled"])
}

function checkInstanceSearchConsole(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["status", "credentials_status", "worker_status", "sync_status", "connected_teams", "mapped_sites", "pending_syncs", "running_syncs", "failed_syncs", "needs_attention_syncs"]) ??
    _checkProperties(data, _members8d50072b, depth)
}

function checkInstanceSpamFilter(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["db_path", "rule_count", "auto_update"]) ??
    _checkProperties(data, _members31505eb7, depth)
}

function check_Array_070a8be9(data, depth) {
  return _checkType(data, "array") ??
    _checkItems(data, 0, checkTeamDatabase, depth)
}

function checkInstanceStorage(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["shared_db_path", "shared_db_bytes", "data_path", "tenant_db_count", "spam_cache_path", "backup_path", "disk_available_bytes", "disk_total_bytes"]) ??
    _checkProperties(data, _membersbba6662b, depth)
}

function checkInstanceTeam(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["id", "name", "is_default", "is_archived", "member_count", "site_count", "created_at"]) ??
    _checkProperties(data, _membersa0ada96e, depth)
}

function checkInvitationResent(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["status", "invite"]) ??
    _checkProperties(data, _members0387eccd, depth)
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

function checkNdjsonFile(data, depth) {
  return _checkItems(data, 0, check_Object_30013b99, depth)
}

function check_Array_9dfb259a(data, depth) {
  return _checkType(data, "array") ??
    _checkItems(data, 0, checkOnboardingStep, depth)
}

function checkOnboarding(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["dismissed", "complete", "steps"]) ??
    _checkProperties(data, _members81f2592e, depth)
}

function check_String_edd5983e(data, depth) {
  return _checkType(data, "string") ??
    _checkEnum(data, ["create_site", "verify_tracking", "automatic_events", "invite_teammate", "schedule_report"])
}

function checkOnboardingStep(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["key", "complete"]) ??
    _checkProperties(data, _membersd06dd97c, depth)
}

function check_String_3ddbc0b3(data, depth) {
  return _checkType(data, "string") ??
    _checkEnum(data, ["high", "medium"])
}

function check_Array_c98751be(data, depth) {
  return _checkType(data, "array") ??
    _checkItems(data, 0, checkOpportunityEvidence, depth)
}

function checkOpportunity(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["id", "site_id", "kind", "type_key", "title_key", "summary_key", "action_key", "digest_key", "copy_params", "impact_value", "impact_label_key", "confidence", "score", "score_breakdown", "status", "route_label_key", "route_params", "route_icon", "detector_version", "evidence", "cited_evidence_ids", "generated_at", "created_at", "updated_at"]) ??
    _checkProperties(data, _members48fafb83, depth)
}

function check_String_c533b65f(data, depth) {
  return _checkType(data, "string") ??
    _checkEnum(data, ["daily", "weekly"])
}

function check_Array_a9f87001(data, depth) {
  return _checkType(data, "array") ??
    _checkItems(data, 0, checkOpportunityDigestItem, depth)
}

function check_String_f400f54a(data, depth) {
  return _checkType(data, "string") ??
    _checkEnum(data, ["ready", "no_opportunities", "unsupported_frequency"])
}

function checkOpportunityDigest(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["frequency", "should_send", "reason", "items"]) ??
    _checkProperties(data, _membersd33112ed, depth)
}

function checkOpportunityDigestItem(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["id", "site_id", "kind", "type_key", "category", "title_key", "action_key", "digest_key", "copy_params", "impact_value", "impact_label_key", "confidence", "score", "score_breakdown", "status", "route_label_key", "route_params", "route_icon", "evidence", "cited_evidence_ids"]) ??
    _checkProperties(data, _members6f42cd8c, depth)
}

function checkOpportunityEvidence(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["id", "label_key", "value"]) ??
    _checkProperties(data, _members405ee67c, depth)
}

function checkOpportunityKind(data, depth) {
  return _checkType(data, "string") ??
    _checkEnum(data, ["conversion", "traffic", "ai", "search", "setup", "performance"])
}

function checkOpportunityList(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["opportunities"]) ??
    _checkProperties(data, _membersc7d3a969, depth)
}

function checkOpportunityScore(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["sample", "impact", "urgency", "effort", "actionability", "evidence_fit", "freshness", "total"]) ??
    _checkProperties(data, _membersfbfc31ee, depth)
}

function checkOpportunityState(data, depth) {
  return _checkType(data, "string") ??
    _checkEnum(data, ["new", "saved", "done", "dismissed"])
}

function checkOpportunityUpdateRequest(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["status"]) ??
    _checkProperties(data, _members94793127, depth)
}

function checkParquetFile(data, depth) {
  return _checkType(data, ["string", "bytes"])
}

function checkPasskey(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["id", "name", "created_at", "updated_at"]) ??
    _checkProperties(data, _members1fe8267a, depth)
}

function check_String_162a5a41(data, depth) {
  return _checkType(data, "string") ??
    _checkConst(data, "public-key")
}

function checkPasskeyCredential(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["id", "rawId", "type", "response"]) ??
    _checkProperties(data, _membersb77e9505, depth)
}

function checkPasskeyLoginFinish(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["challenge_token", "credential"]) ??
    _checkProperties(data, _members5b01b7f4, depth) ??
    _checkAdditionalProperties(data, _namese9e35c9d, [], false, depth)
}

function checkPasskeyLoginStart(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["challenge_token", "publicKey"]) ??
    _checkProperties(data, _members72ee4218, depth)
}

function checkPasskeyOptions(data, depth) {
  return _checkType(data, "object")
}

function checkPasswordByToken(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["token", "password"]) ??
    _checkProperties(data, _membersa071c7fc, depth)
}

function checkPasswordResetRequested(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["message"]) ??
    _checkProperties(data, _membersc78cc307, depth)
}

function check_Object_55f4ea55(data, depth) {
  return _checkType(data, "object") ??
    _checkAdditionalProperties(data, _names7ddb6582, [], check_String, depth)
}

function check_Object_a699270a(data, depth) {
  return _checkType(data, "object") ??
    _checkAdditionalProperties(data, _names7ddb6582, [], check_Array_d879f7ae, depth)
}

function checkPermissions(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["instance_role", "permissions", "instance_permissions", "instance_capabilities", "site_capabilities", "active_team_capabilities"]) ??
    _checkProperties(data, _members641b21a4, depth)
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

function check_String_1f381067(data, depth) {
  return _checkType(data, "string") ??
    _checkPattern(data, _pattern9be11da7)
}

function checkPreferencesUpdateRequest(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["default_locale"]) ??
    _checkProperties(data, _membersdfe2aac6, depth) ??
    _checkAdditionalProperties(data, _names0db05b1d, [], false, depth)
}

function check_String_de2c32f9(data, depth) {
  return _checkType(data, "string") ??
    _checkMaxLength(data, 320) ??
    _checkPattern(data, _patternd4a1e408)
}

function check_String_77f6cdb9(data, depth) {
  return _checkType(data, "string") ??
    _checkMaxLength(data, 120)
}

function checkProfileUpdateRequest(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["email"]) ??
    _checkProperties(data, _members74a88e7d, depth) ??
    _checkAdditionalProperties(data, _namesb5198025, [], false, depth)
}

function check_StringUri(data, depth) {
  return _checkType(data, "string") ??
    _checkFormat(data, "uri", "string", _isUri)
}

function checkQrCode(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["id", "site_id", "name", "destination_url", "has_asset", "created_at", "updated_at"]) ??
    _checkProperties(data, _members8f2b7905, depth)
}

function check_String_af1d2465(data, depth) {
  return _checkType(data, "string") ??
    _checkEnum(data, ["image/png", "image/jpeg", "image/webp"])
}

function checkQrCodeGraphic(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["qr_code_id", "site_id", "filename", "content_type", "byte_size", "checksum", "created_at", "updated_at"]) ??
    _checkProperties(data, _members107726bb, depth)
}

function checkQrCodeOpens(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["time", "opens"]) ??
    _checkProperties(data, _membersc119380a, depth)
}

function check_ObjectNull_2cb065f0(data, depth) {
  return _checkType(data, ["object", "null"]) ??
    _checkMaxProperties(data, 20) ??
    _checkAdditionalProperties(data, _names7ddb6582, [], check_String, depth)
}

function check_String_8f7a76ee(data, depth) {
  return _checkType(data, "string") ??
    _checkPattern(data, _patternc065dead)
}

function checkQrCodeRequest(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["name", "destination_url"]) ??
    _checkProperties(data, _members2d5474c6, depth)
}

function checkQrCodeSummary(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["qr_code", "open_count", "pageviews", "visitors", "top_pages", "top_referrers", "top_devices", "top_countries"]) ??
    _checkProperties(data, _members983d125c, depth)
}

function checkQrGraphic(data, depth) {
  return _checkType(data, ["string", "bytes"])
}

function checkQrShareLink(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["id", "site_id", "qr_code_id", "token_hint", "created_at"]) ??
    _checkProperties(data, _membersd39db1d3, depth)
}

function checkQrShareLinkWithToken(data, depth) {
  return checkQrShareLink(data, depth) ??
    _checkType(data, "object") ??
    _checkRequired(data, ["url", "token"]) ??
    _checkProperties(data, _memberse2b3e365, depth)
}

function checkRecoveryCodes(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["codes", "remaining"]) ??
    _checkProperties(data, _membersc1d01969, depth)
}

function checkReportFrequencies(data, depth) {
  return _checkType(data, "object") ??
    _checkProperties(data, _membersf161a6a1, depth) ??
    _checkAdditionalProperties(data, _names1f1d494d, [], false, depth)
}

function check_Array_977e487f(data, depth) {
  return _checkType(data, "array") ??
    _checkItems(data, 0, checkSiteReportSubscription, depth)
}

function checkReportSubscriptions(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["sites", "digest"]) ??
    _checkProperties(data, _membersa6ae4214, depth)
}

function check_String_165e3650(data, depth) {
  return _checkType(data, "string") ??
    _checkEnum(data, ["managed", "self_hosted"])
}

function check_String_841a4f5b(data, depth) {
  return _checkType(data, "string") ??
    _checkEnum(data, ["connected", "disconnected", "credentials_missing"])
}

function checkSearchConsoleConnection(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["status", "configured", "connected", "credential_status", "needs_admin_action", "can_manage", "managed_credentials_mode"]) ??
    _checkProperties(data, _membersfa67b199, depth)
}

function check_StringDate(data, depth) {
  return _checkType(data, "string") ??
    _checkFormat(data, "date", "string", _isDate)
}

function checkSearchConsoleDay(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["date", "clicks", "impressions", "ctr", "average_position"]) ??
    _checkProperties(data, _membersbc8be4f2, depth)
}

function checkSearchConsoleMapping(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["site_id", "team_id", "mapped", "can_manage"]) ??
    _checkProperties(data, _members1f807838, depth)
}

function check_String_3ba45250(data, depth) {
  return _checkType(data, "string") ??
    _checkConst(data, "google_search_console")
}

function checkSearchConsoleOverview(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["data_source", "clicks", "impressions", "ctr", "average_position"]) ??
    _checkProperties(data, _members3da0510d, depth)
}

function check_Array_029377f3(data, depth) {
  return _checkType(data, "array") ??
    _checkItems(data, 0, checkSearchConsoleProperty, depth)
}

function checkSearchConsoleProperties(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["properties"]) ??
    _checkProperties(data, _memberse1f74e47, depth)
}

function checkSearchConsoleProperty(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["uri", "permission_level"]) ??
    _checkProperties(data, _membersb0f62387, depth)
}

function checkSearchConsoleRow(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["value", "clicks", "impressions", "ctr", "average_position"]) ??
    _checkProperties(data, _members89277bde, depth)
}

function check_String_94b7cd7c(data, depth) {
  return _checkType(data, "string") ??
    _checkEnum(data, ["query", "page", "country", "device"])
}

function check_Array_7b9aeb2c(data, depth) {
  return _checkType(data, "array") ??
    _checkItems(data, 0, checkSearchConsoleRow, depth)
}

function checkSearchConsoleRows(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["data_source", "dimension", "rows"]) ??
    _checkProperties(data, _membersea00272a, depth)
}

function check_Array_1fb3c424(data, depth) {
  return _checkType(data, "array") ??
    _checkItems(data, 0, checkSearchConsoleDay, depth)
}

function checkSearchConsoleSeries(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["data_source", "series"]) ??
    _checkProperties(data, _membersbf2a62f2, depth)
}

function check_String_69a70036(data, depth) {
  return _checkType(data, "string") ??
    _checkEnum(data, ["quota_limited", "authorization_revoked", "token_refresh_failed", "property_access_lost", "credentials_invalid", "credentials_missing", "api_disabled", "google_unavailable", "unknown"])
}

function check_String_64c547d5(data, depth) {
  return _checkType(data, "string") ??
    _checkEnum(data, ["pending", "running", "succeeded", "failed", "needs_attention"])
}

function checkSearchConsoleSync(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["state", "manual"]) ??
    _checkProperties(data, _members52235cd1, depth)
}

function checkSecondFactorCode(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["challenge_token", "code"]) ??
    _checkProperties(data, _members59720db3, depth) ??
    _checkAdditionalProperties(data, _namese8695cf7, [], false, depth)
}

function checkSecondFactorsRemoved(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["status", "totp_disabled", "passkeys_deleted", "sessions_invalidated"]) ??
    _checkProperties(data, _members0a664686, depth)
}

function check_String_2bf4c9ea(data, depth) {
  return _checkType(data, "string") ??
    _checkPattern(data, _patternccf34e28)
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

function checkShareLink(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["id", "site_id", "token_hint", "created_at"]) ??
    _checkProperties(data, _members15132435, depth)
}

function checkShareLinkWithToken(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["id", "url", "token", "token_hint", "created_at"]) ??
    _checkProperties(data, _members8964141e, depth)
}

function checkSite(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["id", "user_id", "domain", "data_retention_days", "created_at"]) ??
    _checkProperties(data, _members920d0fc6, depth)
}

function checkSiteActivation(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["team_id", "team_name", "owner_email", "site_id", "site_domain", "sites_count", "active_sites", "status", "hits_last_24h", "hits_last_7d", "events_last_7d"]) ??
    _checkProperties(data, _members6940bcd6, depth)
}

function check_Array_970837e4(data, depth) {
  return _checkType(data, "array") ??
    _checkItems(data, 0, checkSiteActivation, depth)
}

function checkSiteActivationPage(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["rows", "total", "limit", "offset", "has_more"]) ??
    _checkProperties(data, _members49c7803c, depth)
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

function checkSiteMember(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["id", "user_id", "email", "role", "added_at"]) ??
    _checkProperties(data, _members9a6632d7, depth)
}

function checkSiteMemberRequest(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["email", "role"]) ??
    _checkProperties(data, _members656d70aa, depth)
}

function checkSiteReportSubscription(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["site_id", "domain", "daily", "weekly", "monthly"]) ??
    _checkProperties(data, _membersc5a7d8d9, depth)
}

function checkSiteRetentionUpdate(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["days"]) ??
    _checkProperties(data, _members2d5213c1, depth)
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

function check_ArrayNull_50353214(data, depth) {
  return _checkType(data, ["array", "null"]) ??
    _checkItems(data, 0, checkMetricStat, depth)
}

function checkSiteStats(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["live_visitors", "total_pageviews", "unique_sessions", "bounce_rate", "avg_session_duration", "pages_per_session", "chart_data", "top_pages", "top_landing_pages", "top_exit_pages", "top_referrers", "top_devices", "top_countries", "top_cities", "top_providers", "top_asns", "top_browsers", "top_ai_bots", "top_ai_sources", "top_languages", "top_utm_campaigns", "top_utm_contents", "top_utm_mediums", "top_utm_sources", "top_utm_terms", "ai_bot_hits", "ai_source_visits", "utm_campaign_hits", "utm_content_hits", "utm_medium_hits", "utm_source_hits", "utm_term_hits", "goals", "funnels"]) ??
    _checkProperties(data, _memberscdb9b659, depth)
}

function checkSiteTrackingStatus(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["site_id", "tenant_id", "status", "configured_domain"]) ??
    _checkProperties(data, _members9350bd3f, depth)
}

function checkSiteTransfer(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["status", "site_id", "source_team_id", "destination_team_id"]) ??
    _checkProperties(data, _membersde822196, depth)
}

function checkSiteTransferRequest(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["team_id"]) ??
    _checkProperties(data, _membersc5fa5f05, depth) ??
    _checkAdditionalProperties(data, _namesaf30ae1a, [], false, depth)
}

function checkStatus(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["status"]) ??
    _checkProperties(data, _memberse282e4cd, depth)
}

function checkStripePage(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["url"]) ??
    _checkProperties(data, _membersc4bc5328, depth)
}

function checkSystemError(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["status", "message"]) ??
    _checkProperties(data, _members54c1b2ff, depth)
}

function checkSystemStatus(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["needs_setup", "version"]) ??
    _checkProperties(data, _membersf67d156d, depth)
}

function checkSystemUnavailable(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["status", "message"]) ??
    _checkProperties(data, _members90a81ef0, depth)
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

function checkTeamAuditEntry(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["id", "team_id", "action", "details", "created_at"]) ??
    _checkProperties(data, _membersf711d95d, depth)
}

function check_Array_c53f9c5d(data, depth) {
  return _checkType(data, "array") ??
    _checkItems(data, 0, checkTeamAuditEntry, depth)
}

function checkTeamAuditPage(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["entries", "total", "limit", "offset", "has_more"]) ??
    _checkProperties(data, _members755462d2, depth)
}

function checkTeamDatabase(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["tenant_id", "name", "bytes", "path"]) ??
    _checkProperties(data, _members5bc985fd, depth)
}

function checkTeamDeleted(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["status", "team_id", "name"]) ??
    _checkProperties(data, _members64779231, depth)
}

function checkTeamEntitlements(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["max_sites_per_team", "max_team_members", "max_retention_days", "allow_sso", "allow_custom_branding"]) ??
    _checkProperties(data, _members71f387eb, depth)
}

function check_String_3ad16081(data, depth) {
  return _checkType(data, "string") ??
    _checkEnum(data, ["pending", "accepted", "revoked"])
}

function checkTeamInvitation(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["id", "team_id", "email", "role", "status", "created_at", "expires_at"]) ??
    _checkProperties(data, _membersb9854965, depth)
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

function checkTeamMember(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["id", "user_id", "email", "role", "added_at"]) ??
    _checkProperties(data, _members86b129f2, depth)
}

function checkTeamMemberAdded(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["status", "is_invite"]) ??
    _checkProperties(data, _membersfa2a1713, depth)
}

function checkTeamMemberRequest(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["email"]) ??
    _checkProperties(data, _members5a207d2c, depth) ??
    _checkAdditionalProperties(data, _namesde0ac2f8, [], false, depth)
}

function checkTeamPlan(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["code", "name"]) ??
    _checkProperties(data, _membersc424f451, depth)
}

function check_String_2d51d16d(data, depth) {
  return _checkType(data, "string") ??
    _checkMaxLength(data, 2048) ??
    _checkPattern(data, _pattern7be5d6a0)
}

function checkTeamRequest(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["name"]) ??
    _checkProperties(data, _members5da72f62, depth) ??
    _checkAdditionalProperties(data, _namesbb553ce3, [], false, depth)
}

function checkTeamUsageSummary(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["current_sites", "current_members", "current_pending_invites"]) ??
    _checkProperties(data, _membersc8ae3bb8, depth)
}

function checkTotpCode(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["code"]) ??
    _checkProperties(data, _membersbcda421a, depth) ??
    _checkAdditionalProperties(data, _names97604fa7, [], false, depth)
}

function checkTotpSetup(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["secret", "otpauth_url", "expires_at"]) ??
    _checkProperties(data, _members2899459a, depth)
}

function checkTrackingState(data, depth) {
  return _checkType(data, "string") ??
    _checkEnum(data, ["waiting", "live", "dormant", "domain_mismatch"])
}

function checkUser(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["id", "email", "created_at"]) ??
    _checkProperties(data, _members75661a06, depth)
}

function check_String_12eb6381(data, depth) {
  return _checkType(data, "string") ??
    _checkConst(data, "user_owns_teams")
}

function checkUserOwnsTeams(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["status", "code", "message", "teams"]) ??
    _checkProperties(data, _members34a5ab0f, depth)
}

function checkUserPreferences(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["default_locale"]) ??
    _checkProperties(data, _members07301985, depth)
}

function checkUserProfile(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["id", "email", "display_name", "avatar_url"]) ??
    _checkProperties(data, _membersef6ee068, depth)
}

function checkWebVitalGroup(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["name", "p75", "samples", "good", "needs_improvement", "poor", "rating"]) ??
    _checkProperties(data, _memberse8d6c091, depth)
}

function checkWebVitalMetric(data, depth) {
  return _checkType(data, "string") ??
    _checkEnum(data, ["LCP", "INP", "CLS", "FCP", "TTFB"])
}

function checkWebVitalOfPage(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["p75", "samples", "good", "needs_improvement", "poor", "rating"]) ??
    _checkProperties(data, _memberse7673326, depth)
}

function check_Object_55257063(data, depth) {
  return _checkType(data, "object") ??
    _checkAdditionalProperties(data, _names7ddb6582, [], checkWebVitalOfPage, depth)
}

function checkWebVitalPage(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["path", "p75", "samples", "good", "needs_improvement", "poor", "rating", "metrics"]) ??
    _checkProperties(data, _membersf9549f46, depth)
}

function checkWebVitalRating(data, depth) {
  return _checkType(data, "string") ??
    _checkEnum(data, ["good", "needs_improvement", "poor"])
}

function checkWebVitalSeriesPoint(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["time", "p75", "samples", "good", "needs_improvement", "poor"]) ??
    _checkProperties(data, _members0dfc0fad, depth)
}

function checkWebVitalSummary(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["metric", "p75", "samples", "good", "needs_improvement", "poor", "rating"]) ??
    _checkProperties(data, _members51433723, depth)
}

function checkXlsxFile(data, depth) {
  return _checkType(data, ["string", "bytes"])
}

function checkListInstanceExclusionsResponse200(data, depth) {
  return _checkType(data, "array") ??
    _checkItems(data, 0, checkExclusion, depth)
}

function checkListSiteActivationsQueryLimit(data, depth) {
  return _checkType(data, "integer") ??
    _checkMaximum(data, 200) ??
    _checkMinimum(data, 1)
}

function checkListInstanceAuditEntriesQueryLimit(data, depth) {
  return _checkType(data, "integer") ??
    _checkMaximum(data, 200) ??
    _checkMinimum(data, 0)
}

function checkExportInstanceAuditLogQueryFormat(data, depth) {
  return _checkType(data, "string") ??
    _checkEnum(data, ["json", "csv"])
}

function checkExportInstanceAuditLogQueryLimit(data, depth) {
  return _checkType(data, "integer") ??
    _checkMaximum(data, 50000) ??
    _checkMinimum(data, 0)
}

function checkExportInstanceAuditLogResponse200(data, depth) {
  return _checkType(data, ["array", "null"]) ??
    _checkItems(data, 0, checkInstanceAuditEntry, depth)
}

function checkSendTestMailRequest(data, depth) {
  return _checkType(data, "object") ??
    _checkProperties(data, _members179f6581, depth)
}

function checkListAllTeamsResponse200(data, depth) {
  return _checkType(data, "array") ??
    _checkItems(data, 0, checkInstanceTeam, depth)
}

function checkListUsersResponse200(data, depth) {
  return _checkType(data, "array") ??
    _checkItems(data, 0, checkUser, depth)
}

function checkDeleteUserQueryForce(data, depth) {
  return _checkType(data, "string") ??
    _checkConst(data, "true")
}

function checkUpdateUserRoleRequest(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["role"]) ??
    _checkProperties(data, _members072eb3d2, depth)
}

function checkRequestPasswordResetRequest(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["email"]) ??
    _checkProperties(data, _members6411e84b, depth)
}

function check_String_27ea3c1c(data, depth) {
  return _checkType(data, "string") ??
    _checkConst(data, "sent")
}

function checkRequestEmailLinkResponse200(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["status"]) ??
    _checkProperties(data, _membersab52f642, depth)
}

function check_String_8c5d2b0e(data, depth) {
  return _checkType(data, "string") ??
    _checkEnum(data, ["pro", "business"])
}

function checkOpenCheckoutRequest(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["plan_code"]) ??
    _checkProperties(data, _memberse4ac8a20, depth)
}

function checkOpenBillingPortalRequest(data, depth) {
  return _checkType(data, "object") ??
    _checkProperties(data, _members7b3e3c96, depth)
}

function checkSignUpResponse201(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["status", "plan_code"]) ??
    _checkProperties(data, _membersf9aed7a4, depth)
}

function checkGetFaviconPathDomain(data, depth) {
  return _checkType(data, "string") ??
    _checkPattern(data, _pattern1ffbd4a2)
}

function checkCreateInitialUserResponse201(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["token"]) ??
    _checkProperties(data, _members313268a1, depth)
}

function checkGetQrSharePathToken(data, depth) {
  return _checkType(data, "string") ??
    _checkPattern(data, _patternc3194df8)
}

function checkGetQrShareTimeSeriesResponse200(data, depth) {
  return _checkType(data, "array") ??
    _checkItems(data, 0, checkQrCodeOpens, depth)
}

function checkExportQrShareQueryFormat(data, depth) {
  return _checkType(data, "string") ??
    _checkEnum(data, ["xlsx", "csv", "parquet", "json", "ndjson"])
}

function check_String_efa4fa20(data, depth) {
  return _checkType(data, "string") ??
    _checkPattern(data, _pattern0bd01f2d)
}

function checkGetSharedEcommerceSummaryQueryFilter(data, depth) {
  return _checkType(data, "array") ??
    _checkItems(data, 0, check_String_efa4fa20, depth)
}

function checkGetSharedEcommerceSummaryQueryLimit(data, depth) {
  return _checkType(data, "integer") ??
    _checkMaximum(data, 50) ??
    _checkMinimum(data, 1)
}

function checkListSharedEcommerceProductsResponse200(data, depth) {
  return _checkType(data, "array") ??
    _checkItems(data, 0, checkEcommerceProduct, depth)
}

function checkListSharedEcommerceSourcesResponse200(data, depth) {
  return _checkType(data, "array") ??
    _checkItems(data, 0, checkEcommerceSource, depth)
}

function checkGetSharedEcommerceTimeSeriesResponse200(data, depth) {
  return _checkType(data, "array") ??
    _checkItems(data, 0, checkEcommerceSeriesPoint, depth)
}

function checkGetSharedEventTimeSeriesResponse200(data, depth) {
  return _checkType(data, "array") ??
    _checkItems(data, 0, checkEventSeriesPoint, depth)
}

function checkListSharedFunnelsResponse200(data, depth) {
  return _checkType(data, "array") ??
    _checkItems(data, 0, checkFunnel, depth)
}

function checkGetSharedFunnelTimeSeriesResponse200(data, depth) {
  return _checkType(data, "array") ??
    _checkItems(data, 0, checkFunnelSeriesPoint, depth)
}

function checkListSharedGoalsResponse200(data, depth) {
  return _checkType(data, "array") ??
    _checkItems(data, 0, checkGoal, depth)
}

function checkGetSharedGoalTimeSeriesResponse200(data, depth) {
  return _checkType(data, "array") ??
    _checkItems(data, 0, checkGoalSeriesPoint, depth)
}

function checkListSharedSiteHitsQueryLimit(data, depth) {
  return _checkType(data, "integer") ??
    _checkMaximum(data, 100) ??
    _checkMinimum(data, 1)
}

function checkListSharedSiteHitsQueryOrder(data, depth) {
  return _checkType(data, "string") ??
    _checkEnum(data, ["asc", "desc"])
}

function checkExportSharedSiteHitsQueryFormat(data, depth) {
  return _checkType(data, "string") ??
    _checkEnum(data, ["csv", "xlsx", "parquet", "json", "ndjson"])
}

function checkListSharedQrCodesResponse200(data, depth) {
  return _checkType(data, "array") ??
    _checkItems(data, 0, checkQrCode, depth)
}

function checkStreamSharedSiteChangesResponse200(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["event", "data"]) ??
    _checkProperties(data, _membersebe478f4, depth)
}

function checkListSharedWebVitalGroupsQueryDimension(data, depth) {
  return _checkType(data, "string") ??
    _checkEnum(data, ["browser", "country", "language", "device", "city", "provider", "asn"])
}

function checkListSharedWebVitalGroupsResponse200(data, depth) {
  return _checkType(data, "array") ??
    _checkItems(data, 0, checkWebVitalGroup, depth)
}

function checkListSharedWebVitalPagesResponse200(data, depth) {
  return _checkType(data, "array") ??
    _checkItems(data, 0, checkWebVitalPage, depth)
}

function checkListSharedWebVitalsResponse200(data, depth) {
  return _checkType(data, "array") ??
    _checkItems(data, 0, checkWebVitalSummary, depth)
}

function checkGetSharedWebVitalTimeSeriesResponse200(data, depth) {
  return _checkType(data, "array") ??
    _checkItems(data, 0, checkWebVitalSeriesPoint, depth)
}

function checkExportChatbotEventsQueryScope_key(data, depth) {
  return _checkType(data, "string") ??
    _checkEnum(data, ["provider", "bot_id", "surface", "model"])
}

function checkGetAiFetchCorrelationQueryResource_type(data, depth) {
  return _checkType(data, "string") ??
    _checkEnum(data, ["html", "document", "image", "other"])
}

function checkGetAiFetchCorrelationQueryWindow_days(data, depth) {
  return _checkType(data, "integer") ??
    _checkMaximum(data, 90) ??
    _checkMinimum(data, 1)
}

function checkListImportersResponse200(data, depth) {
  return _checkType(data, "array") ??
    _checkItems(data, 0, checkImporter, depth)
}

function check_String_93034a65(data, depth) {
  return _checkType(data, "string") ??
    _checkConst(data, "deleted")
}

function checkDeleteImportResponse200(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["status"]) ??
    _checkProperties(data, _membersab448bf5, depth)
}

function checkCreateImportPathProvider(data, depth) {
  return _checkType(data, "string") ??
    _checkEnum(data, ["plausible", "simpleanalytics"])
}

function checkUpdateSearchConsolePropertyRequest(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["property_uri"]) ??
    _checkProperties(data, _members2f844758, depth) ??
    _checkAdditionalProperties(data, _names65ff21f8, [], false, depth)
}

function checkListSiteMembersResponse200(data, depth) {
  return _checkType(data, "array") ??
    _checkItems(data, 0, checkSiteMember, depth)
}

function checkGenerateOpportunitiesQueryFrom(data, depth) {
  return _checkAnyOf(data, _checksc9341941, depth)
}

function check_StringBytes(data, depth) {
  return _checkType(data, ["string", "bytes"])
}

function checkUploadQrCodeGraphicRequest(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["asset"]) ??
    _checkProperties(data, _members01a352f3, depth)
}

function checkListQrShareLinksResponse200(data, depth) {
  return _checkType(data, "array") ??
    _checkItems(data, 0, checkQrShareLink, depth)
}

function checkListSearchConsoleGroupsQueryDimension(data, depth) {
  return _checkType(data, "string") ??
    _checkEnum(data, ["country", "device"])
}

function checkListShareLinksResponse200(data, depth) {
  return _checkType(data, "array") ??
    _checkItems(data, 0, checkShareLink, depth)
}

function checkListApiClientsResponse200(data, depth) {
  return _checkType(data, "array") ??
    _checkItems(data, 0, checkPersonalApiClient, depth)
}

function checkGetAvatarQueryS(data, depth) {
  return _checkType(data, "integer") ??
    _checkMaximum(data, 256) ??
    _checkMinimum(data, 32)
}

function checkGetCurrentIpResponse200(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["ip", "cidr"]) ??
    _checkProperties(data, _membersea5f0fc6, depth)
}

function checkChangePasswordRequest(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["current_password", "new_password"]) ??
    _checkProperties(data, _membersa2578b03, depth)
}

function checkStartPasskeyRegistrationRequest(data, depth) {
  return _checkType(data, "object") ??
    _checkProperties(data, _membersf87d7c6c, depth) ??
    _checkAdditionalProperties(data, _names025f0db1, [], false, depth)
}

function checkStartPasskeyRegistrationResponse200(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["publicKey"]) ??
    _checkProperties(data, _members9c081eff, depth)
}

function checkCreateTeamResponse201(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["team"]) ??
    _checkProperties(data, _memberse8045587, depth)
}

function checkSetActiveTeamRequest(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["team_id"]) ??
    _checkProperties(data, _membersc5fa5f05, depth) ??
    _checkAdditionalProperties(data, _namesaf30ae1a, [], false, depth)
}

function checkListTeamApiClientsResponse200(data, depth) {
  return _checkType(data, "array") ??
    _checkItems(data, 0, checkTeamApiClient, depth)
}

function checkConnectSearchConsoleRequest(data, depth) {
  return _checkType(data, "object") ??
    _checkProperties(data, _members3404d6e9, depth) ??
    _checkAdditionalProperties(data, _namesc3f59b8d, [], false, depth)
}

function checkConnectSearchConsoleResponse200(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["auth_url"]) ??
    _checkProperties(data, _members8c2dad22, depth)
}

function checkListTeamInvitationsResponse200(data, depth) {
  return _checkType(data, "array") ??
    _checkItems(data, 0, checkTeamInvitation, depth)
}

function checkListTeamMembersResponse200(data, depth) {
  return _checkType(data, "array") ??
    _checkItems(data, 0, checkTeamMember, depth)
}

function checkTransferTeamOwnershipRequest(data, depth) {
  return _checkType(data, "object") ??
    _checkRequired(data, ["target_user_id"]) ??
    _checkProperties(data, _membersbf4030f0, depth) ??
    _checkAdditionalProperties(data, _names58a35204, [], false, depth)
}

const _memberse86f2bb9 = {
  passkeys: check_Array_89666182,
  recovery_codes_generated: check_Boolean,
  recovery_codes_remaining: check_Integer,
  totp_enabled: check_Boolean,
  totp_pending: check_Boolean,
}
const _membersa7485369 = {
  active_team_id: check_StringUuid,
  recent_team_ids: check_Array_069955c5,
  status: check_String_a7c44698,
}
const _members6acc2021 = {
  ai_referred_visits: check_Integer,
  assistant_name: check_String,
  citation_yield_pct: check_Number,
  fetch_count: check_Integer,
  path: check_String,
}
const _memberse07e631f = {
  assistant_name: check_String,
  error_rate_pct: check_Number,
  error_requests: check_Integer,
  path_prefix: check_String,
  total_requests: check_Integer,
}
const _members94ebd28c = {
  summary: checkAiFetchCorrelationSummary,
  citation_yield: check_Array_28bc02e2,
  failure_hotspots: check_Array_9446d3d1,
  opportunity_pages: check_Array_9aa29c39,
}
const _membersc2f3f2b2 = {
  ai_referred_visits: check_Integer,
  correlated_paths: check_Integer,
  fetched_paths: check_Integer,
  total_fetches: check_Integer,
  uncorrelated_fetches: check_Integer,
}
const _members691eac28 = {
  error_rate_4xx: check_Number,
  error_rate_5xx: check_Number,
  median_response_ms: check_Integer,
  resource_type_split: check_Array_356032c7,
  top_assistants: check_Array_356032c7,
  top_error_paths: check_Array_356032c7,
  top_families: check_Array_356032c7,
  top_paths: check_Array_356032c7,
  total_bytes: check_Integer,
  total_requests: check_Integer,
  unique_assistants: check_Integer,
  unique_paths: check_Integer,
}
const _membersbc560c08 = {
  bytes_served: check_IntegerNull,
  content_type: check_StringNull,
  hostname: check_StringNull,
  path: check_String_b11fb3dd,
  response_ms: check_IntegerNull,
  status_code: check_Integer_764fbfbb,
  user_agent: check_String_c8695832,
}
const _members8744a1c3 = {
  ai_referred_visits: check_Integer,
  error_rate_pct: check_Number,
  error_requests: check_Integer,
  fetch_count: check_Integer,
  path: check_String,
}
const _members60ecf08d = {
  bucket_start: check_StringDateTime,
  changed_at: check_StringDateTime,
  counts: check_Object_cf0b1ca4,
  kinds: check_Array_d879f7ae,
  site_id: check_StringUuid,
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
const _members556e3042 = {
  version: check_String,
  latest: check_Boolean,
  openapi_url: check_String,
}
const _members158c5af0 = {
  latest: check_String,
  versions: check_Array_7f71f4ef,
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
const _membersca4fba24 = {
  permissions: checkPermissions,
  preferences: checkUserPreferences,
  profile: checkUserProfile,
  session: checkAuthSession,
  sites: check_Array_ab76ec21,
  status: checkSystemStatus,
  teams: checkTeamList,
}
const _members5b9b40ed = {
  n: check_String,
  p: check_ObjectNull_ad86145f,
  sid: check_StringUuid,
  tsrc: check_String,
  tv: check_String,
}
const _membersc20ffacf = {
  lang: check_StringNull,
  page_id: check_StringUuid,
  path: check_String,
  qr: check_StringNullUuid,
  referrer: check_StringNull,
  sc_h: check_IntegerNull,
  sc_w: check_IntegerNull,
  session_id: check_StringUuid,
  tsrc: check_String,
  tv: check_String,
  u_cmp: check_StringNull,
  u_cnt: check_StringNull,
  u_med: check_StringNull,
  u_src: check_StringNull,
  u_trm: check_StringNull,
  ua: check_StringNull,
  unique: check_Boolean,
  vp_h: check_IntegerNull,
  vp_w: check_IntegerNull,
}
const _members1c930241 = {
  mid: check_String,
  n: checkWebVitalMetric,
  nt: check_String,
  p: check_String_55e9cdf5,
  pid: check_StringUuid,
  sid: check_StringUuid,
  tsrc: check_String,
  tv: check_String,
  v: check_NumberNull_f13563e5,
}
const _members9313ee81 = {
  pageviews: check_Integer,
  time: check_StringDateTime,
  visitors: check_Integer,
}
const _members72dbed20 = {
  accepted_tos: check_Boolean,
  email: check_String_e3fd80ed,
  given_name: check_String,
  jurisdiction: check_String,
  last_name: check_String,
  locale: check_String,
  password: check_String_324b5ceb,
  plan_code: check_String_65dd303e,
  team_name: check_String,
}
const _members1603dc29 = {
  hosted: check_Boolean,
  jurisdiction: check_String,
  region: check_String,
  signup_enabled: check_Boolean,
  support_url: check_String,
  upgrade_url: check_String,
}
const _members950380e1 = {
  code: check_String,
  message: check_String,
  status: check_String_806eb153,
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
const _membersf161a6a1 = {
  daily: check_Boolean,
  monthly: check_Boolean,
  weekly: check_Boolean,
}
const _memberscea144ef = {
  message: check_String,
  status: check_String_a7c44698,
}
const _memberscd4c8134 = {
  item_id: check_String,
  item_name: check_String,
  orders: check_Integer,
  quantity: check_Integer,
  revenue: check_Number,
}
const _members374c4ba9 = {
  orders: check_Integer,
  revenue: check_Number,
  time: check_StringDateTime,
}
const _memberscca7eb92 = {
  orders: check_Integer,
  referrer: check_String,
  revenue: check_Number,
  utm_campaign: check_String,
  utm_medium: check_String,
  utm_source: check_String,
}
const _membersca11af45 = {
  average_order_value: check_Number,
  checkout_conversion_rate: check_Number,
  checkout_starts: check_Integer,
  currency: check_String,
  orders: check_Integer,
  revenue: check_Number,
  top_asns: check_Array_356032c7,
  top_cities: check_Array_356032c7,
  top_providers: check_Array_356032c7,
}
const _members95f1014b = {
  challenge_token: check_StringUuid,
  return_url: check_String,
}
const _members7660ed7e = {
  imported_excluded: check_Array_da431990,
  top_asns: check_Array_356032c7,
  top_cities: check_Array_356032c7,
  top_countries: check_Array_356032c7,
  top_devices: check_Array_356032c7,
  top_pages: check_Array_356032c7,
  top_providers: check_Array_356032c7,
  top_referrers: check_Array_356032c7,
}
const _members86b7cfa1 = {
  count: check_Integer,
  time: check_StringDateTime,
}
const _members1b6aaae9 = {
  description: check_String,
  type: check_String_e6fc612f,
  cidr: check_String,
  country_code: check_String,
  created_at: check_StringDateTime,
  created_by: check_StringUuid,
  id: check_StringUuid,
  site_id: check_StringUuid,
}
const _members61c6ee4f = {
  description: check_String_a4e862df,
  type: check_String_f6cdae7f,
  cidr: check_String_c8695832,
}
const _membersd0a5677f = {
  description: check_String_a4e862df,
  type: check_String_f01772ef,
  country_code: check_String_6e64d86f,
}
const _checksd3c13e42 = [check_Object_1af23524, check_Object_5a32d86e]
const _members74a11f36 = {
  name: check_String,
  created_at: check_StringDateTime,
  id: check_StringUuid,
  site_id: check_StringUuid,
  steps: check_ArrayNull_a8148523,
}
const _members5915568b = {
  name: check_String_c8695832,
  steps: check_Array_5c65a751,
}
const _members767f7471 = {
  completions: check_Integer,
  entries: check_Integer,
  time: check_StringDateTime,
}
const _members6ae3cfde = {
  name: check_String,
  funnel_id: check_StringUuid,
  overall_conversion_rate: check_Number,
  steps: check_Array_cd0b190a,
  total_completions: check_Integer,
  total_entries: check_Integer,
}
const _members81d60ed1 = {
  type: check_String,
  value: check_String,
}
const _members7f7932c8 = {
  name: check_String,
  conversion_rate: check_Number,
  dropoff: check_Integer,
  step_index: check_Integer,
  visitors: check_Integer,
}
const _members07efcfc2 = {
  ai_status: check_String,
  opportunities: check_Array_7c20c528,
}
const _members70b45f51 = {
  name: check_String,
  type: check_String_1d433b14,
  created_at: check_StringDateTime,
  id: check_StringUuid,
  site_id: check_StringUuid,
  value: check_String,
}
const _members6716cfbc = {
  name: check_String_c8695832,
  type: check_String_1d433b14,
  value: check_String_c8695832,
}
const _memberse96c294e = {
  conversions: check_Integer,
  time: check_StringDateTime,
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
const _members7d8b4874 = {
  bytes_received: check_Integer,
  bytes_total: check_Integer,
  created_at: check_StringDateTime,
  error: check_String,
  files: check_Array_371b8d14,
  finished_at: check_StringDateTime,
  id: check_StringUuid,
  manifest: checkImportManifest,
  provider: check_String,
  rows_imported: check_Integer,
  rows_scanned: check_Integer,
  site_id: check_StringUuid,
  source_hash: check_String,
  started_at: check_StringDateTime,
  status: checkImportState,
  updated_at: check_StringDateTime,
  validated_at: check_StringDateTime,
}
const _membersbc09388f = {
  enabled: check_Boolean,
  last_cleaned_bytes: check_Integer,
  last_cleaned_files: check_Integer,
  last_cleaned_imports: check_Integer,
  last_error: check_String,
  last_failed_at: check_StringDateTime,
  last_marked_failed: check_Integer,
  last_run: check_StringDateTime,
  recent_failures: check_Integer,
  retention_days: check_Integer,
  stale_bytes: check_Integer,
  stale_files: check_Integer,
  stale_imports: check_Integer,
}
const _members8df97e80 = {
  bytes_cleaned: check_Integer,
  errors: check_Array_d879f7ae,
  files_cleaned: check_Integer,
  imports_cleaned: check_Integer,
  imports_marked_failed: check_Integer,
}
const _members939cfc61 = {
  message: check_String,
  result: checkImportCleanupResult,
  status: check_String_53768ccc,
}
const _members5084ad60 = {
  filename: check_String_eb642083,
  sha256: check_String_f72c986d,
  size_bytes: check_Integer_0e59fd51,
}
const _members03809b48 = {
  files: check_Array_f77c5fe7,
}
const _members57178ac3 = {
  chunk_size: check_Integer,
  files: check_Array_371b8d14,
  import_id: check_StringUuid,
  provider: check_String,
  status: check_String_ed533a3c,
}
const _members85ce028f = {
  name: check_String,
  events: check_Integer,
  files: check_Array_d879f7ae,
  key: check_String,
  pageviews: check_Integer,
  rows_accepted: check_Integer,
  rows_scanned: check_Integer,
  rows_skipped: check_Integer,
  visitors: check_Integer,
  visits: check_Integer,
}
const _membersdab16cbd = {
  event_names: check_ArrayNull_96dd96ee,
  events: check_Integer,
  property_keys: check_ArrayNull_96dd96ee,
  rows_accepted: check_Integer,
  rows_scanned: check_Integer,
  visitors: check_Integer,
}
const _members1d81d5a3 = {
  available: check_Array_d879f7ae,
  reason: check_String,
  unavailable: check_Array_d879f7ae,
}
const _members893da506 = {
  attributed_events: check_Integer,
  attributed_property_keys: check_ArrayNull_96dd96ee,
  attributed_rows: check_Integer,
  attributed_visitors: check_Integer,
  unattributed_events: check_Integer,
  unattributed_property_keys: check_ArrayNull_96dd96ee,
  unattributed_relationship: check_String,
  unattributed_rows: check_Integer,
  unattributed_visitors: check_Integer,
  unavailable_relationship_message: check_String,
}
const _members7326d5f5 = {
  detail: check_String,
  reason: check_String,
}
const _members5b80d8b8 = {
  bytes_received: check_Integer,
  filename: check_String,
  id: check_StringUuid,
  sha256: check_String,
  size_bytes: check_Integer,
  status: check_String_50215b41,
}
const _membersed8b100d = {
  imports: check_Array_539d3640,
}
const _members0156e62e = {
  datasets: check_Array_42811f1e,
  date_end: check_StringDateTime,
  date_start: check_StringDateTime,
  event_coverage: checkImportEventCoverage,
  event_dimension_coverage: checkImportEventDimensionCoverage,
  event_property_coverage: checkImportEventPropertyCoverage,
  files: check_Array_d879f7ae,
  ignored_files: check_Array_d879f7ae,
  missing_files: check_Array_d879f7ae,
  overlap: checkImportOverlap,
  provider: check_String,
  rows_accepted: check_Integer,
  rows_scanned: check_Integer,
  rows_skipped: check_Integer,
  source_hash: check_String,
  warnings: check_Array_6d441fc9,
}
const _members27b9b221 = {
  estimated_skipped_events: check_Integer,
  estimated_skipped_pageviews: check_Integer,
  estimated_skipped_rows: check_Integer,
  native_event_days: check_Integer,
  native_event_keys: check_Integer,
  native_traffic_days: check_Integer,
  policy: check_String_f604216d,
}
const _members94ad2189 = {
  bytes_received: check_Integer,
  complete: check_Boolean,
  file_id: check_StringUuid,
  import_id: check_StringUuid,
}
const _members06d2fcef = {
  code: check_String,
  file: check_String,
  message: check_String,
}
const _memberseba6835e = {
  name: check_String,
  accepted_extensions: check_Array_d879f7ae,
  capabilities: check_Array_d879f7ae,
  key: check_String,
}
const _memberseea2de06 = {
  email: check_String_c8695832,
  given_name: check_String,
  last_name: check_String,
  password: check_String_324b5ceb,
}
const _members3d068dc8 = {
  base_url_configured: check_Boolean,
  budget_exhausted: check_Boolean,
  budget_window_minutes: check_Integer,
  config_mode: check_String_efdc4a82,
  configured: check_Boolean,
  enabled: check_Boolean,
  last_attempt_at: check_StringDateTime,
  last_error_category: check_String,
  last_success_at: check_StringDateTime,
  model: check_String,
  provider: check_String,
  region: check_String,
  request_limit: check_Integer,
  requests_used: check_Integer,
  status: check_String_bb36e321,
  token_limit: check_Integer,
  tokens_used: check_Integer,
}
const _members8d29af52 = {
  action: check_String,
  actor_email_snapshot: check_String,
  actor_id: check_StringUuid,
  actor_role_snapshot: check_String,
  created_at: check_StringDateTime,
  details: check_String,
  id: check_StringUuid,
  ip_address: check_String,
  ip_country_code: check_String,
  outcome: check_String_bef0c2f8,
  request_id: check_String,
  target_id: check_String,
  target_label: check_String,
  target_type: check_String,
  target_user_id: check_StringUuid,
  team_id: check_StringUuid,
  user_agent: check_String,
}
const _members6b5e90c0 = {
  entries: check_Array_59322c92,
  has_more: check_Boolean,
  limit: check_Integer,
  offset: check_Integer,
  total: check_Integer,
}
const _membersca6ee5b8 = {
  config_path: check_String,
  enabled: check_Boolean,
  interval_min: check_Integer,
  last_backup: check_StringDateTime,
  last_error: check_String,
  last_failed_at: check_StringDateTime,
  next_backup: check_StringDateTime,
  recent_failures: check_Integer,
  retention: check_Integer,
}
const _members3aa17a6d = {
  max_size: check_Integer,
  size: check_Integer,
  ttl: check_String,
}
const _members2bfeeb8c = {
  api_client_cache: checkInstanceCache,
  permissions_cache: checkInstanceCache,
  rate_limiter_cache: checkInstanceCache,
  status: check_String_7fe060fa,
}
const _members1d598565 = {
  detail: check_String,
  enabled: check_Boolean,
  key: check_String,
}
const _members107287a0 = {
  database: check_String,
  is_leader: check_Boolean,
  status: check_String_0fdc482e,
  workers: check_String,
}
const _membersefd7e76e = {
  version: check_String,
  config_flags: check_Object_30013b99,
  enabled_features: check_Array_32a4253b,
  public_url: check_String,
  runtime_mode: check_String_ba7952ff,
  uptime: check_String,
}
const _members89f90e9f = {
  hits_per_second: check_Number,
  recent_events: check_Integer,
  recent_hits: check_Integer,
  recent_rejections: check_Integer,
  recent_spam: check_Integer,
}
const _members6b9c5566 = {
  configured: check_Boolean,
  driver: check_String,
  encryption: check_String,
  from_address: check_String,
  from_name: check_String,
  host: check_String,
  last_test_at: check_StringDateTime,
  last_test_ok: check_Boolean,
  password_set: check_Boolean,
  port: check_Integer,
  username: check_String,
}
const _members8d50072b = {
  connected_teams: check_Integer,
  credentials_status: check_String_ab492ecc,
  failed_syncs: check_Integer,
  last_attempt_at: check_StringDateTime,
  last_success_at: check_StringDateTime,
  mapped_sites: check_Integer,
  needs_attention_syncs: check_Integer,
  next_retry_at: check_StringDateTime,
  pending_syncs: check_Integer,
  running_syncs: check_Integer,
  status: check_String_7db5e91f,
  sync_status: check_String_b453d566,
  worker_status: check_String_1a019d74,
}
const _members31505eb7 = {
  auto_update: check_Boolean,
  db_path: check_String,
  last_error: check_String,
  last_refresh: check_StringDateTime,
  rule_count: check_Integer,
}
const _membersbba6662b = {
  backup_path: check_String,
  data_path: check_String,
  disk_available_bytes: check_Integer,
  disk_total_bytes: check_Integer,
  shared_db_bytes: check_Integer,
  shared_db_path: check_String,
  spam_cache_path: check_String,
  tenant_db_count: check_Integer,
  tenant_dbs: check_Array_070a8be9,
}
const _membersa0ada96e = {
  name: check_String,
  created_at: check_StringDateTime,
  id: check_StringUuid,
  is_archived: check_Boolean,
  is_default: check_Boolean,
  member_count: check_Integer,
  site_count: check_Integer,
}
const _members0387eccd = {
  invite: checkTeamInvitation,
  status: check_String_a7c44698,
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
const _members81f2592e = {
  complete: check_Boolean,
  dismissed: check_Boolean,
  steps: check_Array_9dfb259a,
}
const _membersd06dd97c = {
  complete: check_Boolean,
  current: check_Integer,
  key: check_String_edd5983e,
  site_domain: check_String,
  site_id: check_StringUuid,
  target: check_Integer,
}
const _members48fafb83 = {
  action_key: check_String,
  cited_evidence_ids: check_Array_d879f7ae,
  confidence: check_String_3ddbc0b3,
  copy_params: check_Object_30013b99,
  created_at: check_StringDateTime,
  detector_version: check_String,
  digest_key: check_String,
  evidence: check_Array_c98751be,
  generated_at: check_StringDateTime,
  id: check_StringUuid,
  impact_label_key: check_String,
  impact_value: check_String,
  kind: checkOpportunityKind,
  route_icon: check_String,
  route_label_key: check_String,
  route_params: check_Object_30013b99,
  score: check_Integer,
  score_breakdown: checkOpportunityScore,
  site_id: check_StringUuid,
  status: checkOpportunityState,
  summary_key: check_String,
  title_key: check_String,
  type_key: check_String,
  updated_at: check_StringDateTime,
}
const _membersd33112ed = {
  frequency: check_String_c533b65f,
  items: check_Array_a9f87001,
  reason: check_String_f400f54a,
  should_send: check_Boolean,
}
const _members6f42cd8c = {
  action_key: check_String,
  category: check_String,
  cited_evidence_ids: check_Array_d879f7ae,
  confidence: check_String_3ddbc0b3,
  copy_params: check_Object_30013b99,
  digest_key: check_String,
  evidence: check_Array_c98751be,
  id: check_StringUuid,
  impact_label_key: check_String,
  impact_value: check_String,
  kind: checkOpportunityKind,
  route_icon: check_String,
  route_label_key: check_String,
  route_params: check_Object_30013b99,
  score: check_Integer,
  score_breakdown: checkOpportunityScore,
  site_id: check_StringUuid,
  status: checkOpportunityState,
  title_key: check_String,
  type_key: check_String,
}
const _members405ee67c = {
  detail_key: check_String,
  detail_params: check_Object_30013b99,
  id: check_String,
  label_key: check_String,
  value: check_String,
}
const _membersc7d3a969 = {
  opportunities: check_Array_7c20c528,
}
const _membersfbfc31ee = {
  actionability: check_Integer,
  effort: check_Integer,
  evidence_fit: check_Integer,
  freshness: check_Integer,
  impact: check_Integer,
  sample: check_Integer,
  total: check_Integer,
  urgency: check_Integer,
}
const _members94793127 = {
  status: checkOpportunityState,
}
const _members1fe8267a = {
  name: check_String,
  created_at: check_StringDateTime,
  id: check_StringUuid,
  updated_at: check_StringDateTime,
}
const _membersb77e9505 = {
  type: check_String_162a5a41,
  id: check_String,
  rawId: check_String,
  response: check_Object_30013b99,
}
const _members5b01b7f4 = {
  challenge_token: check_StringUuid,
  credential: checkPasskeyCredential,
  remember_me: check_Boolean,
}
const _members72ee4218 = {
  challenge_token: check_StringUuid,
  publicKey: checkPasskeyOptions,
}
const _membersa071c7fc = {
  password: check_String_324b5ceb,
  token: check_String_c8695832,
}
const _membersc78cc307 = {
  message: check_String,
}
const _members641b21a4 = {
  active_team_capabilities: check_Array_d879f7ae,
  active_team_id: check_StringUuid,
  active_team_role: check_String,
  instance_capabilities: check_Array_d879f7ae,
  instance_permissions: check_Array_d879f7ae,
  instance_role: check_String,
  permissions: check_Object_55f4ea55,
  site_capabilities: check_Object_a699270a,
}
const _members7e20883c = {
  owner_type: check_String_8e40c388,
  user_id: check_StringUuid,
}
const _memberse746ae1a = {
  client: checkPersonalApiClient,
  token: check_String_5b1afe28,
}
const _membersdfe2aac6 = {
  default_locale: check_String_1f381067,
  dismissed_onboarding_at: check_StringNullDateTime,
}
const _members74a88e7d = {
  email: check_String_de2c32f9,
  given_name: check_String_77f6cdb9,
  last_name: check_String_77f6cdb9,
}
const _members8f2b7905 = {
  name: check_String,
  archived_at: check_StringDateTime,
  created_at: check_StringDateTime,
  created_by: check_StringUuid,
  custom_params: check_Object_55f4ea55,
  destination_url: check_String,
  has_asset: check_Boolean,
  id: check_StringUuid,
  redirect_url: check_StringUri,
  site_id: check_StringUuid,
  style: check_Object_30013b99,
  token_hint: check_String,
  updated_at: check_StringDateTime,
  utm_campaign: check_String,
  utm_content: check_String,
  utm_medium: check_String,
  utm_source: check_String,
  utm_term: check_String,
}
const _members107726bb = {
  byte_size: check_Integer,
  checksum: check_String,
  content_type: check_String_af1d2465,
  created_at: check_StringDateTime,
  filename: check_String,
  height: check_Integer,
  qr_code_id: check_StringUuid,
  site_id: check_StringUuid,
  updated_at: check_StringDateTime,
  width: check_Integer,
}
const _membersc119380a = {
  opens: check_Integer,
  time: check_StringDateTime,
}
const _members2d5474c6 = {
  name: check_String_06649480,
  custom_params: check_ObjectNull_2cb065f0,
  destination_url: check_String_8f7a76ee,
  style: check_ObjectNull_ad86145f,
  utm_campaign: check_String,
  utm_content: check_String,
  utm_medium: check_String,
  utm_source: check_String,
  utm_term: check_String,
}
const _members983d125c = {
  open_count: check_Integer,
  pageviews: check_Integer,
  qr_code: checkQrCode,
  top_countries: check_Array_356032c7,
  top_devices: check_Array_356032c7,
  top_pages: check_Array_356032c7,
  top_referrers: check_Array_356032c7,
  visitors: check_Integer,
}
const _membersd39db1d3 = {
  created_at: check_StringDateTime,
  id: check_StringUuid,
  qr_code_id: check_StringUuid,
  site_id: check_StringUuid,
  token_hint: check_String,
}
const _memberse2b3e365 = {
  url: check_StringUri,
  token: check_String_5b1afe28,
}
const _membersc1d01969 = {
  codes: check_Array_d879f7ae,
  remaining: check_Integer,
}
const _membersa6ae4214 = {
  digest: checkDigestSubscription,
  sites: check_Array_977e487f,
}
const _membersfa67b199 = {
  can_manage: check_Boolean,
  configured: check_Boolean,
  connected: check_Boolean,
  connected_account_label: check_String,
  credential_status: check_String_ab492ecc,
  last_connected_at: check_StringDateTime,
  last_disconnected_at: check_StringDateTime,
  managed_credentials_mode: check_String_165e3650,
  needs_admin_action: check_Boolean,
  status: check_String_841a4f5b,
}
const _membersbc8be4f2 = {
  average_position: check_Number,
  clicks: check_Integer,
  ctr: check_Number,
  date: check_StringDate,
  impressions: check_Integer,
}
const _members1f807838 = {
  can_manage: check_Boolean,
  mapped: check_Boolean,
  mapped_at: check_StringDateTime,
  property_permission_level: check_String,
  property_uri: check_String,
  site_id: check_StringUuid,
  sync_status: checkSearchConsoleSync,
  team_id: check_StringUuid,
}
const _members3da0510d = {
  average_position: check_Number,
  clicks: check_Integer,
  ctr: check_Number,
  data_source: check_String_3ba45250,
  impressions: check_Integer,
}
const _memberse1f74e47 = {
  properties: check_Array_029377f3,
}
const _membersb0f62387 = {
  permission_level: check_String,
  uri: check_String,
}
const _members89277bde = {
  average_position: check_Number,
  clicks: check_Integer,
  ctr: check_Number,
  impressions: check_Integer,
  value: check_String,
}
const _membersea00272a = {
  data_source: check_String_3ba45250,
  dimension: check_String_94b7cd7c,
  rows: check_Array_7b9aeb2c,
}
const _membersbf2a62f2 = {
  data_source: check_String_3ba45250,
  series: check_Array_1fb3c424,
}
const _members52235cd1 = {
  imported_end_date: check_StringDate,
  imported_start_date: check_StringDate,
  last_attempt_at: check_StringDateTime,
  last_error_category: check_String_69a70036,
  last_success_at: check_StringDateTime,
  manual: check_Boolean,
  next_retry_at: check_StringDateTime,
  state: check_String_64c547d5,
}
const _members59720db3 = {
  challenge_token: check_StringUuid,
  code: check_String_c8695832,
}
const _members0a664686 = {
  passkeys_deleted: check_Integer,
  sessions_invalidated: check_Integer,
  status: check_String_a7c44698,
  totp_disabled: check_Boolean,
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
const _members15132435 = {
  created_at: check_StringDateTime,
  id: check_StringUuid,
  site_id: check_StringUuid,
  token_hint: check_String,
}
const _members8964141e = {
  url: check_StringUri,
  created_at: check_StringDateTime,
  id: check_StringUuid,
  token: check_String_5b1afe28,
  token_hint: check_String,
}
const _members920d0fc6 = {
  created_at: check_StringDateTime,
  data_retention_days: check_Integer,
  domain: check_String,
  id: check_StringUuid,
  owner_email: check_String,
  user_id: check_StringUuid,
}
const _members6940bcd6 = {
  active_sites: check_Integer,
  cloud_region: check_String,
  events_last_7d: check_Integer,
  first_hit_at: check_StringDateTime,
  hits_last_24h: check_Integer,
  hits_last_7d: check_Integer,
  last_event_at: check_StringDateTime,
  last_event_name: check_String,
  last_hit_at: check_StringDateTime,
  owner_email: check_String,
  plan_code: check_String,
  plan_name: check_String,
  site_domain: check_String,
  site_id: check_StringUuid,
  sites_count: check_Integer,
  status: checkTrackingState,
  team_id: check_StringUuid,
  team_name: check_String,
  tracker_source: check_String,
  tracker_version: check_String,
}
const _members49c7803c = {
  has_more: check_Boolean,
  limit: check_Integer,
  offset: check_Integer,
  rows: check_Array_970837e4,
  total: check_Integer,
}
const _members53aad55f = {
  domain: check_String_f780e9bf,
}
const _members9a6632d7 = {
  added_at: check_StringDateTime,
  email: check_String,
  id: check_StringUuid,
  role: check_String,
  user_id: check_StringUuid,
}
const _members656d70aa = {
  email: check_String,
  role: check_String,
}
const _membersc5a7d8d9 = {
  daily: check_Boolean,
  domain: check_String,
  monthly: check_Boolean,
  site_id: check_StringUuid,
  weekly: check_Boolean,
}
const _members2d5213c1 = {
  days: check_Integer_24b70bf4,
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
const _members9350bd3f = {
  configured_domain: check_String,
  first_hit_at: check_StringDateTime,
  last_automatic_event_at: check_StringDateTime,
  last_automatic_event_name: check_String,
  last_event_at: check_StringDateTime,
  last_event_name: check_String,
  last_hit_at: check_StringDateTime,
  last_hostname: check_String,
  site_id: check_StringUuid,
  status: checkTrackingState,
  tenant_id: check_StringUuid,
  tracker_source: check_String,
  tracker_version: check_String,
  updated_at: check_StringDateTime,
}
const _membersde822196 = {
  destination_team_id: check_StringUuid,
  site_id: check_StringUuid,
  source_team_id: check_StringUuid,
  status: check_String_a7c44698,
}
const _membersc5fa5f05 = {
  team_id: check_StringUuid,
}
const _membersc4bc5328 = {
  url: check_StringUri,
}
const _members54c1b2ff = {
  message: check_String,
  status: check_String_806eb153,
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
const _membersf711d95d = {
  action: check_String,
  actor_email: check_String,
  actor_email_snapshot: check_String,
  actor_role_snapshot: check_String,
  actor_user_id: check_StringUuid,
  created_at: check_StringDateTime,
  details: check_String,
  id: check_StringUuid,
  ip_address: check_String,
  ip_country_code: check_String,
  outcome: check_String_bef0c2f8,
  request_id: check_String,
  target_email: check_String,
  target_id: check_String,
  target_label: check_String,
  target_type: check_String,
  target_user_id: check_StringUuid,
  team_id: check_StringUuid,
  user_agent: check_String,
}
const _members755462d2 = {
  action: check_String,
  entries: check_Array_c53f9c5d,
  has_more: check_Boolean,
  limit: check_Integer,
  offset: check_Integer,
  total: check_Integer,
}
const _members5bc985fd = {
  name: check_String,
  bytes: check_Integer,
  path: check_String,
  tenant_id: check_StringUuid,
}
const _members64779231 = {
  name: check_String,
  status: check_String_a7c44698,
  team_id: check_StringUuid,
}
const _members71f387eb = {
  allow_custom_branding: check_Boolean,
  allow_sso: check_Boolean,
  max_retention_days: check_Integer,
  max_sites_per_team: check_Integer,
  max_team_members: check_Integer,
}
const _membersb9854965 = {
  accepted_at: check_StringDateTime,
  created_at: check_StringDateTime,
  created_by: check_StringUuid,
  email: check_String,
  expires_at: check_StringDateTime,
  id: check_StringUuid,
  invited_user_id: check_StringUuid,
  revoked_at: check_StringDateTime,
  role: check_String_cf96aac8,
  status: check_String_3ad16081,
  team_id: check_StringUuid,
}
const _members3f56818e = {
  active_team_id: check_StringUuid,
  recent_team_ids: check_Array_069955c5,
  teams: check_Array_d794df7b,
}
const _members86b129f2 = {
  added_at: check_StringDateTime,
  email: check_String,
  id: check_StringUuid,
  role: check_String_cf96aac8,
  user_id: check_StringUuid,
}
const _membersfa2a1713 = {
  invite: checkTeamInvitation,
  is_invite: check_Boolean,
  status: check_String_a7c44698,
}
const _members5a207d2c = {
  email: check_String_e3fd80ed,
  role: check_String_cf96aac8,
}
const _membersc424f451 = {
  name: check_String,
  code: check_String,
  support_url: check_String,
  upgrade_url: check_String,
}
const _members5da72f62 = {
  name: check_String_06649480,
  logo_url: check_String_2d51d16d,
}
const _membersc8ae3bb8 = {
  current_members: check_Integer,
  current_pending_invites: check_Integer,
  current_sites: check_Integer,
}
const _membersbcda421a = {
  code: check_String_c8695832,
}
const _members2899459a = {
  expires_at: check_StringDateTime,
  otpauth_url: check_String,
  secret: check_String,
}
const _members75661a06 = {
  created_at: check_StringDateTime,
  email: check_String,
  given_name: check_String,
  id: check_StringUuid,
  instance_role: check_String,
  last_name: check_String,
}
const _members34a5ab0f = {
  code: check_String_12eb6381,
  message: check_String,
  status: check_String_806eb153,
  teams: check_Array_d794df7b,
}
const _members07301985 = {
  default_locale: check_String,
  dismissed_onboarding_at: check_StringDateTime,
}
const _membersef6ee068 = {
  avatar_url: check_String,
  display_name: check_String,
  email: check_String,
  given_name: check_String,
  id: check_StringUuid,
  last_name: check_String,
}
const _memberse8d6c091 = {
  name: check_String,
  good: check_Integer,
  needs_improvement: check_Integer,
  p75: check_Number,
  poor: check_Integer,
  rating: checkWebVitalRating,
  samples: check_Integer,
}
const _memberse7673326 = {
  good: check_Integer,
  needs_improvement: check_Integer,
  p75: check_Number,
  poor: check_Integer,
  rating: checkWebVitalRating,
  samples: check_Integer,
}
const _membersf9549f46 = {
  good: check_Integer,
  metrics: check_Object_55257063,
  needs_improvement: check_Integer,
  p75: check_Number,
  path: check_String,
  poor: check_Integer,
  rating: checkWebVitalRating,
  samples: check_Integer,
}
const _members0dfc0fad = {
  good: check_Integer,
  needs_improvement: check_Integer,
  p75: check_Number,
  poor: check_Integer,
  samples: check_Integer,
  time: check_StringDateTime,
}
const _members51433723 = {
  good: check_Integer,
  metric: checkWebVitalMetric,
  needs_improvement: check_Integer,
  p75: check_Number,
  poor: check_Integer,
  rating: checkWebVitalRating,
  samples: check_Integer,
}
const _members179f6581 = {
  email: check_String_e3fd80ed,
}
const _members072eb3d2 = {
  role: check_String,
}
const _members6411e84b = {
  email: check_String,
}
const _membersab52f642 = {
  status: check_String_27ea3c1c,
}
const _memberse4ac8a20 = {
  locale: check_String,
  plan_code: check_String_8c5d2b0e,
}
const _members7b3e3c96 = {
  locale: check_String,
}
const _membersf9aed7a4 = {
  checkout_url: check_String,
  plan_code: check_String,
  redirect_url: check_String,
  status: check_String,
}
const _members313268a1 = {
  token: check_String,
}
const _membersebe478f4 = {
  event: check_String,
  data: checkAnalyticsChange,
}
const _membersab448bf5 = {
  status: check_String_93034a65,
}
const _members2f844758 = {
  property_uri: check_String_b11fb3dd,
}
const _checksc9341941 = [check_StringDateTime, check_StringDate]
const _members01a352f3 = {
  asset: check_StringBytes,
}
const _membersea5f0fc6 = {
  cidr: check_String,
  ip: check_String,
}
const _membersa2578b03 = {
  current_password: check_String,
  new_password: check_String_324b5ceb,
}
const _membersf87d7c6c = {
  name: check_String,
}
const _members9c081eff = {
  publicKey: checkPasskeyOptions,
}
const _memberse8045587 = {
  team: checkTeam,
}
const _members3404d6e9 = {
  return_path: check_String,
}
const _members8c2dad22 = {
  auth_url: check_StringUri,
}
const _membersbf4030f0 = {
  target_user_id: check_StringUuid,
}

const validateListInstanceExclusionsResponse200 = /* @__PURE__ */ _validator(checkListInstanceExclusionsResponse200)
const validateErrorText = /* @__PURE__ */ _validator(checkErrorText)
const validateDatabaseUnavailable = /* @__PURE__ */ _validator(checkDatabaseUnavailable)
const validateExclusionRequest = /* @__PURE__ */ _validator(checkExclusionRequest)
const validateExclusion = /* @__PURE__ */ _validator(checkExclusion)
const validate_StringUuid = /* @__PURE__ */ _validator(check_StringUuid)
const validate_Array_ab76ec21 = /* @__PURE__ */ _validator(check_Array_ab76ec21)
const validateStatus = /* @__PURE__ */ _validator(checkStatus)
const validateInstanceInfo = /* @__PURE__ */ _validator(checkInstanceInfo)
const validateTrackingState = /* @__PURE__ */ _validator(checkTrackingState)
const validate_String = /* @__PURE__ */ _validator(check_String)
const validate_StringDateTime = /* @__PURE__ */ _validator(check_StringDateTime)
const validateListSiteActivationsQueryLimit = /* @__PURE__ */ _validator(checkListSiteActivationsQueryLimit)
const validate_Integer_24b70bf4 = /* @__PURE__ */ _validator(check_Integer_24b70bf4)
const validateSiteActivationPage = /* @__PURE__ */ _validator(checkSiteActivationPage)
const validateInstanceAi = /* @__PURE__ */ _validator(checkInstanceAi)
const validateListInstanceAuditEntriesQueryLimit = /* @__PURE__ */ _validator(checkListInstanceAuditEntriesQueryLimit)
const validateInstanceAuditPage = /* @__PURE__ */ _validator(checkInstanceAuditPage)
const validateExportInstanceAuditLogQueryFormat = /* @__PURE__ */ _validator(checkExportInstanceAuditLogQueryFormat)
const validateExportInstanceAuditLogQueryLimit = /* @__PURE__ */ _validator(checkExportInstanceAuditLogQueryLimit)
const validateExportInstanceAuditLogResponse200 = /* @__PURE__ */ _validator(checkExportInstanceAuditLogResponse200)
const validateInstanceBackups = /* @__PURE__ */ _validator(checkInstanceBackups)
const validateInstanceCaches = /* @__PURE__ */ _validator(checkInstanceCaches)
const validateInstanceHealth = /* @__PURE__ */ _validator(checkInstanceHealth)
const validateImportCleanup = /* @__PURE__ */ _validator(checkImportCleanup)
const validateImportCleanupRun = /* @__PURE__ */ _validator(checkImportCleanupRun)
const validateSystemError = /* @__PURE__ */ _validator(checkSystemError)
const validateSystemUnavailable = /* @__PURE__ */ _validator(checkSystemUnavailable)
const validateInstanceIngest = /* @__PURE__ */ _validator(checkInstanceIngest)
const validateInstanceMail = /* @__PURE__ */ _validator(checkInstanceMail)
const validateSendTestMailRequest = /* @__PURE__ */ _validator(checkSendTestMailRequest)
const validateDoneWithMessage = /* @__PURE__ */ _validator(checkDoneWithMessage)
const validateInstanceSearchConsole = /* @__PURE__ */ _validator(checkInstanceSearchConsole)
const validateInstanceSpamFilter = /* @__PURE__ */ _validator(checkInstanceSpamFilter)
const validateInstanceStorage = /* @__PURE__ */ _validator(checkInstanceStorage)
const validateListAllTeamsResponse200 = /* @__PURE__ */ _validator(checkListAllTeamsResponse200)
const validateTeamDeleted = /* @__PURE__ */ _validator(checkTeamDeleted)
const validateListUsersResponse200 = /* @__PURE__ */ _validator(checkListUsersResponse200)
const validateDeleteUserQueryForce = /* @__PURE__ */ _validator(checkDeleteUserQueryForce)
const validateUserOwnsTeams = /* @__PURE__ */ _validator(checkUserOwnsTeams)
const validateSecondFactorsRemoved = /* @__PURE__ */ _validator(checkSecondFactorsRemoved)
const validateUpdateUserRoleRequest = /* @__PURE__ */ _validator(checkUpdateUserRoleRequest)
const validatePasswordByToken = /* @__PURE__ */ _validator(checkPasswordByToken)
const validateRequestPasswordResetRequest = /* @__PURE__ */ _validator(checkRequestPasswordResetRequest)
const validatePasswordResetRequested = /* @__PURE__ */ _validator(checkPasswordResetRequested)
const validateEmailLinkRequest = /* @__PURE__ */ _validator(checkEmailLinkRequest)
const validateRequestEmailLinkResponse200 = /* @__PURE__ */ _validator(checkRequestEmailLinkResponse200)
const validateSecondFactorCode = /* @__PURE__ */ _validator(checkSecondFactorCode)
const validateLoginSucceeded = /* @__PURE__ */ _validator(checkLoginSucceeded)
const validatePasskeyLoginFinish = /* @__PURE__ */ _validator(checkPasskeyLoginFinish)
const validatePasskeyLoginStart = /* @__PURE__ */ _validator(checkPasskeyLoginStart)
const validateAuthSession = /* @__PURE__ */ _validator(checkAuthSession)
const validateOpenCheckoutRequest = /* @__PURE__ */ _validator(checkOpenCheckoutRequest)
const validateStripePage = /* @__PURE__ */ _validator(checkStripePage)
const validateOpenBillingPortalRequest = /* @__PURE__ */ _validator(checkOpenBillingPortalRequest)
const validateCloudSignupRequest = /* @__PURE__ */ _validator(checkCloudSignupRequest)
const validateSignUpResponse201 = /* @__PURE__ */ _validator(checkSignUpResponse201)
const validate_Object_30013b99 = /* @__PURE__ */ _validator(check_Object_30013b99)
const validateApiDescriptionList = /* @__PURE__ */ _validator(checkApiDescriptionList)
const validateGetFaviconPathDomain = /* @__PURE__ */ _validator(checkGetFaviconPathDomain)
const validateServerEventRequest = /* @__PURE__ */ _validator(checkServerEventRequest)
const validateServerPageviewRequest = /* @__PURE__ */ _validator(checkServerPageviewRequest)
const validateInitialUserRequest = /* @__PURE__ */ _validator(checkInitialUserRequest)
const validateCreateInitialUserResponse201 = /* @__PURE__ */ _validator(checkCreateInitialUserResponse201)
const validateLoginRequest = /* @__PURE__ */ _validator(checkLoginRequest)
const validateLoginResult = /* @__PURE__ */ _validator(checkLoginResult)
const validateGetQrSharePathToken = /* @__PURE__ */ _validator(checkGetQrSharePathToken)
const validateQrCode = /* @__PURE__ */ _validator(checkQrCode)
const validateGetQrShareTimeSeriesResponse200 = /* @__PURE__ */ _validator(checkGetQrShareTimeSeriesResponse200)
const validateQrCodeSummary = /* @__PURE__ */ _validator(checkQrCodeSummary)
const validateExportQrShareQueryFormat = /* @__PURE__ */ _validator(checkExportQrShareQueryFormat)
const validateExportedRows = /* @__PURE__ */ _validator(checkExportedRows)
const validateSite = /* @__PURE__ */ _validator(checkSite)
const validateGetSharedEcommerceSummaryQueryFilter = /* @__PURE__ */ _validator(checkGetSharedEcommerceSummaryQueryFilter)
const validateGetSharedEcommerceSummaryQueryLimit = /* @__PURE__ */ _validator(checkGetSharedEcommerceSummaryQueryLimit)
const validateEcommerceSummary = /* @__PURE__ */ _validator(checkEcommerceSummary)
const validateListSharedEcommerceProductsResponse200 = /* @__PURE__ */ _validator(checkListSharedEcommerceProductsResponse200)
const validateListSharedEcommerceSourcesResponse200 = /* @__PURE__ */ _validator(checkListSharedEcommerceSourcesResponse200)
const validateGetSharedEcommerceTimeSeriesResponse200 = /* @__PURE__ */ _validator(checkGetSharedEcommerceTimeSeriesResponse200)
const validate_String_c8695832 = /* @__PURE__ */ _validator(check_String_c8695832)
const validateEventAudience = /* @__PURE__ */ _validator(checkEventAudience)
const validate_Array_356032c7 = /* @__PURE__ */ _validator(check_Array_356032c7)
const validate_Array_d879f7ae = /* @__PURE__ */ _validator(check_Array_d879f7ae)
const validateGetSharedEventTimeSeriesResponse200 = /* @__PURE__ */ _validator(checkGetSharedEventTimeSeriesResponse200)
const validateListSharedFunnelsResponse200 = /* @__PURE__ */ _validator(checkListSharedFunnelsResponse200)
const validate_Array_069955c5 = /* @__PURE__ */ _validator(check_Array_069955c5)
const validateGetSharedFunnelTimeSeriesResponse200 = /* @__PURE__ */ _validator(checkGetSharedFunnelTimeSeriesResponse200)
const validateFunnelStats = /* @__PURE__ */ _validator(checkFunnelStats)
const validateListSharedGoalsResponse200 = /* @__PURE__ */ _validator(checkListSharedGoalsResponse200)
const validateGetSharedGoalTimeSeriesResponse200 = /* @__PURE__ */ _validator(checkGetSharedGoalTimeSeriesResponse200)
const validateListSharedSiteHitsQueryLimit = /* @__PURE__ */ _validator(checkListSharedSiteHitsQueryLimit)
const validateListSharedSiteHitsQueryOrder = /* @__PURE__ */ _validator(checkListSharedSiteHitsQueryOrder)
const validateHitPage = /* @__PURE__ */ _validator(checkHitPage)
const validateExportSharedSiteHitsQueryFormat = /* @__PURE__ */ _validator(checkExportSharedSiteHitsQueryFormat)
const validateOpportunityList = /* @__PURE__ */ _validator(checkOpportunityList)
const validateListSharedQrCodesResponse200 = /* @__PURE__ */ _validator(checkListSharedQrCodesResponse200)
const validateStreamSharedSiteChangesResponse200 = /* @__PURE__ */ _validator(checkStreamSharedSiteChangesResponse200)
const validateSiteStats = /* @__PURE__ */ _validator(checkSiteStats)
const validateWebVitalMetric = /* @__PURE__ */ _validator(checkWebVitalMetric)
const validateListSharedWebVitalGroupsQueryDimension = /* @__PURE__ */ _validator(checkListSharedWebVitalGroupsQueryDimension)
const validateWebVitalRating = /* @__PURE__ */ _validator(checkWebVitalRating)
const validateListSharedWebVitalGroupsResponse200 = /* @__PURE__ */ _validator(checkListSharedWebVitalGroupsResponse200)
const validateListSharedWebVitalPagesResponse200 = /* @__PURE__ */ _validator(checkListSharedWebVitalPagesResponse200)
const validateListSharedWebVitalsResponse200 = /* @__PURE__ */ _validator(checkListSharedWebVitalsResponse200)
const validateGetSharedWebVitalTimeSeriesResponse200 = /* @__PURE__ */ _validator(checkGetSharedWebVitalTimeSeriesResponse200)
const validateSiteCreateRequest = /* @__PURE__ */ _validator(checkSiteCreateRequest)
const validateExportChatbotEventsQueryScope_key = /* @__PURE__ */ _validator(checkExportChatbotEventsQueryScope_key)
const validateGetAiFetchCorrelationQueryResource_type = /* @__PURE__ */ _validator(checkGetAiFetchCorrelationQueryResource_type)
const validateGetAiFetchCorrelationQueryWindow_days = /* @__PURE__ */ _validator(checkGetAiFetchCorrelationQueryWindow_days)
const validateAiFetchCorrelation = /* @__PURE__ */ _validator(checkAiFetchCorrelation)
const validateAiFetchOverview = /* @__PURE__ */ _validator(checkAiFetchOverview)
const validateFunnelCreateRequest = /* @__PURE__ */ _validator(checkFunnelCreateRequest)
const validateGoalCreateRequest = /* @__PURE__ */ _validator(checkGoalCreateRequest)
const validateListImportersResponse200 = /* @__PURE__ */ _validator(checkListImportersResponse200)
const validateImportList = /* @__PURE__ */ _validator(checkImportList)
const validateImportProgress = /* @__PURE__ */ _validator(checkImportProgress)
const validateImport_2 = /* @__PURE__ */ _validator(checkImport_2)
const validateDeleteImportResponse200 = /* @__PURE__ */ _validator(checkDeleteImportResponse200)
const validateCreateImportPathProvider = /* @__PURE__ */ _validator(checkCreateImportPathProvider)
const validateImportCreateRequest = /* @__PURE__ */ _validator(checkImportCreateRequest)
const validateImportCreated = /* @__PURE__ */ _validator(checkImportCreated)
const validateAiFetchRequest = /* @__PURE__ */ _validator(checkAiFetchRequest)
const validateSearchConsoleMapping = /* @__PURE__ */ _validator(checkSearchConsoleMapping)
const validateUpdateSearchConsolePropertyRequest = /* @__PURE__ */ _validator(checkUpdateSearchConsolePropertyRequest)
const validateCodedError = /* @__PURE__ */ _validator(checkCodedError)
const validateListSiteMembersResponse200 = /* @__PURE__ */ _validator(checkListSiteMembersResponse200)
const validateSiteMemberRequest = /* @__PURE__ */ _validator(checkSiteMemberRequest)
const validate_String_c533b65f = /* @__PURE__ */ _validator(check_String_c533b65f)
const validateOpportunityDigest = /* @__PURE__ */ _validator(checkOpportunityDigest)
const validateGenerateOpportunitiesQueryFrom = /* @__PURE__ */ _validator(checkGenerateOpportunitiesQueryFrom)
const validateGeneratedOpportunities = /* @__PURE__ */ _validator(checkGeneratedOpportunities)
const validateOpportunityUpdateRequest = /* @__PURE__ */ _validator(checkOpportunityUpdateRequest)
const validateOpportunity = /* @__PURE__ */ _validator(checkOpportunity)
const validateQrCodeRequest = /* @__PURE__ */ _validator(checkQrCodeRequest)
const validateUploadQrCodeGraphicRequest = /* @__PURE__ */ _validator(checkUploadQrCodeGraphicRequest)
const validateQrCodeGraphic = /* @__PURE__ */ _validator(checkQrCodeGraphic)
const validateListQrShareLinksResponse200 = /* @__PURE__ */ _validator(checkListQrShareLinksResponse200)
const validateQrShareLinkWithToken = /* @__PURE__ */ _validator(checkQrShareLinkWithToken)
const validateSiteRetentionUpdate = /* @__PURE__ */ _validator(checkSiteRetentionUpdate)
const validateListSearchConsoleGroupsQueryDimension = /* @__PURE__ */ _validator(checkListSearchConsoleGroupsQueryDimension)
const validateSearchConsoleRows = /* @__PURE__ */ _validator(checkSearchConsoleRows)
const validateSearchConsoleOverview = /* @__PURE__ */ _validator(checkSearchConsoleOverview)
const validateSearchConsoleSeries = /* @__PURE__ */ _validator(checkSearchConsoleSeries)
const validateListShareLinksResponse200 = /* @__PURE__ */ _validator(checkListShareLinksResponse200)
const validateShareLinkWithToken = /* @__PURE__ */ _validator(checkShareLinkWithToken)
const validateSiteTrackingStatus = /* @__PURE__ */ _validator(checkSiteTrackingStatus)
const validateSiteTransferRequest = /* @__PURE__ */ _validator(checkSiteTransferRequest)
const validateSiteTransfer = /* @__PURE__ */ _validator(checkSiteTransfer)
const validateSystemStatus = /* @__PURE__ */ _validator(checkSystemStatus)
const validateListApiClientsResponse200 = /* @__PURE__ */ _validator(checkListApiClientsResponse200)
const validateApiClientCreateRequest = /* @__PURE__ */ _validator(checkApiClientCreateRequest)
const validatePersonalApiClientWithToken = /* @__PURE__ */ _validator(checkPersonalApiClientWithToken)
const validateApiClientUpdateRequest = /* @__PURE__ */ _validator(checkApiClientUpdateRequest)
const validatePersonalApiClient = /* @__PURE__ */ _validator(checkPersonalApiClient)
const validateGetAvatarQueryS = /* @__PURE__ */ _validator(checkGetAvatarQueryS)
const validateBootstrap = /* @__PURE__ */ _validator(checkBootstrap)
const validateGetCurrentIpResponse200 = /* @__PURE__ */ _validator(checkGetCurrentIpResponse200)
const validateOnboarding = /* @__PURE__ */ _validator(checkOnboarding)
const validateChangePasswordRequest = /* @__PURE__ */ _validator(checkChangePasswordRequest)
const validatePermissions = /* @__PURE__ */ _validator(checkPermissions)
const validateUserPreferences = /* @__PURE__ */ _validator(checkUserPreferences)
const validatePreferencesUpdateRequest = /* @__PURE__ */ _validator(checkPreferencesUpdateRequest)
const validateUserProfile = /* @__PURE__ */ _validator(checkUserProfile)
const validateProfileUpdateRequest = /* @__PURE__ */ _validator(checkProfileUpdateRequest)
const validateReportSubscriptions = /* @__PURE__ */ _validator(checkReportSubscriptions)
const validateReportFrequencies = /* @__PURE__ */ _validator(checkReportFrequencies)
const validateAccountSecurity = /* @__PURE__ */ _validator(checkAccountSecurity)
const validatePasskeyCredential = /* @__PURE__ */ _validator(checkPasskeyCredential)
const validateStartPasskeyRegistrationRequest = /* @__PURE__ */ _validator(checkStartPasskeyRegistrationRequest)
const validateStartPasskeyRegistrationResponse200 = /* @__PURE__ */ _validator(checkStartPasskeyRegistrationResponse200)
const validateRecoveryCodes = /* @__PURE__ */ _validator(checkRecoveryCodes)
const validateTotpCode = /* @__PURE__ */ _validator(checkTotpCode)
const validateTotpSetup = /* @__PURE__ */ _validator(checkTotpSetup)
const validateTeamList = /* @__PURE__ */ _validator(checkTeamList)
const validateTeamRequest = /* @__PURE__ */ _validator(checkTeamRequest)
const validateCreateTeamResponse201 = /* @__PURE__ */ _validator(checkCreateTeamResponse201)
const validateSetActiveTeamRequest = /* @__PURE__ */ _validator(checkSetActiveTeamRequest)
const validateActiveTeam = /* @__PURE__ */ _validator(checkActiveTeam)
const validateListTeamApiClientsResponse200 = /* @__PURE__ */ _validator(checkListTeamApiClientsResponse200)
const validateTeamApiClientCreateRequest = /* @__PURE__ */ _validator(checkTeamApiClientCreateRequest)
const validateTeamApiClientWithToken = /* @__PURE__ */ _validator(checkTeamApiClientWithToken)
const validateTeamApiClientUpdateRequest = /* @__PURE__ */ _validator(checkTeamApiClientUpdateRequest)
const validateTeamApiClient = /* @__PURE__ */ _validator(checkTeamApiClient)
const validateTeamAuditPage = /* @__PURE__ */ _validator(checkTeamAuditPage)
const validateConnectSearchConsoleRequest = /* @__PURE__ */ _validator(checkConnectSearchConsoleRequest)
const validateConnectSearchConsoleResponse200 = /* @__PURE__ */ _validator(checkConnectSearchConsoleResponse200)
const validateSearchConsoleProperties = /* @__PURE__ */ _validator(checkSearchConsoleProperties)
const validateSearchConsoleConnection = /* @__PURE__ */ _validator(checkSearchConsoleConnection)
const validateListTeamInvitationsResponse200 = /* @__PURE__ */ _validator(checkListTeamInvitationsResponse200)
const validateInvitationResent = /* @__PURE__ */ _validator(checkInvitationResent)
const validateListTeamMembersResponse200 = /* @__PURE__ */ _validator(checkListTeamMembersResponse200)
const validateTeamMemberRequest = /* @__PURE__ */ _validator(checkTeamMemberRequest)
const validateTeamMemberAdded = /* @__PURE__ */ _validator(checkTeamMemberAdded)
const validateTransferTeamOwnershipRequest = /* @__PURE__ */ _validator(checkTransferTeamOwnershipRequest)
const validate_String_a7c44698 = /* @__PURE__ */ _validator(check_String_a7c44698)
const validateBrowserPageview = /* @__PURE__ */ _validator(checkBrowserPageview)
const validateBrowserEvent = /* @__PURE__ */ _validator(checkBrowserEvent)
const validateBrowserWebVital = /* @__PURE__ */ _validator(checkBrowserWebVital)
const validateAiCitationYield = /* @__PURE__ */ _validator(checkAiCitationYield)
const validateAiFailureHotspot = /* @__PURE__ */ _validator(checkAiFailureHotspot)
const validateAiFetchCorrelationSummary = /* @__PURE__ */ _validator(checkAiFetchCorrelationSummary)
const validateAiOpportunityPage = /* @__PURE__ */ _validator(checkAiOpportunityPage)
const validateAnalyticsChange = /* @__PURE__ */ _validator(checkAnalyticsChange)
const validateApiClientBase = /* @__PURE__ */ _validator(checkApiClientBase)
const validateApiClientSiteRole = /* @__PURE__ */ _validator(checkApiClientSiteRole)
const validateApiClientSiteRoleInput = /* @__PURE__ */ _validator(checkApiClientSiteRoleInput)
const validateChartDataPoint = /* @__PURE__ */ _validator(checkChartDataPoint)
const validateCloudStatus = /* @__PURE__ */ _validator(checkCloudStatus)
const validateComparisonStats = /* @__PURE__ */ _validator(checkComparisonStats)
const validateCsvFile = /* @__PURE__ */ _validator(checkCsvFile)
const validateDigestSubscription = /* @__PURE__ */ _validator(checkDigestSubscription)
const validateEcommerceProduct = /* @__PURE__ */ _validator(checkEcommerceProduct)
const validateEcommerceSeriesPoint = /* @__PURE__ */ _validator(checkEcommerceSeriesPoint)
const validateEcommerceSource = /* @__PURE__ */ _validator(checkEcommerceSource)
const validateEventSeriesPoint = /* @__PURE__ */ _validator(checkEventSeriesPoint)
const validateFunnel = /* @__PURE__ */ _validator(checkFunnel)
const validateFunnelSeriesPoint = /* @__PURE__ */ _validator(checkFunnelSeriesPoint)
const validateFunnelStep = /* @__PURE__ */ _validator(checkFunnelStep)
const validateFunnelStepStats = /* @__PURE__ */ _validator(checkFunnelStepStats)
const validateGoal = /* @__PURE__ */ _validator(checkGoal)
const validateGoalSeriesPoint = /* @__PURE__ */ _validator(checkGoalSeriesPoint)
const validateGoalStats = /* @__PURE__ */ _validator(checkGoalStats)
const validateHit = /* @__PURE__ */ _validator(checkHit)
const validateImportCleanupResult = /* @__PURE__ */ _validator(checkImportCleanupResult)
const validateImportDataset = /* @__PURE__ */ _validator(checkImportDataset)
const validateImportEventCoverage = /* @__PURE__ */ _validator(checkImportEventCoverage)
const validateImportEventDimensionCoverage = /* @__PURE__ */ _validator(checkImportEventDimensionCoverage)
const validateImportEventPropertyCoverage = /* @__PURE__ */ _validator(checkImportEventPropertyCoverage)
const validateImportExclusionReason = /* @__PURE__ */ _validator(checkImportExclusionReason)
const validateImportFile = /* @__PURE__ */ _validator(checkImportFile)
const validateImportManifest = /* @__PURE__ */ _validator(checkImportManifest)
const validateImportOverlap = /* @__PURE__ */ _validator(checkImportOverlap)
const validateImportState = /* @__PURE__ */ _validator(checkImportState)
const validateImportWarning = /* @__PURE__ */ _validator(checkImportWarning)
const validateImporter = /* @__PURE__ */ _validator(checkImporter)
const validateInstanceAuditEntry = /* @__PURE__ */ _validator(checkInstanceAuditEntry)
const validateInstanceCache = /* @__PURE__ */ _validator(checkInstanceCache)
const validateInstanceFeature = /* @__PURE__ */ _validator(checkInstanceFeature)
const validateInstanceRole = /* @__PURE__ */ _validator(checkInstanceRole)
const validateInstanceTeam = /* @__PURE__ */ _validator(checkInstanceTeam)
const validateLoginMfaRequired = /* @__PURE__ */ _validator(checkLoginMfaRequired)
const validateMetricStat = /* @__PURE__ */ _validator(checkMetricStat)
const validateNdjsonFile = /* @__PURE__ */ _validator(checkNdjsonFile)
const validateOnboardingStep = /* @__PURE__ */ _validator(checkOnboardingStep)
const validateOpportunityDigestItem = /* @__PURE__ */ _validator(checkOpportunityDigestItem)
const validateOpportunityEvidence = /* @__PURE__ */ _validator(checkOpportunityEvidence)
const validateOpportunityKind = /* @__PURE__ */ _validator(checkOpportunityKind)
const validateOpportunityScore = /* @__PURE__ */ _validator(checkOpportunityScore)
const validateOpportunityState = /* @__PURE__ */ _validator(checkOpportunityState)
const validateParquetFile = /* @__PURE__ */ _validator(checkParquetFile)
const validatePasskey = /* @__PURE__ */ _validator(checkPasskey)
const validatePasskeyOptions = /* @__PURE__ */ _validator(checkPasskeyOptions)
const validatePixelCount = /* @__PURE__ */ _validator(checkPixelCount)
const validateQrCodeOpens = /* @__PURE__ */ _validator(checkQrCodeOpens)
const validateQrGraphic = /* @__PURE__ */ _validator(checkQrGraphic)
const validateQrShareLink = /* @__PURE__ */ _validator(checkQrShareLink)
const validateSearchConsoleDay = /* @__PURE__ */ _validator(checkSearchConsoleDay)
const validateSearchConsoleProperty = /* @__PURE__ */ _validator(checkSearchConsoleProperty)
const validateSearchConsoleRow = /* @__PURE__ */ _validator(checkSearchConsoleRow)
const validateSearchConsoleSync = /* @__PURE__ */ _validator(checkSearchConsoleSync)
const validateShareLink = /* @__PURE__ */ _validator(checkShareLink)
const validateSiteActivation = /* @__PURE__ */ _validator(checkSiteActivation)
const validateSiteMember = /* @__PURE__ */ _validator(checkSiteMember)
const validateSiteReportSubscription = /* @__PURE__ */ _validator(checkSiteReportSubscription)
const validateSiteRole = /* @__PURE__ */ _validator(checkSiteRole)
const validateTeam = /* @__PURE__ */ _validator(checkTeam)
const validateTeamAuditEntry = /* @__PURE__ */ _validator(checkTeamAuditEntry)
const validateTeamDatabase = /* @__PURE__ */ _validator(checkTeamDatabase)
const validateTeamEntitlements = /* @__PURE__ */ _validator(checkTeamEntitlements)
const validateTeamInvitation = /* @__PURE__ */ _validator(checkTeamInvitation)
const validateTeamMember = /* @__PURE__ */ _validator(checkTeamMember)
const validateTeamPlan = /* @__PURE__ */ _validator(checkTeamPlan)
const validateTeamUsageSummary = /* @__PURE__ */ _validator(checkTeamUsageSummary)
const validateUser = /* @__PURE__ */ _validator(checkUser)
const validateWebVitalGroup = /* @__PURE__ */ _validator(checkWebVitalGroup)
const validateWebVitalOfPage = /* @__PURE__ */ _validator(checkWebVitalOfPage)
const validateWebVitalPage = /* @__PURE__ */ _validator(checkWebVitalPage)
const validateWebVitalSeriesPoint = /* @__PURE__ */ _validator(checkWebVitalSeriesPoint)
const validateWebVitalSummary = /* @__PURE__ */ _validator(checkWebVitalSummary)
const validateXlsxFile = /* @__PURE__ */ _validator(checkXlsxFile)

const _nothing = { __proto__: null }

export const listInstanceExclusions = {
  parameters: _nothing,
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateListInstanceExclusionsResponse200,
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

export const createInstanceExclusion = {
  parameters: _nothing,
  requestBody: {
    __proto__: null,
    "application/json": validateExclusionRequest,
  },
  responses: {
    __proto__: null,
    "201": {
      __proto__: null,
      "application/json": validateExclusion,
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

export const deleteInstanceExclusion = {
  parameters: {
    __proto__: null,
    "path ruleID": validate_StringUuid,
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
      "text/plain": validateErrorText,
    },
  },
}

export const listAllSites = {
  parameters: _nothing,
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validate_Array_ab76ec21,
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

export const deleteAnySite = {
  parameters: {
    __proto__: null,
    "path id": validate_StringUuid,
  },
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "text/plain": validateStatus,
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

export const getInstance = {
  parameters: _nothing,
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateInstanceInfo,
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

export const listSiteActivations = {
  parameters: {
    __proto__: null,
    "query status": validateTrackingState,
    "query team": validate_String,
    "query domain": validate_String,
    "query last_seen_from": validate_StringDateTime,
    "query last_seen_to": validate_StringDateTime,
    "query limit": validateListSiteActivationsQueryLimit,
    "query offset": validate_Integer_24b70bf4,
  },
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateSiteActivationPage,
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

export const getInstanceAi = {
  parameters: _nothing,
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateInstanceAi,
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

export const listInstanceAuditEntries = {
  parameters: {
    __proto__: null,
    "query action": validate_String,
    "query target_type": validate_String,
    "query outcome": validate_String,
    "query actor_id": validate_StringUuid,
    "query from": validate_StringDateTime,
    "query to": validate_StringDateTime,
    "query query": validate_String,
    "query limit": validateListInstanceAuditEntriesQueryLimit,
    "query offset": validate_Integer_24b70bf4,
  },
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateInstanceAuditPage,
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

export const exportInstanceAuditLog = {
  parameters: {
    __proto__: null,
    "query action": validate_String,
    "query target_type": validate_String,
    "query outcome": validate_String,
    "query actor_id": validate_StringUuid,
    "query from": validate_StringDateTime,
    "query to": validate_StringDateTime,
    "query query": validate_String,
    "query format": validateExportInstanceAuditLogQueryFormat,
    "query limit": validateExportInstanceAuditLogQueryLimit,
  },
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateExportInstanceAuditLogResponse200,
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

export const getInstanceBackups = {
  parameters: _nothing,
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateInstanceBackups,
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

export const getInstanceCaches = {
  parameters: _nothing,
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateInstanceCaches,
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

export const getInstanceHealth = {
  parameters: _nothing,
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateInstanceHealth,
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

export const getImportCleanup = {
  parameters: _nothing,
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateImportCleanup,
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

export const runImportCleanup = {
  parameters: _nothing,
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateImportCleanupRun,
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
      "application/json": validateSystemError,
    },
    "429": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "500": {
      __proto__: null,
      "application/json": validateImportCleanupRun,
      "text/plain": validateErrorText,
    },
    "503": {
      __proto__: null,
      "application/json": validateSystemUnavailable,
    },
  },
}

export const getInstanceIngest = {
  parameters: _nothing,
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateInstanceIngest,
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

export const getInstanceMail = {
  parameters: _nothing,
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateInstanceMail,
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

export const sendTestMail = {
  parameters: _nothing,
  requestBody: {
    __proto__: null,
    "application/json": validateSendTestMailRequest,
  },
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateDoneWithMessage,
    },
    "400": {
      __proto__: null,
      "application/json": validateSystemError,
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
      "application/json": validateSystemError,
      "text/plain": validateErrorText,
    },
    "503": {
      __proto__: null,
      "application/json": validateSystemUnavailable,
    },
  },
}

export const getInstanceSearchConsole = {
  parameters: _nothing,
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateInstanceSearchConsole,
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

export const getSpamFilter = {
  parameters: _nothing,
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateInstanceSpamFilter,
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

export const refreshSpamFilter = {
  parameters: _nothing,
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateDoneWithMessage,
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
      "application/json": validateSystemError,
      "text/plain": validateErrorText,
    },
    "503": {
      __proto__: null,
      "application/json": validateSystemUnavailable,
    },
  },
}

export const getInstanceStorage = {
  parameters: _nothing,
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateInstanceStorage,
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

export const listAllTeams = {
  parameters: _nothing,
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateListAllTeamsResponse200,
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

export const deleteAnyTeam = {
  parameters: {
    __proto__: null,
    "path id": validate_StringUuid,
  },
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateTeamDeleted,
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

export const archiveAnyTeam = {
  parameters: {
    __proto__: null,
    "path id": validate_StringUuid,
  },
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateStatus,
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

export const listUsers = {
  parameters: _nothing,
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateListUsersResponse200,
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

export const deleteUser = {
  parameters: {
    __proto__: null,
    "path id": validate_StringUuid,
    "query force": validateDeleteUserQueryForce,
  },
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "text/plain": validateStatus,
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
      "application/json": validateUserOwnsTeams,
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

export const removeSecondFactors = {
  parameters: {
    __proto__: null,
    "path id": validate_StringUuid,
  },
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateSecondFactorsRemoved,
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

export const updateUserRole = {
  parameters: {
    __proto__: null,
    "path id": validate_StringUuid,
  },
  requestBody: {
    __proto__: null,
    "application/json": validateUpdateUserRoleRequest,
  },
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "text/plain": validateStatus,
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

export const acceptInvitation = {
  parameters: _nothing,
  requestBody: {
    __proto__: null,
    "application/json": validatePasswordByToken,
  },
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "text/plain": validateDoneWithMessage,
    },
    "400": {
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

export const requestPasswordReset = {
  parameters: _nothing,
  requestBody: {
    __proto__: null,
    "application/json": validateRequestPasswordResetRequest,
  },
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "text/plain": validatePasswordResetRequested,
    },
    "400": {
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
    },
  },
}

export const requestEmailLink = {
  parameters: _nothing,
  requestBody: {
    __proto__: null,
    "application/json": validateEmailLinkRequest,
  },
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateRequestEmailLinkResponse200,
    },
    "400": {
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
    "410": {
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

export const openEmailLink = {
  parameters: {
    __proto__: null,
    "query token": validate_StringUuid,
  },
  requestBody: _nothing,
  responses: {
    __proto__: null,
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

export const verifyRecoveryCode = {
  parameters: _nothing,
  requestBody: {
    __proto__: null,
    "application/json": validateSecondFactorCode,
  },
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateLoginSucceeded,
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
    "410": {
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

export const verifyTotp = {
  parameters: _nothing,
  requestBody: {
    __proto__: null,
    "application/json": validateSecondFactorCode,
  },
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateLoginSucceeded,
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
    "410": {
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

export const finishPasskeyLogin = {
  parameters: _nothing,
  requestBody: {
    __proto__: null,
    "application/json": validatePasskeyLoginFinish,
  },
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateLoginSucceeded,
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
    "410": {
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

export const startPasskeyLogin = {
  parameters: _nothing,
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validatePasskeyLoginStart,
    },
    "400": {
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

export const resetPassword = {
  parameters: _nothing,
  requestBody: {
    __proto__: null,
    "application/json": validatePasswordByToken,
  },
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "text/plain": validateDoneWithMessage,
    },
    "400": {
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

export const openCheckout = {
  parameters: _nothing,
  requestBody: {
    __proto__: null,
    "application/json": validateOpenCheckoutRequest,
  },
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateStripePage,
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
    "501": {
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

export const openBillingPortal = {
  parameters: _nothing,
  requestBody: {
    __proto__: null,
    "application/json": validateOpenBillingPortalRequest,
  },
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateStripePage,
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
    "501": {
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

export const signUp = {
  parameters: _nothing,
  requestBody: {
    __proto__: null,
    "application/json": validateCloudSignupRequest,
  },
  responses: {
    __proto__: null,
    "201": {
      __proto__: null,
      "application/json": validateSignUpResponse201,
    },
    "400": {
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

export const receiveStripeEvent = {
  parameters: {
    __proto__: null,
    "header Stripe-Signature": validate_String,
  },
  requestBody: {
    __proto__: null,
    "application/json": validate_Object_30013b99,
  },
  responses: {
    __proto__: null,
    "400": {
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
    "501": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
  },
}

export const getApiDescription = {
  parameters: _nothing,
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validate_Object_30013b99,
    },
    "404": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
  },
}

export const listApiDescriptions = {
  parameters: _nothing,
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateApiDescriptionList,
    },
    "404": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
  },
}

export const getFavicon = {
  parameters: {
    __proto__: null,
    "path domain": validateGetFaviconPathDomain,
  },
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "400": {
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
    "502": {
      __proto__: null,
      "text/plain": validateErrorText,
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

export const createInitialUser = {
  parameters: _nothing,
  requestBody: {
    __proto__: null,
    "application/json": validateInitialUserRequest,
  },
  responses: {
    __proto__: null,
    "201": {
      __proto__: null,
      "application/json": validateCreateInitialUserResponse201,
    },
    "400": {
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

export const completeSearchConsoleConnection = {
  parameters: {
    __proto__: null,
    "query state": validate_String,
    "query code": validate_String,
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

export const getQrShare = {
  parameters: {
    __proto__: null,
    "path token": validateGetQrSharePathToken,
  },
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateQrCode,
    },
    "400": {
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

export const getQrShareGraphic = {
  parameters: {
    __proto__: null,
    "path token": validateGetQrSharePathToken,
  },
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "400": {
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

export const getQrShareTimeSeries = {
  parameters: {
    __proto__: null,
    "path token": validateGetQrSharePathToken,
    "query from": validate_StringDateTime,
    "query to": validate_StringDateTime,
  },
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateGetQrShareTimeSeriesResponse200,
    },
    "400": {
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

export const getQrShareSummary = {
  parameters: {
    __proto__: null,
    "path token": validateGetQrSharePathToken,
    "query from": validate_StringDateTime,
    "query to": validate_StringDateTime,
  },
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateQrCodeSummary,
    },
    "400": {
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

export const exportQrShare = {
  parameters: {
    __proto__: null,
    "path token": validateGetQrSharePathToken,
    "query format": validateExportQrShareQueryFormat,
  },
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateExportedRows,
      "application/x-ndjson": validate_Object_30013b99,
    },
    "400": {
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

export const getSharedSite = {
  parameters: {
    __proto__: null,
    "path token": validateGetQrSharePathToken,
  },
  requestBody: _nothing,
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

export const getSharedEcommerceSummary = {
  parameters: {
    __proto__: null,
    "path token": validateGetQrSharePathToken,
    "path id": validate_StringUuid,
    "query from": validate_StringDateTime,
    "query to": validate_StringDateTime,
    "query filter": validateGetSharedEcommerceSummaryQueryFilter,
    "query filter_type": validate_String,
    "query filter_value": validate_String,
    "query item_id": validate_String,
    "query item_name": validate_String,
    "query limit": validateGetSharedEcommerceSummaryQueryLimit,
  },
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateEcommerceSummary,
    },
    "400": {
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

export const listSharedEcommerceProducts = {
  parameters: {
    __proto__: null,
    "path token": validateGetQrSharePathToken,
    "path id": validate_StringUuid,
    "query from": validate_StringDateTime,
    "query to": validate_StringDateTime,
    "query filter": validateGetSharedEcommerceSummaryQueryFilter,
    "query filter_type": validate_String,
    "query filter_value": validate_String,
    "query item_id": validate_String,
    "query item_name": validate_String,
    "query limit": validateGetSharedEcommerceSummaryQueryLimit,
  },
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateListSharedEcommerceProductsResponse200,
    },
    "400": {
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

export const listSharedEcommerceSources = {
  parameters: {
    __proto__: null,
    "path token": validateGetQrSharePathToken,
    "path id": validate_StringUuid,
    "query from": validate_StringDateTime,
    "query to": validate_StringDateTime,
    "query filter": validateGetSharedEcommerceSummaryQueryFilter,
    "query filter_type": validate_String,
    "query filter_value": validate_String,
    "query item_id": validate_String,
    "query item_name": validate_String,
    "query limit": validateGetSharedEcommerceSummaryQueryLimit,
  },
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateListSharedEcommerceSourcesResponse200,
    },
    "400": {
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

export const getSharedEcommerceTimeSeries = {
  parameters: {
    __proto__: null,
    "path token": validateGetQrSharePathToken,
    "path id": validate_StringUuid,
    "query from": validate_StringDateTime,
    "query to": validate_StringDateTime,
    "query filter": validateGetSharedEcommerceSummaryQueryFilter,
    "query filter_type": validate_String,
    "query filter_value": validate_String,
    "query item_id": validate_String,
    "query item_name": validate_String,
  },
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateGetSharedEcommerceTimeSeriesResponse200,
    },
    "400": {
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

export const getSharedEventAudience = {
  parameters: {
    __proto__: null,
    "path token": validateGetQrSharePathToken,
    "path id": validate_StringUuid,
    "query event_name": validate_String_c8695832,
    "query from": validate_StringDateTime,
    "query to": validate_StringDateTime,
    "query property_key": validate_String,
    "query property_value": validate_String,
    "query filter": validateGetSharedEcommerceSummaryQueryFilter,
    "query dimension_key": validate_String,
    "query dimension_value": validate_String,
  },
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateEventAudience,
    },
    "400": {
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

export const getSharedEventPropertyValues = {
  parameters: {
    __proto__: null,
    "path token": validateGetQrSharePathToken,
    "path id": validate_StringUuid,
    "query event_name": validate_String_c8695832,
    "query property_key": validate_String_c8695832,
    "query from": validate_StringDateTime,
    "query to": validate_StringDateTime,
  },
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validate_Array_356032c7,
    },
    "400": {
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

export const listSharedEventNames = {
  parameters: {
    __proto__: null,
    "path token": validateGetQrSharePathToken,
    "path id": validate_StringUuid,
    "query from": validate_StringDateTime,
    "query to": validate_StringDateTime,
  },
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validate_Array_d879f7ae,
    },
    "400": {
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

export const listSharedEventProperties = {
  parameters: {
    __proto__: null,
    "path token": validateGetQrSharePathToken,
    "path id": validate_StringUuid,
    "query event_name": validate_String_c8695832,
    "query from": validate_StringDateTime,
    "query to": validate_StringDateTime,
  },
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validate_Array_d879f7ae,
    },
    "400": {
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

export const getSharedEventTimeSeries = {
  parameters: {
    __proto__: null,
    "path token": validateGetQrSharePathToken,
    "path id": validate_StringUuid,
    "query event_name": validate_String_c8695832,
    "query from": validate_StringDateTime,
    "query to": validate_StringDateTime,
    "query property_key": validate_String,
    "query property_value": validate_String,
    "query filter": validateGetSharedEcommerceSummaryQueryFilter,
    "query dimension_key": validate_String,
    "query dimension_value": validate_String,
  },
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateGetSharedEventTimeSeriesResponse200,
    },
    "400": {
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

export const listSharedFunnels = {
  parameters: {
    __proto__: null,
    "path token": validateGetQrSharePathToken,
    "path id": validate_StringUuid,
  },
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateListSharedFunnelsResponse200,
    },
    "400": {
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

export const getSharedFunnelTimeSeries = {
  parameters: {
    __proto__: null,
    "path token": validateGetQrSharePathToken,
    "path id": validate_StringUuid,
    "query from": validate_StringDateTime,
    "query to": validate_StringDateTime,
    "query funnel_id": validate_Array_069955c5,
  },
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateGetSharedFunnelTimeSeriesResponse200,
    },
    "400": {
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

export const getSharedFunnelStats = {
  parameters: {
    __proto__: null,
    "path token": validateGetQrSharePathToken,
    "path id": validate_StringUuid,
    "path funnelID": validate_StringUuid,
    "query from": validate_StringDateTime,
    "query to": validate_StringDateTime,
  },
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateFunnelStats,
    },
    "400": {
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

export const listSharedGoals = {
  parameters: {
    __proto__: null,
    "path token": validateGetQrSharePathToken,
    "path id": validate_StringUuid,
  },
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateListSharedGoalsResponse200,
    },
    "400": {
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

export const getSharedGoalTimeSeries = {
  parameters: {
    __proto__: null,
    "path token": validateGetQrSharePathToken,
    "path id": validate_StringUuid,
    "query from": validate_StringDateTime,
    "query to": validate_StringDateTime,
    "query goal_id": validate_Array_069955c5,
  },
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateGetSharedGoalTimeSeriesResponse200,
    },
    "400": {
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

export const listSharedSiteHits = {
  parameters: {
    __proto__: null,
    "path token": validateGetQrSharePathToken,
    "path id": validate_StringUuid,
    "query from": validate_StringDateTime,
    "query to": validate_StringDateTime,
    "query limit": validateListSharedSiteHitsQueryLimit,
    "query offset": validate_Integer_24b70bf4,
    "query q": validate_String,
    "query sort": validate_String,
    "query order": validateListSharedSiteHitsQueryOrder,
    "query filter": validateGetSharedEcommerceSummaryQueryFilter,
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

export const exportSharedSiteHits = {
  parameters: {
    __proto__: null,
    "path token": validateGetQrSharePathToken,
    "path id": validate_StringUuid,
    "query from": validate_StringDateTime,
    "query to": validate_StringDateTime,
    "query q": validate_String,
    "query filter": validateGetSharedEcommerceSummaryQueryFilter,
    "query filter_type": validate_String,
    "query filter_value": validate_String,
    "query format": validateExportSharedSiteHitsQueryFormat,
  },
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateExportedRows,
      "application/x-ndjson": validate_Object_30013b99,
    },
    "400": {
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

export const listSharedOpportunities = {
  parameters: {
    __proto__: null,
    "path token": validateGetQrSharePathToken,
    "path id": validate_StringUuid,
  },
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateOpportunityList,
    },
    "400": {
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

export const listSharedQrCodes = {
  parameters: {
    __proto__: null,
    "path token": validateGetQrSharePathToken,
    "path id": validate_StringUuid,
  },
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateListSharedQrCodesResponse200,
    },
    "400": {
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

export const getSharedQrCode = {
  parameters: {
    __proto__: null,
    "path token": validateGetQrSharePathToken,
    "path id": validate_StringUuid,
    "path qrID": validate_StringUuid,
  },
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateQrCode,
    },
    "400": {
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

export const getSharedQrCodeGraphic = {
  parameters: {
    __proto__: null,
    "path token": validateGetQrSharePathToken,
    "path id": validate_StringUuid,
    "path qrID": validate_StringUuid,
  },
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "400": {
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

export const getSharedQrCodeTimeSeries = {
  parameters: {
    __proto__: null,
    "path token": validateGetQrSharePathToken,
    "path id": validate_StringUuid,
    "path qrID": validate_StringUuid,
    "query from": validate_StringDateTime,
    "query to": validate_StringDateTime,
  },
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateGetQrShareTimeSeriesResponse200,
    },
    "400": {
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

export const getSharedQrCodeSummary = {
  parameters: {
    __proto__: null,
    "path token": validateGetQrSharePathToken,
    "path id": validate_StringUuid,
    "path qrID": validate_StringUuid,
    "query from": validate_StringDateTime,
    "query to": validate_StringDateTime,
  },
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateQrCodeSummary,
    },
    "400": {
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

export const exportSharedQrCode = {
  parameters: {
    __proto__: null,
    "path token": validateGetQrSharePathToken,
    "path id": validate_StringUuid,
    "path qrID": validate_StringUuid,
    "query format": validateExportQrShareQueryFormat,
  },
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateExportedRows,
      "application/x-ndjson": validate_Object_30013b99,
    },
    "400": {
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

export const streamSharedSiteChanges = {
  parameters: {
    __proto__: null,
    "path token": validateGetQrSharePathToken,
    "path id": validate_StringUuid,
    "header Last-Event-ID": validate_String,
  },
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "text/event-stream": validateStreamSharedSiteChangesResponse200,
    },
    "400": {
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

export const getSharedSiteStats = {
  parameters: {
    __proto__: null,
    "path token": validateGetQrSharePathToken,
    "path id": validate_StringUuid,
    "query from": validate_StringDateTime,
    "query to": validate_StringDateTime,
    "query compare_from": validate_StringDateTime,
    "query compare_to": validate_StringDateTime,
    "query filter": validateGetSharedEcommerceSummaryQueryFilter,
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

export const listSharedWebVitalGroups = {
  parameters: {
    __proto__: null,
    "path token": validateGetQrSharePathToken,
    "path id": validate_StringUuid,
    "query metric": validateWebVitalMetric,
    "query dimension": validateListSharedWebVitalGroupsQueryDimension,
    "query from": validate_StringDateTime,
    "query to": validate_StringDateTime,
    "query path": validate_String,
    "query rating": validateWebVitalRating,
    "query limit": validateGetSharedEcommerceSummaryQueryLimit,
  },
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateListSharedWebVitalGroupsResponse200,
    },
    "400": {
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

export const listSharedWebVitalPages = {
  parameters: {
    __proto__: null,
    "path token": validateGetQrSharePathToken,
    "path id": validate_StringUuid,
    "query metric": validateWebVitalMetric,
    "query from": validate_StringDateTime,
    "query to": validate_StringDateTime,
    "query path": validate_String,
    "query rating": validateWebVitalRating,
    "query limit": validateListSharedSiteHitsQueryLimit,
  },
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateListSharedWebVitalPagesResponse200,
    },
    "400": {
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

export const listSharedWebVitals = {
  parameters: {
    __proto__: null,
    "path token": validateGetQrSharePathToken,
    "path id": validate_StringUuid,
    "query from": validate_StringDateTime,
    "query to": validate_StringDateTime,
    "query path": validate_String,
    "query rating": validateWebVitalRating,
    "query metric": validateWebVitalMetric,
  },
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateListSharedWebVitalsResponse200,
    },
    "400": {
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

export const getSharedWebVitalTimeSeries = {
  parameters: {
    __proto__: null,
    "path token": validateGetQrSharePathToken,
    "path id": validate_StringUuid,
    "query metric": validateWebVitalMetric,
    "query from": validate_StringDateTime,
    "query to": validate_StringDateTime,
    "query path": validate_String,
    "query rating": validateWebVitalRating,
  },
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateGetSharedWebVitalTimeSeriesResponse200,
    },
    "400": {
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

export const listSites = {
  parameters: _nothing,
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validate_Array_ab76ec21,
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

export const deleteSite = {
  parameters: {
    __proto__: null,
    "path id": validate_StringUuid,
  },
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "text/plain": validateStatus,
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

export const exportChatbotEvents = {
  parameters: {
    __proto__: null,
    "path id": validate_StringUuid,
    "query from": validate_StringDateTime,
    "query to": validate_StringDateTime,
    "query filter": validateGetSharedEcommerceSummaryQueryFilter,
    "query scope_key": validateExportChatbotEventsQueryScope_key,
    "query scope_value": validate_String,
    "query format": validateExportSharedSiteHitsQueryFormat,
  },
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateExportedRows,
      "application/x-ndjson": validate_Object_30013b99,
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

export const getAiFetchCorrelation = {
  parameters: {
    __proto__: null,
    "path id": validate_StringUuid,
    "query from": validate_StringDateTime,
    "query to": validate_StringDateTime,
    "query assistant_name": validate_String,
    "query assistant_family": validate_String,
    "query resource_type": validateGetAiFetchCorrelationQueryResource_type,
    "query path": validate_String,
    "query window_days": validateGetAiFetchCorrelationQueryWindow_days,
  },
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateAiFetchCorrelation,
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

export const exportAiFetches = {
  parameters: {
    __proto__: null,
    "path id": validate_StringUuid,
    "query from": validate_StringDateTime,
    "query to": validate_StringDateTime,
    "query assistant_name": validate_String,
    "query assistant_family": validate_String,
    "query resource_type": validateGetAiFetchCorrelationQueryResource_type,
    "query path": validate_String,
    "query format": validateExportSharedSiteHitsQueryFormat,
  },
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateExportedRows,
      "application/x-ndjson": validate_Object_30013b99,
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

export const getAiFetchOverview = {
  parameters: {
    __proto__: null,
    "path id": validate_StringUuid,
    "query from": validate_StringDateTime,
    "query to": validate_StringDateTime,
    "query assistant_name": validate_String,
    "query assistant_family": validate_String,
    "query resource_type": validateGetAiFetchCorrelationQueryResource_type,
    "query path": validate_String,
  },
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateAiFetchOverview,
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

export const getAiFetchTimeSeries = {
  parameters: {
    __proto__: null,
    "path id": validate_StringUuid,
    "query from": validate_StringDateTime,
    "query to": validate_StringDateTime,
    "query assistant_name": validate_String,
    "query assistant_family": validate_String,
    "query resource_type": validateGetAiFetchCorrelationQueryResource_type,
    "query path": validate_String,
  },
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateGetSharedEventTimeSeriesResponse200,
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

export const getEcommerceSummary = {
  parameters: {
    __proto__: null,
    "path id": validate_StringUuid,
    "query from": validate_StringDateTime,
    "query to": validate_StringDateTime,
    "query filter": validateGetSharedEcommerceSummaryQueryFilter,
    "query filter_type": validate_String,
    "query filter_value": validate_String,
    "query item_id": validate_String,
    "query item_name": validate_String,
    "query limit": validateGetSharedEcommerceSummaryQueryLimit,
  },
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateEcommerceSummary,
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

export const listEcommerceProducts = {
  parameters: {
    __proto__: null,
    "path id": validate_StringUuid,
    "query from": validate_StringDateTime,
    "query to": validate_StringDateTime,
    "query filter": validateGetSharedEcommerceSummaryQueryFilter,
    "query filter_type": validate_String,
    "query filter_value": validate_String,
    "query item_id": validate_String,
    "query item_name": validate_String,
    "query limit": validateGetSharedEcommerceSummaryQueryLimit,
  },
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateListSharedEcommerceProductsResponse200,
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

export const listEcommerceSources = {
  parameters: {
    __proto__: null,
    "path id": validate_StringUuid,
    "query from": validate_StringDateTime,
    "query to": validate_StringDateTime,
    "query filter": validateGetSharedEcommerceSummaryQueryFilter,
    "query filter_type": validate_String,
    "query filter_value": validate_String,
    "query item_id": validate_String,
    "query item_name": validate_String,
    "query limit": validateGetSharedEcommerceSummaryQueryLimit,
  },
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateListSharedEcommerceSourcesResponse200,
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

export const getEcommerceTimeSeries = {
  parameters: {
    __proto__: null,
    "path id": validate_StringUuid,
    "query from": validate_StringDateTime,
    "query to": validate_StringDateTime,
    "query filter": validateGetSharedEcommerceSummaryQueryFilter,
    "query filter_type": validate_String,
    "query filter_value": validate_String,
    "query item_id": validate_String,
    "query item_name": validate_String,
  },
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateGetSharedEcommerceTimeSeriesResponse200,
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

export const getEventAudience = {
  parameters: {
    __proto__: null,
    "path id": validate_StringUuid,
    "query event_name": validate_String_c8695832,
    "query from": validate_StringDateTime,
    "query to": validate_StringDateTime,
    "query property_key": validate_String,
    "query property_value": validate_String,
    "query filter": validateGetSharedEcommerceSummaryQueryFilter,
    "query dimension_key": validate_String,
    "query dimension_value": validate_String,
  },
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateEventAudience,
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

export const getEventPropertyValues = {
  parameters: {
    __proto__: null,
    "path id": validate_StringUuid,
    "query event_name": validate_String_c8695832,
    "query property_key": validate_String_c8695832,
    "query from": validate_StringDateTime,
    "query to": validate_StringDateTime,
  },
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validate_Array_356032c7,
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

export const listEventNames = {
  parameters: {
    __proto__: null,
    "path id": validate_StringUuid,
    "query from": validate_StringDateTime,
    "query to": validate_StringDateTime,
  },
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validate_Array_d879f7ae,
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

export const listEventProperties = {
  parameters: {
    __proto__: null,
    "path id": validate_StringUuid,
    "query event_name": validate_String_c8695832,
    "query from": validate_StringDateTime,
    "query to": validate_StringDateTime,
  },
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validate_Array_d879f7ae,
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

export const getEventTimeSeries = {
  parameters: {
    __proto__: null,
    "path id": validate_StringUuid,
    "query event_name": validate_String_c8695832,
    "query from": validate_StringDateTime,
    "query to": validate_StringDateTime,
    "query property_key": validate_String,
    "query property_value": validate_String,
    "query filter": validateGetSharedEcommerceSummaryQueryFilter,
    "query dimension_key": validate_String,
    "query dimension_value": validate_String,
  },
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateGetSharedEventTimeSeriesResponse200,
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

export const listSiteExclusions = {
  parameters: {
    __proto__: null,
    "path id": validate_StringUuid,
  },
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateListInstanceExclusionsResponse200,
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

export const createSiteExclusion = {
  parameters: {
    __proto__: null,
    "path id": validate_StringUuid,
  },
  requestBody: {
    __proto__: null,
    "application/json": validateExclusionRequest,
  },
  responses: {
    __proto__: null,
    "201": {
      __proto__: null,
      "application/json": validateExclusion,
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

export const deleteSiteExclusion = {
  parameters: {
    __proto__: null,
    "path id": validate_StringUuid,
    "path ruleID": validate_StringUuid,
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
      "text/plain": validateErrorText,
    },
  },
}

export const listFunnels = {
  parameters: {
    __proto__: null,
    "path id": validate_StringUuid,
  },
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateListSharedFunnelsResponse200,
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

export const createFunnel = {
  parameters: {
    __proto__: null,
    "path id": validate_StringUuid,
  },
  requestBody: {
    __proto__: null,
    "application/json": validateFunnelCreateRequest,
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
    "503": {
      __proto__: null,
      "application/json": validateDatabaseUnavailable,
    },
  },
}

export const getFunnelTimeSeries = {
  parameters: {
    __proto__: null,
    "path id": validate_StringUuid,
    "query from": validate_StringDateTime,
    "query to": validate_StringDateTime,
    "query funnel_id": validate_Array_069955c5,
  },
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateGetSharedFunnelTimeSeriesResponse200,
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

export const deleteFunnel = {
  parameters: {
    __proto__: null,
    "path id": validate_StringUuid,
    "path funnelID": validate_StringUuid,
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

export const getFunnelStats = {
  parameters: {
    __proto__: null,
    "path id": validate_StringUuid,
    "path funnelID": validate_StringUuid,
    "query from": validate_StringDateTime,
    "query to": validate_StringDateTime,
  },
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateFunnelStats,
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

export const listGoals = {
  parameters: {
    __proto__: null,
    "path id": validate_StringUuid,
  },
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateListSharedGoalsResponse200,
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

export const createGoal = {
  parameters: {
    __proto__: null,
    "path id": validate_StringUuid,
  },
  requestBody: {
    __proto__: null,
    "application/json": validateGoalCreateRequest,
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
    "503": {
      __proto__: null,
      "application/json": validateDatabaseUnavailable,
    },
  },
}

export const getGoalTimeSeries = {
  parameters: {
    __proto__: null,
    "path id": validate_StringUuid,
    "query from": validate_StringDateTime,
    "query to": validate_StringDateTime,
    "query goal_id": validate_Array_069955c5,
  },
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateGetSharedGoalTimeSeriesResponse200,
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

export const deleteGoal = {
  parameters: {
    __proto__: null,
    "path id": validate_StringUuid,
    "path goalID": validate_StringUuid,
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

export const listSiteHits = {
  parameters: {
    __proto__: null,
    "path id": validate_StringUuid,
    "query from": validate_StringDateTime,
    "query to": validate_StringDateTime,
    "query limit": validateListSharedSiteHitsQueryLimit,
    "query offset": validate_Integer_24b70bf4,
    "query q": validate_String,
    "query sort": validate_String,
    "query order": validateListSharedSiteHitsQueryOrder,
    "query filter": validateGetSharedEcommerceSummaryQueryFilter,
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

export const exportSiteHits = {
  parameters: {
    __proto__: null,
    "path id": validate_StringUuid,
    "query from": validate_StringDateTime,
    "query to": validate_StringDateTime,
    "query q": validate_String,
    "query filter": validateGetSharedEcommerceSummaryQueryFilter,
    "query filter_type": validate_String,
    "query filter_value": validate_String,
    "query format": validateExportSharedSiteHitsQueryFormat,
  },
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateExportedRows,
      "application/x-ndjson": validate_Object_30013b99,
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

export const listImporters = {
  parameters: {
    __proto__: null,
    "path id": validate_StringUuid,
  },
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateListImportersResponse200,
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

export const listImports = {
  parameters: {
    __proto__: null,
    "path id": validate_StringUuid,
  },
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateImportList,
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

export const uploadImportChunk = {
  parameters: {
    __proto__: null,
    "path id": validate_StringUuid,
    "path importID": validate_StringUuid,
    "path fileID": validate_StringUuid,
    "query offset": validate_Integer_24b70bf4,
  },
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateImportProgress,
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
    "413": {
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

export const validateImport = {
  parameters: {
    __proto__: null,
    "path id": validate_StringUuid,
    "path importID": validate_StringUuid,
  },
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateImport_2,
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

export const getImport = {
  parameters: {
    __proto__: null,
    "path id": validate_StringUuid,
    "path importID": validate_StringUuid,
  },
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateImport_2,
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

export const deleteImport = {
  parameters: {
    __proto__: null,
    "path id": validate_StringUuid,
    "path importID": validate_StringUuid,
  },
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateDeleteImportResponse200,
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

export const startImport = {
  parameters: {
    __proto__: null,
    "path id": validate_StringUuid,
    "path importID": validate_StringUuid,
  },
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateImport_2,
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
      "text/plain": validateErrorText,
    },
  },
}

export const createImport = {
  parameters: {
    __proto__: null,
    "path id": validate_StringUuid,
    "path provider": validateCreateImportPathProvider,
  },
  requestBody: {
    __proto__: null,
    "application/json": validateImportCreateRequest,
  },
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateImportCreated,
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
    "413": {
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

export const trackAiFetch = {
  parameters: {
    __proto__: null,
    "path id": validate_StringUuid,
  },
  requestBody: {
    __proto__: null,
    "application/json": validateAiFetchRequest,
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
    "503": {
      __proto__: null,
      "application/json": validateDatabaseUnavailable,
      "text/plain": validateErrorText,
    },
  },
}

export const getSearchConsoleMapping = {
  parameters: {
    __proto__: null,
    "path id": validate_StringUuid,
  },
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateSearchConsoleMapping,
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

export const updateSearchConsoleProperty = {
  parameters: {
    __proto__: null,
    "path id": validate_StringUuid,
  },
  requestBody: {
    __proto__: null,
    "application/json": validateUpdateSearchConsolePropertyRequest,
  },
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateSearchConsoleMapping,
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
    "412": {
      __proto__: null,
      "application/json": validateCodedError,
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

export const deleteSearchConsoleProperty = {
  parameters: {
    __proto__: null,
    "path id": validate_StringUuid,
  },
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateSearchConsoleMapping,
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
    "412": {
      __proto__: null,
      "application/json": validateCodedError,
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

export const syncSearchConsole = {
  parameters: {
    __proto__: null,
    "path id": validate_StringUuid,
  },
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateSearchConsoleMapping,
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
    "412": {
      __proto__: null,
      "application/json": validateCodedError,
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

export const listSiteMembers = {
  parameters: {
    __proto__: null,
    "path id": validate_StringUuid,
  },
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateListSiteMembersResponse200,
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

export const addSiteMember = {
  parameters: {
    __proto__: null,
    "path id": validate_StringUuid,
  },
  requestBody: {
    __proto__: null,
    "application/json": validateSiteMemberRequest,
  },
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "text/plain": validateStatus,
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

export const removeSiteMember = {
  parameters: {
    __proto__: null,
    "path id": validate_StringUuid,
    "path userId": validate_StringUuid,
  },
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "text/plain": validateStatus,
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

export const listOpportunities = {
  parameters: {
    __proto__: null,
    "path id": validate_StringUuid,
  },
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateOpportunityList,
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

export const previewOpportunityDigest = {
  parameters: {
    __proto__: null,
    "path id": validate_StringUuid,
    "query frequency": validate_String_c533b65f,
  },
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateOpportunityDigest,
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

export const generateOpportunities = {
  parameters: {
    __proto__: null,
    "path id": validate_StringUuid,
    "query from": validateGenerateOpportunitiesQueryFrom,
    "query to": validateGenerateOpportunitiesQueryFrom,
  },
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateGeneratedOpportunities,
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

export const updateOpportunity = {
  parameters: {
    __proto__: null,
    "path id": validate_StringUuid,
    "path opportunityID": validate_StringUuid,
  },
  requestBody: {
    __proto__: null,
    "application/json": validateOpportunityUpdateRequest,
  },
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateOpportunity,
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

export const listQrCodes = {
  parameters: {
    __proto__: null,
    "path id": validate_StringUuid,
  },
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateListSharedQrCodesResponse200,
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

export const createQrCode = {
  parameters: {
    __proto__: null,
    "path id": validate_StringUuid,
  },
  requestBody: {
    __proto__: null,
    "application/json": validateQrCodeRequest,
  },
  responses: {
    __proto__: null,
    "201": {
      __proto__: null,
      "text/plain": validateQrCode,
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

export const getQrCode = {
  parameters: {
    __proto__: null,
    "path id": validate_StringUuid,
    "path qrID": validate_StringUuid,
  },
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateQrCode,
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

export const archiveQrCode = {
  parameters: {
    __proto__: null,
    "path id": validate_StringUuid,
    "path qrID": validate_StringUuid,
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
      "text/plain": validateErrorText,
    },
  },
}

export const updateQrCode = {
  parameters: {
    __proto__: null,
    "path id": validate_StringUuid,
    "path qrID": validate_StringUuid,
  },
  requestBody: {
    __proto__: null,
    "application/json": validateQrCodeRequest,
  },
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateQrCode,
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

export const getQrCodeGraphic = {
  parameters: {
    __proto__: null,
    "path id": validate_StringUuid,
    "path qrID": validate_StringUuid,
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
      "text/plain": validateErrorText,
    },
  },
}

export const uploadQrCodeGraphic = {
  parameters: {
    __proto__: null,
    "path id": validate_StringUuid,
    "path qrID": validate_StringUuid,
  },
  requestBody: {
    __proto__: null,
    "multipart/form-data": validateUploadQrCodeGraphicRequest,
  },
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateQrCodeGraphic,
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
    "413": {
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

export const deleteQrCodeGraphic = {
  parameters: {
    __proto__: null,
    "path id": validate_StringUuid,
    "path qrID": validate_StringUuid,
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
      "text/plain": validateErrorText,
    },
  },
}

export const getQrCodeTimeSeries = {
  parameters: {
    __proto__: null,
    "path id": validate_StringUuid,
    "path qrID": validate_StringUuid,
    "query from": validate_StringDateTime,
    "query to": validate_StringDateTime,
  },
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateGetQrShareTimeSeriesResponse200,
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

export const listQrShareLinks = {
  parameters: {
    __proto__: null,
    "path id": validate_StringUuid,
    "path qrID": validate_StringUuid,
  },
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateListQrShareLinksResponse200,
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

export const createQrShareLink = {
  parameters: {
    __proto__: null,
    "path id": validate_StringUuid,
    "path qrID": validate_StringUuid,
  },
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "201": {
      __proto__: null,
      "text/plain": validateQrShareLinkWithToken,
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

export const deleteQrShareLink = {
  parameters: {
    __proto__: null,
    "path id": validate_StringUuid,
    "path qrID": validate_StringUuid,
    "path shareID": validate_StringUuid,
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
      "text/plain": validateErrorText,
    },
  },
}

export const getQrCodeSummary = {
  parameters: {
    __proto__: null,
    "path id": validate_StringUuid,
    "path qrID": validate_StringUuid,
    "query from": validate_StringDateTime,
    "query to": validate_StringDateTime,
  },
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateQrCodeSummary,
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

export const exportQrCode = {
  parameters: {
    __proto__: null,
    "path id": validate_StringUuid,
    "path qrID": validate_StringUuid,
    "query format": validateExportQrShareQueryFormat,
  },
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateExportedRows,
      "application/x-ndjson": validate_Object_30013b99,
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

export const streamSiteChanges = {
  parameters: {
    __proto__: null,
    "path id": validate_StringUuid,
    "header Last-Event-ID": validate_String,
  },
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "text/event-stream": validateStreamSharedSiteChangesResponse200,
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

export const updateSiteRetention = {
  parameters: {
    __proto__: null,
    "path id": validate_StringUuid,
  },
  requestBody: {
    __proto__: null,
    "application/json": validateSiteRetentionUpdate,
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
    "503": {
      __proto__: null,
      "application/json": validateDatabaseUnavailable,
    },
  },
}

export const listSearchConsoleGroups = {
  parameters: {
    __proto__: null,
    "path id": validate_StringUuid,
    "query dimension": validateListSearchConsoleGroupsQueryDimension,
    "query from": validate_StringDateTime,
    "query to": validate_StringDateTime,
    "query page": validate_String,
    "query path": validate_String,
    "query country": validate_String,
    "query device": validate_String,
    "query limit": validateListSharedSiteHitsQueryLimit,
  },
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateSearchConsoleRows,
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
    "412": {
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

export const getSearchConsoleOverview = {
  parameters: {
    __proto__: null,
    "path id": validate_StringUuid,
    "query from": validate_StringDateTime,
    "query to": validate_StringDateTime,
    "query page": validate_String,
    "query path": validate_String,
    "query country": validate_String,
    "query device": validate_String,
    "query limit": validateListSharedSiteHitsQueryLimit,
  },
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateSearchConsoleOverview,
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
    "412": {
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

export const listSearchConsolePages = {
  parameters: {
    __proto__: null,
    "path id": validate_StringUuid,
    "query from": validate_StringDateTime,
    "query to": validate_StringDateTime,
    "query page": validate_String,
    "query path": validate_String,
    "query country": validate_String,
    "query device": validate_String,
    "query limit": validateListSharedSiteHitsQueryLimit,
  },
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateSearchConsoleRows,
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
    "412": {
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

export const listSearchConsoleQueries = {
  parameters: {
    __proto__: null,
    "path id": validate_StringUuid,
    "query from": validate_StringDateTime,
    "query to": validate_StringDateTime,
    "query page": validate_String,
    "query path": validate_String,
    "query country": validate_String,
    "query device": validate_String,
    "query limit": validateListSharedSiteHitsQueryLimit,
  },
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateSearchConsoleRows,
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
    "412": {
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

export const getSearchConsoleSeries = {
  parameters: {
    __proto__: null,
    "path id": validate_StringUuid,
    "query from": validate_StringDateTime,
    "query to": validate_StringDateTime,
    "query page": validate_String,
    "query path": validate_String,
    "query country": validate_String,
    "query device": validate_String,
    "query limit": validateListSharedSiteHitsQueryLimit,
  },
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateSearchConsoleSeries,
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
    "412": {
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

export const listShareLinks = {
  parameters: {
    __proto__: null,
    "path id": validate_StringUuid,
  },
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateListShareLinksResponse200,
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

export const createShareLink = {
  parameters: {
    __proto__: null,
    "path id": validate_StringUuid,
  },
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateShareLinkWithToken,
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

export const deleteShareLink = {
  parameters: {
    __proto__: null,
    "path id": validate_StringUuid,
    "path shareID": validate_StringUuid,
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
    "query filter": validateGetSharedEcommerceSummaryQueryFilter,
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

export const exportSite = {
  parameters: {
    __proto__: null,
    "path id": validate_StringUuid,
    "query format": validateExportQrShareQueryFormat,
  },
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateExportedRows,
      "application/x-ndjson": validate_Object_30013b99,
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

export const getTrackingStatus = {
  parameters: {
    __proto__: null,
    "path id": validate_StringUuid,
  },
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateSiteTrackingStatus,
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

export const transferSite = {
  parameters: {
    __proto__: null,
    "path id": validate_StringUuid,
  },
  requestBody: {
    __proto__: null,
    "application/json": validateSiteTransferRequest,
  },
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateSiteTransfer,
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

export const listWebVitalGroups = {
  parameters: {
    __proto__: null,
    "path id": validate_StringUuid,
    "query metric": validateWebVitalMetric,
    "query dimension": validateListSharedWebVitalGroupsQueryDimension,
    "query from": validate_StringDateTime,
    "query to": validate_StringDateTime,
    "query path": validate_String,
    "query rating": validateWebVitalRating,
    "query limit": validateGetSharedEcommerceSummaryQueryLimit,
  },
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateListSharedWebVitalGroupsResponse200,
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

export const listWebVitalPages = {
  parameters: {
    __proto__: null,
    "path id": validate_StringUuid,
    "query metric": validateWebVitalMetric,
    "query from": validate_StringDateTime,
    "query to": validate_StringDateTime,
    "query path": validate_String,
    "query rating": validateWebVitalRating,
    "query limit": validateListSharedSiteHitsQueryLimit,
  },
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateListSharedWebVitalPagesResponse200,
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

export const listWebVitals = {
  parameters: {
    __proto__: null,
    "path id": validate_StringUuid,
    "query from": validate_StringDateTime,
    "query to": validate_StringDateTime,
    "query path": validate_String,
    "query rating": validateWebVitalRating,
    "query metric": validateWebVitalMetric,
  },
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateListSharedWebVitalsResponse200,
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

export const getWebVitalTimeSeries = {
  parameters: {
    __proto__: null,
    "path id": validate_StringUuid,
    "query metric": validateWebVitalMetric,
    "query from": validate_StringDateTime,
    "query to": validate_StringDateTime,
    "query path": validate_String,
    "query rating": validateWebVitalRating,
  },
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateGetSharedWebVitalTimeSeriesResponse200,
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

export const getAvatar = {
  parameters: {
    __proto__: null,
    "query s": validateGetAvatarQueryS,
  },
  requestBody: _nothing,
  responses: {
    __proto__: null,
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
    "502": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "503": {
      __proto__: null,
      "application/json": validateDatabaseUnavailable,
    },
  },
}

export const getBootstrap = {
  parameters: _nothing,
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateBootstrap,
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

export const getCurrentIp = {
  parameters: _nothing,
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateGetCurrentIpResponse200,
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
    "503": {
      __proto__: null,
      "application/json": validateDatabaseUnavailable,
    },
  },
}

export const getOnboarding = {
  parameters: _nothing,
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateOnboarding,
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

export const dismissOnboarding = {
  parameters: _nothing,
  requestBody: _nothing,
  responses: {
    __proto__: null,
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

export const changePassword = {
  parameters: _nothing,
  requestBody: {
    __proto__: null,
    "application/json": validateChangePasswordRequest,
  },
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "text/plain": validateStatus,
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

export const getPermissions = {
  parameters: _nothing,
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validatePermissions,
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

export const getPreferences = {
  parameters: {
    __proto__: null,
    "header Accept-Language": validate_String,
  },
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateUserPreferences,
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

export const updatePreferences = {
  parameters: _nothing,
  requestBody: {
    __proto__: null,
    "application/json": validatePreferencesUpdateRequest,
  },
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateUserPreferences,
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
    },
  },
}

export const getProfile = {
  parameters: _nothing,
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateUserProfile,
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

export const updateProfile = {
  parameters: _nothing,
  requestBody: {
    __proto__: null,
    "application/json": validateProfileUpdateRequest,
  },
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateUserProfile,
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

export const getReportSubscriptions = {
  parameters: _nothing,
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateReportSubscriptions,
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

export const updateDigestSubscription = {
  parameters: _nothing,
  requestBody: {
    __proto__: null,
    "application/json": validateReportFrequencies,
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

export const updateSiteReportSubscription = {
  parameters: {
    __proto__: null,
    "path site_id": validate_StringUuid,
  },
  requestBody: {
    __proto__: null,
    "application/json": validateReportFrequencies,
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
    "503": {
      __proto__: null,
      "application/json": validateDatabaseUnavailable,
    },
  },
}

export const getAccountSecurity = {
  parameters: _nothing,
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateAccountSecurity,
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

export const finishPasskeyRegistration = {
  parameters: _nothing,
  requestBody: {
    __proto__: null,
    "application/json": validatePasskeyCredential,
  },
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateAccountSecurity,
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
    "410": {
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

export const startPasskeyRegistration = {
  parameters: _nothing,
  requestBody: {
    __proto__: null,
    "application/json": validateStartPasskeyRegistrationRequest,
  },
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateStartPasskeyRegistrationResponse200,
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
    },
  },
}

export const deletePasskey = {
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

export const regenerateRecoveryCodes = {
  parameters: _nothing,
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateRecoveryCodes,
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

export const disableTotp = {
  parameters: _nothing,
  requestBody: {
    __proto__: null,
    "application/json": validateTotpCode,
  },
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateAccountSecurity,
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
    },
  },
}

export const startTotpSetup = {
  parameters: _nothing,
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateTotpSetup,
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

export const verifyTotpSetup = {
  parameters: _nothing,
  requestBody: {
    __proto__: null,
    "application/json": validateTotpCode,
  },
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateAccountSecurity,
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
    "410": {
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

export const exportUser = {
  parameters: {
    __proto__: null,
    "query format": validateExportQrShareQueryFormat,
  },
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateExportedRows,
      "application/x-ndjson": validate_Object_30013b99,
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

export const createTeam = {
  parameters: _nothing,
  requestBody: {
    __proto__: null,
    "application/json": validateTeamRequest,
  },
  responses: {
    __proto__: null,
    "201": {
      __proto__: null,
      "application/json": validateCreateTeamResponse201,
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

export const setActiveTeam = {
  parameters: _nothing,
  requestBody: {
    __proto__: null,
    "application/json": validateSetActiveTeamRequest,
  },
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateActiveTeam,
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

export const replaceTeam = {
  parameters: {
    __proto__: null,
    "path id": validate_StringUuid,
  },
  requestBody: {
    __proto__: null,
    "application/json": validateTeamRequest,
  },
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateStatus,
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

export const updateTeam = {
  parameters: {
    __proto__: null,
    "path id": validate_StringUuid,
  },
  requestBody: {
    __proto__: null,
    "application/json": validateTeamRequest,
  },
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateStatus,
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

export const archiveTeam = {
  parameters: {
    __proto__: null,
    "path id": validate_StringUuid,
  },
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateActiveTeam,
    },
    "400": {
      __proto__: null,
      "application/json": validateCodedError,
      "text/plain": validateErrorText,
    },
    "401": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "403": {
      __proto__: null,
      "application/json": validateCodedError,
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

export const listTeamAuditEntries = {
  parameters: {
    __proto__: null,
    "path id": validate_StringUuid,
    "query action": validate_String,
    "query outcome": validate_String,
    "query target_type": validate_String,
    "query query": validate_String,
    "query from": validate_StringDateTime,
    "query to": validate_StringDateTime,
    "query limit": validateListInstanceAuditEntriesQueryLimit,
    "query offset": validate_Integer_24b70bf4,
  },
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateTeamAuditPage,
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

export const disconnectSearchConsole = {
  parameters: {
    __proto__: null,
    "path id": validate_StringUuid,
  },
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateStatus,
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

export const connectSearchConsole = {
  parameters: {
    __proto__: null,
    "path id": validate_StringUuid,
  },
  requestBody: {
    __proto__: null,
    "application/json": validateConnectSearchConsoleRequest,
  },
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateConnectSearchConsoleResponse200,
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
    "412": {
      __proto__: null,
      "application/json": validateCodedError,
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

export const listSearchConsoleProperties = {
  parameters: {
    __proto__: null,
    "path id": validate_StringUuid,
  },
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateSearchConsoleProperties,
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
    "412": {
      __proto__: null,
      "application/json": validateCodedError,
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
      "application/json": validateCodedError,
    },
    "503": {
      __proto__: null,
      "application/json": validateDatabaseUnavailable,
      "text/plain": validateErrorText,
    },
  },
}

export const getSearchConsoleConnection = {
  parameters: {
    __proto__: null,
    "path id": validate_StringUuid,
  },
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateSearchConsoleConnection,
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
    "503": {
      __proto__: null,
      "application/json": validateDatabaseUnavailable,
      "text/plain": validateErrorText,
    },
  },
}

export const listTeamInvitations = {
  parameters: {
    __proto__: null,
    "path id": validate_StringUuid,
  },
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateListTeamInvitationsResponse200,
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

export const revokeTeamInvitation = {
  parameters: {
    __proto__: null,
    "path id": validate_StringUuid,
    "path inviteId": validate_StringUuid,
  },
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateStatus,
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

export const resendTeamInvitation = {
  parameters: {
    __proto__: null,
    "path id": validate_StringUuid,
    "path inviteId": validate_StringUuid,
  },
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateInvitationResent,
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

export const leaveTeam = {
  parameters: {
    __proto__: null,
    "path id": validate_StringUuid,
  },
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateActiveTeam,
    },
    "400": {
      __proto__: null,
      "application/json": validateCodedError,
      "text/plain": validateErrorText,
    },
    "401": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "403": {
      __proto__: null,
      "application/json": validateCodedError,
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

export const listTeamMembers = {
  parameters: {
    __proto__: null,
    "path id": validate_StringUuid,
  },
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateListTeamMembersResponse200,
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

export const addTeamMember = {
  parameters: {
    __proto__: null,
    "path id": validate_StringUuid,
  },
  requestBody: {
    __proto__: null,
    "application/json": validateTeamMemberRequest,
  },
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateTeamMemberAdded,
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
      "application/json": validateCodedError,
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

export const removeTeamMember = {
  parameters: {
    __proto__: null,
    "path id": validate_StringUuid,
    "path userId": validate_StringUuid,
  },
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateStatus,
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

export const transferTeamOwnership = {
  parameters: {
    __proto__: null,
    "path id": validate_StringUuid,
  },
  requestBody: {
    __proto__: null,
    "application/json": validateTransferTeamOwnershipRequest,
  },
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateStatus,
    },
    "400": {
      __proto__: null,
      "application/json": validateCodedError,
      "text/plain": validateErrorText,
    },
    "401": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "403": {
      __proto__: null,
      "application/json": validateCodedError,
      "text/plain": validateErrorText,
    },
    "404": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "409": {
      __proto__: null,
      "application/json": validateCodedError,
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

export const getLiveness = {
  parameters: _nothing,
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "text/plain": validate_String_a7c44698,
    },
  },
}

export const trackPageview = {
  parameters: {
    __proto__: null,
    "header Origin": validate_String,
  },
  requestBody: {
    __proto__: null,
    "application/json": validateBrowserPageview,
  },
  responses: {
    __proto__: null,
    "400": {
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

export const preflightPageviews = {
  parameters: {
    __proto__: null,
    "header Origin": validate_String,
    "header Access-Control-Request-Method": validate_String,
    "header Access-Control-Request-Headers": validate_String,
  },
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "405": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
  },
}

export const trackEvent = {
  parameters: {
    __proto__: null,
    "header Origin": validate_String,
  },
  requestBody: {
    __proto__: null,
    "application/json": validateBrowserEvent,
  },
  responses: {
    __proto__: null,
    "400": {
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

export const preflightEvents = {
  parameters: {
    __proto__: null,
    "header Origin": validate_String,
    "header Access-Control-Request-Method": validate_String,
    "header Access-Control-Request-Headers": validate_String,
  },
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "405": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
  },
}

export const trackWebVital = {
  parameters: {
    __proto__: null,
    "header Origin": validate_String,
  },
  requestBody: {
    __proto__: null,
    "application/json": validateBrowserWebVital,
  },
  responses: {
    __proto__: null,
    "400": {
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

export const preflightWebVitals = {
  parameters: {
    __proto__: null,
    "header Origin": validate_String,
    "header Access-Control-Request-Method": validate_String,
    "header Access-Control-Request-Headers": validate_String,
  },
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "405": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
  },
}

export const openQrCode = {
  parameters: {
    __proto__: null,
    "path token": validateGetQrSharePathToken,
  },
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "400": {
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

export const getReadiness = {
  parameters: _nothing,
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "text/plain": validate_String_a7c44698,
    },
    "503": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
  },
}

export { validateAccountSecurity, validateActiveTeam, validateAiCitationYield, validateAiFailureHotspot, validateAiFetchCorrelation, validateAiFetchCorrelationSummary, validateAiFetchOverview, validateAiFetchRequest, validateAiOpportunityPage, validateAnalyticsChange, validateApiClientBase, validateApiClientCreateRequest, validateApiClientSiteRole, validateApiClientSiteRoleInput, validateApiClientUpdateRequest, validateApiDescriptionList, validateAuthSession, validateBootstrap, validateBrowserEvent, validateBrowserPageview, validateBrowserWebVital, validateChartDataPoint, validateCloudSignupRequest, validateCloudStatus, validateCodedError, validateComparisonStats, validateCsvFile, validateDatabaseUnavailable, validateDigestSubscription, validateDoneWithMessage, validateEcommerceProduct, validateEcommerceSeriesPoint, validateEcommerceSource, validateEcommerceSummary, validateEmailLinkRequest, validateErrorText, validateEventAudience, validateEventSeriesPoint, validateExclusion, validateExclusionRequest, validateExportedRows, validateFunnel, validateFunnelCreateRequest, validateFunnelSeriesPoint, validateFunnelStats, validateFunnelStep, validateFunnelStepStats, validateGeneratedOpportunities, validateGoal, validateGoalCreateRequest, validateGoalSeriesPoint, validateGoalStats, validateHit, validateHitPage, validateImport_2, validateImportCleanup, validateImportCleanupResult, validateImportCleanupRun, validateImportCreateRequest, validateImportCreated, validateImportDataset, validateImportEventCoverage, validateImportEventDimensionCoverage, validateImportEventPropertyCoverage, validateImportExclusionReason, validateImportFile, validateImportList, validateImportManifest, validateImportOverlap, validateImportProgress, validateImportState, validateImportWarning, validateImporter, validateInitialUserRequest, validateInstanceAi, validateInstanceAuditEntry, validateInstanceAuditPage, validateInstanceBackups, validateInstanceCache, validateInstanceCaches, validateInstanceFeature, validateInstanceHealth, validateInstanceInfo, validateInstanceIngest, validateInstanceMail, validateInstanceRole, validateInstanceSearchConsole, validateInstanceSpamFilter, validateInstanceStorage, validateInstanceTeam, validateInvitationResent, validateLoginMfaRequired, validateLoginRequest, validateLoginResult, validateLoginSucceeded, validateMetricStat, validateNdjsonFile, validateOnboarding, validateOnboardingStep, validateOpportunity, validateOpportunityDigest, validateOpportunityDigestItem, validateOpportunityEvidence, validateOpportunityKind, validateOpportunityList, validateOpportunityScore, validateOpportunityState, validateOpportunityUpdateRequest, validateParquetFile, validatePasskey, validatePasskeyCredential, validatePasskeyLoginFinish, validatePasskeyLoginStart, validatePasskeyOptions, validatePasswordByToken, validatePasswordResetRequested, validatePermissions, validatePersonalApiClient, validatePersonalApiClientWithToken, validatePixelCount, validatePreferencesUpdateRequest, validateProfileUpdateRequest, validateQrCode, validateQrCodeGraphic, validateQrCodeOpens, validateQrCodeRequest, validateQrCodeSummary, validateQrGraphic, validateQrShareLink, validateQrShareLinkWithToken, validateRecoveryCodes, validateReportFrequencies, validateReportSubscriptions, validateSearchConsoleConnection, validateSearchConsoleDay, validateSearchConsoleMapping, validateSearchConsoleOverview, validateSearchConsoleProperties, validateSearchConsoleProperty, validateSearchConsoleRow, validateSearchConsoleRows, validateSearchConsoleSeries, validateSearchConsoleSync, validateSecondFactorCode, validateSecondFactorsRemoved, validateServerEventRequest, validateServerPageviewRequest, validateShareLink, validateShareLinkWithToken, validateSite, validateSiteActivation, validateSiteActivationPage, validateSiteCreateRequest, validateSiteMember, validateSiteMemberRequest, validateSiteReportSubscription, validateSiteRetentionUpdate, validateSiteRole, validateSiteStats, validateSiteTrackingStatus, validateSiteTransfer, validateSiteTransferRequest, validateStatus, validateStripePage, validateSystemError, validateSystemStatus, validateSystemUnavailable, validateTeam, validateTeamApiClient, validateTeamApiClientCreateRequest, validateTeamApiClientUpdateRequest, validateTeamApiClientWithToken, validateTeamAuditEntry, validateTeamAuditPage, validateTeamDatabase, validateTeamDeleted, validateTeamEntitlements, validateTeamInvitation, validateTeamList, validateTeamMember, validateTeamMemberAdded, validateTeamMemberRequest, validateTeamPlan, validateTeamRequest, validateTeamUsageSummary, validateTotpCode, validateTotpSetup, validateTrackingState, validateUser, validateUserOwnsTeams, validateUserPreferences, validateUserProfile, validateWebVitalGroup, validateWebVitalMetric, validateWebVitalOfPage, validateWebVitalPage, validateWebVitalRating, validateWebVitalSeriesPoint, validateWebVitalSummary, validateXlsxFile }
