// Copied into generated files, as far as they use it; see helpers.ts.

/** RFC 1123, section 2.1, with the labels of RFC 5890, section 2.3.2.1. */
function _isHostname(text) {
  const labels = text.split('.')
  return text.length < 254 && labels.every(_isAsciiLabel) && (!/xn--/i.test(text) || _isIdn(text))
}

function _isAsciiLabel(label) {
  return /^[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$/i.test(label)
}

/** RFC 5891, section 4. The URL parser knows the rules for joiners and directions, and the length of labels as ASCII. */
function _isIdn(text) {
  const labels = text.split(/[.\u3002\uff0e\uff61]/)
  const decoded = labels.map((label) =>
    /^xn--/i.test(label) ? _fromPunycode(label.slice(4).toLowerCase()) : label,
  )
  if (!decoded.every((label) => _isAsciiLabel(label) || _isUnicodeLabel(label))) return false
  const isBidirectional = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u
  if (isBidirectional.test(decoded.join()) && decoded.some((label) => /^\d/.test(label)))
    return false
  // A name that ends in a number would be read as an IP address.
  const address = `http://${decoded.join('.')}.a`
  if (!URL.canParse(address)) return false
  const encoded = new URL(address).hostname.slice(0, -2)
  return (
    encoded.length < 254 &&
    encoded.split('.').every((label, i) => {
      const isSame = !/^xn--/i.test(labels[i]) || label === labels[i].toLowerCase()
      return isSame && _isAsciiLabel(label)
    })
  )
}

/** RFC 5892: letters, marks and digits that normalization leaves alone, and the exceptions of appendix A. */
function _isUnicodeLabel(label) {
  const isExceptional =
    /^[\u00df\u03c2\u06fd\u06fe\u0f0b\u3007\u00b7\u0375\u05f3\u05f4\u30fb\u200c\u200d]$/
  const isValid = (character) =>
    isExceptional.test(character) ||
    (/^[-\p{Ll}\p{Lo}\p{Lm}\p{M}\p{Nd}]$/u.test(character) &&
      character.normalize('NFKC').toLowerCase().normalize('NFKC') === character)
  return (
    [...label].every(isValid) &&
    !/^[-\p{M}]|^..--|-$|[\p{Me}\u0640\u07fa\u302e\u302f\u3031-\u3035\u303b]/u.test(label) &&
    !/(?:^|[^l])\u00b7|\u00b7(?!l)|\u0375(?!\p{Script=Greek})/u.test(label) &&
    !/(?:^|\P{Script=Hebrew})[\u05f3\u05f4]|(?:^|\p{Script=Latin})[\u200c\u200d]/u.test(label) &&
    (!label.includes('\u30fb') ||
      /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(label)) &&
    !(/[\u0660-\u0669]/.test(label) && /[\u06f0-\u06f9]/.test(label))
  )
}

/** RFC 3492, section 6.2; an empty string for what cannot be decoded. */
function _fromPunycode(text) {
  const start = text.lastIndexOf('-') + 1
  const characters = [...text.slice(0, Math.max(start - 1, 0))]
  let [code, position, bias] = [128, 0, 72]
  for (let at = start; at < text.length;) {
    const previous = position
    for (let weight = 1, k = 36; ; k += 36) {
      const digit = 'abcdefghijklmnopqrstuvwxyz0123456789'.indexOf(text.charAt(at++) || ' ')
      if (digit < 0) return ''
      position += digit * weight
      const threshold = Math.min(Math.max(k - bias, 1), 26)
      if (digit < threshold) break
      weight *= 36 - threshold
    }
    const length = characters.length + 1
    let delta = Math.floor((position - previous) / (previous === 0 ? 700 : 2))
    delta += Math.floor(delta / length)
    for (bias = 0; delta > 455; bias += 36) delta = Math.floor(delta / 35)
    bias += Math.floor((36 * delta) / (delta + 38))
    code += Math.floor(position / length)
    if (code > 0x10ffff) return ''
    position %= length
    characters.splice(position++, 0, String.fromCodePoint(code))
  }
  return characters.join('')
}

/** RFC 5321, section 4.1.2. */
function _isEmail(text) {
  return _isMailbox(text, '')
}

/** RFC 6531, section 3.3. */
function _isIdnEmail(text) {
  return _isMailbox(text, '\\u{80}-\\u{10ffff}')
}

function _isMailbox(text, others) {
  const atom = `[-\\w!#$%&'*+/=?^\`{|}~${others}]+`
  const quoted = `"(?:[ !#-[\\]-~${others}]|\\\\[ -~])*"`
  const label = `[A-Za-z\\d${others}](?:[-A-Za-z\\d${others}]*[A-Za-z\\d${others}])?`
  const address = `^(?:${atom}(?:\\.${atom})*|${quoted})@(?:${label}(?:\\.${label})*|\\[(.*)\\])$`
  const match = new RegExp(address, 'u').exec(text)
  return match !== null && (match[1] === undefined || _isAddressLiteral(match[1]))
}

function _isAddressLiteral(text) {
  return /^IPv6:/i.test(text) ? _isIpv6(text.slice(5)) : _isIpv4(text)
}
