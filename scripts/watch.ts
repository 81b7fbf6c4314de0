import { watch as watchPath } from 'node:fs'
import { dirname, join } from 'node:path'

/** Time for an editor to finish saving, in milliseconds: one save is often several events. */
const SETTLE = 30

/**
 * Resolves when one of these files changes, comes or goes. The folders are watched, not the files:
 * editors that save by renaming would otherwise be lost after the first save.
 *
 * @param files absolute paths
 */
export function nextChange(files: readonly string[]): Promise<void> {
  const watched = new Set(files)
  return new Promise((resolve) => {
    let settled: NodeJS.Timeout | undefined
    const watchers = [...new Set(files.map((file) => dirname(file)))].map((folder) =>
      watchPath(folder, (_, name) => {
        if (name === null || !watched.has(join(folder, name))) return
        clearTimeout(settled)
        settled = setTimeout(() => {
          for (const watcher of watchers) watcher.close()
          resolve()
        }, SETTLE)
      }),
    )
  })
}
