import { globSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { chooseFormat, reportProblems } from '../../scripts/cli/terminal.ts'

const ROOT = resolve(import.meta.dirname, '../..')

/** These print no text of a description. */
const OTHER_EXITS = /^scripts\/(action|bench|dist|package)\/|^scripts\/cli\/main\.js$/

test('commands print through terminal.ts only', () => {
  const printing = globSync('scripts/**/*.{ts,js}', { cwd: ROOT })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !file.includes('/assets/') && !OTHER_EXITS.test(file))
    .filter((file) =>
      /^[^`'"\n]*(\bconsole\.\w+\(|process\.std(out|err)\.write)/m.test(
        readFileSync(join(ROOT, file), 'utf8'),
      ),
    )
  expect(printing).toEqual(['scripts/cli/terminal.ts'])
})

const PROBLEM = {
  code: 'usage',
  severity: 'error',
  message: 'wrong\n::add-mask::x\x1b[31m',
  hint: 'change it',
  location: { file: resolve('some/a.yaml'), line: 3, column: 4, pointer: '#/\x1bb' },
} as const

test.each([
  [
    '',
    'some/a.yaml:3:4 error usage: wrong\n  \\u003a:add-mask::x\\u001b[31m\n  at #/\\u001bb\n  fix: change it\n1 problem; nothing was written.\n',
  ],
  [
    'true',
    '::error file=some/a.yaml,line=3,col=4,title=usage::wrong%0A::add-mask::x\\u001b[31m%0Aat #/\\u001bb%0Afix: change it\n1 problem; nothing was written.\n',
  ],
])('problems under GITHUB_ACTIONS=%s', (value, wanted) => {
  vi.stubEnv('GITHUB_ACTIONS', value)
  chooseFormat(undefined)
  let text = ''
  const write = vi.spyOn(process.stderr, 'write')
  write.mockImplementation((chunk) => ((text += String(chunk)), true))
  onTestFinished(() => void vi.unstubAllEnvs())
  reportProblems([PROBLEM], 'nothing was written')
  write.mockRestore()
  expect(text).toBe(wanted)
})

test('warnings are grouped by code, and no error is left out', () => {
  chooseFormat('text')
  let text = ''
  const write = vi.spyOn(process.stderr, 'write')
  write.mockImplementation((chunk) => ((text += String(chunk)), true))
  onTestFinished(() => void vi.unstubAllEnvs())
  const problems = Array.from({ length: 20 }, (_, index) => ({
    code: (['malformed', 'invalid-schema', 'slow-schema', 'invalid-pattern'] as const)[index % 4]!,
    severity: index % 4 === 3 ? ('error' as const) : ('warning' as const),
    message: `number ${index}`,
    hint: 'change it',
  }))
  reportProblems(problems)
  write.mockRestore()
  const numbers = [...text.matchAll(/number (\d+)|(\d+) more warnings: (\S+)/g)]
  const first = (start: number, code: string) => [start, start + 4, start + 8, `2 ${code}`]
  expect(
    numbers.map(([, number, others, code]) => (number ? +number : `${others} ${code}`)),
  ).toEqual([
    ...first(0, 'malformed'),
    ...first(1, 'invalid-schema'),
    ...first(2, 'slow-schema'),
    ...[3, 7, 11, 15, 19],
  ])
})
