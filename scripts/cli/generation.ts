import { isAbsolute, relative } from 'node:path'
import type { ValueTypes } from '../document/schemas/wire-formats.ts'
import type { Selection } from '../bundle/selection/select-operations.ts'
import type { ClientSettings } from '../emit/client/settings.ts'
import type { LintLevel } from '../lint/level.ts'
import type { Document } from '../document/openapi.ts'
import type { ModuleKind } from '../document/virtual-file.ts'
import { ProblemsError } from '../document/problem.ts'
import { rememberRun, unchangedInputs, type Run } from '../output/last-run.ts'
import { restoreInterrupted, type Changes } from '../output/write.ts'
import { posixPath, type Digests } from '../read/digest.ts'
import { outputOf, type Target } from './project/targets.ts'
import {
  keepResult,
  reportProblems,
  say,
  shownFolder,
  shownSeconds,
  showStage,
} from './terminal.ts'

/** What to generate or to check. */
export interface Options extends Run {
  readonly lint: LintLevel | undefined
  readonly client: ClientSettings | undefined
  readonly validators: boolean
  readonly mock: boolean
  readonly schemas: boolean
  readonly selection: Selection
  readonly check: boolean
}

/** Flags override the configuration. */
export interface Flags extends ValueTypes {
  readonly out?: string | undefined
  readonly lint?: LintLevel | undefined
  readonly modules?: ModuleKind | undefined
  readonly runtime?: string | undefined
  readonly include?: readonly string[] | undefined
  readonly exclude?: readonly string[] | undefined
  readonly trustConfig: boolean
}

/** How to generate the code of a description. */
export function optionsOf(target: Target, flags: Flags, check: boolean): Options {
  const { entry, start, settings } = target
  const { client, modules, parts = ['client', 'validators'] } = settings
  const out = outputOf(target, flags.out ?? settings.output, 'output')
  const runtime = flags.runtime ?? client?.runtime
  return {
    entry,
    start,
    check,
    trustConfig: flags.trustConfig,
    out,
    lint: flags.lint ?? settings.lint,
    modules: flags.modules ?? modules,
    validators: parts.includes('validators') || parts.includes('schemas'),
    mock: parts.includes('mock'),
    schemas: parts.includes('schemas'),
    selection: {
      include: flags.include ?? settings.include,
      exclude: flags.exclude ?? settings.exclude,
    },
    client: parts.includes('client')
      ? {
          name: client?.name,
          runtime: runtime && specifierFrom(out, runtime),
          int64: flags.int64 ?? client?.int64,
          dates: flags.dates ?? client?.dates,
          fetch: parts.includes('fetch'),
          headers: parts.includes('headers'),
        }
      : undefined,
  }
}

/** A module as files in a folder import it. */
function specifierFrom(folder: string, module: string): string {
  if (!isAbsolute(module)) return module
  const path = posixPath(relative(folder, module))
  return path.startsWith('.') ? path : `./${path}`
}

/** Generates or checks once and returns the files that determined the outcome. */
export async function generateOnce(
  { check, ...options }: Options,
  reuse = !check,
): Promise<Digests> {
  const { entry, out, lint } = options
  const started = performance.now()
  restoreInterrupted(out)
  const current = reuse ? unchangedInputs(options) : undefined
  if (current) {
    say(`${shownFolder(out)} is up to date.`)
    keepResult({ output: out })
    return current
  }
  const { generate } = await import('../pipeline.ts')
  const { moduleKindFor } = await import('../output/module-kind.ts')
  const project = options.client && !options.modules ? moduleKindFor(out) : undefined
  const { document, files, inputs, warnings, notes } = await generate(entry, lint, showStage, {
    ...options,
    modules: options.modules ?? project?.kind,
  })
  reportProblems(warnings)
  for (const note of notes) say(`note: ${note}`)
  if (check) {
    const { compare } = await import('../output/compare.ts')
    const drift = compare(files, out)
    if (drift.length > 0) throw new ProblemsError(drift)
    keepResult({ output: out, files: files.length })
    say(`${shownFolder(out)} is what the description gives (${files.length} files).`)
  } else {
    const { write } = await import('../output/write.ts')
    const changes = write(files, out)
    keepResult({ output: out, ...changes })
    rememberRun(options, new Map([...inputs, ...(project?.inputs ?? [])]))
    say(`${summary(out, changes)} in ${shownSeconds(started)}.`)
    if (changes.changed.includes('openapi.json')) await reportSince(document, out)
  }
  return inputs
}

/** Prints what the description's change since HEAD means for callers; nothing where HEAD has no bundle. */
async function reportSince(document: Document, out: string): Promise<void> {
  const { git } = await import('../diff/git.ts')
  const { summarizeChanges } = await import('../diff/summary.ts')
  const committed = await git(out, ['show', 'HEAD:./openapi.json']).catch(() => undefined)
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
