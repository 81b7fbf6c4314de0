import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { manifestOf, TOOL } from '../../installation.ts'
import { ProblemsError } from '../../document/problem.ts'

/** What `npm install` leaves out unless a command that needs it is used. */
const PACKAGES = {
  mock: ['@stoplight/prism-http', '@stoplight/prism-http-server'],
  contract: ['@stoplight/prism-http', '@stoplight/prism-http-server', 'ajv', 'fast-check'],
}

/**
 * Makes sure that the packages of a command are installed.
 *
 * @throws ProblemsError (exit code 2) with the line that installs the missing ones
 */
export function requirePackages(command: keyof typeof PACKAGES): void {
  const missing = PACKAGES[command].filter((name) => manifestOf(name) === undefined)
  if (missing.length === 0) return
  const wanted = missing.map((name) => `${name}@${TOOL.optionalPackages[name]}`)
  throw new ProblemsError(
    [
      {
        code: 'package-missing',
        severity: 'error',
        message: `${command} needs ${missing.join(', ')}`,
        hint: `${installLine(process.cwd())} ${wanted.join(' ')}`,
      },
    ],
    2,
  )
}

/** By the lockfile that a package manager leaves. */
const INSTALL = {
  'pnpm-lock.yaml': 'pnpm add --save-dev',
  'yarn.lock': 'yarn add --dev',
  'bun.lock': 'bun add --dev',
  'package-lock.json': 'npm install --save-dev',
}

/** The command with which the project of a folder installs packages. */
export function installLine(folder: string): string {
  const [, line] = Object.entries(INSTALL).find(([lock]) => existsSync(join(folder, lock))) ?? []
  if (line !== undefined) return line
  return dirname(folder) === folder ? INSTALL['package-lock.json'] : installLine(dirname(folder))
}
