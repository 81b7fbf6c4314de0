import { join, relative } from 'node:path'
import { expect, test } from 'vitest'
import { closest } from '../../../scripts/read/configuration/closest.ts'
import { readConfiguration } from '../../../scripts/read/configuration/read-configuration.ts'
import { API_SETTINGS } from '../../../scripts/read/configuration/settings.ts'
import { manual } from '../../../scripts/read/configuration/manual.ts'
import { problemsOf } from '../../support/describe.ts'
import { folderWith } from '../../support/folder.ts'

test('docs/configuration.md lists the settings; update it with npx vitest run test/read/configuration -u', async () => {
  await expect(manual(API_SETTINGS)).toMatchFileSnapshot('../../../docs/configuration.md')
})

/** A project whose only API has these settings, as YAML. */
function projectWith(settings: string): string {
  const api = `apis:\n  notes:\n    root: api/notes.yaml\n    x-specwright: ${settings}\n`
  return folderWith({ 'package.json': '{}', 'redocly.yaml': api, 'deep/down/a.txt': '' })
}

test.each<[settings: string, given: object]>([
  ['{}', {}],
  ['{ output: src/notes }', { output: 'src/notes' }],
  ['{ output: ../other }', { output: '../other' }],
  ['{ readable: [common, ../wide] }', { readable: ['common', '../wide'] }],
  [
    '{ diff: { base: v1.0.0, changelog: NEWS.md, versions: [] } }',
    { diff: { base: 'v1.0.0', changelog: 'NEWS.md', versions: [] } },
  ],
  ['{ docs: { output: dist }, lint: warn }', { docs: { output: 'dist' }, lint: 'warn' }],
  [
    '{ contract: { thresholds: { operation: 90.5 }, report: r }, mock: { port: 0 } }',
    { contract: { thresholds: { operation: 90.5 }, report: 'r' }, mock: { port: 0 } },
  ],
])('settings %s, read from a folder below', async (settings, given) => {
  const project = projectWith(settings)
  const { file, apis } = (await readConfiguration(join(project, 'deep/down')))!
  expect(relative(project, file)).toBe('redocly.yaml')
  const [{ name, root, settings: own }] = apis as [(typeof apis)[0]]
  expect([name, relative(project, root)]).toEqual(['notes', 'api/notes.yaml'])
  const paths = JSON.parse(JSON.stringify(own), (_, value: unknown) =>
    typeof value === 'string' && value.startsWith('/') ? relative(project, value) : value,
  ) as unknown
  expect(paths).toEqual(given)
})

test.each<[settings: string, at: string, message: string, hint: string]>([
  ['[]', '4:19', 'x-specwright is not an object', 'write { output: src/notes }'],
  ['{ outptu: src }', '4:21', 'x-specwright.outptu is not a setting', 'write output'],
  ['{ colour: red }', '4:21', 'colour is not a setting', 'the settings are output, lint, '],
  ['{ output: 1 }', '4:29', 'output is not a path', 'write src/notes'],
  ["{ output: '' }", '4:29', 'output is not a path', 'write src/notes'],
  ['{ output: }', '4:21', 'output is not a path', 'write src/notes'],
  ['{ lint: wran }', '4:27', 'lint is not one of error, warn, off', 'write warn'],
  ['{ lint: loud }', '4:27', 'lint is not one of error, warn, off', 'write error'],
  ['{ mock: { port: 70000 } }', '4:35', 'port is not a number from 0 to 65535', 'write 4010'],
  ['{ readable: common }', '4:31', 'readable is not a list', 'write [../common]'],
  ['{ readable: [a, 2] }', '4:35', 'readable.1 is not a path', 'write ../common'],
  ['{ contract: { thresholds: { a: x } } }', '4:50', 'thresholds.a is not a number', 'write 90'],
  [
    '{ diff: { versions: [package] } }',
    '4:40',
    'versions.0 is not one of info.version, package',
    'write package.json',
  ],
  ['{ diff: { changelog: true } }', '4:40', 'diff.changelog is not a path', 'write CHANGELOG.md'],
  ['{ docs: { colour: red } }', '4:29', 'docs.colour is not a setting', 'the settings are '],
  [
    '{ docs: { baseUrl: "javascript:alert(1)" } }',
    '4:38',
    'docs.baseUrl is not an http or https URL',
    'write https://',
  ],
  [
    '{ docs: { credentials: { key: { variable: "A}`;evil()" } } } }',
    '4:61',
    'credentials.key.variable is not a name',
    'write NOTES_TOKEN',
  ],
  ['{ docs: { secrets: { password: "$(evil)" } } }', '4:50', 'password is not a name', 'write '],
  ['{ docs: { origin: "a\\nevil()" } }', '4:37', 'origin is not one line of text', 'write '],
  [
    '{ docs: { client: { package: p, factory: "f()", name: n } } }',
    '4:60',
    'client.factory is not a name',
    'write ',
  ],
  ['{ docs: { client: { package: p } } }', '4:37', 'client has no factory', 'add factory: '],
])('settings %s are a problem at %s', async (settings, at, message, hint) => {
  const [problem, ...others] = await problemsOf(readConfiguration(projectWith(settings)))
  const { line, column } = problem!.location!
  expect(`${line}:${column} ${problem!.message}`).toContain(message)
  expect(problem!.message).toMatch(/^apis\.notes\.x-specwright/)
  expect(problem!.hint).toContain(hint)
  expect(`${line}:${column}`).toBe(at)
  expect(others.every(({ message }) => message.includes('has no name'))).toBe(true)
})

