import {
  appendFileSync,
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { digest, digestOfFile, filesBelow } from '../read/digest.ts'
import { ProblemsError, type Problem } from '../document/problem.ts'
import type { OutputFile } from '../document/virtual-file.ts'
import { isRunning, PREVIOUS, removeOutput, siblingsOf, STAGING } from './interrupted.ts'
import { MANIFEST, recordedOutputs } from './manifest.ts'

/** What a run did to the output folder, by file. */
export interface Changes {
  readonly added: readonly string[]
  readonly changed: readonly string[]
  readonly removed: readonly string[]
  readonly unchanged: readonly string[]
}

/**
 * Replaces the content of an output folder as a whole. A run that is killed leaves the folder as it
 * was, at worst under another name, from which `restoreInterrupted` brings it back. Files may be made
 * one by one: only what differs is written, as it comes.
 *
 * @throws ProblemsError when the folder contains files that no run made, or can't be written
 */
export function write(files: Iterable<OutputFile>, folder: string): Changes {
  return orUnwritable(folder, () => {
    rejectOtherWriter(folder)
    rejectForeignFiles(folder)
    const staging = folder + STAGING + process.pid
    try {
      const changes = stage(files, folder, staging)
      if (changes.added.length + changes.changed.length + changes.removed.length > 0) {
        for (const path of changes.unchanged) copy(join(folder, path), join(staging, path))
        replaceFolder(folder, staging)
      }
      return changes
    } finally {
      removeOutput(staging)
    }
  })
}

/**
 * Brings back the folder that a killed run was replacing, and removes what killed runs left.
 *
 * @throws ProblemsError when the folder can't be written
 */
export function restoreInterrupted(folder: string): void {
  orUnwritable(folder, () => {
    for (const { path, kind, writer } of siblingsOf(folder)) {
      if (isRunning(writer)) continue
      if (kind === PREVIOUS && !existsSync(folder)) renameSync(path, folder)
      else removeOutput(path)
    }
  })
}

function orUnwritable<T>(folder: string, action: () => T): T {
  try {
    return action()
  } catch (error) {
    if (error instanceof ProblemsError) throw error
    const { code = '', message, syscall } = error as NodeJS.ErrnoException
    // Anything but a fault of the file system comes from making the files.
    if (syscall === undefined) throw error
    const hint = HINTS[code] ?? 'make the folder and the one above it writable'
    throw unwritable(folder, message, `${hint}, or name another with --out`)
  }
}

/** By the system's code of the error. */
const HINTS: Readonly<Record<string, string>> = {
  EBUSY: 'a mount point can only be written below, so name a folder in it',
  EXDEV: 'a mount point can only be written below, so name a folder in it',
  ENOSPC: 'free some space',
  ENOTDIR: 'a part of the path is a file, so remove that',
}

function unwritable(folder: string, reason: string, hint: string): ProblemsError {
  const message = `cannot write ${folder}: ${reason}`
  return new ProblemsError([{ code: 'output-unwritable', severity: 'error', message, hint }])
}

/** Writes the files that differ from those of a folder into its replacement. */
function stage(files: Iterable<OutputFile>, folder: string, staging: string): Changes {
  const changes: Record<'added' | 'changed' | 'unchanged', string[]> = {
    added: [],
    changed: [],
    unchanged: [],
  }
  const before = new Set(filesBelow(folder))
  const left = new Set(before)
  for (const { path, content, digest: known } of files) {
    left.delete(path)
    const recorded = known ?? digest(content)
    const isEqual = before.has(path) && digestOfFile(join(folder, path)) === recorded
    changes[isEqual ? 'unchanged' : before.has(path) ? 'changed' : 'added'].push(path)
    if (isEqual) continue
    record(staging, path, recorded)
    mkdirSync(dirname(join(staging, path)), { recursive: true })
    writeFileSync(join(staging, path), content)
  }
  return { ...changes, removed: [...left] }
}

/** Should this run be killed, the manifest shows that the files above it are ours. */
function record(staging: string, path: string, recorded: string): void {
  mkdirSync(staging, { recursive: true })
  appendFileSync(join(staging, MANIFEST), `${JSON.stringify(path)}: "${recorded}"\n`)
}

function copy(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true })
  copyFileSync(from, to)
}

function replaceFolder(folder: string, staging: string): void {
  const previous = folder + PREVIOUS + process.pid
  try {
    if (existsSync(folder)) renameSync(folder, previous)
    renameSync(staging, folder)
  } catch (error) {
    if (!existsSync(folder) && existsSync(previous)) renameSync(previous, folder)
    throw error
  } finally {
    if (existsSync(folder)) removeOutput(previous)
  }
}

function rejectOtherWriter(folder: string): void {
  const other = siblingsOf(folder).find(
    ({ path, writer }) =>
      writer !== process.pid && isRunning(writer) && existsSync(join(path, MANIFEST)),
  )
  if (other === undefined) return
  throw unwritable(folder, `process ${other.writer} is writing it`, 'wait until it has finished')
}

function rejectForeignFiles(folder: string): void {
  const isLink = lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink() === true
  if (isLink && !existsSync(folder))
    throw unwritable(
      folder,
      'it is a broken symbolic link',
      'remove it, or name another with --out',
    )
  if (existsSync(folder) && !statSync(folder).isDirectory())
    throw unwritable(folder, "it isn't a folder", 'name a folder with --out')
  const known = new Set([MANIFEST, ...recordedOutputs(folder).keys()])
  const foreign = filesBelow(folder).filter((path) => !known.has(path))
  if (foreign.length === 0) return
  const others = foreign.length - MOST_NAMED
  const names = foreign.slice(0, MOST_NAMED).join(', ') + (others > 0 ? ` and ${others} more` : '')
  const problem: Problem = {
    code: 'output-foreign-file',
    severity: 'error',
    message: `${folder} has files that were not generated and would be lost: ${names}`,
    hint: 'name another folder with --out, or move them elsewhere',
  }
  throw new ProblemsError([problem])
}

/** Nobody reads a list of all files of a project. */
const MOST_NAMED = 10
