import { existsSync, realpathSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { readFlags, runCommand, usage } from './command.ts'
import type { Pipeline } from '../pipeline.ts'
import type { LintLevel } from '../lint/lint.ts'
import type { Document } from '../document/openapi.ts'
import type { Digests } from '../read/digest.ts'
import { rememberRun, unchangedInputs } from '../output/last-run.ts'
import { ProblemsError } from '../document/problem.ts'
import { restoreInterrupted, type Changes } from '../output/write.ts'
import { NOTHING_WRITTEN, reportProblems, showStage } from './terminal.ts'

const HELP = `Usage: npm run generate [-- options]

Turns an OpenAPI description into types, operation descriptors, models and validators.

  --spec FILE   the description, OpenAPI 3.0 or 3.1 (default: openapi/openapi.yaml)
  --out DIR     where the files go (default: generated for the default description)
  --lint LEVEL  error: findings of severity error end the run (default); warn: findings
                are only reported; off: no lint
  --check       compare instead of writing; exit 1 and name every file that differs
  --watch       generate again whenever a file of the description changes
  --help        this text

Exit codes: 0 fine, 1 the run or the check failed, 2 wrong usage or configuration.
`

const PACKAGE = resolve(import.meta.dirname, '../..')
const GENERATED = join(PACKAGE, 'generated')

interface Options {
  readonly entry: string
  readonly out: string
  readonly lint: LintLevel
  readonly check: boolean
  readonly watch: boolean
}

async function main(): Promise<void> {
  const options = readOptions()
  if (options === undefined) return void process.stdout.write(HELP)
  if (options.watch) await watch(options)
  else await run(options).finally(() => pipeline?.close())
}

let pipeline: Pipeline | undefined

/** Runs again in this process on each change; a run that fails keeps watching what the last good one read. */
async function watch(options: Options): Promise<never> {
  const { afterFailure, nextChange } = await import('./watch.ts')
  let inputs: Digests = new Map([[options.entry, null]])
  for (;;) {
    let failed = false
    try {
      inputs = await run(options)
    } catch (error) {
      if (!(error instanceof ProblemsError)) throw error
      reportProblems(error.problems, NOTHING_WRITTEN)
      inputs = afterFailure(inputs, error)
      failed = true
    }
    const change = nextChange(inputs, failed)
    console.error('Watching for changes; Ctrl+C ends.')
    await change
  }
}

/** Generates or checks once and gives the files that decided about the outcome. */
async function run({ entry, out, lint, check, watch }: Options): Promise<Digests> {
  const started = performance.now()
  restoreInterrupted(out)
  // The first run of a watch is done in any case: the first change then finds all libraries loaded.
  const whole = check || (watch && pipeline === undefined)
  const current = whole ? undefined : unchangedInputs({ entry, lint, out })
  if (current) {
    console.error(`${shortPath(out)} is up to date.`)
    return current
  }
  const { startPipeline } = await import('../pipeline.ts')
  pipeline ??= startPipeline()
  const { document, files, inputs, warnings, notes } = await pipeline.generate(
    entry,
    lint,
    showStage,
  )
  reportProblems(warnings)
  for (const note of notes) console.error(`note: ${note}`)
  if (check) {
    const { compare } = await import('../output/compare.ts')
    const drift = compare(files, out)
    if (drift.length > 0) throw new ProblemsError(drift)
    console.error(`${shortPath(out)} is what the description gives (${files.length} files).`)
  } else {
    const { write } = await import('../output/write.ts')
    const changes = write(files, out)
    rememberRun({ entry, lint, out }, inputs)
    console.error(`${summary(out, changes)} in ${since(started)}.`)
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
  if (lines.length > 0) console.error(['Since HEAD:', ...lines].join('\n  '))
}

function summary(out: string, { added, changed, removed, unchanged }: Changes): string {
  const parts = [
    ...(added.length > 0 ? [`${added.length} added (${added.join(', ')})`] : []),
    ...(changed.length > 0 ? [`${changed.length} changed (${changed.join(', ')})`] : []),
    ...(removed.length > 0 ? [`${removed.length} removed (${removed.join(', ')})`] : []),
    `${unchanged.length} unchanged`,
  ]
  return `${shortPath(out)}: ${parts.join(', ')}`
}

function readOptions(): Options | undefined {
  const values = parseOptions()
  if (values.help) return undefined
  for (const name of ['spec', 'out'] as const) {
    if (values[name] === '') usage('generate', `--${name} has no value`)
  }
  if (values.check && values.watch) usage('generate', '--check and --watch exclude each other')
  if (values.spec !== undefined && values.out === undefined) {
    usage(
      'generate',
      '--spec needs --out DIR: generated/ belongs to the description of this project',
    )
  }
  const lint = values.lint ?? 'error'
  if (!isLintLevel(lint))
    usage('generate', `--lint takes error, warn or off, not ${JSON.stringify(lint)}`)
  return {
    entry: values.spec ? resolve(values.spec) : join(PACKAGE, 'openapi', 'openapi.yaml'),
    out: values.out ? behindLinks(resolve(values.out)) : GENERATED,
    lint,
    check: values.check ?? false,
    watch: values.watch ?? false,
  }
}

/** The folder that a symbolic link stands for: what replaces it is to come into its place, not the link's. */
function behindLinks(path: string): string {
  return existsSync(path) ? realpathSync(path) : path
}

function parseOptions() {
  return readFlags('generate', {
    spec: { type: 'string' },
    out: { type: 'string' },
    lint: { type: 'string' },
    check: { type: 'boolean' },
    watch: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  })
}

function isLintLevel(value: string): value is LintLevel {
  return ['error', 'warn', 'off'].includes(value)
}

function shortPath(path: string): string {
  const short = relative(process.cwd(), path)
  return short.startsWith('..') || short === '' ? path : `${short}/`
}

function since(started: number): string {
  return `${((performance.now() - started) / 1000).toFixed(2)} s`
}

await runCommand(main, process.argv.includes('--check') ? undefined : NOTHING_WRITTEN)
