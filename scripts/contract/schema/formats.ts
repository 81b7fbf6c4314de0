import { domainToASCII, domainToUnicode } from 'node:url'
import { fullFormats } from 'ajv-formats/dist/formats.js'

type Check = (text: string) => boolean

/**
 * Formats that ajv-formats 3.0.1 lacks or reads otherwise than specified, by name. Internationalized ones are checked as the
 * ASCII that they stand for.
 */
export const FORMATS: Readonly<Record<string, RegExp | Check>> = {
  // ajv-formats tests each line of a string by itself, and accepts the URN of a UUID and quotation marks.
  byte: /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/,
  uuid: /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
  'uri-reference': isReference,
  iri: (text) => isIri(text, ajvCheck('uri')),
  'iri-reference': (text) => isIri(text, isReference),
  'idn-hostname': isIdnHostname,
  email: isEmail,
  'idn-email': (text) => isEmail(text.replace(/[\u{80}-\u{10ffff}]/gu, 'a')),
}

/** Whether any value of its type breaks a format. */
export function isChecked(format: string): boolean {
  return format in FORMATS || format in fullFormats
}

function ajvCheck(name: 'uri' | 'uri-reference' | 'email' | 'hostname'): Check {
  const check = fullFormats[name] as RegExp | Check
  return (text) => (check instanceof RegExp ? check.test(text) : check(text))
}

/** The first segment of a relative path has no colon. @see https://www.rfc-editor.org/rfc/rfc3986#section-4.2 */
function isReference(text: string): boolean {
  const hasColon = /^[^/?#]*:/.test(text) && !/^[a-z][a-z\d+.-]*:/i.test(text)
  return !hasColon && !/["\r\n]/.test(text) && ajvCheck('uri-reference')(text)
}

/** The domain may have one label. @see https://www.rfc-editor.org/rfc/rfc5321#section-4.1.2 */
function isEmail(text: string): boolean {
  return ajvCheck('email')(text) || ajvCheck('email')(`${text}.org`)
}

/** @see https://www.rfc-editor.org/rfc/rfc3987#section-2.2 */
function isIri(text: string, isUri: Check): boolean {
  const isPrivate = /\p{Co}/u.test(text.replace(/\?[^#]*/, ''))
  if (isPrivate || NOT_IN_IRIS.test(text)) return false
  return isUri(text.replace(/[\u{80}-\u{10ffff}]/gu, encodeURIComponent))
}

const NOT_IN_IRIS =
  /[\u{80}-\u{9f}\u{fff0}-\u{ffff}\u{e0000}-\u{e0fff}\p{Cs}\p{Noncharacter_Code_Point}]/u

/** @see https://www.rfc-editor.org/rfc/rfc5890#section-2.3.2.3 */
function isIdnHostname(text: string): boolean {
  const isHostname = ajvCheck('hostname')
  if (/^[\0-\x7f]*$/.test(text) && !/xn--/i.test(text)) return isHostname(text)
  const labels = text.split(/[.\u3002\uff0e\uff61]/)
  const ascii = domainToASCII(text)
  return ascii !== '' && isHostname(ascii) && labels.every(isLabel)
}

/** Letters, marks and digits in their canonical form, and the joiners of RFC 5892; or such a label in Punycode. */
function isLabel(label: string): boolean {
  if (/^xn--/i.test(label)) {
    const decoded = domainToUnicode(label)
    return !/^(xn--.*)?$/i.test(decoded) && isLabel(decoded)
  }
  if (/^[\0-\x7f]+$/.test(label)) return ajvCheck('hostname')(label)
  const isCanonical = label === label.normalize('NFKC').toLowerCase()
  const areLetters = /^[\p{L}\p{M}\p{N}\xb7\u0375\u05f3\u05f4\u30fb\u200c\u200d-]+$/u.test(label)
  return isCanonical && areLetters && !/^-|-$/.test(label)
}
