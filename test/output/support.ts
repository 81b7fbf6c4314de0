import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ProblemsError } from '../../scripts/document/problem.ts'
import type { VirtualFile } from '../../scripts/document/virtual-file.ts'
import { manifestFile } from '../../scripts/output/manifest.ts'
import { write } from '../../scripts/output/write.ts'
import { filesBelow } from '../../scripts/read/digest.ts'
import { folderWith } from '../support/folder.ts'

/** These files with their manifest, as a run gives them. */
export function output(files: Readonly<Record<string, string>>): VirtualFile[] {
  const all = Object.entries(files).map(([path, content]) => ({ path, content }))
  return [...all, manifestFile(all)]
}

/** An output folder that a run wrote. */
export function written(files: Readonly<Record<string, string>>): string {
  const folder = join(folderWith(), 'out')
  write(output(files), folder)
  return folder
}

export function contentsOf(folder: string): Record<string, string> {
  const paths = filesBelow(folder).filter((path) => path !== 'manifest.json')
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]))
}

export function codesOf(run: () => unknown): string[] {
  try {
    run()
    return []
  } catch (error) {
    if (error instanceof ProblemsError) return error.problems.map(({ code }) => code)
    throw error
  }
}
