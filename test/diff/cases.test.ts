import { describe, expect, it } from 'vitest'
import { greatestBump, joinBreaks } from '../../scripts/diff/change.ts'
import { changesBetween } from '../../scripts/diff/index.ts'
import { descriptionsOf } from './cases/base.ts'
import { CASES } from './cases/index.ts'

const all = CASES.flatMap(({ cases }) => cases)

it('has cases of each kind, each with its own name', () => {
  expect(all.length).toBeGreaterThanOrEqual(287)
  expect(new Set(all.map(({ name }) => name)).size).toBe(all.length)
  for (const { cases } of CASES) expect(cases.length).toBeGreaterThan(0)
})

describe.each(CASES)('breaks $group', ({ cases }) => {
  it.each(cases)('$name', (row) => {
    const changes = changesBetween(...descriptionsOf(row))
    expect({
      breaks: joinBreaks(...changes.map(({ breaks }) => breaks)),
      bump: greatestBump(changes.map(({ bump }) => bump)),
      codes: changes.map(({ code }) => code).sort(),
    }).toEqual({ breaks: row.breaks, bump: row.bump, codes: [...row.codes].sort() })
  })

  it.each(cases)('$name: nothing changes between each side and itself', (row) => {
    const [before, after] = descriptionsOf(row)
    expect(changesBetween(before, before)).toEqual([])
    expect(changesBetween(after, after)).toEqual([])
  })
})

it('points into the description as it was written', () => {
  for (const row of all) {
    for (const { pointer, code } of changesBetween(...descriptionsOf(row))) {
      if (code === 'wording') continue
      expect(pointer, row.name).toMatch(/^\/(paths|webhooks|components|servers)\//)
      // The names that normalisation gives to parameters.
      expect(pointer, row.name).not.toContain('_20_')
    }
  }
})
