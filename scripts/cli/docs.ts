import '../emit/threads/compile-cache.js'
import { join, relative, resolve } from 'node:path'
import { readFlags, runCommand, usage } from './command.ts'
import type { Documentation } from '../docs/build-docs.ts'
import { ProblemsError } from '../document/problem.ts'
import { restoreInterrupted, write } from '../output/write.ts'
import { NOTHING_WRITTEN, reportProblems } from './terminal.ts'

const HELP = `Usage: npm run docs [-- options]

Turns an OpenAPI description into documentation: one interactive page, a page per operation as HTML
and Markdown, in large descriptions also one per object, an index of errors, llms.txt, and the
description itself. An Arazzo Description in the same folder (arazzo.yaml, .yml or .json) becomes a page
of workflows, and is published, too.

  --spec FILE  the description, OpenAPI 3.0 or 3.1 (default: openapi/openapi.yaml)
  --out DIR    where the files go (default: dist/docs for the default description)
  --serve      show the documentation on this machine; pages reload when the description changes
  --port N     where to serve (default: ${4011}, or any free port when that one is taken)
  --help       this text

Exit codes: 0 fine, 1 the run failed, 2 wrong usage or configuration.
`

const PACKAGE = resolve(import.meta.dirname, '../..')
const OWN = join(PACKAGE, 'openapi', 'openapi.yaml')

interface Options {
  readonly entry: string
  readonly out: string
  readonly serve: boolean
  readonly port: number | undefined
}

async function main(): Promise<void> {
  const options = readOptions()
  if (options === undefined) return void process.stdout.write(HELP)
  if (options.serve) await serve(options)
  else await run(options)
}

/** Builds and writes once. */
async function run({ entry, out }: Options): Promise<Documentation> {
  const started = performance.now()
  restoreInterrupted(out)
  const { buildDocs } = await import('../docs/build-docs.ts')
  const docs = await buildDocs(entry)
  reportProblems(docs.warnings)
  for (const note of docs.notes) console.error(`note: ${note}`)
  write(docs.files, out)
  console.error(
    `${shortPath(out)}: ${docs.files.length} files, ${docs.operations} operations, ${docs.samples} samples ` +
      `in ${((performance.now() - started) / 1000).toFixed(2)} s.`,
  )
  return docs
}

/** Builds, serves, and builds again on each change; a run that fails leaves the last good pages. */
async function serve(options: Options): Promise<never> {
  const { startServer } = await import('../docs/server.ts')
  const { afterFailure, nextChange } = await import('./watch.ts')
  let { inputs } = await run(options)
  const server = await startServer(options.out, options.port)
  console.error(`${server.url} reloads on changes; Ctrl+C ends.`)
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

function readOptions(): Options | undefined {
  const values = parseOptions()
  if (values.help) return undefined
  if (values.spec !== undefined && values.out === undefined) {
    usage('docs', '--spec needs --out DIR: dist/docs belongs to the description of this project')
  }
  if (values.port !== undefined && !values.serve) usage('docs', '--port needs --serve')
  const port = values.port === undefined ? undefined : Number(values.port)
  if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port < 65_536)) {
    usage('docs', `--port takes a number from 0 to 65535, not ${JSON.stringify(values.port)}`)
  }
  return {
    entry: values.spec ? resolve(values.spec) : OWN,
    out: values.out ? resolve(values.out) : join(PACKAGE, 'dist', 'docs'),
    serve: values.serve ?? false,
    port,
  }
}

function parseOptions() {
  return readFlags('docs', {
    spec: { type: 'string' },
    out: { type: 'string' },
    serve: { type: 'boolean' },
    port: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  })
}

function shortPath(path: string): string {
  const short = relative(process.cwd(), path)
  return short.startsWith('..') || short === '' ? path : `${short}/`
}

await runCommand(main, NOTHING_WRITTEN)
