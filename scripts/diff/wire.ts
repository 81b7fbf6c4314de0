import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import type { Document } from '../document/openapi.ts'
import { ProblemsError } from '../document/problem.ts'

/** A change as `redocly diff` sees it, its pointers those of the documents it was given. */
export interface WireChange {
  readonly kind: 'added' | 'removed' | 'modified'
  /** The property of the node that was modified; `key` when it has another name. */
  readonly property: string | undefined
  /** The way through the document by which the change was met first, with references followed. */
  readonly path: string
  readonly typeName: string
  readonly at: { readonly before?: string; readonly after?: string }
  readonly before: unknown
  readonly after: unknown
  /** The rules that call it breaking; empty for a change that breaks nobody. */
  readonly verdicts: readonly { readonly rule: string; readonly message: string }[]
}

/** Two descriptions to compare. */
export type DocumentPair = readonly [before: Document, after: Document]

/**
 * What `redocly diff` finds for each pair: the only place that knows how Redocly is called and what
 * it answers.
 *
 * @throws ProblemsError when the command fails or answers something unknown
 */
export async function wireChanges(pairs: readonly DocumentPair[]): Promise<WireChange[][]> {
  const share = Math.max(PAIRS_PER_PROCESS, Math.ceil(pairs.length / availableParallelism()))
  const shares = Array.from({ length: Math.ceil(pairs.length / share) }, (_, index) =>
    pairs.slice(index * share, (index + 1) * share),
  )
  return (await Promise.all(shares.map(inOneProcess))).flat()
}

/** What a process does in the time that another one takes to start. */
const PAIRS_PER_PROCESS = 20

async function inOneProcess(pairs: readonly DocumentPair[]): Promise<WireChange[][]> {
  const folder = await mkdtemp(join(tmpdir(), 'diff-'))
  try {
    await writeFile(join(folder, 'redocly.yaml'), 'extends: [diff-recommended]\n')
    for (const [index, [before, after]] of pairs.entries()) {
      await writeFile(join(folder, `${index}-before.json`), JSON.stringify(before))
      await writeFile(join(folder, `${index}-after.json`), JSON.stringify(after))
    }
    const said = await runRedocly(folder, pairs.length)
    return await Promise.all(pairs.map((_, index) => readReport(folder, index, said)))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** What the command wrote to its error output. */
async function runRedocly(folder: string, count: number): Promise<string> {
  const child = spawn(process.execPath, ['--input-type=module', '--eval', DRIVER], {
    cwd: folder,
    env: {
      ...process.env,
      PAIRS: String(count),
      REDOCLY_ENTRY: createRequire(import.meta.url).resolve('@redocly/cli/lib/index.js'),
      REDOCLY_TELEMETRY: 'off',
      REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
      NO_COLOR: '1',
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const ended = new Promise<void>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', () => resolve())
  })
  const [said] = await Promise.all([text(child.stderr), ended])
  return said
}

/**
 * Redocly exports no function for this, and a process per pair costs a quarter of a second. A query
 * makes the module of the command line run again; a run is over when nothing is left to wait for.
 * The command line then ends the process, which is put off to the last pair.
 */
const DRIVER = `
import { enableCompileCache } from 'node:module'
import { pathToFileURL } from 'node:url'
enableCompileCache()
const entry = pathToFileURL(process.env.REDOCLY_ENTRY).href
const count = Number(process.env.PAIRS)
const exit = process.exit
process.exit = (code) => (index < count ? undefined : exit(code))
let index = 0
const next = async () => {
  if (index >= count) return
  const [before, after, report] = ['before', 'after', 'report'].map((it) => index + '-' + it + '.json')
  process.argv = [process.argv[0], 'redocly', 'diff', before, after]
  process.argv.push('--format', 'json', '--output', report, '--fail-on', 'none', '--lint-config', 'off')
  const awake = setInterval(() => {}, 1000)
  await import(entry + '?pair=' + index)
  index++
  clearInterval(awake)
}
process.on('beforeExit', next)
next()
`

async function readReport(folder: string, index: number, said: string): Promise<WireChange[]> {
  let report: Report
  try {
    report = JSON.parse(await readFile(join(folder, `${index}-report.json`), 'utf8')) as Report
  } catch (error) {
    throw refusal(`gave no report: ${said.trim() || (error as Error).message}`)
  }
  if (report.reportVersion !== '1' || !Array.isArray(report.changes)) {
    throw refusal(`answers in a form that is not known here (version ${report.reportVersion})`)
  }
  const changes: Report['changes'] = report.changes
  return changes.map(({ kind, property, path, typeName, base, revision, verdicts }) => ({
    kind,
    property,
    path: pointer(path),
    typeName,
    at: {
      ...(base && { before: pointer(base.pointer) }),
      ...(revision && { after: pointer(revision.pointer) }),
    },
    before: base?.value,
    after: revision?.value,
    verdicts: verdicts.map(({ ruleId, message }) => ({ rule: ruleId, message })),
  }))
}

function refusal(message: string): ProblemsError {
  return new ProblemsError([
    {
      code: 'redocly-diff',
      severity: 'error',
      message: `redocly diff ${message}`,
      hint: 'npm ci installs the version that this was written for; otherwise adapt scripts/diff/wire.ts',
    },
  ])
}

/** Redocly's pointers start with `#`. */
function pointer(fragment: string): string {
  return fragment.replace(/^#\/?/, '/').replace(/^\/$/, '')
}

interface Report {
  readonly reportVersion: string
  readonly changes: readonly {
    readonly kind: WireChange['kind']
    readonly property?: string
    readonly path: string
    readonly typeName: string
    readonly base?: { readonly pointer: string; readonly value?: unknown }
    readonly revision?: { readonly pointer: string; readonly value?: unknown }
    readonly verdicts: readonly { readonly ruleId: string; readonly message: string }[]
  }[]
}
