// Copied into generated files, as far as they use it; see helpers.ts.

function _isUri(text) {
  return _hasScheme(text) && _isUriReference(text)
}

function _isIri(text) {
  return _hasScheme(text) && _isIriReference(text)
}

function _hasScheme(text) {
  return /^[a-z][a-z\d+.-]*:/i.test(text)
}

function _isUriReference(text) {
  return _isReference(text, '', '')
}

/** RFC 3987, section 2.2. */
function _isIriReference(text) {
  const planes = '123456789abcd'.replaceAll(/./g, '\\u{$&0000}-\\u{$&fffd}')
  const others = `\\u{a0}-\\u{d7ff}\\u{f900}-\\u{fdcf}\\u{fdf0}-\\u{ffef}${planes}\\u{e1000}-\\u{efffd}`
  return _isReference(
    text,
    others,
    '\\u{e000}-\\u{f8ff}\\u{f0000}-\\u{ffffd}\\u{100000}-\\u{10fffd}',
  )
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

/** RFC 6570, section 2. */
function _isUriTemplate(text) {
  const name = '(?:\\w|%[\\dA-Fa-f]{2})(?:\\.?(?:\\w|%[\\dA-Fa-f]{2}))*'
  const variable = `${name}(?::[1-9]\\d{0,3}|\\*)?`
  const literal = "[-!#$&'()*+,./:;=?@[\\]\\w~\\u{a0}-\\u{10ffff}]|%[\\dA-Fa-f]{2}"
  const expression = `\\{[+#./;?&=,!@|]?${variable}(?:,${variable})*\\}`
  return new RegExp(`^(?:${literal}|${expression})*$`, 'u').test(text)
}
