import { InvalidArgumentError } from '@commander-js/extra-typings'
import {
  defineCommand,
  lintOption,
  number,
  outputPath,
  problemFormatOption,
  specOption,
  trustOption,
} from './command.ts'
import type { Documentation } from '../docs/build-docs.ts'
import type { DocsSettings } from '../docs/settings.ts'
import type { LintLevel } from '../lint/level.ts'
import { ProblemsError } from '../document/problem.ts'
import { restoreInterrupted, write } from '../output/write.ts'
import { requirePackages } from './project/optional-packages.ts'
import { forEachTarget, onlyTarget, outputOf, targetsOf, type Target } from './project/targets.ts'
import {
  keepResult,
  NOTHING_WRITTEN,
  reportProblems,
  say,
  shownFolder,
  shownSeconds,
} from './terminal.ts'

const DEFAULT_PORT = 4011

export const command = defineCommand(
  'docs',
  'Turns an OpenAPI description into documentation: an overview; a page per operation, webhook and ' +
    'callback, and in large descriptions per object; an index of errors, all as HTML and Markdown; ' +
    'llms.txt; and the description itself. An Arazzo Description in the same folder ' +
    '(arazzo.yaml, .yml or .json) becomes a page of workflows, and is published as well.',
)
  .addOption(specOption())
  .addOption(trustOption())
  .addOption(lintOption())
  .addOption(problemFormatOption())
  .option(
    '--out <dir>',
    'output folder (default: x-specwright.docs.output in redocly.yaml)',
    outputPath,
  )
  .option(
    '--versions <name=base>',
    'an older version that the site keeps, by a tag, git revision or file; repeatable, the newest ' +
      'first (default: x-specwright.docs.versions in redocly.yaml)',
    version,
  )
  .option('--try-it', 'give pages of operations a form that sends requests')
  .option('--redoc', 'add a page that shows the whole description with Redoc')
  .option('--serve', 'show the documentation on this machine; pages reload on changes')
  .option(
    '--port <number>',
    `where to serve (default: ${DEFAULT_PORT}, or any free port)`,
    number(0, 65_535),
  )
  .action(
    async (
      names,
      { spec, out, serve: isServing, port, trustConfig, lint, format: _, ...given },
    ) => {
      if (port !== undefined && !isServing) command.error('--port needs --serve')
      const targets = await targetsOf(names, spec)
      if (out !== undefined) onlyTarget(targets, '--out')
      if (targets.some(({ settings }) => ({ ...settings.docs, ...given }).redoc === true))
        requirePackages('docs --redoc')
      const optionsOf = (target: Target): Options => ({
        entry: target.entry,
        start: target.start,
        trustConfig,
        lint,
        overrides: given,
        out: outputOf(target, out ?? target.settings.docs?.output, 'docs.output'),
      })
      if (isServing) await serve({ ...optionsOf(onlyTarget(targets, '--serve')), port })
      else
        await forEachTarget(
          targets,
          async (target) => void (await run(optionsOf(target))),
          NOTHING_WRITTEN,
        )
    },
  )

type OlderVersions = NonNullable<DocsSettings['versions']>

function version(value: string, others: OlderVersions = []): OlderVersions {
  const [, name, base] = /^([A-Za-z0-9][\w.-]*)=(.+)$/s.exec(value) ?? []
  if (name === undefined || base === undefined)
    throw new InvalidArgumentError('It must be a name and a base, as in 2.7=v2.7.0.')
  return [...others, { name, base }]
}

export const outcome = NOTHING_WRITTEN

interface Options {
  readonly entry: string
  readonly out: string
  readonly start: string
  readonly trustConfig: boolean
  readonly lint: LintLevel | undefined
  readonly overrides: DocsSettings
}

/** Builds and writes once. */
async function run({ entry, out, overrides, ...reading }: Options): Promise<Documentation> {
  const started = performance.now()
  restoreInterrupted(out)
  const { buildDocs } = await import('../docs/build-docs.ts')
  const docs = await buildDocs(entry, reading, overrides)
  reportProblems(docs.warnings)
  for (const note of docs.notes) say(`note: ${note}`)
  const { added, changed, unchanged } = write(docs.files, out)
  const files = added.length + changed.length + unchanged.length
  const { operations, samples } = docs
  keepResult({ output: out, files, operations, samples })
  say(
    `${shownFolder(out)}: ${files} files, ${docs.operations} operations, ${docs.samples} samples ` +
      `in ${shownSeconds(started)}.`,
  )
  return docs
}

/** Builds, serves, and builds again on each change; a run that fails leaves the last good pages. */
async function serve({
  port,
  ...options
}: Options & { readonly port: number | undefined }): Promise<never> {
  const { startServer } = await import('../docs/server.ts')
  const { afterFailure, nextChange } = await import('./watch.ts')
  let { inputs } = await run(options)
  const server = await startServer(options.out, port === undefined ? [DEFAULT_PORT, 0] : [port])
  say(`${server.url} reloads on changes; Ctrl+C ends.`)
  for (let failed = false; ;) {
    await nextChange(inputs, failed)
    try {
      inputs = (await run(options)).inputs
      failed = false
      server.reload()
    } catch (error) {
      if (!(error instanceof ProblemsError)) throw error
      reportProblems(error.problems, NOTHING_WRITTEN)
      inputs = afterFailure(inputs, error)
      failed = true
    }
  }
}
