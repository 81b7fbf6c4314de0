import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { specwright } from '../support/command.ts'
import { folderWith } from '../support/folder.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const MAIN = join(ROOT, 'scripts/cli/main.js')
const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>
}
const COMMANDS = Object.keys(scripts).filter((name) => scripts[name] === `specwright ${name}`)

describe.each(COMMANDS)('specwright %s', (name) => {
  test('--help lists the options', async () => {
    const { code, stdout, stderr } = await specwright(ROOT, name, '--help')
    expect(stdout).toContain(`Usage: specwright ${name} [options] [api...]\n`)
    expect(stdout).toMatch(/\nExit codes: 0 .+, 2 wrong usage/)
    expect([code, stderr]).toEqual([0, ''])
  })

  test.each([
    ['an unknown option', '--nonsense', "unknown option '--nonsense'"],
    ['an unknown API', 'openapi.yaml', 'redocly.yaml has no API "openapi.yaml"'],
  ])('%s is a usage error', async (_, argument, message) => {
    const { code, stdout, stderr } = await specwright(ROOT, name, argument)
    expect(stderr).toContain(`error usage: ${message}`)
    expect([code, stdout]).toEqual([2, ''])
  })
})

test.each<[command: string, args: readonly string[], message: string]>([
  ['generate', ['--spec'], "option '--spec <file>' argument missing"],
  ['generate', ['--spec', ''], "option '--spec <file>' argument '' is invalid. It is empty."],
  ['generate', ['--out', ''], "option '--out <dir>' argument '' is invalid. It is empty."],
  ['generate', ['--spec', 'other.yaml'], '--spec needs --out DIR'],
  ['generate', ['--spec', 'other.yaml', 'hitkeep'], '--spec and the name of an API exclude each'],
  ['generate', ['hitkep'], 'redocly.yaml has no API "hitkep"\n  fix: did you mean hitkeep?'],
  ['generate', ['workflows'], 'apis.workflows in redocly.yaml has no x-specwright.output'],
  ['generate', ['hitkeep', 'workflows', '--out', 'out'], '--out needs one description'],
  ['generate', ['--lint', 'loud'], "argument 'loud' is invalid. Allowed choices are error, warn"],
  ['generate', ['--lnt', 'off'], "unknown option '--lnt' (Did you mean --lint?)"],
  ['generate', ['--check', '--watch'], "option '--check' cannot be used with option '--watch'"],
  ['mock', ['--port', ''], "argument '' is invalid. It must be a number from 0 to 65535."],
  ['mock', ['--port', '65536'], "argument '65536' is invalid. It must be a number from 0 to"],
  ['mock', ['--cors', 'example.org/a'], 'It must be an origin, as in https://example.org.'],
  ['docs', ['--port', '1'], '--port needs --serve'],
  ['docs', ['--spec', 'other.yaml'], '--spec needs --out DIR'],
  ['diff', ['--format', 'xml'], "argument 'xml' is invalid. Allowed choices are text, markdown"],
  ['contract', ['--seed', '-1'], "argument '-1' is invalid. It must be a number from 0 to"],
  ['contract', ['--target', 'ftp://a'], 'It must be an http or https URL.'],
  [
    'generate',
    ['--spec', "https://a.example/b/it's.yaml?c=d"],
    "fix: curl -fsSL -o s.yaml 'https://a.example/b/it'\\''s.yaml?c=d' fetches it",
  ],
  ['mock', ['--spec', 'http://a.example/b'], "curl -fsSL -o openapi.yaml 'http://a.example/b'"],
  ['contract', ['--threshold', 'much'], 'It must look like "keyword valid=90".'],
  ['contract:mutate', ['--kill-rate', '101'], 'It must be a number from 0 to 100.'],
])('specwright %s %j', async (command, args, message) => {
  const { code, stderr } = await specwright(ROOT, command, ...args)
  expect(stderr).toContain(`error usage: `)
  expect(stderr).toContain(message)
  expect(code).toBe(2)
})

test('specwright --help names all commands, and so does specwright alone', async () => {
  const { code, stdout } = await specwright(ROOT, '--help')
  expect(code).toBe(0)
  for (const name of COMMANDS) expect(stdout).toContain(`\n  ${name} `)
  expect(await specwright(ROOT)).toMatchObject({ code: 0, stdout })
  const { version } = JSON.parse(readFileSync(join(ROOT, 'scripts/package.json'), 'utf8')) as {
    readonly version: string
  }
  expect(await specwright(ROOT, '--version')).toMatchObject({ code: 0, stdout: `${version}\n` })
})

