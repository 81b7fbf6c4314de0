import { Option } from '@commander-js/extra-typings'
import { DATE_TYPES, INT64_TYPES } from '../document/schemas/wire-formats.ts'
import { MODULE_KINDS } from '../document/virtual-file.ts'
import type { Digests } from '../read/digest.ts'
import { ProblemsError } from '../document/problem.ts'
import { isPath } from '../read/configuration/read-configuration.ts'
import {
  defineCommand,
  lintOption,
  outputPath,
  path,
  problemFormatOption,
  specOption,
  trustOption,
} from './command.ts'
import { generateOnce, optionsOf, type Options } from './generation.ts'
import { forEachTarget, onlyTarget, targetsOf } from './project/targets.ts'
import { NOTHING_WRITTEN, reportProblems, say } from './terminal.ts'

export const command = defineCommand(
  'generate',
  'Turns an OpenAPI description into types, operation descriptors, models and validators.',
)
  .addOption(specOption())
  .addOption(trustOption())
  .addOption(outOption())
  .addOption(lintOption())
  .addOption(
    new Option('--check', 'compare instead of writing, and name every file that differs').conflicts(
      'watch',
    ),
  )
  .addOption(modulesOption())
  .addOption(runtimeOption())
  .addOption(int64Option())
  .addOption(datesOption())
  .addOption(includeOption())
  .addOption(excludeOption())
  .addOption(problemFormatOption())
  .addOption(
    new Option('--watch', 'generate again whenever a file of the description changes').conflicts(
      'format',
    ),
  )
  .action(async (names, { spec, check = false, watch: isWatching, ...flags }) => {
    const targets = await targetsOf(names, spec)
    if (flags.out !== undefined) onlyTarget(targets, '--out')
    const run = (target: (typeof targets)[number]) => optionsOf(target, flags, check)
    if (isWatching) await Promise.all(targets.map((target) => watch(run(target))))
    else
      await forEachTarget(
        targets,
        async (target) => void (await generateOnce(run(target))),
        outcome,
      )
  })

export const outcome = NOTHING_WRITTEN

export function outOption() {
  return new Option(
    '--out <dir>',
    'output folder (default: x-specwright.output in redocly.yaml)',
  ).argParser(outputPath)
}

export function modulesOption() {
  return new Option(
    '--modules <kind>',
    'javascript: JavaScript with declarations; native, tsc, bundler: TypeScript for what runs it ' +
      '(default: x-specwright.modules, else as the project of the output folder needs it)',
  ).choices(MODULE_KINDS)
}

export function runtimeOption() {
  return new Option(
    '--runtime <module>',
    'the package or path from which the client imports its runtime ' +
      '(default: x-specwright.client.runtime, else a copy)',
  ).argParser((value) => (isPath(value) ? path(value) : value))
}

export function int64Option() {
  return new Option(
    '--int64 <type>',
    'the type of integers of format int64 (default: x-specwright.client.int64, else number)',
  ).choices(INT64_TYPES)
}

export function datesOption() {
  return new Option(
    '--dates <type>',
    'the type of strings of format date-time and date (default: x-specwright.client.dates, else string)',
  ).choices(DATE_TYPES)
}

export function includeOption() {
  return new Option(
    '--include <operation...>',
    'the only operations to generate: operationIds, paths, tag:NAME, or markers such as x-public, ' +
      '* for any text (default: x-specwright.include, else all)',
  )
}

export function excludeOption() {
  return new Option(
    '--exclude <operation...>',
    'operations to leave out, selected likewise (default: x-specwright.exclude)',
  )
}

/** Runs again in this process on each change; a run that fails keeps watching what the last good one read. */
async function watch(options: Options): Promise<never> {
  const { afterFailure, nextChange } = await import('./watch.ts')
  let inputs: Digests = new Map([[options.entry, null]])
  // The first run is a whole one, so that the first change finds all libraries loaded.
  for (let isFirst = true; ; isFirst = false) {
    let failed = false
    try {
      inputs = await generateOnce(options, !isFirst)
    } catch (error) {
      if (!(error instanceof ProblemsError)) throw error
      reportProblems(error.problems, NOTHING_WRITTEN)
      inputs = afterFailure(inputs, error)
      failed = true
    }
    const change = nextChange(inputs, failed)
    say('Watching for changes; Ctrl+C ends.')
    await change
  }
}
