import { expect, test } from 'vitest'
import { createOracle } from '../../scripts/contract/schema/oracle.ts'
import { documentWith } from '../support/describe.ts'

/** Strings that a format allows, and some that it doesn't. */
const FORMATS: Readonly<Record<string, readonly [right: string[], wrong: string[]]>> = {
  'uri-reference': [
    ['', '/a?b#c', '//host:80/%20', 'https://example.org/', './09:30'],
    ['a b', '/ä', '\\a', '/"a"', '%zz', '/a\n', '09:30', '1a:b'],
  ],
  iri: [
    ['https://example.org/', 'https://exämple.org/ä?ö#ü', 'urn:日本', 'https://a.org/?\ue000'],
    ['/ä', 'example.org', 'https://a.org/a b', 'https://a.org/\ue000', 'https://a.org/\ud800'],
  ],
  'iri-reference': [
    ['', '/ä', '?日=本', '//exämple.org', '#\u{1f600}'],
    ['/a b', '\\ä', '/%zz', '/\u0085', '/\ufdd0', '/"ä"'],
  ],
  'idn-hostname': [
    ['example.org', 'bücher.example', '例え.テスト', 'xn--bcher-kva.example', 'straße.de', '1.2.3'],
    ['', '-a.org', 'a b', 'bücher-.example', 'a..b', '\u{1f600}.org', 'xn--a', 'Ａ.org', 'a_b.org'],
  ],
  email: [
    ['ada@example.org', 'ada@localhost'],
    ['nobody', 'a@b@c', 'a@', 'a@-b', 'a@b.', 'jörg@example.org'],
  ],
  'idn-email': [
    ['ada@example.org', 'jörg@bücher.example', '用户@例子.广告'],
    ['nobody', 'a@b@c.org', '@bücher.example', 'jörg@', 'a b@c.org'],
  ],
}

const names = Object.keys(FORMATS)
const schemas = Object.fromEntries(names.map((format) => [format, { type: 'string', format }]))
const oracle = createOracle(documentWith({ components: { schemas } }), 'request')

test.each(names)('%s', (format) => {
  const accepts = (text: string) => oracle.accepts(`/components/schemas/${format}`, text)
  const [right, wrong] = FORMATS[format]!
  expect({ right: right.filter(accepts), wrong: wrong.filter(accepts) }).toEqual({
    right,
    wrong: [],
  })
})
