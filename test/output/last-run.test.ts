import { readFileSync, readdirSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { compare } from '../../scripts/output/compare.ts'
import { generate } from '../../scripts/pipeline.ts'
import { rememberRun, unchangedInputs } from '../../scripts/output/last-run.ts'
import { write } from '../../scripts/output/write.ts'
import { generated } from '../support/describe.ts'
import { fill, folderWith } from '../support/folder.ts'

const DESCRIPTION = {
  'package.json': '{}',
  'redocly.yaml': 'extends: [spec, ./rules.yaml]\nplugins: [./plugin.mjs]\n',
  'plugin.mjs': "export default () => ({ id: 'own', rules: { oas3: {} } })\n",
  'rules.yaml': 'rules: { operation-summary: off }\n',
  'api/openapi.yaml': `
openapi: 3.1.0
info: { title: T, version: '1' }
paths: { /a: { $ref: a.yaml } }
components: { schemas: { Pet: { oneOf: [{ $ref: kinds/cat.yaml }], discriminator: { propertyName: kind, mapping: { cat: kinds/cat.yaml } } } } }
`,
  'api/a.yaml': `
get:
  operationId: getA
  responses: { '200': { description: Fine., content: { application/json: { schema: { $ref: b.yaml }, examples: { one: { value: { $ref: example.json } } } } } } }
`,
  'api/b.yaml': 'type: object\nproperties: { c: { $ref: c.json } }\n',
  'api/c.json': '{ "type": "string" }',
  'api/kinds/cat.yaml': 'type: object\nrequired: [kind]\nproperties: { kind: { type: string } }\n',
}

const edit = (file: string, from: string, to: string) => (folder: string) => {
  const text = readFileSync(join(folder, file), 'utf8')
  expect(text).toContain(from)
  writeFileSync(join(folder, file), text.replace(from, to))
}
const put = (files: Readonly<Record<string, string>>) => (folder: string) => fill(folder, files)
const remove = (file: string) => (folder: string) => rmSync(join(folder, file), { recursive: true })

/** Writes the output of the description in a folder, and remembers the run in `cache/`. */
async function writeOutput(folder: string) {
  const run = runIn(folder)
  const { files, inputs } = await generated(run.entry)
  write(files, run.out)
  rememberRun(run, inputs, join(folder, 'cache'))
}
const runIn = (folder: string, lint = 'warn') => ({
  entry: join(folder, 'api/openapi.yaml'),
  out: join(folder, 'out'),
  lint,
  start: join(folder, 'api'),
  trustConfig: false,
})
const isUnchanged = (folder: string, lint?: string) =>
  unchangedInputs(runIn(folder, lint), join(folder, 'cache')) !== undefined
const inCache = (from: RegExp, to: string) => (folder: string) => {
  const [record] = readdirSync(join(folder, 'cache'))
  const file = join(folder, 'cache', record!)
  const text = readFileSync(file, 'utf8')
  expect(text).toMatch(from)
  writeFileSync(file, text.replace(from, to))
}

test.each<[name: string, unchanged: boolean, change: (folder: string) => void]>([
  ['nothing at all', true, () => {}],
  ['a file touched and left equal', true, (folder) => utimesSync(join(folder, 'api/b.yaml'), 0, 0)],
  ['a file that nothing refers to', true, put({ 'api/unused.yaml': 'x: 1' })],
  ['the entry', false, edit('api/openapi.yaml', 'title: T', 'title: U')],
  [
    'the entry, but only in its comments',
    false,
    edit('api/openapi.yaml', 'openapi: 3.1.0', 'openapi: 3.1.0 # so'),
  ],
  ['a file reached by $ref', false, edit('api/a.yaml', 'Fine.', 'Good.')],
  ['a file reached by $ref of a $ref', false, edit('api/c.json', 'string', 'integer')],
  ['a file reached by a mapping', false, edit('api/kinds/cat.yaml', 'string', 'integer')],
  ['a file that only an example names', true, put({ 'api/example.json': '{ "c": "x" }' })],
  ['a file deleted', false, remove('api/c.json')],
  ['the ruleset', false, edit('redocly.yaml', 'spec,', 'minimal,')],
  ['a ruleset that the ruleset extends', false, edit('rules.yaml', 'off', 'warn')],
  ['a plugin of the ruleset', false, edit('plugin.mjs', 'oas3: {}', 'oas3: { r: () => ({}) }')],
  ['a plugin deleted', false, remove('plugin.mjs')],
  ['a nearer ruleset', false, put({ 'api/redocly.yaml': 'extends: [spec]\n' })],
  ['the ruleset gone', false, remove('redocly.yaml')],
  ['a list of findings to ignore', false, put({ '.redocly.lint-ignore.yaml': '{}\n' })],
  ['a nearer root of the project', false, put({ 'api/package.json': '{}' })],
  ['an output edited', false, edit('out/models.ts', 'export', 'export /* so */')],
  ['an output deleted', false, remove('out/schema.d.ts')],
  ['an output added', false, put({ 'out/more.ts': '' })],
  ['the output folder gone', false, remove('out')],
  ['the manifest gone', false, remove('out/manifest.json')],
  ['the manifest broken', false, put({ 'out/manifest.json': '{' })],
  [
    'a manifest of another version',
    false,
    edit('out/manifest.json', '"version": "', '"version": "9'),
  ],
  ['other code of the tool', false, inCache(/"code":"\w+"/, '"code":"0"')],
  ['the cache gone', false, remove('cache')],
  ['the cache broken', false, inCache(/.*/, '{ "inputs": 1 }')],
  ['the cache truncated', false, inCache(/.*/, '{')],
])('%s: unchanged is %s', async (_, wanted, change) => {
  const folder = folderWith(DESCRIPTION)
  await writeOutput(folder)
  expect(isUnchanged(folder)).toBe(true)
  for (const other of [{ lint: 'off' }, { start: folder }, { trustConfig: true }])
    expect(unchangedInputs({ ...runIn(folder), ...other }, join(folder, 'cache'))).toBeUndefined()

  change(folder)
  expect(isUnchanged(folder)).toBe(wanted)
  const { entry, out } = runIn(folder)
  const cold = wanted ? await generated(entry) : undefined
  if (cold) expect(compare(cold.files, out), 'a cold run gives the same').toEqual([])
})

test('a cache that cannot be written is not an error', async () => {
  const folder = folderWith({ ...DESCRIPTION, cache: 'a file' })
  await writeOutput(folder)
  expect(isUnchanged(folder)).toBe(false)
})

test('the cache keeps the newest records only', () => {
  const folder = folderWith({ 'out/manifest.json': '{}' })
  for (let i = 0; i < 60; i++)
    rememberRun(runIn(folder, `level ${i}`), new Map(), join(folder, 'cache'))
  expect(readdirSync(join(folder, 'cache'))).toHaveLength(50)
  expect(isUnchanged(folder, 'level 59')).toBe(true)
})

test.each([
  ['a file of the description', 'api/a.yaml', 'Fine.', 'Good.'],
  ['the ruleset', 'redocly.yaml', 'spec,', 'minimal,'],
  ['a plugin', 'plugin.mjs', 'oas3: {}', 'oas3: { r: () => ({}) }'],
])('%s edited after it was read, while the run goes on, is a change', async (_, file, from, to) => {
  const folder = folderWith(DESCRIPTION)
  const run = runIn(folder)
  const change = (stage: string) => {
    if (stage === 'load') edit(file, from, to)(folder)
  }
  const { files, inputs } = await generate(run.entry, 'warn', change, { start: folder })
  write(files, run.out)
  rememberRun(run, inputs, join(folder, 'cache'))
  expect(isUnchanged(folder)).toBe(false)

  await writeOutput(folder)
  expect(isUnchanged(folder)).toBe(true)
})

test('an edited plugin counts in the process that has loaded it', async () => {
  const rule = (message: string) =>
    `export default () => ({ id: 'own', rules: { oas3: { r: () => ({ Info: { enter: (_, ctx) => ctx.report({ message: '${message}' }) } }) } } })`
  const folder = folderWith({
    ...DESCRIPTION,
    'rules.yaml': 'rules: { own/r: warn }\n',
    'plugin.mjs': rule('old'),
  })
  const entry = join(folder, 'api/openapi.yaml')
  const messages = async () => (await generated(entry)).warnings.map(({ message }) => message)
  expect(await messages()).toContain('old')
  fill(folder, { 'plugin.mjs': rule('new') })
  expect(await messages()).toContain('new')
})

test('the files that decide are watched', async () => {
  const folder = folderWith(DESCRIPTION)
  const { inputs } = await generated(join(folder, 'api/openapi.yaml'))
  const names = [...inputs.keys()].map((file) => file.slice(folder.length + 1)).sort()
  expect(names).toEqual([
    '.redocly.lint-ignore.yaml',
    'api/a.yaml',
    'api/b.yaml',
    'api/c.json',
    'api/kinds/cat.yaml',
    'api/openapi.yaml',
    'plugin.mjs',
    'redocly.yaml',
    'rules.yaml',
  ])
})

test('the same bytes wherever, whenever and in which order it is written', async () => {
  const one = folderWith(DESCRIPTION)
  const other = join(folderWith(), 'elsewhere', 'deeper')
  fill(other, DESCRIPTION)
  renameSync(join(other, 'api/a.yaml'), join(other, 'api/a.old'))
  fill(other, {
    'api/a.yaml': `
get:
  responses: { '200': { content: { application/json: { examples: { one: { value: { $ref: example.json } } }, schema: { $ref: b.yaml } } }, description: Fine. } }
  operationId: getA
`,
  })
  const files = async (folder: string) => (await generated(runIn(folder).entry)).files
  const { TZ, LANG, LC_ALL } = process.env
  const expected = await files(one)
  try {
    Object.assign(process.env, {
      TZ: 'Pacific/Kiritimati',
      LANG: 'tr_TR.UTF-8',
      LC_ALL: 'tr_TR.UTF-8',
    })
    expect(await files(other)).toEqual(expected)
  } finally {
    for (const [name, value] of Object.entries({ TZ, LANG, LC_ALL })) {
      if (value === undefined) delete process.env[name]
      else process.env[name] = value
    }
  }
})

test('an unchanged run loads no library but those that read its options and the configuration', () => {
  const scripts = join(import.meta.dirname, '../../scripts')
  const loaded = new Set<string>()
  const libraries = new Set<string>()
  const visit = (file: string) => {
    if (loaded.has(file)) return
    loaded.add(file)
    const text = readFileSync(file, 'utf8')
    for (const [, specifier] of text.matchAll(
      /^(?:import|export)(?! type\b)[^'"]*from '([^']+)'/gm,
    )) {
      if (specifier!.endsWith('.ts')) visit(join(dirname(file), specifier!))
      else if (!/^node:|\.json$/.test(specifier!)) libraries.add(specifier!)
    }
  }
  for (const file of ['cli/generate.ts', 'cli/command.ts']) visit(join(scripts, file))
  expect(loaded.size).toBeGreaterThan(8)
  expect([...libraries]).toEqual(['@commander-js/extra-typings', 'js-yaml'])
})
