import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Report } from '../contract/index.ts'
import type { Shard } from '../contract/shard.ts'
import type { LintLevel } from '../lint/level.ts'
import type { ReadOptions } from '../bundle/read-description.ts'
import type { Generation } from '../pipeline.ts'
import {
  defineCommand,
  formatOption,
  lintOption,
  number,
  path,
  specOption,
  trustOption,
  usageError,
} from './command.ts'
import { PROBLEM_FORMATS } from './problem-formats.ts'
import { requirePackages } from './project/optional-packages.ts'
import { forEachTarget, onlyTarget, targetsOf, type Target } from './project/targets.ts'
import { compareRuns, earlierRun } from './contract/again.ts'
import { checkOperation } from './contract/check-operation.ts'
import { casesOf, explain, explainedCase } from './contract/explain.ts'
import { httpUrl, shard, threshold } from './contract/option-values.ts'
import { isPrism } from './contract/is-prism.ts'
import { replay } from './contract/replay.ts'
import { ownPhases } from './contract/own-phases.ts'
import { serverOptions, type ServerFlags } from './contract/server-flags.ts'
import { SERVER_OPTIONS } from './contract/server-options.ts'
import { showReport, shownPlace } from './contract/show-report.ts'
import { defaultFormat, reportProblems, say, showCount } from './terminal.ts'

export const command = defineCommand(
  'contract',
  'Tests client, description and server against each other: every operation, status, media type, ' +
    'example, credential and constraint of the description, with valid and with invalid input.',
)
  .addOption(specOption())
  .addOption(trustOption())
  .addOption(lintOption())
  .addOption(formatOption([...PROBLEM_FORMATS, 'markdown', 'junit', 'html']))
  .option('--target <url>', 'a running server to judge instead of a mock in this process', httpUrl)
  .option('--operation <id>', 'only the cases of this operation')
  .option(
    '--replay <file>',
    'judges recorded exchanges, HAR 1.2 or JSON Lines, in place of a server',
    path,
  )
  .option(
    '--seed <number>',
    'of the random calls; the last line of a run names it',
    number(0, Number.MAX_SAFE_INTEGER),
  )
  .option(
    '--cases <number>',
    'random calls per operation (default: 25)',
    number(0, Number.MAX_SAFE_INTEGER),
  )
  .option(
    '--report <dir>',
    'for report.md, report.html, report.json and junit.xml (default: reports/contract)',
    path,
  )
  .option(
    '--threshold <kind=percent>',
    'how much of a kind must be covered, e.g. "keyword valid=90"; repeatable. The others are in ' +
      'scripts/contract/coverage/thresholds.ts',
    threshold,
  )
  .option('--baseline <file>', 'accepted findings: only others fail the run', path)
  .option('--write-baseline', 'accepts what the run finds, in the file of --baseline')
  .option(
    '--again <file>',
    'the report.json of an earlier run: runs with its seed, and says which of its findings are fixed',
    path,
  )
  .option('--shard <i/n>', 'only every nth part of the operations, e.g. 1/4', shard)
  .option(
    '--explain <case>',
    'runs and prints one case only: request, answer, judgement; a case or a finding of a report',
  )
  .addOption(SERVER_OPTIONS.arazzo)
  .addOption(SERVER_OPTIONS.input)
  .addOption(SERVER_OPTIONS.record)
  .addOption(SERVER_OPTIONS.auth)
  .addOption(SERVER_OPTIONS.login)
  .addOption(SERVER_OPTIONS.secondUser)
  .addOption(SERVER_OPTIONS.write)
  .addOption(SERVER_OPTIONS.include)
  .addOption(SERVER_OPTIONS.exclude)
  .addOption(SERVER_OPTIONS.maxTime)
  .addOption(SERVER_OPTIONS.maxRequests)
  .addOption(SERVER_OPTIONS.rate)
  .action(async (names, { spec, report, format = defaultFormat(), ...flags }) => {
    requirePackages('contract')
    const targets = await targetsOf(names, spec)
    for (const option of ONE_TARGET)
      if ({ report, ...flags }[option] !== undefined) onlyTarget(targets, `--${option}`)
    if (format === 'junit' || format === 'html') onlyTarget(targets, `--format ${format}`)
    const judgeAll = (signal?: AbortSignal) =>
      forEachTarget(targets, async (target) => {
        const folder = report ?? reportFolder(target, targets.length)
        // A run takes minutes, so it starts only if its reports can be written.
        mkdirSync(folder, { recursive: true })
        const earlier = flags.again === undefined ? undefined : earlierRun(flags.again)
        const seed = flags.seed ?? earlier?.seed
        const only = flags.explain && explainedCase(flags.explain, folder)
        const {
          report: outcome,
          document,
          locate,
        } = flags.replay === undefined
          ? await judge(target, { ...flags, seed }, signal, only)
          : await replay(target, flags.replay, flags)
        if (only !== undefined) return explain(only, casesOf(outcome, only), document, locate)
        const baseline = flags.baseline ?? target.settings.contract?.baseline
        if (flags.writeBaseline && baseline === undefined) {
          const hint = 'add --baseline <file>, or contract.baseline to redocly.yaml'
          throw usageError('--write-baseline needs the file to write', hint)
        }
        const writeBaseline = flags.writeBaseline === true
        await showReport(outcome, { folder, format, document, locate, baseline, writeBaseline })
        const found = new Set(outcome.findings.map(({ id }) => id))
        if (earlier) compareRuns(earlier, found, outcome.ended)
      })
    await (flags.target === undefined ? judgeAll() : withInterrupt(judgeAll))
  })

