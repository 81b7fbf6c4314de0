import { parseArgs, type ParseArgsConfig } from 'node:util'
import { ProblemsError } from '../document/problem.ts'
import { reportProblems } from './terminal.ts'

/**
 * Runs a command to its end; what a person has to mend is printed, and decides about the exit code.
 *
 * @param outcome of a run with errors
 */
export async function runCommand(
  main: () => void | Promise<void>,
  outcome?: string,
): Promise<void> {
  try {
    await main()
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error
    reportProblems(error.problems, outcome)
    process.exitCode = error.exitCode
  }
}

/**
 * The flags that `npm run <command>` was given.
 *
 * @throws ProblemsError (exit code 2) for one that the command does not have
 */
export function readFlags<const Options extends NonNullable<ParseArgsConfig['options']>>(
  command: string,
  options: Options,
) {
  try {
    return parseArgs({ options }).values
  } catch (error) {
    usage(command, (error as Error).message.split('. ')[0]!)
  }
}

/** Ends a command that was called in a wrong way. */
export function usage(command: string, message: string): never {
  const hint = `npm run ${command} -- --help lists the options`
  throw new ProblemsError([{ code: 'usage', severity: 'error', message, hint }], 2)
}
