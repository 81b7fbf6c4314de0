import { realpathSync } from 'node:fs'
import { dirname } from 'node:path'

/** The folder in which the process was started: for an npm script, that of its package. */
export const STARTED_IN = process.cwd()

/** npm runs scripts in the package's folder; paths are relative to the folder in which npm was called. */
export function enterCallersFolder(): void {
  const { INIT_CWD, npm_package_json: manifest } = process.env
  if (INIT_CWD && manifest && realpathSync(dirname(manifest)) === STARTED_IN)
    process.chdir(INIT_CWD)
}
