import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import type { Change } from '../../scripts/diff/change.ts'
import { applyOverrides, readOverrides } from '../../scripts/diff/overrides.ts'
import { ProblemsError } from '../../scripts/document/problem.ts'

const folder = mkdtempSync(join(tmpdir(), 'overrides-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function read(text: string) {
  const file = join(folder, 'diff-overrides.yaml')
  writeFileSync(file, text)
  return readOverrides(file)
}

function problemsOf(text: string): string[] {
  try {
    read(text)
    return []
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error
    expect(error.exitCode).toBe(2)
    return error.problems.map(
      ({ code, message, location }) => `${code} ${location?.line}: ${message}`,
    )
  }
}

const change: Change = {
  ...{ code: 'parameter-removed', pointer: '/paths/~1pets/get/parameters/1', before: {} },
  ...{ after: undefined, message: 'removed', breaks: ['senders'], bump: 'major', operations: [] },
  ...{ names: ['listPets', 'sort'] },
}

it('replaces a rating, with a reason', () => {
  const overrides = read(
    'overrides:\n  - code: parameter-removed\n    pointer: /paths/*/get/parameters/*\n    bump: patch\n    reason: Nobody ever read it.\n',
  )
  expect(applyOverrides([change], overrides)).toEqual({
    changes: [{ ...change, bump: 'patch', breaks: [], reason: 'Nobody ever read it.' }],
    unused: [],
  })
  const other = { ...change, pointer: '/paths/~1pets/post/parameters/1' }
  expect(applyOverrides([other], overrides)).toEqual({ changes: [other], unused: overrides })
})

it('can make a change breaking', () => {
  const overrides = read(
    'overrides:\n  - {code: wording, pointer: "*", bump: major, breaks: readers, reason: The text says so.}\n',
  )
  const wording: Change = { ...change, code: 'wording', pointer: '', breaks: [], bump: 'none' }
  expect(applyOverrides([wording], overrides).changes[0]).toMatchObject({
    bump: 'major',
    breaks: ['readers'],
  })
})

it('returns none if the file does not exist', () => {
  expect(readOverrides(join(folder, 'missing.yaml'))).toEqual([])
})

it.each([
  ['[1', ['not-yaml']],
  ['{}', ['override 1: the list of overrides is missing']],
  [
    'overrides:\n  - code: a\n    pointer: /b\n    bump: huge\n',
    ['override 2: an override needs a reason', 'override 2: an override needs a bump'],
  ],
  [
    'overrides:\n  - code: a\n    pointer: /b\n    bump: none\n    reason: c\n    why: d\n    breaks: all\n',
    ['override 6: unknown key why in an override', 'override 7: unknown value of breaks'],
  ],
])('rejects %s', (text, wanted) => {
  const found = problemsOf(text)
  expect(found.length).toBe(wanted.length)
  for (const [index, start] of wanted.entries()) {
    if (start.startsWith('override')) expect(found[index]).toBe(start)
    else expect(found[index]).toContain('neither YAML nor JSON')
  }
})
