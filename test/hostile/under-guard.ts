import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { fill } from '../support/files.ts'

const ROOT = join(import.meta.dirname, '../..')
const GUARD = join(import.meta.dirname, 'guard.js')

export const MAIN = join(ROOT, 'scripts/cli/main.js')

export interface Ended {
  readonly code: number | null
  readonly output: string
  /** What it tried to reach. */
  readonly violations: string
}

/**
 * A script under guard in the folder `project`. It may read that, its output, the tool, its own
 * temporary files and `more` folders.
 */
export function startUnderGuard(
  root: string,
  script: string,
  args: readonly string[],
  more: readonly string[] = [],
): { readonly child: ChildProcessWithoutNullStreams; readonly ended: Promise<Ended> } {
  fill(root, { 'tmp/x': '', 'home/x': '' })
  const log = join(root, 'tmp/violations')
  const folders = [
    ROOT,
    ...['project', 'out', 'tmp', 'home'].map((name) => join(root, name)),
    // The project of the output says what runs it.
    ...['deno.json', 'deno.jsonc', 'tsconfig.json'].map((name) => join(root, name)),
    ...more,
  ]
  const env = {
    ...process.env,
    ...{ CI: '1', GITHUB_ACTIONS: '', HOME: join(root, 'home'), TMPDIR: join(root, 'tmp') },
    NODE_OPTIONS: `--import ${GUARD}`,
    REACH_FOLDERS: folders.map((folder) => realOr(folder)).join('\n'),
    REACH_LOG: log,
  }
  const child = spawn(process.execPath, [script, ...args], { cwd: join(root, 'project'), env })
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => (output += chunk))
  child.stderr.on('data', (chunk: Buffer) => (output += chunk))
  const ended = once(child, 'close').then(([code]): Ended => {
    const violations = existsSync(log) ? readFileSync(log, 'utf8') : ''
    return { code: code as number | null, output, violations }
  })
  return { child, ended }
}

function realOr(path: string): string {
  return existsSync(path) ? realpathSync(path) : path
}
