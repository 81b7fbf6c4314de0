import { expect, test } from 'vitest'
import { uniqueName } from '../../scripts/document/unique-name.ts'

test.each([
  { taken: [], want: 'pet' },
  { taken: ['pet'], want: 'pet2' },
  { taken: ['pet', 'pet2', 'pet4'], want: 'pet3' },
  { taken: ['pet'], separator: '-', want: 'pet-2' },
])('with $taken taken, "pet" becomes $want', ({ taken, separator, want }) => {
  expect(uniqueName('pet', (name) => taken.includes(name), separator)).toBe(want)
})
