import { closeSync, openSync, readdirSync, readSync } from 'node:fs'
import { join } from 'node:path'
import { recordedOutputs } from '../../output/manifest.ts'

/** The deepest folder that is searched, and how many are; a project's description isn't far down. */
const DEPTH = 4
const FOLDERS = 2_000

/** The OpenAPI descriptions below a folder, as absolute paths, the nearest first. */
export function findDescriptions(folder: string): string[] {
  const found: string[] = []
  let level = [folder]
  let searched = 0
  for (let depth = 0; depth <= DEPTH && level.length > 0; depth++) {
    const next: string[] = []
    for (const path of level) {
      if (searched++ > FOLDERS) return found
      // What a run generated is no description to start from.
      if (recordedOutputs(path).size > 0) continue
      for (const entry of entriesOf(path)) {
        const file = join(path, entry.name)
        if (entry.isDirectory() && !SKIPPED.test(entry.name)) next.push(file)
        else if (entry.isFile() && isDescription(file)) found.push(file)
      }
    }
    level = next
  }
  return found
}

/** Dependencies, outputs and what is hidden. */
const SKIPPED = /^(\.|node_modules$|dist$|build$|out$|coverage$|vendor$|target$)/

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
  } catch {
    return []
  }
}

/** Whether a file starts as an OpenAPI description does. */
function isDescription(file: string): boolean {
  if (!/\.(ya?ml|json)$/i.test(file)) return false
  return /^\s*(?:\{\s*)?["']?(?:openapi|swagger)["']?\s*:/m.test(startOf(file))
}

function startOf(file: string): string {
  const buffer = Buffer.alloc(4_096)
  try {
    const descriptor = openSync(file, 'r')
    try {
      return buffer.toString('utf8', 0, readSync(descriptor, buffer))
    } finally {
      closeSync(descriptor)
    }
  } catch {
    return ''
  }
}