const NOTES = 'x-specwright: { output: src/notes, docs: { output: docs } }'

test.each([
  [`{ ${NOTES} }`, '1:9', 'apis.notes has no root', 'root: notes.yaml'],
  [`{ root: 3, ${NOTES} }`, '1:24', 'apis.notes.root is not a file', 'root: notes.yaml'],
  [`{ root: "https://a.example/b", ${NOTES} }`, '1:24', 'notes.root is not a file', 'root: '],
  ...['src/notes', './src', 'src/notes/deep', 'docs'].map((folder) => [
    `{ root: a, ${NOTES} }, other: { root: b, x-specwright: { output: ${folder} } }`,
    '1:132',
    'apis.other.x-specwright.output is not a folder of its own: it overlaps apis.notes.',
    'name another folder',
  ]),
])('notes: %s is a problem at %s', async (notes, at, message, hint) => {
  const apis = `apis: { notes: ${notes} }`
  const folder = folderWith({ 'package.json': '{}', 'redocly.yaml': apis })
  const [problem, ...others] = await problemsOf(readConfiguration(folder))
  expect(problem!.message).toContain(message)
  expect(problem!.hint).toContain(hint)
  expect(`${problem!.location!.line}:${problem!.location!.column}`).toBe(at)
  expect(others).toEqual([])
})

test('an API that only other tools can read is left out', async () => {
  const text =
    'apis: { remote: { root: "https://a.example/b" }, none: {}, local: { root: a.yaml } }'
  const folder = folderWith({ 'package.json': '{}', 'redocly.yaml': text })
  const { apis } = (await readConfiguration(folder))!
  expect(apis.map(({ name }) => name)).toEqual(['local'])
})

test.each([
  ['apis: {', '1:8'],
  ['a: 1\nb: [\n', '3:1'],
  ['a: 1\na: 2', '2:1'],
  ['text', '1:1'],
  ['- a', '1:1'],
])('a configuration with a syntax error: %j', async (text, at) => {
  const folder = folderWith({ 'package.json': '{}', 'redocly.yaml': text })
  const [problem] = await problemsOf(readConfiguration(folder))
  const { line, column } = problem!.location!
  expect([problem!.code, `${line}:${column}`]).toEqual(['configuration', at])
})

test.each(['', '# nothing', 'rules: {}', 'apis:', 'apis: []', 'null'])(
  'a configuration without APIs: %j',
  async (text) => {
    const folder = folderWith({ 'package.json': '{}', 'redocly.yaml': text })
    expect(await readConfiguration(folder)).toMatchObject({ apis: [] })
  },
)

test('a project without a configuration', async () => {
  const folder = folderWith({ 'redocly.yaml': 'apis: {}', 'project/package.json': '{}' })
  expect(await readConfiguration(join(folder, 'project'))).toBeUndefined()
})

test.each([
  ['outptu', 'output'],
  ['Output', 'output'],
  ['out', 'output'],
  ['xyz', undefined],
  ['lnt', 'lint'],
  ['', undefined],
  ['wran', undefined],
])('the setting closest to %j is %j', (name, meant) => {
  expect(closest(name, Object.keys(API_SETTINGS.members))).toBe(meant)
})
