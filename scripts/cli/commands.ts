import type { CommandUnknownOpts } from '@commander-js/extra-typings'
import { enterCallersFolder } from './project/folders.ts'

/** What the module of a command exports. */
interface CommandModule {
  readonly command: CommandUnknownOpts
  /** What a failed run didn't do. */
  readonly outcome?: string
}

/** Each is loaded when it runs. */
const COMMANDS: Readonly<Record<string, () => Promise<CommandModule>>> = {
  generate: () => import('./generate.ts'),
  check: () => import('./check.ts'),
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
