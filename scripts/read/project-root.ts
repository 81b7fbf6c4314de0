import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The nearest folder above a file that looks like a project of its own, else the file's folder. No `$ref` may leave it. */
export function projectRoot(entry: string): string {
  const start = dirname(entry)
  for (let folder = start; ; folder = dirname(folder)) {
    if (PROJECT_MARKERS.some((name) => existsSync(join(folder, name)))) return folder
    if (dirname(folder) === folder) return start
  }
}

const PROJECT_MARKERS = ['package.json', '.git', 'redocly.yaml']
