import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { findBase } from '../../scripts/diff/base.ts'
import { ProblemsError } from '../../scripts/document/problem.ts'
import { BASE } from './cases/base.ts'

let root: string
const bundle = 'generated/openapi.json'

beforeEach(() => {
  // Set where CI tests a pull request.
  vi.stubEnv('GITHUB_BASE_REF', '')
  root = mkdtempSync(join(tmpdir(), 'diff-base-'))
  mkdirSync(join(root, 'generated'))
  put('1.0.0')
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(root, { recursive: true, force: true })
})

function put(version: string): void {
  const text = JSON.stringify({ ...BASE, info: { title: 'Pets', version } })
  writeFileSync(join(root, bundle), text)
  writeFileSync(join(root, 'openapi.json'), text)
  writeFileSync(join(root, 'package.json'), JSON.stringify({ version }))
}

function git(...args: string[]): void {
  const identity = ['-c', 'user.name=test', '-c', 'user.email=test@example.org']
  execFileSync('git', [...identity, ...args], { cwd: root, stdio: 'ignore' })
}

/** What CI checks out of a repository for a pull request: no branch, and only its last commits. */
function checkout(from: string, depth: number): void {
  root = join(from, 'checkout')
  const args = ['clone', '--quiet', '--no-single-branch', '--depth', String(depth)]
  execFileSync('git', [...args, `file://${from}`, root], { stdio: 'ignore' })
  git('checkout', '--quiet', '--detach')
  git('branch', '--quiet', '--delete', '--force', 'work')
}

function commit(version: string, tag?: string): void {
  put(version)
  git('add', '--all')
  git('commit', '--quiet', '--allow-empty', '--message', version)
  if (tag !== undefined) git('tag', tag)
}

function base(wanted?: string, withBundle = true) {
  const entry = join(root, 'openapi.json')
  return findBase({ entry, root, bundle: withBundle ? bundle : undefined, wanted })
}

it('is the branch of a pull request where there is no tag, as origin has it', async () => {
  git('init', '--quiet', '--initial-branch=main')
  commit('1.0.0')
  git('checkout', '--quiet', '-b', 'work')
  commit('1.1.0')
  checkout(root, 5)
  vi.stubEnv('GITHUB_BASE_REF', 'main')
  expect(await base()).toMatchObject({ name: 'origin/main', packageVersion: '1.0.0' })
  vi.stubEnv('GITHUB_BASE_REF', '')
  expect(await base('main')).toMatchObject({ name: 'origin/main', packageVersion: '1.0.0' })
})

it('is looked for in the whole history, which a shallow clone lacks', async () => {
  git('init', '--quiet')
  commit('1.0.0', 'v1.0.0')
  git('checkout', '--quiet', '-b', 'work')
  commit('1.1.0')
  checkout(root, 1)
  git('tag', '--delete', 'v1.0.0')
  for (const [wanted, code] of [
    [undefined, 'base-missing'],
    ['v1.0.0', 'base-unknown'],
  ] as const) {
    const error: unknown = await base(wanted).catch((it: unknown) => it)
    const [problem] = (error as ProblemsError).problems
    expect(problem).toMatchObject({ code, hint: expect.stringContaining('fetch-depth: 0') })
    expect(problem!.message).toContain('shallow')
  }
})

it('is a file relative to the folder that names it', async () => {
  const named = { entry: join(root, 'openapi.json'), root, bundle, wanted: 'openapi.json' }
  const { document, name } = await findBase({ ...named, folder: root })
  expect([document.info.version, name]).toEqual(['1.0.0', 'openapi.json'])
  expect(await problemOf(findBase(named))).toEqual({ code: 'base-unknown', exitCode: 2 })
})

async function problemOf(promise: Promise<unknown>): Promise<{ code: string; exitCode: number }> {
  const error = await promise.catch((it: unknown) => it)
  if (!(error instanceof ProblemsError)) throw error
  return { code: error.problems[0]!.code, exitCode: error.exitCode }
}

it('is the newest version tag that the work descends from, by version and not by date', async () => {
  git('init', '--quiet')
  commit('1.9.0', 'v1.9.0')
  commit('1.10.0', 'v1.10.0')
  commit('1.10.1-rc.1', 'v1.10.1-rc.1')
  git('tag', 'vendor')
  git('checkout', '--quiet', '-b', 'other', 'v1.9.0')
  commit('2.0.0', 'v2.0.0')
  git('checkout', '--quiet', 'v1.10.1-rc.1')
  expect(await base()).toMatchObject({ name: 'v1.10.1-rc.1', packageVersion: '1.10.1-rc.1' })
  git('tag', 'v1.10.1')
  expect((await base()).name).toBe('v1.10.1')
})

it('is HEAD without a tag; any revision, range end or file on request', async () => {
  git('init', '--quiet')
  commit('1.0.0')
  commit('1.1.0')
  put('1.2.0')
  expect(await base()).toMatchObject({ name: 'HEAD', packageVersion: '1.1.0' })
  expect((await base('HEAD~1')).document.info.version).toBe('1.0.0')
  const file = await base(join(root, 'openapi.json'))
  expect(file.document.info.version).toBe('1.2.0')
  expect(file.packageVersion).toBeUndefined()
})

it('bundles the description of a revision that has no bundle', async () => {
  git('init', '--quiet')
  commit('1.0.0')
  git('rm', '--quiet', '--cached', bundle)
  git('commit', '--quiet', '--message', 'no bundle')
  expect((await base('HEAD')).document.info.version).toBe('1.0.0')
  expect((await base('HEAD', false)).document.info.version).toBe('1.0.0')
})

it('says what is missing', async () => {
  expect(await problemOf(base())).toEqual({ code: 'base-missing', exitCode: 2 })
  expect(await problemOf(base('v1'))).toEqual({ code: 'base-unknown', exitCode: 2 })
  git('init', '--quiet')
  expect(await problemOf(base())).toEqual({ code: 'base-missing', exitCode: 2 })
  commit('1.0.0')
  expect(await problemOf(base('v1'))).toEqual({ code: 'base-unknown', exitCode: 2 })
  expect(await problemOf(base('--all'))).toEqual({ code: 'base-unknown', exitCode: 2 })
  git('rm', '--quiet', '--cached', bundle, 'openapi.json')
  git('commit', '--quiet', '--message', 'nothing')
  const nothing = { code: 'base-without-description', exitCode: 2 }
  expect(await problemOf(base('HEAD'))).toEqual(nothing)
})

it('names what cannot be read', async () => {
  git('init', '--quiet')
  commit('1.0.0')
  writeFileSync(join(root, bundle), '{"openapi": ')
  git('commit', '--quiet', '--all', '--message', 'broken')
  expect(await problemOf(base())).toEqual({ code: 'base-unreadable', exitCode: 2 })
  const broken = join(root, bundle)
  expect((await problemOf(base(broken))).code).toBe('not-yaml')
})
