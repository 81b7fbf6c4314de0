import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { toAnnotation, toJson, toSarif } from '../../scripts/cli/problem-formats.ts'
import type { Problem } from '../../scripts/document/problem.ts'
import { specwright } from '../support/command.ts'
import { folderWith } from '../support/folder.ts'

const LOCATED: Problem = {
  code: 'malformed',
  severity: 'warning',
  message: 'wrong\n::add-mask::\x1b',
  hint: 'change it',
  location: { file: resolve('my api/ü.yaml'), line: 3, column: 4, pointer: '#/paths' },
}
const BARE: Problem = { code: 'usage', severity: 'error', message: 'no file', hint: 'name one' }

test('JSON has every problem on one level, and what was done', () => {
  expect(JSON.parse(toJson([LOCATED, BARE], [{ output: 'out' }]))).toEqual({
    version: expect.stringMatching(/^\d+\.\d+\.\d+/),
    problems: [
      {
        ...{ code: 'malformed', severity: 'warning', message: LOCATED.message, hint: 'change it' },
        ...{ file: 'my api/ü.yaml', line: 3, column: 4, pointer: '#/paths' },
      },
      BARE,
    ],
    results: [{ output: 'out' }],
  })
})

test('SARIF names rules once, and escapes file names as URIs', () => {
  const [run] = JSON.parse(toSarif([LOCATED, BARE, LOCATED])).runs
  expect(run.tool.driver.rules).toEqual([
    { id: 'malformed', shortDescription: { text: expect.stringContaining('another type') } },
    { id: 'usage', shortDescription: { text: expect.stringContaining('option') } },
  ])
  expect(run.results.map((it: { ruleIndex: number }) => it.ruleIndex)).toEqual([0, 1, 0])
  expect(run.results[0]).toEqual({
    ...{ ruleId: 'malformed', ruleIndex: 0, level: 'warning' },
    message: { text: `${LOCATED.message}\nfix: change it` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: 'my%20api/%C3%BC.yaml' },
          region: { startLine: 3, startColumn: 4 },
        },
        logicalLocations: [{ fullyQualifiedName: '#/paths' }],
      },
    ],
  })
})

test.each([toJson, toSarif, (problems: Problem[]) => toAnnotation(problems[0]!)])(
  'no format prints what controls a terminal or a CI system',
  (format) => {
    const lines = format([LOCATED], []).split('\n')
    expect(lines.filter((line) => /^\s*::add-mask|\x1b/.test(line))).toEqual([])
  },
)

const HEAD = "openapi: 3.1.0\ninfo: { title: T, version: '1' }\n"

test.each([
  ['generate', 0, `${HEAD}paths: {}\n`, []],
  ['generate', 1, 'openapi: [', ['not-yaml']],
  ['docs', 1, 'openapi: [', ['not-yaml']],
  ['mock', 1, 'openapi: [', ['not-yaml']],
  ['contract', 1, 'openapi: [', ['not-yaml']],
  ['diff', 2, `${HEAD}paths: {}\n`, ['base-missing']],
])('%s prints one document with --format json: %i', async (command, wanted, text, codes) => {
  const folder = folderWith({ 'a.yaml': text })
  const out = ['generate', 'docs'].includes(command) ? ['--out', 'out'] : []
  const args = [command, '--spec', 'a.yaml', ...out, '--format', 'json']
  const { code, stdout } = await specwright(folder, ...args)
  const { problems } = JSON.parse(stdout) as { problems: Problem[] }
  const errors = problems.filter(({ severity }) => severity === 'error')
  expect([code, errors.map((it) => it.code)]).toEqual([wanted, codes])
})
