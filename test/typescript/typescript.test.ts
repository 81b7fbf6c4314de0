import { describe, expect, test } from 'vitest'
import { docComment } from '../../scripts/typescript/comment.ts'
import { identifier, typeIdentifier } from '../../scripts/typescript/identifier.ts'
import { literal, propertyName } from '../../scripts/typescript/literal.ts'
import { printable } from '../../scripts/typescript/printable.ts'

describe('identifier', () => {
  test.each([
    ['listPets', 'listPets'],
    ['ListPets', 'listPets'],
    ['list_pets', 'listPets'],
    ['list-pets', 'listPets'],
    ['repos/list-for-org', 'reposListForOrg'],
    ['GET /pets/{id}', 'getPetsId'],
    ['API', 'api'],
    ['API_v2_Users', 'apiV2Users'],
    ['2nd place', '_2ndPlace'],
    ['$filter', '$filter'],
    ['Überprüfe Ärger', 'überprüfeÄrger'],
    ['e\u0301tat', 'état'],
    ['列出宠物', '列出宠物'],
    ['', '_'],
    ['🐈', '_'],
    ['"; alert(1) //', 'alert1'],
    ['delete', '_delete'],
    ['default', '_default'],
    ['constructor', '_constructor'],
    ['__proto__', 'proto__'],
    ['then', '_then'],
    ['undefined', '_undefined'],
    ['__esModule', 'esModule'],
    ['toString', '_toString'],
  ])('%j becomes %s', (name, wanted) => {
    expect(identifier(name)).toBe(wanted)
    expect(identifier(identifier(name)), 'twice gives the same').toBe(wanted)
  })
})

test.each([
  ['Pet', 'Pet'],
  ['pet', 'Pet'],
  ['foo-bar', 'FooBar'],
  ['foo_bar', 'Foo_bar'],
  ['a.b.C', 'ABC'],
  ['1Thing', '_1Thing'],
  ['any', 'Any'],
  ['List<Pet>', 'ListPet'],
])('type identifier: %j becomes %s', (name, wanted) => {
  expect(typeIdentifier(name)).toBe(wanted)
})

describe('literal', () => {
  test.each([
    ["it's", `"it's"`],
    ['a\nb', String.raw`"a\nb"`],
    ['\u2028', String.raw`"\u2028"`],
    ['\u202e', String.raw`"\u202e"`],
    ['</script>', String.raw`"<\/script>"`],
    ['<!--', String.raw`"<\!--"`],
    ['${x} `', '"${x} `"'],
    [null, 'null'],
    [-0.5, '-0.5'],
    [[1, ['a']], '[1, ["a"]]'],
    [{}, '{}'],
    [{ a: 1, 'b-c': undefined, 'd e': [] }, '{ a: 1, "d e": [] }'],
    [JSON.parse('{ "__proto__": 1 }'), '{ ["__proto__"]: 1 }'],
  ])('%j becomes %s', (value, wanted) => {
    expect(literal(value)).toBe(wanted)
  })

  test.each([
    'plain',
    '"',
    "'",
    '`${x}`',
    '\\',
    '\u2028',
    '__proto__',
    '</script>',
    '\0',
    '007',
    '1e3',
  ])('gives back the string %j, also as a key', (text) => {
    const value = Object.fromEntries([[text, text]])
    const code = `(${literal(value)})`
    const again: unknown = (0, eval)(code)
    expect(Object.entries(again as object)).toEqual([[text, text]])
  })

  test.each([
    ['a', 'a'],
    ['a-b', '"a-b"'],
    ['1', '1'],
    ['01', '"01"'],
    ['__proto__', '["__proto__"]'],
  ])('property name %j becomes %s', (key, wanted) => {
    expect(propertyName(key)).toBe(wanted)
  })
})

describe('doc comment', () => {
  test.each<[want: string, ...paragraphs: (string | undefined)[]]>([
    ['', undefined, '', '  '],
    ['/**\n * a\n */\n', 'a'],
    ['/**\n * a\n *\n * b\n */\n', 'a', undefined, 'b'],
    ['/**\n * a\n * b\n * c\n */\n', 'a\r\nb\u2028c'],
    ['/**\n * *\\/ **\\//\n */\n', '*/ **//'],
    ['/**\n * \\@deprecated\n */\n', '@deprecated'],
    ['/**\n * ab\n */\n', 'a\u202eb\0'],
  ])('%j', (wanted, ...paragraphs) => {
    expect(docComment(...paragraphs)).toBe(wanted)
  })

  test.each(['*/', '**//', '*\u0000/', '*\u202e/', '*\r/', '***///', '*\\/', '*\u2028/'])(
    'cannot be ended by %j',
    (text) => {
      expect(docComment(`a ${text} b`).indexOf('*/')).toBe(docComment(`a ${text} b`).length - 3)
    },
  )
})

test('printable code has no invisible characters', () => {
  expect(printable('"a\u202eb\0"\n\t')).toBe(String.raw`"a\u202eb\u0000"` + '\n\t')
})
