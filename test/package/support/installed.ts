import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { TestProject } from 'vitest/node'
import { run } from './run.ts'

declare module 'vitest' {
  interface ProvidedContext {
    readonly tarball: string
    /** What `npm pack` put into it. */
    readonly contents: readonly string[]
    /** A project that has nothing but the tarball installed. */
    readonly project: string
  }
}

const ROOT = resolve(import.meta.dirname, '../../..')

/** Packs the package once for all tests, and installs it in an empty project. */
export default function setup(context: TestProject): () => void {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'hitkeep-client-package-')))
  const remove = () => rmSync(folder, { recursive: true, force: true })
  try {
    const packed = run('npm', ['pack', '--json', '--pack-destination', folder], ROOT)
    const [{ filename, files }] = JSON.parse(packed) as [
      { filename: string; files: { path: string }[] },
    ]
    const tarball = join(folder, filename)
    const project = join(folder, 'project')
    mkdirSync(project)
    writeFileSync(join(project, 'package.json'), '{ "private": true, "type": "module" }\n')
    run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', tarball], project)
    context.provide('tarball', tarball)
    context.provide(
      'contents',
      files.map(({ path }) => path),
    )
    context.provide('project', project)
  } catch (error) {
    remove()
    throw error
  }
  return remove
}
