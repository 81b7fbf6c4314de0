import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The `redocly.yaml` that holds for a description: the nearest between it and the root of its project. */
export function rulesetFile(entry: string, root: string): string | undefined {
  for (let folder = dirname(entry); ; folder = dirname(folder)) {
    const file = join(folder, 'redocly.yaml')
    if (existsSync(file)) return file
    if (folder === root || folder === dirname(folder)) return undefined
  }
}
