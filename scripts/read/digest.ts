import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { ProblemsError } from '../document/problem.ts'

/** SHA-256 of files by their absolute paths; `null` for a file whose absence counts. */
export type Digests = ReadonlyMap<string, string | null>

/** SHA-256 of a string or of bytes, in lower-case hex. */
export function digest(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}

/** SHA-256 of a file's bytes; `undefined` when it cannot be read. */
export function digestOfFile(file: string): string | undefined {
  try {
    return digest(readFileSync(file))
  } catch {
    return undefined
  }
}

/**
 * All files below a folder, relative to it, with forward slashes, in code unit order; none when there
 * is no such folder.
 *
 * @throws ProblemsError for a folder that cannot be read to its end, which is not empty for that
 */
export function filesBelow(folder: string): string[] {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return []
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => !entry.isDirectory())
      .map((entry) => posixPath(relative(folder, join(entry.parentPath, entry.name))))
      .sort()
  } catch (error) {
    throw new ProblemsError([
      {
        code: 'output-unwritable',
        severity: 'error',
        message: `cannot read all of ${folder}: ${(error as Error).message}`,
        hint: 'make everything in the folder readable, or name another with --out',
      },
    ])
  }
}

/** A path with forward slashes. */
export function posixPath(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/')
}