/** Options that make sense for one description only. */
const ONE_TARGET = [
  'target',
  'operation',
  'report',
  'replay',
  'record',
  'baseline',
  'again',
  'explain',
] as const

interface Flags extends ServerFlags {
  readonly target?: string | undefined
  readonly replay?: string | undefined
  readonly seed?: number | undefined
  readonly cases?: number | undefined
  readonly threshold?: Readonly<Record<string, number>> | undefined
  readonly trustConfig: boolean
  readonly lint?: LintLevel | undefined
  readonly baseline?: string | undefined
  readonly writeBaseline?: true | undefined
  readonly again?: string | undefined
  readonly shard?: Shard | undefined
  readonly explain?: string | undefined
}

/** Runs the suite for one description. */
async function judge(
  target: Target,
  flags: Flags,
  signal: AbortSignal | undefined,
  only: string | undefined,
): Promise<Judgement> {
  const { operation, seed, cases, shard } = flags
  const isServer = flags.target !== undefined && !(await isPrism(flags.target))
  const { document, files, locate } = await generate(target, flags)
  if (operation !== undefined) checkOperation(operation, document)
  const { describe } = await import('./contract/description.ts')
  const description = await describe(document, files)
  if (isServer) {
    const { judgeServer } = await import('./contract/judge-server.ts')
    const options = await serverOptions(flags, target, description)
    const run = { ...options, seed, randomCalls: cases, signal, shard, only }
    const report = await judgeServer(description, flags.target!, run)
    return { report, document, locate }
  }
  const { runContract } = await import('../contract/index.ts')
  const own = operation === undefined ? await ownPhases(target) : undefined
  const report = await runContract({
    description,
    seed,
    randomCalls: cases,
    signal,
    shard,
    only,
    operation,
    thresholds: { ...target.settings.contract?.thresholds, ...flags.threshold },
    target: flags.target,
    sequences: own?.sequences,
    locate: (pointer) => shownPlace(pointer, locate(pointer)),
    progress: showCount,
  })
  return { report, document, locate }
}

interface Judgement extends Pick<Generation, 'document' | 'locate'> {
  readonly report: Report
}

/** Where reports go by default. */
export function reportFolder({ name, start, settings }: Target, targets: number): string {
  const common = join(start, 'reports', 'contract')
  return settings.contract?.report ?? (targets > 1 ? join(common, name!) : common)
}

/** What the pipeline makes of a description. */
export async function generate(
  { entry, start }: Target,
  { lint, trustConfig }: ReadOptions = {},
): Promise<Generation> {
  const { generate } = await import('../pipeline.ts')
  const generation = await generate(entry, lint, undefined, {
    start,
    ...(trustConfig && { trustConfig }),
  })
  reportProblems(generation.warnings)
  return generation
}

/**
 * Runs `work`, which calls a server, to its end, or after Ctrl+C until it has cleaned up; the exit code
 * is then 130. Without a server there is nothing to clean up, and the signal ends the process.
 */
async function withInterrupt(work: (signal: AbortSignal) => Promise<void>): Promise<void> {
  const interrupt = new AbortController()
  const stop = (): void => interrupt.abort(new Interrupted())
  process.once('SIGINT', stop).once('SIGTERM', stop)
  try {
    await work(interrupt.signal)
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error
    say('\nInterrupted: nothing was reported.')
    process.exitCode = 130
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop)
  }
}

class Interrupted extends Error {}
