import fc from 'fast-check'
import { expect, test } from 'vitest'
import { forConsole, workflowCommand } from '../../scripts/document/console-text.ts'

test.each([
  ['plain text', 'Größe: 3\t“ok” 👩‍👧 日本\nsecond line', undefined],
  ['a colour', '\x1b[31mred\x1b[0m', '\\u001b[31mred\\u001b[0m'],
  ['a link (OSC 8)', '\x1b]8;;http://a\x07', '\\u001b]8;;http://a\\u0007'],
  ['an 8-bit control sequence', '\x9b2J', '\\u009b2J'],
  ['an overwritten line', 'error\rfine', 'error\\u000dfine'],
  ['reordered text', 'a\u202eb\u2066c\u200fd', 'a\\u202eb\\u2066c\\u200fd'],
  ['invisible text', 'a\u200b\ufeff\u{e0041}', 'a\\u200b\\ufeff\\udb40\\udc41'],
  ['other line breaks', 'a\u2028b\u0085c', 'a\\u2028b\\u0085c'],
  ['a command of GitHub', '::add-mask::x', '\\u003a:add-mask::x'],
  ['one on a later line', 'a\n ::error::x', 'a\n \\u003a:error::x'],
  ['colons inside a line', 'a::b', undefined],
  ['an older command', 'a ##[error]x', 'a #\\u0023[error]x'],
  ['a command of Azure', '##vso[task.setvariable]x', '#\\u0023vso[task.setvariable]x'],
  ['a command of TeamCity', '##teamcity[buildStop]', '#\\u0023teamcity[buildStop]'],
  ['a heading', '## [Unreleased]', undefined],
])('%s', (_, text, wanted = text) => {
  expect(forConsole(text)).toBe(wanted)
})

const nasty = fc.string({
  unit: fc.constantFrom(
    ':',
    '#',
    '[',
    ' ',
    '\n',
    '\r',
    '\x1b',
    '\x9b',
    '\u202e',
    'a',
    '"',
    '\\',
    '👩',
  ),
})

test('no command for a terminal or a CI system is printed', () => {
  fc.assert(
    fc.property(nasty, (text) => {
      const printed = forConsole(text)
      expect(printed).not.toMatch(/[\0-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e]|^\s*::|##\[/m)
    }),
  )
})

test('JSON keeps its meaning', () => {
  fc.assert(
    fc.property(fc.dictionary(nasty, nasty), (value) => {
      expect(JSON.parse(forConsole(JSON.stringify(value, null, 2)))).toEqual(value)
    }),
  )
})

test('a workflow command is one line, whatever is in it', () => {
  const file = 'a,b:c.yaml\n::add-mask::x'
  expect(workflowCommand('error', { file, line: 3 }, '50%\n::stop\x1b')).toBe(
    '::error file=a%2Cb%3Ac.yaml%0A%3A%3Aadd-mask%3A%3Ax,line=3::50%25%0A::stop\\u001b',
  )
})
