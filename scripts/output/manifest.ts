import { readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { digest, digestOfFile, filesBelow, posixPath, type Digests } from '../read/digest.ts'
import { rulesetFile } from '../lint/ruleset-file.ts'
import type { VirtualFile } from '../document/virtual-file.ts'

export const MANIFEST = 'manifest.json'

/**
 * Where generated files come from: the digests of all that decides about them, and their own. Paths
 * are relative to the project's folder, those of outputs to the output folder.
 */
export interface Manifest {
  readonly entry: string
  readonly lint: string
  /** `null` for a file whose absence counts, as in `configuration`. */
  readonly inputs: Readonly<Record<string, string | null>>
  readonly configuration: Readonly<Record<string, string | null>>
  readonly tools: Readonly<Record<string, string>>
  readonly pipeline: string
  readonly outputs: Readonly<Record<string, string>>
}

/** The manifest of a finished run, as a file. */
export function manifestFile(
  run: {
    readonly entry: string
    readonly root: string
    readonly lint: string
    readonly inputs: Digests
    readonly configuration: Digests
  },
  outputs: readonly VirtualFile[],
): VirtualFile {
  const byPath = (digests: Digests) =>
    Object.fromEntries(
      [...digests]
        .map(([file, digest]) => [posixPath(relative(run.root, file)), digest] as const)
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    )
  const manifest = {
    entry: posixPath(relative(run.root, run.entry)),
    lint: run.lint,
    inputs: byPath(run.inputs),
    configuration: byPath(run.configuration),
    tools: toolVersions(),
    pipeline: pipelineDigest(),
    outputs: Object.fromEntries(outputs.map(({ path, content }) => [path, digest(content)])),
  }
  return { path: MANIFEST, content: `${JSON.stringify(manifest, null, 2)}\n` }
}

/** The manifest in an output folder; `undefined` when there is none that can be read. */
export function readManifest(folder: string): Manifest | undefined {
  try {
    const manifest: unknown = JSON.parse(readFileSync(join(folder, MANIFEST), 'utf8'))
    return isManifest(manifest) ? manifest : undefined
  } catch {
    return undefined
  }
}

/** The files that the manifest in a folder says were made, also one that a merge has left in conflict. */
export function namedOutputs(folder: string): string[] {
  try {
    const text = readFileSync(join(folder, MANIFEST), 'utf8')
    const outputs = text.slice(text.indexOf('"outputs"'))
    return [...outputs.matchAll(NAMED_DIGEST)].map(([, name]) => JSON.parse(name!) as string)
  } catch {
    return []
  }
}

const NAMED_DIGEST = /("(?:[^"\\]|\\.)+"):\s*"[0-9a-f]{64}"/g

function isManifest(value: unknown): value is Manifest {
  const { inputs, configuration, tools, outputs } = (value ?? {}) as Partial<Manifest>
  return [inputs, configuration, tools, outputs].every(
    (member) => typeof member === 'object' && member !== null,
  )
}

/**
 * The files that decide about the output, when a run would change nothing: the same description,
 * configuration, tools and pipeline made what is in the output folder, and nobody touched it since.
 * `undefined` when a run is needed. Loads no library.
 */
export function currentInputs(
  entry: string,
  root: string,
  lint: string,
  folder: string,
): Digests | undefined {
  const manifest = readManifest(folder)
  if (manifest === undefined || !isCurrent(manifest, entry, root, lint, folder)) return undefined
  const digests = Object.entries({ ...manifest.inputs, ...manifest.configuration })
  return new Map(digests.map(([path, digest]) => [resolve(root, path), digest]))
}

function isCurrent(
  manifest: Manifest,
  entry: string,
  root: string,
  lint: string,
  folder: string,
): boolean {
  const unchanged = (digests: Readonly<Record<string, string | null>>, base: string) =>
    Object.entries(digests).every(
      ([path, expected]) => (digestOfFile(resolve(base, path)) ?? null) === expected,
    )
  return (
    manifest.lint === lint &&
    resolve(root, manifest.entry) === entry &&
    sameRuleset(manifest, entry, root) &&
    unchanged(manifest.inputs, root) &&
    unchanged(manifest.configuration, root) &&
    unchanged(manifest.outputs, folder) &&
    sameMembers(
      Object.keys(manifest.outputs),
      filesBelow(folder).filter((it) => it !== MANIFEST),
    ) &&
    JSON.stringify(manifest.tools) === JSON.stringify(toolVersions()) &&
    manifest.pipeline === pipelineDigest()
  )
}

/** A ruleset that came or went since the run is a change that no digest shows. */
function sameRuleset({ configuration }: Manifest, entry: string, root: string): boolean {
  const file = rulesetFile(entry, root)
  return file === undefined
    ? Object.keys(configuration).length === 0
    : Object.hasOwn(configuration, posixPath(relative(root, file)))
}

function sameMembers(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((member) => b.includes(member))
}

/** The packages whose versions decide about the output. */
const TOOLS = [
  '@redocly/openapi-core',
  'ajv',
  'ajv-formats',
  'openapi-typescript',
  'oxfmt',
  'typescript',
]

const PACKAGE = resolve(import.meta.dirname, '../..')

function toolVersions(): Record<string, string> {
  return Object.fromEntries(
    TOOLS.map((name) => {
      const file = join(PACKAGE, 'node_modules', name, 'package.json')
      const { version } = JSON.parse(readFileSync(file, 'utf8')) as { version: string }
      return [name, version]
    }),
  )
}

/** What of `scripts` decides about the output. */
const PIPELINE = [
  'document',
  'read',
  'lint',
  'bundle',
  'emit',
  'typescript',
  'output',
  'pipeline.ts',
]

function pipelineDigest(): string {
  const files = PIPELINE.flatMap((name) => {
    const path = join(PACKAGE, 'scripts', name)
    return name.endsWith('.ts') ? [path] : filesBelow(path).map((file) => join(path, file))
  })
  const parts = [...files, join(PACKAGE, '.prettierrc.json')].map(digestOfFile)
  return digest(parts.join('\n'))
}
