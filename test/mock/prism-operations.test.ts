import { expect, test } from 'vitest'
import { decycle, withoutCycles } from '../../scripts/mock/prism/operations.ts'

const self: Record<string, unknown> = { 'a/b': [1, null, 'c'], shared: { d: true } }
self['a/b~c'] = { '%': [self, self.shared], again: self.shared }
self.self = self

test.each<[name: string, value: unknown]>([
  ['a cycle, and what occurs twice', self],
  ['a cycle further down', { x: [{ y: self }, self] }],
  ['nothing to replace', { a: [{}, [], 1, 'b', null, false] }],
])('%s: as @stoplight/json does it', (_, value) => {
  expect(withoutCycles(value)).toEqual(decycle(value))
})
