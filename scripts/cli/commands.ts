import { realpathSync } from 'node:fs'
import { dirname } from 'node:path'
import type { CommandUnknownOpts } from '@commander-js/extra-typings'

/** What the module of a command exports. */
interface CommandModule {
  readonly command: CommandUnknownOpts
  /** What a failed run didn't do. */
  readonly outcome?: string
}

/** Each is loaded when it runs. */
const COMMANDS: Readonly<Record<string, () => Promise<CommandModule>>> = {
  generate: () => import('./generate.ts'),
  mock: () => import('./mock.ts'),
  docs: () => import('./docs.ts'),
  diff: () => import('./diff.ts'),
  contract: () => import('./contract.ts'),
  'contract:mutate': () => import('./contract-mutate.ts'),
}

/** Runs the command that the arguments name, to its end; the exit code is set, not returned. */
export async function main([name = '', ...args]: readonly string[]): Promise<void> {
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (load === undefined) {
    const names = Object.keys(COMMANDS).join(', ')
    console.error(
      `error usage: there is no command ${JSON.stringify(name)}\n  fix: use one of ${names}`,
    )
    process.exitCode = 2
    return
  }
  enterCallersFolder()
  const [{ command, outcome }, { run }] = await Promise.all([load(), import('./command.ts')])
  await run(command, args, outcome)
}

/** npm runs scripts in the package's folder; paths are relative to the folder in which npm was called. */
function enterCallersFolder(): void {
  const { INIT_CWD, npm_package_json: manifest } = process.env
  if (INIT_CWD && manifest && realpathSync(dirname(manifest)) === process.cwd())
    process.chdir(INIT_CWD)
}
