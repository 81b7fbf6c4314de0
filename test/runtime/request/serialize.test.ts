import { describe, expect, test } from 'vitest'
import type { Parameter } from '../../../src/runtime/operation.ts'
import { serialize } from '../../../src/runtime/request/serialize.ts'

const ARRAY = ['blue', 'black', 'brown']
const OBJECT = { R: 100, G: 200, B: 150 }

describe('the table of styles', () => {
  // https://spec.openapis.org/oas/v3.1.1.html#style-examples
  test.each<
    [style: string, explode: boolean, empty: string, string: string, array: string, object: string]
  >([
    [
      'matrix',
      false,
      ';color',
      ';color=blue',
      ';color=blue,black,brown',
      ';color=R,100,G,200,B,150',
    ],
    [
      'matrix',
      true,
      ';color',
      ';color=blue',
      ';color=blue;color=black;color=brown',
      ';R=100;G=200;B=150',
    ],
    ['label', false, '.', '.blue', '.blue,black,brown', '.R,100,G,200,B,150'],
    ['label', true, '.', '.blue', '.blue.black.brown', '.R=100.G=200.B=150'],
    ['simple', false, '', 'blue', 'blue,black,brown', 'R,100,G,200,B,150'],
    ['simple', true, '', 'blue', 'blue,black,brown', 'R=100,G=200,B=150'],
    ['form', false, 'color=', 'color=blue', 'color=blue,black,brown', 'color=R,100,G,200,B,150'],
    [
      'form',
      true,
      'color=',
      'color=blue',
      'color=blue&color=black&color=brown',
      'R=100&G=200&B=150',
    ],
    [
      'spaceDelimited',
      false,
      'color=',
      'color=blue',
      'color=blue%20black%20brown',
      'color=R%20100%20G%20200%20B%20150',
    ],
    [
      'pipeDelimited',
      false,
      'color=',
      'color=blue',
      'color=blue%7Cblack%7Cbrown',
      'color=R%7C100%7CG%7C200%7CB%7C150',
    ],
    [
      'deepObject',
      true,
      'color=',
      'color=blue',
      'color=blue&color=black&color=brown',
      'color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150',
    ],
  ])('%s, explode %s', (style, explode, empty, string, array, object) => {
    const place = /matrix|label|simple/.test(style) ? 'path' : 'query'
    const parameter: Parameter = { name: 'color', in: place, style, explode }
    const got = ['', 'blue', ARRAY, OBJECT].map((value) => serialize(parameter, value))
    expect(got).toEqual([empty, string, array, object])
  })

  test.each<[Parameter['in'], string, string]>([
    ['path', 'a,b', 'R,100,G,200,B,150'],
    ['query', 'x=a&x=b', 'R=100&G=200&B=150'],
    ['header', 'a,b', 'R,100,G,200,B,150'],
    ['cookie', 'x=a; x=b', 'R=100; G=200; B=150'],
  ])('the default of a %s parameter', (place, array, object) => {
    const parameter = { name: 'x', in: place }
    expect([serialize(parameter, ['a', 'b']), serialize(parameter, OBJECT)]).toEqual([
      array,
      object,
    ])
  })

  test('explode is off by default in styles other than form', () => {
    expect(serialize({ name: 'x', in: 'query', style: 'pipeDelimited' }, ['a', 'b'])).toBe(
      'x=a%7Cb',
    )
  })
})

describe('the style cookie has no escapes', () => {
  test.each<[name: string, value: unknown, explode: boolean, want: string]>([
    ['a', 'x%20y/z', true, 'a=x%20y/z'],
    ['日本', [], true, ''],
    ['日本', null, true, ''],
    ['日本', { a: 1 }, true, 'a=1'],
    ['a', { b: 1, c: 2 }, false, 'a=b,1,c,2'],
  ])('%s: %j is written', (name, value, explode, want) => {
    expect(serialize({ name, in: 'cookie', style: 'cookie', explode }, value)).toBe(want)
  })

  test.each<[name: string, value: unknown, explode: boolean, character: string]>([
    ['日本', 'x', true, '日'],
    ['😀', ['x'], true, '😀'],
    ['a b', { c: 1 }, false, ' '],
    ['a;b', { '': 1 }, true, ';'],
    ['a=b', 1, true, '='],
    ['a', 'ü', true, 'ü'],
    ['a', { ü: 1 }, true, 'ü'],
    ['a', { 'b=c': 1 }, true, '='],
    ['a', ['x', 'y,z'], false, ','],
  ])('%s: %j is rejected, as it would need them', (name, value, explode, character) => {
    const write = () => serialize({ name, in: 'cookie', style: 'cookie', explode }, value)
    expect(write).toThrow(expect.stringMatching(`^"${character}" has to be escaped in`))
  })
})

