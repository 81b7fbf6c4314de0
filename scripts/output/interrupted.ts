import { readdirSync, rmSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { filesBelow } from '../read/digest.ts'
import { MANIFEST, recordedOutputs } from './manifest.ts'

/** Suffixes of the folders next to the output folder: its replacement, and the one that was replaced. */
export const STAGING = '.staging-'
export const PREVIOUS = '.previous-'

/** A folder that a run has made next to the output folder. */
export interface Sibling {
  readonly path: string
  readonly kind: typeof STAGING | typeof PREVIOUS
  /** The process that made it. */
  readonly writer: number
}

/** The folders that running and killed runs have made next to an output folder. */
export function siblingsOf(folder: string): Sibling[] {
  const parent = dirname(folder)
  if (statSync(parent, { throwIfNoEntry: false })?.isDirectory() !== true) return []
  return readdirSync(parent).flatMap((name) => {
    const rest = name.startsWith(basename(folder)) ? name.slice(basename(folder).length) : ''
    const [, kind, writer] = /^(\.staging-|\.previous-)([1-9]\d*)$/.exec(rest) ?? []
    const path = join(parent, name)
    if (kind === undefined || !isOutput(path)) return []
    return [{ path, kind: kind as Sibling['kind'], writer: Number(writer) }]
  })
}

/** Whether a run made everything in a folder; otherwise it only has a name like ours. */
function isOutput(folder: string): boolean {
  const recorded = recordedOutputs(folder)
  const present = filesBelow(folder)
  const hasManifest = present.includes(MANIFEST)
  return present.every((path) => path === MANIFEST || (hasManifest && recorded.has(path)))
}

export function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    // Another user's process may not be signalled, but it exists.
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Removes a folder that a run made; should this one be killed, its manifest is left, too. */
export function removeOutput(folder: string): void {
  for (const path of filesBelow(folder)) if (path !== MANIFEST) rmSync(join(folder, path))
  rmSync(folder, { recursive: true, force: true })
}
