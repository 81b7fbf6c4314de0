import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

/** SHA-256 of files by their absolute paths; `null` for a file whose absence counts. */
export type Digests = ReadonlyMap<string, string | null>

/** SHA-256 of a text or of bytes, in lower-case hex. */
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

/** All files below a folder, relative to it, with forward slashes, in code unit order; empty when there is none. */
export function filesBelow(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => !entry.isDirectory())
      .map((entry) => posixPath(relative(folder, join(entry.parentPath, entry.name))))
      .sort()
  } catch {
    return []
  }
}

/** A path with forward slashes. */
export function posixPath(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/')
}
