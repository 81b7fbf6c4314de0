import type { CommandUnknownOpts } from '@commander-js/extra-typings'
import { TOOL } from '../installation.ts'
import { enterCallersFolder } from './project/folders.ts'
import { print, say } from './terminal.ts'

/** What the module of a command exports. */
interface CommandModule {
  readonly command: CommandUnknownOpts
  /** What a failed run didn't do. */
  readonly outcome?: string
}

/** Each is loaded when it runs. */
export const COMMANDS: Readonly<Record<string, () => Promise<CommandModule>>> = {
  init: () => import('./init.ts'),
  generate: () => import('./generate.ts'),
  check: () => import('./check.ts'),
  mock: () => import('./mock.ts'),
  contract: () => import('./contract.ts'),
  'contract:mutate': () => import('./contract-mutate.ts'),
  docs: () => import('./docs.ts'),
  diff: () => import('./diff.ts'),
}

/** Runs the command that the arguments name, to its end; the exit code is set, not returned. */
export async function main([name = '--help', ...args]: readonly string[]): Promise<void> {
  if (name === '--version') return print(TOOL.version)
  if (['--help', '-h', 'help'].includes(name)) return print(await overview())
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (load === undefined) {
    const names = Object.keys(COMMANDS).join(', ')
    say(`error usage: there is no command ${JSON.stringify(name)}\n  fix: use one of ${names}`)
    process.exitCode = 2
    return
  }
  enterCallersFolder()
  const [{ command, outcome }, { run }] = await Promise.all([load(), import('./command.ts')])
  await run(command, args, outcome)
}

/** All commands, in the order in which a project needs them. */
export function loadCommands(): Promise<CommandUnknownOpts[]> {
  return Promise.all(Object.values(COMMANDS).map(async (load) => (await load()).command))
}

async function overview(): Promise<string> {
  const lines = (await loadCommands()).map(
    (command) => `  ${command.name().padEnd(16)}${command.summary()}`,
  )
  return `${TOOL.name} ${TOOL.version}

Usage: ${TOOL.name} <command> [options]

${lines.join('\n')}

${TOOL.name} <command> --help lists the options of a command.`
}
