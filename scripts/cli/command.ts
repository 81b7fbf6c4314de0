import { existsSync, realpathSync } from 'node:fs'
import { resolve } from 'node:path'
import {
  Command,
  CommanderError,
  InvalidArgumentError,
  Option,
  type CommandUnknownOpts,
} from '@commander-js/extra-typings'
import { LINT_LEVELS } from '../lint/level.ts'
import { ProblemsError } from '../document/problem.ts'
import { exitCodesOf, type CommandName } from './manual/exit-codes.ts'
import { PROBLEM_FORMATS } from './problem-formats.ts'
import { chooseFormat, printDocument, reportProblems, say } from './terminal.ts'

/** A command without options yet; they are declared once, for parsing and for `--help`. */
export function defineCommand(name: CommandName, summary: string) {
  return configureCommand(name, summary).argument(
    '[api...]',
    'APIs of redocly.yaml by name (default: all that have settings)',
  )
}

/** Like `defineCommand`, for a command that has other arguments. */
export function configureCommand(name: CommandName, summary: string) {
  return new Command(name)
    .summary(firstSentence(summary))
    .description(summary)
    .helpOption('-h, --help', 'show this help')
    .addHelpText('after', `\nExit codes: ${exitCodesOf(name)}.`)
    .configureHelp({ commandUsage: (it) => `specwright ${name} ${it.usage()}` })
    .configureOutput({ writeErr: () => {} })
    .exitOverride()
}

/** For commands that read descriptions, which pass it to `readDescription`. */
export function trustOption() {
  return new Option(
    '--trust-config',
    "run plugins of the description's redocly.yaml even if it belongs to another project",
  ).default(false)
}

/** For commands that read descriptions. Those that don't lint apply it to what they can work around. */
export function lintOption() {
  return new Option(
    '--lint <level>',
    'error: errors end the run; warn: only what prevents correct output ends it; off: no lint, ' +
      'and malformed parts are left out ' +
      '(default: x-specwright.lint, else error where redocly.yaml has rules, else warn)',
  ).choices(LINT_LEVELS)
}

export function specOption() {
  return new Option(
    '--spec <file>',
    "a description, Swagger 2.0 or OpenAPI 3.0 to 3.2, that needn't be in redocly.yaml",
  ).argParser(localPath)
}

/** Nothing is fetched on behalf of a description, so a URL is answered with the command that does. */
function localPath(value: string): string {
  if (!/^https?:\/\//i.test(value)) return path(value)
  const name = /[\w.-]+\.(ya?ml|json)$/i.exec(value.replace(/[?#].*/s, ''))?.[0] ?? 'openapi.yaml'
  const quoted = `'${value.replaceAll("'", "'\\''")}'`
  throw usageError(
    '--spec names a file; URLs are not fetched',
    `curl -fsSL -o ${name} ${quoted} fetches it; then use --spec ${name}`,
  )
}

/** What a command prints for people or programs. */
export function formatOption<const Format extends string>(formats: readonly Format[]) {
  return new Option(
    '--format <format>',
    'what to print; json and sarif are one document on stdout (default: text, for problems in ' +
      'GitHub Actions github)',
  ).choices(formats)
}

/** For commands that print nothing but problems and what they did. */
export const problemFormatOption = () => formatOption(PROBLEM_FORMATS)

/**
 * Runs a command to its end. Problems are printed and determine the exit code.
 *
 * @param outcome what a failed run didn't do
 */
export async function run(
  command: CommandUnknownOpts,
  args: readonly string[],
  outcome?: string,
): Promise<void> {
  chooseFormat(undefined)
  command.hook('preAction', () => chooseFormat((command.opts() as { format?: string }).format))
  try {
    await command.parseAsync(args, { from: 'user' })
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return
    const known =
      error instanceof CommanderError
        ? rejectedUsage(command, error)
        : (systemError(error) ?? error)
    if (known instanceof ProblemsError) {
      reportProblems(known.problems, outcome)
      process.exitCode = known.exitCode
    } else {
      // A bug; its message may quote the description all the same.
      say((error as Error).stack ?? String(error))
      process.exitCode = 1
    }
  } finally {
    printDocument()
  }
}

function rejectedUsage(command: CommandUnknownOpts, { message }: CommanderError): ProblemsError {
  return usageError(
    message.replace(/^error: /, '').replace('\n', ' '),
    `npx specwright ${command.name()} --help lists the options`,
  )
}

/** The problem that a command was called wrongly. */
export function usageError(message: string, hint: string): ProblemsError {
  return new ProblemsError([{ code: 'usage', severity: 'error', message, hint }], 2)
}

/** The problem that the system rejected an access to a file, which any stage may meet. */
function systemError(error: unknown): ProblemsError | undefined {
  const { syscall, path, code = '', message } = error as NodeJS.ErrnoException
  if (syscall === undefined || path === undefined) return undefined
  const hint = syscall === 'mkdtemp' ? 'set TMPDIR to a writable folder' : HINTS[code]
  const problem = { code: 'file-access', message, hint: hint ?? 'correct the path' } as const
  return new ProblemsError([{ ...problem, severity: 'error' }])
}

/** By the system's code of the error. */
const HINTS: Readonly<Record<string, string>> = {
  EACCES: 'change the permissions of the file or folder',
  EPERM: 'change the permissions of the file or folder',
  EROFS: 'name a folder of a writable file system',
  ENOSPC: 'free some space',
}

/** The absolute path that an option names. */
export function path(value: string): string {
  if (value === '') throw new InvalidArgumentError('It is empty.')
  return resolve(value)
}

/** The absolute path of an output folder. A symbolic link stays: what it links to is replaced. */
export function outputPath(value: string): string {
  const folder = path(value)
  return existsSync(folder) ? realpathSync(folder) : folder
}

/** A parser of numbers from `least` to `most`. */
export function number(least: number, most: number): (value: string) => number {
  return (value) => {
    const number = Number(value)
    if (!/^\d+(\.\d+)?$/.test(value) || number < least || number > most)
      throw new InvalidArgumentError(`It must be a number from ${least} to ${most}.`)
    return number
  }
}

function firstSentence(text: string): string {
  return text.split(/(?<=[.:]) /, 1)[0]!.replace(/[.:]$/, '')
}
