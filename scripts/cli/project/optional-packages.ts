import { manifestOf, TOOL } from '../../installation.ts'
import { ProblemsError } from '../../document/problem.ts'
import { packageManagerOf } from './package-manager.ts'

/** What `npm install` leaves out unless a command that needs it is used. */
const PACKAGES = {
  mock: ['@stoplight/prism-http', '@stoplight/prism-http-server'],
  'docs --redoc': ['@redocly/cli'],
  contract: ['@stoplight/prism-http', '@stoplight/prism-http-server', 'fast-check'],
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
        hint: `${packageManagerOf(process.cwd()).add} ${wanted.join(' ')}`,
      },
    ],
    2,
  )
}
