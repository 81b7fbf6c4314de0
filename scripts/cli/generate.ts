import { join } from 'node:path'
import { Option } from '@commander-js/extra-typings'
import {
  defineCommand,
  OWN_ENTRY,
  PACKAGE,
  outputPath,
  specOption,
  trustOption,
} from './command.ts'
import type { Pipeline } from '../pipeline.ts'
import type { LintLevel } from '../lint/lint.ts'
import type { Document } from '../document/openapi.ts'
import { MODULE_KINDS } from '../document/virtual-file.ts'
import type { Digests } from '../read/digest.ts'
import { rememberRun, unchangedInputs, type Run } from '../output/last-run.ts'
import { ProblemsError } from '../document/problem.ts'
import { restoreInterrupted, type Changes } from '../output/write.ts'
import {
  NOTHING_WRITTEN,
  reportProblems,
  say,
  shownFolder,
  shownSeconds,
  showStage,
} from './terminal.ts'

export const command = defineCommand(
  'generate',
  'Turns an OpenAPI description into types, operation descriptors, models and validators.',
  '0 success, 1 the run or the check failed, 2 wrong usage or configuration',
)
  .addOption(specOption())
  .addOption(trustOption())
  .option(
    '--out <dir>',
    'output folder (default: generated/ for the default description)',
    outputPath,
  )
  .addOption(
    new Option('--lint <level>', 'error: errors end the run; warn: report only; off: no lint')
      .choices(['error', 'warn', 'off'] as const)
      .default('error' as const),
  )
  .addOption(
    new Option('--check', 'compare instead of writing, and name every file that differs').conflicts(
      'watch',
    ),
  )
  .addOption(
    new Option(
      '--modules <kind>',
      'javascript: JavaScript with declarations; native, tsc, bundler: TypeScript for what runs it (default: as the project of the output folder needs it)',
    ).choices(MODULE_KINDS),
  )
  .option(
    '--runtime <module>',
    'the package or path from which the client imports its runtime (default: a copy)',
  )
  .option('--watch', 'generate again whenever a file of the description changes')
  .action(
    async ({
      spec: entry,
      out = GENERATED,
      lint,
      check = false,
      watch: isWatching,
      trustConfig,
      modules,
      runtime,
    }) => {
      if (entry !== OWN_ENTRY && out === GENERATED)
        command.error(
          '--spec needs --out DIR: generated/ belongs to the description of this project',
        )
      // This project has a client of its own.
      const client = out === GENERATED ? undefined : { runtime }
      const reading = { entry, lint, start: process.cwd(), trustConfig }
      const options = { ...reading, out, modules, client, check }
      if (isWatching) await watch(options)
      else await run(options).finally(() => pipeline?.close())
    },
  )

export const outcome = NOTHING_WRITTEN

const GENERATED = join(PACKAGE, 'generated')

interface Options extends Run {
  readonly lint: LintLevel
  readonly check: boolean
}

let pipeline: Pipeline | undefined

/** Runs again in this process on each change; a run that fails keeps watching what the last good one read. */
async function watch(options: Options): Promise<never> {
  const { afterFailure, nextChange } = await import('./watch.ts')
  let inputs: Digests = new Map([[options.entry, null]])
  for (;;) {
    let failed = false
    try {
      // The first run is a whole one, so that the first change finds all libraries loaded.
      inputs = await run(options, pipeline !== undefined)
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

/** Generates or checks once and returns the files that determined the outcome. */
async function run({ check, ...options }: Options, reuse = !check): Promise<Digests> {
  const { entry, out, lint } = options
  const started = performance.now()
  restoreInterrupted(out)
  const current = reuse ? unchangedInputs(options) : undefined
  if (current) {
    say(`${shownFolder(out)} is up to date.`)
    return current
  }
  const { startPipeline } = await import('../pipeline.ts')
  pipeline ??= startPipeline()
  const { moduleKindFor } = await import('../output/module-kind.ts')
  const project = options.client && !options.modules ? moduleKindFor(out) : undefined
  const { document, files, inputs, warnings, notes } = await pipeline.generate(
    entry,
    lint,
    showStage,
    { ...options, modules: options.modules ?? project?.kind },
  )
  reportProblems(warnings)
  for (const note of notes) say(`note: ${note}`)
  if (check) {
    const { compare } = await import('../output/compare.ts')
    const drift = compare(files, out)
    if (drift.length > 0) throw new ProblemsError(drift)
    say(`${shownFolder(out)} is what the description gives (${files.length} files).`)
  } else {
    const { write } = await import('../output/write.ts')
    const changes = write(files, out)
    rememberRun(options, new Map([...inputs, ...(project?.inputs ?? [])]))
    say(`${summary(out, changes)} in ${shownSeconds(started)}.`)
    if (out === GENERATED && changes.changed.includes('openapi.json')) await reportSince(document)
  }
  return inputs
}

/** Prints what the description's change since HEAD means for callers; nothing where there is no HEAD. */
async function reportSince(document: Document): Promise<void> {
  const { git } = await import('../diff/git.ts')
  const { summarizeChanges } = await import('../diff/summary.ts')
  const committed = await git(PACKAGE, ['show', 'HEAD:./generated/openapi.json']).catch(
    () => undefined,
  )
  if (committed === undefined) return
  const lines = summarizeChanges(JSON.parse(committed) as Document, document)
  if (lines.length > 0) say(['Since HEAD:', ...lines].join('\n  '))
}

function summary(out: string, { added, changed, removed, unchanged }: Changes): string {
  const parts = Object.entries({ added, changed, removed })
    .filter(([, paths]) => paths.length > 0)
    .map(([what, paths]) => `${paths.length} ${what} (${shortened(paths)})`)
  parts.push(`${unchanged.length} unchanged`)
  return `${shownFolder(out)}: ${parts.join(', ')}`
}

/** The first of these paths. */
function shortened(paths: readonly string[]): string {
  const shown = paths.slice(0, MOST_SHOWN).join(', ')
  return paths.length > MOST_SHOWN ? `${shown}, …` : shown
}

const MOST_SHOWN = 10
