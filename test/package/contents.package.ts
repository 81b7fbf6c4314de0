import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { expect, inject, test } from 'vitest'
import { bundle } from '../../scripts/package/bundle.ts'
import { measure, SUBJECTS } from '../../scripts/package/sizes.ts'
import { run } from './support/run.ts'

const ROOT = resolve(import.meta.dirname, '../..')

test('the tarball holds what callers need, and nothing else', () => {
  const contents = inject('contents')
  const own = contents.filter((file) => !/^dist\/(src|generated)\/[\w/-]+\.(js|d\.ts)$/.test(file))
  expect([...own].sort()).toEqual([
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    'dist/generated/openapi.json',
    'package.json',
  ])
  const scripts = contents.filter((file) => file.endsWith('.js'))
  expect(scripts.filter((file) => !contents.includes(file.replace(/js$/, 'd.ts')))).toEqual([])
})

test('each entry point is there, with its types first', () => {
  const { exports } = readManifest(join(inject('project'), 'node_modules/hitkeep-client'))
  const targets = Object.values(exports).flatMap((target) =>
    typeof target === 'string' ? target : Object.values(target),
  )
  const missing = targets.filter((target) => !inject('contents').includes(target.slice(2)))
  expect(missing).toEqual([])
  for (const target of Object.values(exports)) {
    if (typeof target === 'object') expect(Object.keys(target)).toEqual(['types', 'default'])
  }
})

test('there are no runtime dependencies', () => {
  expect(readManifest(ROOT).dependencies).toBeUndefined()
})

test('publint and are-the-types-wrong find nothing', () => {
  expect(runTool('publint', ['run', inject('tarball'), '--strict'])).toContain('All good!')
  // Ends with an error where it finds something.
  runTool('@arethetypeswrong/cli', [inject('tarball'), '--profile', 'esm-only'])
})

test('bundled from the tarball, it is as small as from its sources', async () => {
  const project = inject('project')
  for (const { name, program, size, limit } of await measure(SUBJECTS)) {
    const { size: packed } = await bundle(program, { project })
    expect(Math.abs(packed - size), name).toBeLessThan(50)
    expect(packed, name).toBeLessThanOrEqual(limit)
  }
})

test('the sizes in README.md are what `npm run size` measures', () => {
  run(process.execPath, ['scripts/package/size.ts', '--check'], ROOT)
})

interface Manifest {
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>
  readonly dependencies?: Readonly<Record<string, string>>
}

function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest
}

/** Runs the command that a package of that name brings. */
function runTool(name: string, args: readonly string[]): string {
  const folder = createRequire(import.meta.url)
    .resolve.paths(name)!
    .map((folder) => join(folder, name))
    .find((folder) => existsSync(folder))!
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly bin: Readonly<Record<string, string>>
  }
  const [command] = Object.values(manifest.bin)
  return run(process.execPath, [join(folder, command!), ...args], ROOT)
}
