import { realpathSync } from 'node:fs'
import { dirname } from 'node:path'

let started = process.cwd()

/** The folder in which the command was started: for an npm script, that of its package. */
export function startFolder(): string {
  return started
}

/** npm runs scripts in the package's folder; paths are relative to the folder in which npm was called. */
export function enterCallersFolder(): void {
  started = process.cwd()
  const { INIT_CWD, npm_package_json: manifest } = process.env
  if (INIT_CWD && manifest && realpathSync(dirname(manifest)) === started) process.chdir(INIT_CWD)
}
