import { existsSync, mkdirSync, readdirSync, renameSync } from 'node:fs'
import { rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { digest, digestOfFile, filesBelow } from '../read/digest.ts'
import { MANIFEST, recordedOutputs } from './manifest.ts'
import { ProblemsError, type Problem } from '../document/problem.ts'
import type { VirtualFile } from '../document/virtual-file.ts'

/** What a run did to the output folder, by file. */
export interface Changes {
  readonly added: readonly string[]
  readonly changed: readonly string[]
  readonly removed: readonly string[]
  readonly unchanged: readonly string[]
}

/**
 * Replaces the content of an output folder as a whole: a run that is killed leaves the folder as it
 * was, at worst under another name from which the next run brings it back.
 *
 * @throws ProblemsError when the folder holds files that no run made, or cannot be written
 */
export function write(files: readonly VirtualFile[], folder: string): Changes {
  try {
    refuseForeignFiles(folder)
    const changes = compareDigests(files, folder)
    if (changes.added.length + changes.changed.length + changes.removed.length > 0) {
      replaceFolder(files, folder)
    }
    return changes
  } catch (error) {
    if (error instanceof ProblemsError) throw error
    throw new ProblemsError([
      {
        code: 'output-unwritable',
        severity: 'error',
        message: `cannot write ${folder}: ${(error as Error).message}`,
        hint: 'make the folder and the one above it writable, or name another with --out',
      },
    ])
  }
}

function compareDigests(files: readonly VirtualFile[], folder: string): Changes {
  const before = new Set(filesBelow(folder))
  const expected = new Set(files.map(({ path }) => path))
  const equal = (file: VirtualFile) =>
    digestOfFile(join(folder, file.path)) === digest(file.content)
  const kept = files.filter(({ path }) => before.has(path))
  return {
    added: files.filter(({ path }) => !before.has(path)).map(({ path }) => path),
    changed: kept.filter((file) => !equal(file)).map(({ path }) => path),
    removed: [...before].filter((path) => !expected.has(path)),
    unchanged: kept.filter(equal).map(({ path }) => path),
  }
}

/** Beside the output folder: what is to come into its place, and what was there, each with the writer's process id. */
const STAGING = '.staging-'
const PREVIOUS = '.previous-'

function replaceFolder(files: readonly VirtualFile[], folder: string): void {
  const staging = folder + STAGING + process.pid
  const previous = folder + PREVIOUS + process.pid
  try {
    for (const { path, content } of files) {
      mkdirSync(dirname(join(staging, path)), { recursive: true })
      writeFileSync(join(staging, path), content)
    }
    if (existsSync(folder)) renameSync(folder, previous)
    renameSync(staging, folder)
  } catch (error) {
    if (!existsSync(folder) && existsSync(previous)) renameSync(previous, folder)
    throw error
  } finally {
    rmSync(staging, { recursive: true, force: true })
    if (existsSync(folder)) rmSync(previous, { recursive: true, force: true })
  }
}

/** Brings back the folder that a run was killed while replacing, and clears what killed runs left. */
export function restoreInterrupted(folder: string): void {
  const parent = dirname(folder)
  const isFolder = statSync(parent, { throwIfNoEntry: false })?.isDirectory() === true
  for (const name of isFolder ? readdirSync(parent) : []) {
    const rest = name.startsWith(basename(folder)) ? name.slice(basename(folder).length) : ''
    const [, kind, pid] = /^(\.staging-|\.previous-)([1-9]\d*)$/.exec(rest) ?? []
    if (pid === undefined || isRunning(Number(pid))) continue
    if (kind === PREVIOUS && !existsSync(folder)) renameSync(join(parent, name), folder)
    else rmSync(join(parent, name), { recursive: true, force: true })
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

function refuseForeignFiles(folder: string): void {
  if (existsSync(folder) && !statSync(folder).isDirectory()) throw new Error('it is no folder')
  const known = new Set([MANIFEST, ...recordedOutputs(folder).keys()])
  const foreign = filesBelow(folder).filter((path) => !known.has(path))
  const problems = foreign.slice(0, MOST_NAMED).map((path): Problem => ({
    code: 'output-foreign-file',
    severity: 'error',
    message: `${join(folder, path)} was not made by this pipeline, and would be lost`,
    hint: 'move it out of the output folder, or delete it',
  }))
  if (foreign.length > MOST_NAMED) {
    problems.push({
      code: 'output-foreign-file',
      severity: 'error',
      message: `${folder} has ${foreign.length - MOST_NAMED} more such files`,
      hint: 'name another folder with --out',
    })
  }
  if (problems.length > 0) throw new ProblemsError(problems)
}

/** A whole project in the way is no list that anybody reads. */
const MOST_NAMED = 10
