/** A value of each format that has one; the first fits everyday uses best. */
export const FORMAT_EXAMPLES: Readonly<Record<string, string>> = {
  date: '2026-07-01',
  'date-time': '2026-07-01T09:30:00Z',
  time: '09:30:00Z',
  duration: 'PT1H',
  email: 'ada@example.org',
  'idn-email': 'ada@example.org',
  hostname: 'example.org',
  'idn-hostname': 'example.org',
  ipv4: '192.0.2.1',
  ipv6: '2001:db8::1',
  uri: 'https://example.org/',
  url: 'https://example.org/',
  iri: 'https://example.org/',
  'uri-reference': '/path',
  'iri-reference': '/path',
  'uri-template': '/path/{name}',
  uuid: '3f1c9a52-7e4b-4d0a-8b6f-2a5d9c7e1f30',
  byte: 'ZXhhbXBsZQ==',
  'json-pointer': '/name',
  'relative-json-pointer': '1/name',
  regex: '^a+$',
}

/** Whether a string is of a format, as far as its form tells; any string is of an unknown format. */
export function fitsFormat(format: string, text: string): boolean {
  return FORMS[format]?.test(text) ?? true
}

const DATE = /\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])/
const TIME = /(?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)/
const HOST =
  /(?=.{1,253}$)[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?)*/
const BYTE = /(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)/

function whole(...parts: readonly (RegExp | string)[]): RegExp {
  const sources = parts.map((part) => (typeof part === 'string' ? part : part.source))
  return new RegExp(`^(?:${sources.join('')})$`, 'i')
}

const FORMS: Readonly<Record<string, RegExp>> = {
  date: whole(DATE),
  time: whole(TIME),
  'date-time': whole(DATE, 't', TIME),
  duration: /^P(?!$)(?:\d+W|(?:\d+Y)?(?:\d+M)?(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+S)?)?)$/,
  email: whole(/[\w.!#$%&'*+/=?^`{|}~-]{1,64}/, '@', HOST),
  hostname: whole(HOST),
  ipv4: whole(BYTE, `(?:\\.${BYTE.source}){3}`),
  ipv6: /^(?=.*:.*:)[\da-f:]{2,39}(?:\d+\.\d+\.\d+\.\d+)?$/i,
  uri: /^[a-z][a-z\d+.-]*:[^\s<>"{}|\\^`]*$/i,
  url: /^(?:https?|ftp):\/\/[^\s<>"{}|\\^`]+$/i,
  'uri-reference': /^[^\s<>"{}|\\^`]*$/,
  uuid: /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i,
  byte: /^(?:[A-Za-z\d+/]{4})*(?:[A-Za-z\d+/]{2}==|[A-Za-z\d+/]{3}=)?$/,
  'json-pointer': /^(?:\/(?:[^~/]|~[01])*)*$/,
}
