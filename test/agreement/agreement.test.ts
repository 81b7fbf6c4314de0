import { expect, test } from 'vitest'
import { agreement } from './run.ts'

test('types, wire and validators say the same of random descriptions', async () => {
  const { counts, disagreements } = await agreement(3, 1)
  expect(disagreements).toEqual([])
  expect(counts['values rejected']).toBeGreaterThan(100)
})
