import fc from 'fast-check'

const codePoint = fc
  .integer({ min: 0, max: 0x10ffff })
  .filter((code) => code < 0xd800 || code > 0xdfff)
  .map((code) => String.fromCodePoint(code))

/** Strings of any characters; the unit `binary` of fast-check takes a second to make its tables. */
export function anyString(lengths: { minLength?: number; maxLength?: number } = {}) {
  return fc.oneof(fc.string(lengths), fc.string({ ...lengths, unit: codePoint }))
}