test.each([
  ['generate', [], 'there is no redocly.yaml in'],
  ['mock', ['notes'], 'there is no redocly.yaml in'],
])('outside a project, specwright %s %j is a usage error', async (name, args, message) => {
  const { code, stderr } = await specwright(folderWith(), name, ...args)
  expect(stderr).toContain(message)
  expect(stderr).toContain('fix: npx specwright init writes one')
  expect(code).toBe(2)
})

test('an unknown command is a usage error that lists all of them', async () => {
  const { code, stderr } = await specwright(ROOT, 'toString')
  expect(stderr).toContain('error usage: there is no command "toString"')
  const [, names] = /fix: use one of (.+)\n/.exec(stderr)!
  expect(names!.split(', ')).toEqual(expect.arrayContaining(COMMANDS))
  expect(code).toBe(2)
})

test('what the system rejects is a problem with its path', async () => {
  const folder = folderWith({ 'package.json': '{}', 'a.yaml': 'openapi: 3.1.0\n', '.github': '' })
  const { code, stderr } = await specwright(folder, 'init', 'a.yaml')
  expect(stderr).toMatch(/error file-access: ENOTDIR: .*\.github\/workflows'\n {2}fix: /)
  expect(stderr).not.toContain('    at ')
  expect(code).toBe(1)
})

test("a Node that can't run TypeScript gets an error with the required version", async () => {
  const args = ['--no-experimental-strip-types', MAIN, 'generate']
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  expect(stderr).toMatch(/^error usage: Node \S+ can't run TypeScript\n {2}fix: npm run .+\n$/)
  expect(status).toBe(2)
})

test('the exit code of a run is that of the process', () => {
  const { status, stderr } = spawnSync(process.execPath, [MAIN, 'diff', '--nonsense'], {
    encoding: 'utf8',
  })
  expect(stderr).toContain("error usage: unknown option '--nonsense'")
  expect(status).toBe(2)
})

test('paths are relative to the folder in which npm was called', async () => {
  const caller = folderWith({
    'package.json': '{}',
    'a.yaml': "openapi: 3.1.0\ninfo: { title: T, version: '1' }\npaths: {}\n",
    'broken.yaml': 'a: [',
  })
  // As `npm --prefix … run generate` does.
  vi.stubEnv('INIT_CWD', caller)
  vi.stubEnv('npm_package_json', join(ROOT, 'package.json'))
  onTestFinished(() => void vi.unstubAllEnvs())
  const flags = ['--out', 'out', '--lint', 'off']
  const good = await specwright(ROOT, 'generate', '--spec', 'a.yaml', ...flags)
  expect(good.stderr).toMatch(/^out\/: \d+ added /)
  expect(existsSync(join(caller, 'out/manifest.json'))).toBe(true)
  const bad = await specwright(ROOT, 'generate', '--spec', 'broken.yaml', ...flags)
  expect(bad.stderr).toMatch(/^broken\.yaml:1:5 error not-yaml/)
})

test.each(['generate', 'docs', 'mock', 'diff', 'contract'])(
  'npm run %s runs plugins of another project only with --trust-config',
  async (name) => {
    const folder = folderWith({
      'other/package.json': '{}',
      'other/redocly.yaml': 'plugins: [./plugin.mjs]\n',
      'other/plugin.mjs': "throw new Error('the plugin runs')",
      'other/a.yaml': "openapi: 3.1.0\ninfo: { title: T, version: '1' }\npaths: {}\n",
      'base.yaml': "openapi: 3.1.0\ninfo: { title: T, version: '1' }\npaths: {}\n",
    })
    const specific = {
      generate: ['--out', 'out'],
      docs: ['--out', 'out'],
      diff: ['--base', 'base.yaml'],
    }
    const flags = ['--spec', 'other/a.yaml', ...(specific[name as keyof typeof specific] ?? [])]
    const rejected = await specwright(folder, name, ...flags)
    expect(rejected.stderr).toContain('--trust-config')
    expect(rejected.stderr).not.toContain('the plugin runs')
    expect(rejected.code).not.toBe(0)
    const trusted = await specwright(folder, name, ...flags, '--trust-config')
    expect(trusted.stderr).toContain('the plugin runs')
  },
)
