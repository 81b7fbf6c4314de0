import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { run } from './run.ts'

/** What runs JavaScript, as npm packages bring it. */
export interface Runtime {
  /** Of the npm package and of the command in it. */
  readonly name: 'node' | 'bun' | 'deno'
  readonly version: string
  /** What comes before the program. */
  readonly args: readonly string[]
}

/** The oldest Node that package.json's `engines` allows, the newest of each line in use, and others. */
export const RUNTIMES: readonly Runtime[] = [
  ...['20.19.0', '20', '22', '24', '26'].map((version) => ({
    name: 'node' as const,
    version,
    args: [],
  })),
  { name: 'bun', version: '1', args: [] },
  { name: 'deno', version: '2', args: ['run', '--allow-net=127.0.0.1'] },
]

const CACHE = resolve(import.meta.dirname, '../../../node_modules/.cache/hitkeep-client')

/**
 * The path of a runtime's command, downloaded once.
 *
 * @throws Error with the reason when it can't be had
 */
export function commandOf({ name, version }: Runtime): string {
  const folder = join(CACHE, `${name}-${version}`)
  const command = join(folder, 'node_modules', '.bin', name)
  if (!existsSync(command)) {
    mkdirSync(folder, { recursive: true })
    // npm runs an install script only where it is allowed; these fetch the executable.
    const manifest = { private: true, allowScripts: { [name]: true } }
    writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest))
    run('npm', ['install', '--no-audit', '--no-fund', `${name}@${version}`], folder)
  }
  return command
}
