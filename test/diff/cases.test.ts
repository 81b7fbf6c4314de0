import { describe, expect, it } from 'vitest'
import { greatestBump, joinBreaks } from '../../scripts/diff/change.ts'
import { CHANGE_CODES, type ChangeCode } from '../../scripts/diff/codes.ts'
import { changesBetween } from '../../scripts/diff/index.ts'
import { BASE, descriptionsOf } from './cases/base.ts'
import { CASES } from './cases/index.ts'
import { table } from './table.ts'

const groups = CASES.map(({ group, cases }) => ({
  group,
  rows: cases.map((row) => {
    const [before, after] = descriptionsOf(row)
    return { ...row, before, after, changes: changesBetween(before, after) }
  }),
}))
const all = groups.flatMap(({ rows }) => rows)
const changes = all.flatMap((row) => row.changes)

it('has cases of each kind, each with its own name', () => {
  expect(all.length).toBeGreaterThanOrEqual(287)
  expect(new Set(all.map(({ name }) => name)).size).toBe(all.length)
  for (const { rows } of groups) expect(rows.length).toBeGreaterThan(0)
})

it('has a case for every code', () => {
  const codes = new Set(changes.map(({ code }) => code))
  expect([...codes].sort()).toEqual(Object.keys(CHANGE_CODES).sort())
})

it('finds no change between the description of all cases and itself', () => {
  expect(changesBetween(BASE as never, structuredClone(BASE) as never)).toEqual([])
})

describe.each(groups)('breaks $group', ({ rows }) => {
  it.each(rows)('$name', ({ changes, given, before, after, ...row }) => {
    expect({
      breaks: joinBreaks(...changes.map(({ breaks }) => breaks)),
      bump: greatestBump(changes.map(({ bump }) => bump)),
      codes: changes.map(({ code }) => code).sort(),
    }).toEqual({ breaks: row.breaks, bump: row.bump, codes: [...row.codes].sort() })

    const said = changes.map(({ message }) => message.replace(/^`\w+` /, ''))
    if (row.says !== undefined) expect(said.sort()).toEqual([...row.says].sort())

    // Between each side and itself nothing changes.
    if (given !== undefined) expect(changesBetween(before, before)).toEqual([])
    expect(changesBetween(after, after)).toEqual([])

    // Pointers lead into the description as it was written.
    for (const { pointer, code } of changes) {
      if (code === 'wording') continue
      expect(pointer).toMatch(/^\/(paths|webhooks|components|servers)\//)
      // The names that normalisation gives to parameters.
      expect(pointer).not.toContain('_20_')
    }
  })
})

it('lists every code in docs/changes.md', async () => {
  const rows = Object.entries(CHANGE_CODES).map(([code, meaning]) => [
    `\`${code}\``,
    meaning,
    audienceOf(code as ChangeCode),
  ])
  const page = `${INTRODUCTION}\n${table([['Code', 'Meaning', 'Can break'], ...rows])}\n`
  await expect(page).toMatchFileSnapshot('../../docs/changes.md')
})

/** Who breaks in at least one case. */
function audienceOf(code: ChangeCode): string {
  const lists = changes.filter((change) => change.code === code).map(({ breaks }) => breaks)
  const both = joinBreaks(...lists)
  const all = lists.flat().includes('sdk') ? [...new Set([...both, 'sdk'])] : both
  return all.join(', ') || 'nobody'
}

const INTRODUCTION = `# What \`npm run diff\` reports

Every change has a code, the version bump that it needs, and the audience that it breaks:

- **senders**: code that sends requests (in a webhook or callback, code that responds to them)
- **readers**: code that reads responses (in a webhook or callback, code that receives requests)
- **sdk**: only code that uses the generated TypeScript

A breaking change needs a major version, or before 1.0.0 a minor one, and an announcement in
CHANGELOG.md. Correct a wrong rating in \`diff-overrides.yaml\` next to the description, by the code and
the pointer of the change and with a reason.

<!-- Generated: run \`npx vitest run test/diff/cases.test.ts -u\` after a change of scripts/diff/codes.ts. -->
`
