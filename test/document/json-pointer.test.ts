import { expect, test } from 'vitest'
import { at, parsePointer, pointerOf } from '../../scripts/document/json-pointer.ts'

test.each([
  [[], ''],
  [['paths', '/pets/{id}', 'get'], '/paths/~1pets~1{id}/get'],
  [['~1', 'a~/b', ''], '/~01/a~0~1b/'],
  [['parameters', 0, '50%25'], '/parameters/0/50%25'],
])('keys %j become the pointer %s and back', (keys, pointer) => {
  expect(pointerOf(...keys)).toBe(pointer)
  expect(parsePointer(pointer)).toEqual(keys.map(String))
})

const root = { 'a/b': 1, 'c d': { '~': 2 }, '50%25': 3, '50%': 4, list: [{ x: 5 }], no: null }

test.each([
  ['', root],
  ['/a~1b', 1],
  ['/a%2Fb', 1],
  ['/c%20d/~0', 2],
  ['/50%2525', 3],
  ['/50%', 4],
  ['/list/0/x', 5],
  ['/no', null],
  ['/no/x', undefined],
  ['/list/1/x', undefined],
  ['/toString', undefined],
  ['/list/0/x/y', undefined],
])('pointer %s leads to %j', (pointer, value) => {
  expect(at(root, pointer)).toEqual(value)
})
