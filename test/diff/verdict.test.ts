import { expect, it } from 'vitest'
import type { Bump, Change } from '../../scripts/diff/change.ts'
import { failures, judge, requirement } from '../../scripts/diff/verdict.ts'

function isEnough(before: string, now: string, required: Bump): boolean {
  return requirement({ before, now }, required).enough
}

it.each<[string, Bump, string]>([
  ['1.2.3', 'major', '2.0.0'],
  ['1.2.3', 'minor', '1.3.0'],
  ['1.2.3', 'patch', '1.2.4'],
  ['1.2.3', 'none', '1.2.3'],
  ['0.2.3', 'major', '0.3.0'],
  ['0.2.3', 'minor', '0.3.0'],
  ['0.2.3', 'patch', '0.2.4'],
  ['v1.2.3', 'minor', '1.3.0'],
  ['1.2.3-rc.1+build.7', 'minor', '1.3.0'],
])('%s needs, for a %s change, %s', (version, bump, next) => {
  expect(requirement({ before: version, now: '' }, bump).lowest).toBe(next)
  expect(isEnough(version, next, bump)).toBe(true)
  expect(isEnough(version, `${next}-rc.1`, bump)).toBe(true)
  expect(isEnough(version, '99.0.0', bump)).toBe(true)
  expect(isEnough(version, '0.0.1', bump)).toBe(false)
  if (bump !== 'none') expect(isEnough(version, version, bump)).toBe(false)
})

it('accepts any other version if the old one is not a semantic version', () => {
  expect(isEnough('2030-01', '2030-02', 'major')).toBe(true)
  expect(isEnough('2030-01', '2030-01', 'patch')).toBe(false)
  expect(isEnough('2030-01', '2030-01', 'none')).toBe(true)
})

const change: Change = {
  ...{ code: 'operation-removed', pointer: '/paths/~1pets/get', before: 'GET /pets' },
  ...{ after: undefined, message: '`listPets` (`GET /pets`) was removed', breaks: ['senders'] },
  ...{ bump: 'major', operations: ['listPets'], names: ['listPets'] },
}

it('requires every version to be raised and every breaking change to be announced', () => {
  const versions = [
    { of: 'info.version', before: '1.0.0', now: '2.0.0' },
    { of: 'package.json', before: '1.0.0', now: '1.1.0' },
  ]
  const verdict = judge([change], versions, '')
  expect(verdict).toMatchObject({ required: 'major', passed: false, unannounced: [change] })
  expect(failures(verdict).map(({ code, hint }) => [code, hint])).toEqual([
    ['version-too-low', 'set it to 2.0.0 or higher'],
    ['not-announced', expect.stringContaining('--write-changelog')],
  ])
  const announced = '## Unreleased\n\n- Breaking: `listPets` was removed.\n'
  const raised = versions.map((it) => ({ ...it, now: '2.0.0' }))
  expect(judge([change], raised, announced).passed).toBe(true)
})

it.each<[changelog: string | undefined, unannounced: number]>([
  [undefined, 0],
  ['', 1],
  ['## Unreleased\n\n- Breaking: `listPets` was removed.\n', 0],
  ['## 1.1.0\n\n- Breaking: `listPets` was removed.\n', 0],
  ['## 1.0.0\n\n- Breaking: `listPets` was removed.\n', 1],
])('judges the changelog %j without versions to compare', (changelog, count) => {
  const unknown = [{ of: 'package.json', before: undefined, now: '1.1.0' }]
  const verdict = judge([change], unknown, changelog)
  expect(verdict).toMatchObject({ required: 'major', versions: [], passed: count === 0 })
  expect(verdict.unannounced).toHaveLength(count)
})

it('requires nothing if nothing changed but wording', () => {
  const versions = [{ of: 'info.version', before: '1.0.0', now: '1.0.0' }]
  expect(judge([], versions, '').passed).toBe(true)
  expect(judge([{ ...change, breaks: [], bump: 'none' }], versions, '').passed).toBe(true)
})
