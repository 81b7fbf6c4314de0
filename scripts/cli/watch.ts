import { existsSync, realpathSync, watch as watchPath } from 'node:fs'
import { dirname, join } from 'node:path'
import { digestOfFile, type Digests } from '../read/digest.ts'
import type { ProblemsError } from '../document/problem.ts'

/** How long an editor may take to finish saving, in milliseconds: one save is often several events. */
const SETTLE = 10

/**
 * Resolves when one of these files is no longer as it was read: it has changed, come or gone, even
 * before this call. The folders are watched, not the files: editors that save by renaming would
 * otherwise be lost after the first save.
 *
 * @param failed whether a run failed on them; then a new file next to them may be the fix
 */
export function nextChange(read: Digests, failed = false): Promise<void> {
  const watched = new Set([...read.keys()].map(existing).flatMap(withTarget))
  return new Promise((resolve) => {
    let settled: NodeJS.Timeout | undefined
    const change = () => {
      clearTimeout(settled)
      settled = setTimeout(() => {
        for (const watcher of watchers) watcher.close()
        resolve()
      }, SETTLE)
    }
    const watchers = [...new Set([...watched].map(dirname))].map((folder) =>
      watchPath(folder, (_, name) => {
        if (failed || name === null || watched.has(join(folder, name))) change()
      }),
    )
    if ([...read].some(([file, digest]) => digestNow(file) !== digest)) change()
  })
}

/** What to watch after a failed run: the files that it was to read, as they are, and those with its problems. */
export function afterFailure(read: Digests, { problems }: ProblemsError): Digests {
  const files = [...read.keys(), ...problems.flatMap(({ location }) => location?.file ?? [])]
  return new Map(files.map((file) => [file, digestNow(file)]))
}

function digestNow(file: string): string | null {
  return digestOfFile(file) ?? null
}

/** The path itself, or the first part of it that a folder lacks. */
function existing(path: string): string {
  const folder = dirname(path)
  return existsSync(folder) ? path : existing(folder)
}

/** The path, and what it leads to through symbolic links, whose own folder sees the changes. */
function withTarget(path: string): string[] {
  return existsSync(path) ? [path, realpathSync(path)] : [path]
}
