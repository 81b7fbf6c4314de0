import { beforeAll, describe, expect, it } from 'vitest'
import { greatestBump, joinBreaks, type Change } from '../../scripts/diff/change.ts'
import { changesOf } from '../../scripts/diff/index.ts'
import { compare } from '../../scripts/diff/compare/index.ts'
import type { Document } from '../../scripts/document/openapi.ts'
import { descriptionsOf, type Case } from './cases/base.ts'
import { CASES } from './cases/index.ts'

const all = CASES.flatMap(({ cases }) => cases)
const documents = (row: Case) => descriptionsOf(row) as [Document, Document]
const changes = new Map<Case, readonly Change[]>()

/** Redocly judges all cases in one go. */
beforeAll(async () => {
  const found = await changesOf(all.map(documents))
  for (const [index, row] of all.entries()) changes.set(row, found[index]!)
}, 120_000)

it('has enough cases of each kind, each with a name of its own', () => {
  expect(all.length).toBeGreaterThanOrEqual(60)
  expect(new Set(all.map(({ name }) => name)).size).toBe(all.length)
  for (const { cases } of CASES) expect(cases.length).toBeGreaterThan(0)
})

describe.each(CASES)('breaks $group', ({ cases }) => {
  it.each(cases)('$name', (row) => {
    const found = changes.get(row)!
    expect({
      breaks: joinBreaks(...found.map(({ breaks }) => breaks)),
      bump: greatestBump(found.map(({ bump }) => bump)),
      codes: found.map(({ code }) => code).sort(),
    }).toEqual({ breaks: row.breaks, bump: row.bump, codes: [...row.codes].sort() })
  })

  it.each(cases)('$name: seen without Redocly', (row) => {
    const { findings } = compare(...documents(row))
    expect(joinBreaks(...findings.map(({ breaks }) => breaks))).toEqual(row.breaks)
  })

  it.each(cases)('$name: each side is the same as itself', (row) => {
    const [before, after] = documents(row)
    expect(compare(before, before).findings).toEqual([])
    expect(compare(after, after).findings).toEqual([])
  })
})

it('says of every change where it is, in the description that has it', () => {
  for (const row of all) {
    for (const { pointer, code } of changes.get(row)!) {
      if (code === 'wording') continue
      expect(pointer, row.name).toMatch(/^\/(paths|webhooks|components|servers)\//)
      // The names that normalising gives to parameters are nobody's.
      expect(pointer, row.name).not.toContain('_20_')
    }
  }
})
