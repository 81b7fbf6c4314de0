import { expect, it } from 'vitest'
import type { Change } from '../../scripts/diff/change.ts'
import { isAnnounced, withEntries } from '../../scripts/diff/changelog.ts'

const breaking: Change = {
  code: 'parameter-removed',
  pointer: '/paths/~1pets/get/parameters/0',
  ...{
    before: {},
    after: undefined,
    message: 'the query parameter `limit` of `listPets` was removed',
  },
  ...{ breaks: ['senders'], bump: 'major', operations: ['listPets'], names: ['listPets', 'limit'] },
}
const harmless: Change = { ...breaking, breaks: [], bump: 'minor', message: '`ping` was added' }
const wording: Change = { ...harmless, bump: 'none' }

it.each([
  ['an entry under a heading', '### Breaking\n\n- `listPets` has no `limit` any more.', true],
  ['an entry that says so itself', '- Breaking: `listPets` has no `limit` any more.', true],
  [
    'an entry of several lines',
    '### Breaking changes\n\n- `listPets` has no\n  `limit` any more.',
    true,
  ],
  [
    'an entry about something else',
    '### Breaking\n\n- `listPets` has no `offset` any more.',
    false,
  ],
  ['a longer name', '### Breaking\n\n- `listPetsAndMore` has no `limit` any more.', false],
  ['an entry that calls it an addition', '### Added\n\n- `listPets` and `limit`.', false],
  ['names spread over entries', '### Breaking\n\n- `listPets`.\n- `limit`.', false],
  ['nothing', '', false],
])('announced by %s: %#', (_, section, wanted) => {
  expect(isAnnounced(`# Changelog\n\n## Unreleased\n\n${section}\n`, ['1.0.0'], breaking)).toBe(
    wanted,
  )
  expect(
    isAnnounced(`# Changelog\n\n## [1.0.0] - 2030-01-01\n\n${section}\n`, ['1.0.0'], breaking),
  ).toBe(wanted)
  expect(isAnnounced(`## Unreleased\n\n## 0.9.0\n\n${section}\n`, ['1.0.0'], breaking)).toBe(false)
})

const ENTRY = '- **Breaking for senders**: The query parameter `limit` of `listPets` was removed.'

it.each([
  ['an empty file', '', `# Changelog\n\n## Unreleased\n\n${ENTRY}\n`],
  ['a file with only a title', '# News\n', `# News\n\n## Unreleased\n\n${ENTRY}\n`],
  [
    'a file without a section for the next release',
    '# Changelog\n\n## 1.0.0\n\n- First.\n',
    `# Changelog\n\n## Unreleased\n\n${ENTRY}\n\n## 1.0.0\n\n- First.\n`,
  ],
  [
    'an empty section',
    '# Changelog\n\n## Unreleased\n\n## 1.0.0\n\n- First.\n',
    `# Changelog\n\n## Unreleased\n\n${ENTRY}\n\n## 1.0.0\n\n- First.\n`,
  ],
  [
    'a section with prose and headings',
    '# Changelog\n\n## [Unreleased]\n\nSoon.\n\n### Added\n\n- Much.\n',
    `# Changelog\n\n## [Unreleased]\n\n${ENTRY}\n\nSoon.\n\n### Added\n\n- Much.\n`,
  ],
  [
    'a section that starts with a list',
    '# Changelog\n\n## Unreleased\n\n- Other.\n',
    `# Changelog\n\n## Unreleased\n\n${ENTRY}\n- Other.\n`,
  ],
])('writes into %s, once', (_, before, after) => {
  const written = withEntries(before, ['1.0.0'], [breaking])
  expect(written).toEqual({ text: after, added: 1 })
  expect(withEntries(written.text, ['1.0.0'], [breaking])).toEqual({ text: after, added: 0 })
  expect(isAnnounced(written.text, ['1.0.0'], breaking)).toBe(true)
})

it('writes changes in order, without wording', () => {
  const { text, added } = withEntries('', ['1.0.0'], [breaking, harmless, wording])
  expect(added).toBe(2)
  expect(text).toContain(`${ENTRY}\n- \`ping\` was added.\n`)
})