describe('values', () => {
  const query: Parameter = { name: 'x', in: 'query' }
  test.each<[what: string, value: unknown, want: string]>([
    ['a number', 1.5, 'x=1.5'],
    ['a big integer', 2n ** 64n, 'x=18446744073709551616'],
    ['a boolean', false, 'x=false'],
    ['a date', new Date(Date.UTC(2026, 0, 31, 12, 0, 0, 7)), 'x=2026-01-31T12%3A00%3A00.007Z'],
    ['dates in an array', [new Date(0)], 'x=1970-01-01T00%3A00%3A00.000Z'],
    ['null', null, ''],
    ['an undefined item', ['a', undefined, null, 'b'], 'x=a&x=b'],
    ['an undefined member', { a: 1, b: undefined, c: null }, 'a=1'],
    ['an empty array', [], ''],
    ['an empty object', {}, ''],
    [
      'reserved signs',
      "!*'();:@&=+$,/?#[] %",
      'x=%21%2A%27%28%29%3B%3A%40%26%3D%2B%24%2C%2F%3F%23%5B%5D%20%25',
    ],
    ['unreserved signs', 'aZ09-._~', 'x=aZ09-._~'],
    ['beyond ASCII', 'ü€😀', 'x=%C3%BC%E2%82%AC%F0%9F%98%80'],
  ])('%s', (_, value, want) => {
    expect(serialize(query, value)).toBe(want)
  })

  test('names are encoded as values are', () => {
    expect(serialize({ name: 'a b&c', in: 'query' }, 1)).toBe('a%20b%26c=1')
    expect(serialize(query, { 'a=b': 1 })).toBe('a%3Db=1')
  })

  test('allowReserved keeps reserved signs and what is encoded already, but not what would end the query', () => {
    const reserved: Parameter = { name: 'x', in: 'query', allowReserved: true }
    expect(serialize(reserved, "a/b?c:@!$&'()*+,;=d e%2Ff%g#h")).toBe(
      "x=a/b?c:@!$&'()*+,;=d%20e%2Ff%25g%23h",
    )
  })

  test('a deepObject may be nested', () => {
    const deep: Parameter = { name: 'f', in: 'query', style: 'deepObject', explode: true }
    const value = { a: { b: [1, null, 2], c: 'x', e: null }, d: 3 }
    expect(decodeURIComponent(serialize(deep, value))).toBe('f[a][b]=1&f[a][b]=2&f[a][c]=x&f[d]=3')
    expect(() => serialize(deep, { a: [{ b: 1 }] })).toThrow('"0" is nested')
  })

  test('a parameter with content is written as its media type', () => {
    expect(serialize({ name: 'f', in: 'query', content: 'application/json' }, { a: [null] })).toBe(
      'f=%7B%22a%22%3A%5Bnull%5D%7D',
    )
  })

  test('header values are not percent-encoded', () => {
    expect(serialize({ name: 'x', in: 'header' }, ['a b', 'ü'])).toBe('a b,ü')
  })

  test.each<[what: string, value: unknown]>([
    ['an object in an array', [{ a: 1 }]],
    ['an object in an object', { a: { b: 1 } }],
    ['an invalid date', new Date(NaN)],
    ['half a surrogate pair', '\ud800'],
  ])('rejects %s', (_, value) => {
    expect(() => serialize(query, value)).toThrow()
  })
})

test('reserved signs of a name are encoded where those of its value are not', () => {
  const parameter = { name: 'a&b', in: 'query', allowReserved: true } as const
  expect(serialize(parameter, 'c/d')).toBe('a%26b=c/d')
})
