import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { specwright } from '../support/command.ts'
import { fill, folderWith } from '../support/folder.ts'

const description = (path: string) =>
  `openapi: 3.1.0\ninfo: { title: T, version: 1.0.0 }\n` +
  `paths: { ${path}: { get: { operationId: list, responses: { '200': { description: All } } } } }\n`

/** The settings `diff` of APIs, and what is judged by them. */
const APIS: Readonly<Record<string, [settings: string, base: string, ...failures: string[]]>> = {
  default: ['{}', 'v7.0.0', 'info.version'],
  both: ['{ versions: [info.version, package.json] }', 'v7.0.0', 'info.version', 'package.json'],
  neither: ['{ versions: [] }', 'v7.0.0'],
  announced: ['{ versions: [], changelog: docs/NEWS.md }', 'v7.0.0', 'not announced'],
  file: ['{ versions: [package.json], base: old/api.yaml }', 'old/api.yaml'],
  tag: ['{ versions: [], base: before }', 'before'],
}

/** A repository with a description for each of the settings, changed twice. */
function repository(): string {
  const apis = Object.entries(APIS).map(
    ([name, [diff]]) => `  ${name}: { root: api/${name}.yaml, x-specwright: { diff: ${diff} } }\n`,
  )
  const folder = folderWith({
    'package.json': '{ "version": "7.0.0" }',
    'redocly.yaml': `apis:\n${apis.join('')}`,
    'old/api.yaml': description('/file'),
    'deep/down.txt': '',
  })
  const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, stdio: 'ignore' })
  const identity = ['-c', 'user.name=test', '-c', 'user.email=test@example.org']
  const put = (path: string) =>
    fill(
      folder,
      Object.fromEntries(Object.keys(APIS).map((it) => [`api/${it}.yaml`, description(path)])),
    )
  git('init', '--quiet')
  for (const tag of ['before', 'v7.0.0']) {
    put(`/${tag}`)
    git('add', '--all')
    git(...identity, 'commit', '--quiet', '--message', tag)
    git('tag', tag)
  }
  put('/now')
  return folder
}

interface Result {
  readonly base: string
  readonly changes: readonly { readonly message: string }[]
  readonly verdict: {
    readonly passed: boolean
    readonly versions: readonly { readonly of: string; readonly enough: boolean }[]
    readonly unannounced: readonly object[]
  }
}

interface Printed {
  readonly problems: readonly {
    readonly code: string
    readonly message: string
    readonly hint: string
  }[]
  readonly results: readonly Result[]
}

/** What `specwright diff` prints as JSON, and its exit code. */
async function diff(folder: string, ...args: string[]): Promise<Printed & { code: number }> {
  const command = ['diff', '--format', 'json', ...args]
  const { code, stdout } = await specwright(join(folder, 'deep'), ...command)
  return { code, ...(JSON.parse(stdout) as Printed) }
}

test('settings say what is compared and what changes require', async () => {
  vi.stubEnv('GITHUB_BASE_REF', '')
  onTestFinished(() => void vi.unstubAllEnvs())
  const folder = repository()
  const all = await diff(folder)
  const several = await diff(folder, 'both', 'neither', '--base', '../old/api.yaml')
  const unwritable = await diff(folder, 'default', '--write-changelog')
  const judged = all.results.map(({ base, verdict, changes }) => {
    expect(changes.length).toBeGreaterThan(0)
    const low = verdict.versions.filter(({ enough }) => !enough).map(({ of }) => of)
    return [base, ...low, ...(verdict.unannounced.length > 0 ? ['not announced'] : [])]
  })
  const wanted = Object.values(APIS).map(([, ...rest]) => rest)
  expect([all.code, judged]).toEqual([1, wanted])

  expect([several.code, several.problems.map(({ code }) => code)]).toEqual([2, ['usage']])
  expect(several.problems[0]!.message).toContain('--base FILE needs one description')
  expect(unwritable).toMatchObject({ code: 2, problems: [{ code: 'usage' }], results: [] })
  expect(unwritable.problems[0]!.hint).toContain('apis.default.x-specwright.diff: { changelog: ')
  const written = await diff(folder, 'announced', '--write-changelog')
  expect(written).toMatchObject({ code: 0, results: [{ verdict: { passed: true } }] })
  expect(readFileSync(join(folder, 'docs/NEWS.md'), 'utf8')).toContain('- **Breaking for senders**')
})
