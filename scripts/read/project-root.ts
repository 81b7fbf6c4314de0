import { existsSync, realpathSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** The nearest folder above a file that contains a project marker, else the file's folder. */
export function projectRoot(file: string): string {
  const start = dirname(file)
  for (let folder = start; ; folder = dirname(folder)) {
    if (PROJECT_SIGNS.some((name) => existsSync(join(folder, name)))) return folder
    if (dirname(folder) === folder) return start
  }
}

const PROJECT_SIGNS = ['package.json', '.git', 'redocly.yaml']

/** The `redocly.yaml` that applies to a file: the nearest between it and the root of its project. */
export function rulesetFile(file: string): string | undefined {
  const root = projectRoot(file)
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    const ruleset = join(folder, 'redocly.yaml')
    if (existsSync(ruleset)) return ruleset
    if (folder === root) return undefined
  }
}

/** The path with symbolic links resolved; for a missing file, that of its nearest existing folder. */
export function realPath(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return dirname(path) === path ? path : join(realPath(dirname(path)), basename(path))
  }
}
