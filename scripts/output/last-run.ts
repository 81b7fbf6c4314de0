import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cacheFolder, CODE, manifestOf, TOOL } from '../installation.ts'
import type { ModuleKind } from '../document/virtual-file.ts'
import { digest, digestOfFile, filesBelow, type Digests } from '../read/digest.ts'
import { projectRoot, rulesetFile } from '../read/project-root.ts'
import { MANIFEST, recordedOutputs } from './manifest.ts'

/** What a run was asked for. */
export interface Run {
  /** Absolute path of the description. */
  readonly entry: string
  readonly lint: string | undefined
  /** Absolute path of the output folder. */
  readonly out: string
  /** The folder in which the command was started; its project decides what a description may read. */
  readonly start: string
  /** Whether a `redocly.yaml` of another project may run plugins. */
  readonly trustConfig: boolean
  /** How the output is written; by default as its project needs it. */
  readonly modules?: ModuleKind | undefined
  /** The operations in the output. */
  readonly selection?: object | undefined
  /** The client in the output. */
  readonly client?: object | undefined
}

interface LastRun {
  readonly inputs: Digests
  /** Of the tool's own code. */
  readonly code: string
  /** Of the manifest that the run wrote, which has the digests of all other outputs. */
  readonly manifest: string
}

/**
 * The files that decide about the output when a run would change nothing; `undefined` when one is
 * needed. Loads no library.
 */
export function unchangedInputs(run: Run, cache = cacheFolder()): Digests | undefined {
  const last = cache === undefined ? undefined : readLastRun(run, cache)
  if (last === undefined) return undefined
  const { inputs } = last
  const configurations = [run.entry, join(run.start, 'redocly.yaml')].map(rulesetFile)
  const isUnchanged =
    configurations.every((file) => file === undefined || inputs.has(file)) &&
    [...inputs].every(([file, expected]) => (digestOfFile(file) ?? null) === expected) &&
    isAsWritten(run.out, last.manifest) &&
    last.code === codeDigest()
  return isUnchanged ? inputs : undefined
}

/**
 * Lets `unchangedInputs` recognize this run. A cache that can't be written costs only time.
 *
 * @param inputs the digests of all files that decided about the output, as they were read
 */
export function rememberRun(run: Run, inputs: Digests, cache = cacheFolder()): void {
  const manifest = digestOfFile(join(run.out, MANIFEST))
  if (manifest === undefined || cache === undefined) return
  const last = { inputs: [...inputs], code: codeDigest(), manifest }
  try {
    mkdirSync(cache, { recursive: true })
    const file = recordOf(run, cache)
    // Renaming is atomic: another process never reads half a record.
    writeFileSync(`${file}.${process.pid}`, JSON.stringify(last))
    renameSync(`${file}.${process.pid}`, file)
    removeOldest(cache)
  } catch {
    return
  }
}

function readLastRun(run: Run, cache: string): LastRun | undefined {
  try {
    const last = JSON.parse(readFileSync(recordOf(run, cache), 'utf8')) as LastRun
    return { ...last, inputs: new Map(last.inputs) }
  } catch {
    return undefined
  }
}

/** A root that has moved nearer changes which configuration applies, which no digest shows. */
function recordOf(run: Run, cache: string): string {
  const { entry, lint, out, start, trustConfig, modules, client, selection } = run
  const key = [entry, projectRoot(entry), lint, out, start, trustConfig, modules, client, selection]
  return join(cache, `${digest(JSON.stringify(key))}.json`)
}

function removeOldest(cache: string): void {
  const age = (name: string) => statSync(join(cache, name)).mtimeMs
  const records = readdirSync(cache).map((name) => [name, age(name)] as const)
  const oldest = records.sort(([, a], [, b]) => b - a).slice(MOST_RECORDS)
  for (const [name] of oldest) rmSync(join(cache, name), { force: true })
}

const MOST_RECORDS = 50

function isAsWritten(folder: string, manifest: string): boolean {
  const outputs = new Map([...recordedOutputs(folder), [MANIFEST, manifest]])
  const present = filesBelow(folder)
  return (
    present.length === outputs.size &&
    present.every((path) => digestOfFile(join(folder, path)) === outputs.get(path))
  )
}

/** The packages whose versions decide about the output. */
const LIBRARIES = ['@redocly/openapi-core', 'openapi-typescript', 'oxfmt', 'typescript']

/** Sizes and times of the sources say enough, in a third of the time that reading them would need. */
function codeDigest(): string {
  const states = [CODE, join(CODE, '../src/runtime')].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      // Where a package manager nests packages, the cache is there as well.
      .filter((path) => !/^node_modules\b/.test(path))
      .map((path) => {
        const { size, mtimeMs } = statSync(join(folder, path))
        return [path, size, mtimeMs]
      }),
  )
  const libraries = LIBRARIES.map((name) => digestOfFile(manifestOf(name)!))
  return digest(JSON.stringify([TOOL.version, states, libraries]))
}
