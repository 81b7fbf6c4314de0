import { expect, test } from 'vitest'
import { FORMATS } from '../../../scripts/emit/validators/formats.ts'
import { compiled, documentOf } from './compiled.ts'

const words = (...lines: readonly string[]) => lines.join(' ').split(' ')

const UUID = '00000000-0000-0000-0000-00000000000f'
const LABEL = 'a'.repeat(63)

/** What each format accepts and rejects. */
const ROWS: Readonly<Record<string, { good: readonly unknown[]; bad: readonly unknown[] }>> = {
  date: {
    good: ['2024-02-29', '2000-02-29', '1999-12-31'],
    bad: [...words('2023-02-29 1900-02-29 2024-13-01 2024-04-31 2024-1-01 2024-01-00'), ''],
  },
  time: {
    good: [
      ...words('12:00:00Z 12:00:00z 12:00:00.123+01:30 23:59:60Z 00:59:60+01:00 15:59:60-08:00'),
      `23:59:59.${'9'.repeat(20)}Z`,
    ],
    bad: [
      ...words(
        '12:00:00 22:59:60Z 12:60:00Z 25:00:00Z 12:00:00+24:00 12:00:00+01 12:00:00+0100',
        '12:00Z',
      ),
    ],
  },
  'date-time': {
    good: ['2024-01-01T00:00:00Z', '2024-01-01t00:00:00+02:00', '2024-01-01 00:00:00Z'],
    bad: [
      ...words(
        '2024-01-01 2024-01-01T00:00:00 2024-01-01TT00:00:00Z 2024-02-30T00:00:00Z',
        '2024-01-01T00:00:00+02',
      ),
    ],
  },
  duration: {
    good: [...words('P1Y P1Y2M3DT4H5M6S P2W PT36H PT1M5S P1DT1S')],
    bad: [...words('P PT P1DT 1D P1W2D P1WT1H P1Y2D PT1H2S P1D1M PT1.5S'), 'P1D\n'],
  },
  email: {
    good: [
      ...words('a@b.co a.b+c@b-c.example a@localhost a@[10.0.0.1] a@[IPv6:2001:db8::1]'),
      '"a b@c"@d.co',
      '"a\\"b"@d.co',
    ],
    bad: [
      ...words(
        'a@ @b.co a a..b@c.co .a@c.co a@-b.co a@b..co a@[10.0.0.256] a@[IPv6:1]',
        '"a"b"@c.co ä@b.co',
      ),
      'a b@c.co',
      'a@b.co\n',
    ],
  },
  'idn-email': {
    good: ['ä@bücher.example', 'a@b.co', '"ä ö"@b.co'],
    bad: ['ä', 'ä@', 'ä ö@b.co', 'ä@-b.co'],
  },
  hostname: {
    good: [...words('a x.example.com 1a.b2 a--b xn--bcher-kva.example XN--BCHER-KVA'), LABEL],
    bad: [
      ...words('. a. .a a..b -a a- a_b bücher xn-- xn--é xn--0 xn--bcher-kvb9 xn--abc-'),
      '',
      `${LABEL}a`,
      `${LABEL}.`.repeat(4) + 'a',
    ],
  },
  'idn-hostname': {
    good: [
      ...words('bücher.example a.b 例え。テスト straße पिता l·l א׳ב ノ・ア xn--bcher-kva'),
      'نامه\u200cای',
    ],
    bad: [
      ...words('a..b Bücher ab--ü ü- a·l ׳ב a・b ﬁ ｂü ١۱ا 1a.א אa a☃ xn--a-ecp.ru'),
      '',
      '\u0301a',
      'a\u200cb',
      'ü'.repeat(63),
    ],
  },
  ipv4: {
    good: ['1.2.3.4', '0.0.0.0', '255.255.255.255'],
    bad: [...words('1.2.3 1.2.3.4.5 1.2.3.256 01.2.3.4 1.2.3.4.'), '1.2.3.4\n', ''],
  },
  ipv6: {
    good: [
      ...words(
        ':: ::1 1:: fe80::1 1:2:3:4:5:6:7:8 1:2:3:4:5:6:7:: ::ffff:1.2.3.4',
        '1:2:3:4:5:6:1.2.3.4',
      ),
    ],
    bad: [
      ...words(
        ': ::: 1::2::3 1:2:3:4:5:6:7 1:2:3:4:5:6:7:8:9 1:2:3:4:5:6:7:8:: 12345:: ::g',
        '1.2.3.4 1.2.3.4:: ::1.2.3.04 ::1%eth0',
      ),
      '',
      '::1\n',
    ],
  },
  uri: {
    good: [
      ...words(
        'https://a.b/c?d#e urn:x:y mailto:a@b.co http://u:p@[::1]:80/ http://[v1.a:b]/',
        'http://1.2.3.4 a: file:///etc',
      ),
      "http://a/b;c='d'?e=/?#/?",
    ],
    bad: [
      ...words(
        '/a //a.b/c a 1:b http://a{b} http://[::1 http://[1]/ http://a:b/ http://a@b@c/',
        'http://a/"b" http://a/[b] http://a/%zz http://ä/ a:#b#c',
      ),
      '',
      'http://a b',
      'a:\n',
    ],
  },
  'uri-reference': {
    good: [...words('/a //a.b/c a/b:c ./b:c ?a #b https://a.b'), ''],
    bad: [...words('1:b :a //a:b #a#b %zz ä //a@b@c'), '\\a', 'a b'],
  },
  iri: {
    good: ['https://ä.example/ö?ü#ß', 'http://a/\u{10300}', 'http://a/?\u{e000}'],
    bad: [...words('ä /ä http://ä/" http://ä:ö/'), 'http://a/\u{e000}'],
  },
  'iri-reference': {
    good: [...words('ä #ö //ä/ö /K'), ''],
    bad: ['ä b', '#\\', 'ä#b#c', '\u{e000}', '\u0085'],
  },
  'uri-template': {
    good: [...words('/a /{b} {+c} {#c,d} {/c*} {?c:3,d*} {c.d} {%41b} /ä {=c}'), '', "/a'b"],
    bad: [...words('{ } {c {} {c,} {c:0} {c:10000} {c..d} {c-d} {c*:1} %4 <'), '/a b', '\u007f'],
  },
  uuid: {
    good: [UUID, UUID.toUpperCase()],
    bad: [
      '',
      '0000',
      `urn:uuid:${UUID}`,
      UUID.replaceAll('-', ''),
      `${UUID}0`,
      UUID.replace('f', 'g'),
    ],
  },
  'json-pointer': { good: ['', '/', '/a/~0/~1', '/ä'], bad: [...words('a /~2 /~ #/a')] },
  'relative-json-pointer': {
    good: [...words('0 1/a 0# 10/~0')],
    bad: [...words('01/a /a -1 1#/a 0/~2'), ''],
  },
  regex: { good: ['^a$', '[a-z]+', ''], bad: ['(', '[', '*'] },
  byte: { good: ['', 'aGk=', 'aGkh', 'aA=='], bad: [...words('aGk a ==== aGk-'), 'aG k'] },
  int32: { good: [0, -2147483648, 2147483647, 5n], bad: [2147483648, 1.5] },
  int64: { good: [0, 2 ** 53 - 1, 2n ** 63n - 1n], bad: [2 ** 53, 1.5, 2n ** 63n] },
}

const operations = await compiled(
  documentOf(Object.fromEntries(Object.keys(ROWS).map((format, i) => [`run${i}`, { format }]))),
)

test('every format has a row', () => {
  expect(Object.keys(ROWS).sort()).toEqual(Object.keys(FORMATS).sort())
})

test.each(Object.entries(ROWS))('%s', (format, { good, bad }) => {
  const operation = operations[`run${Object.keys(ROWS).indexOf(format)}`]!
  const validate = operation.requestBody['application/json']!
  expect(good.filter((value) => !validate(value))).toEqual([])
  expect(bad.filter((value) => validate(value))).toEqual([])
  expect(validate(FORMATS[format]!.type === 'string' ? 1 : 'a')).toBe(true)
})
