import {
  clearPluginsCache,
  createConfig,
  lintDocument,
  loadConfig,
  type Config,
  type Document as SourceDocument,
  type NormalizedProblem,
} from '@redocly/openapi-core'
import { dirname, isAbsolute, join } from 'node:path'
import { digestOfFile, type Digests } from '../read/digest.ts'
import { DigestingResolver } from '../read/digesting-resolver.ts'
import { fromRedocly } from './from-redocly.ts'
import { copyFiles, type Description } from '../read/load.ts'
import { at } from '../document/openapi.ts'
import { ProblemsError, type Problem } from '../document/problem.ts'
import { rulesetFile } from './ruleset-file.ts'

/** How findings count: `error` ends the run on an error, `warn` only reports, `off` looks for none. */
export type LintLevel = 'error' | 'warn' | 'off'

/** Rules, and the files that they were read from. */
export interface Ruleset {
  readonly config: Config
  /** As they were read, local plugins included; the ignore file beside the configuration counts even when there is none. */
  readonly files: Digests
}

/**
 * The ruleset that a description is held to: that of the nearest `redocly.yaml` between it and the
 * root of its project, else the rules of the OpenAPI specification itself.
 *
 * @throws ProblemsError (exit code 2) for a configuration that Redocly refuses
 */
export async function loadRuleset(entry: string, root: string): Promise<Ruleset> {
  const configPath = rulesetFile(entry, root)
  if (configPath === undefined)
    return { config: await createConfig({ extends: ['spec'] }), files: new Map() }
  const externalRefResolver = new DigestingResolver()
  forgetChangedPlugins()
  try {
    const config = await loadConfig({ configPath, externalRefResolver })
    const ignoreFile = join(dirname(configPath), '.redocly.lint-ignore.yaml')
    const read = [...externalRefResolver.getFiles()].filter(isAbsolute)
    const files = externalRefResolver.digestsOf(new Set([configPath, ...read, ignoreFile]))
    return { config, files: new Map([...files, ...digestsOfPlugins(config)]) }
  } catch (error) {
    throw new ProblemsError(
      [
        {
          code: 'configuration',
          severity: 'error',
          message: `Redocly refuses its configuration: ${(error as Error).message}`,
          hint: 'correct the file; npx redocly check-config names the place',
          location: { file: configPath, line: 1, column: 1 },
        },
      ],
      2,
    )
  }
}

/** Plugins that this process has loaded, as they were then. */
const loadedPlugins = new Map<string, string | null>()

/** Redocly loads a plugin once in a process, but one that watches should heed an edit. */
function forgetChangedPlugins(): void {
  const isUnchanged = ([file, digest]: [string, string | null]) =>
    (digestOfFile(file) ?? null) === digest
  if ([...loadedPlugins].every(isUnchanged)) return
  clearPluginsCache()
  loadedPlugins.clear()
}

function digestsOfPlugins({ plugins }: Config): Digests {
  const files = plugins.flatMap(({ absolutePath }) => absolutePath ?? [])
  const digests = new Map(
    files.map((file) => [file, loadedPlugins.get(file) ?? digestOfFile(file) ?? null]),
  )
  for (const [file, digest] of digests) loadedPlugins.set(file, digest)
  return digests
}

/** What Redocly finds wrong with a description: at level `error` the verdict of `redocly lint`. */
export async function lint(
  description: Pick<Description, 'document' | 'resolver' | 'files'>,
  config: Config,
  level: LintLevel,
): Promise<Problem[]> {
  if (level === 'off') return []
  const { document, resolver } = hasPreprocessors(config) ? copyOf(description) : description
  const counts = (finding: NormalizedProblem) =>
    finding.ignored !== true && !isNameInMapping(finding, description)
  const problems = await lintDocument({ document, config, externalRefResolver: resolver })
    .then((findings) => findings.filter(counts).map(fromRedocly))
    .catch((error: Error) => [unlinted(document, error)])
  return level === 'error' ? problems : problems.map((it) => ({ ...it, severity: 'warning' }))
}

/** Preprocessors are code of plugins that modifies the description before it is linted. */
function hasPreprocessors({ preprocessors }: Config): boolean {
  return Object.values(preprocessors).some((settings) => Object.keys(settings).length > 0)
}

function copyOf(description: Pick<Description, 'files' | 'resolver'>) {
  const { files, resolver } = copyFiles(description)
  return { document: files[0]!, resolver }
}

/**
 * Whether Redocly misses a file where a discriminator's mapping has the name of a schema.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#discriminator-object
 */
function isNameInMapping(
  { ruleId, location: [place] }: NormalizedProblem,
  { document, files }: Pick<Description, 'document' | 'files'>,
): boolean {
  const pointer = place?.pointer ?? ''
  if (ruleId !== 'no-unresolved-refs' || !MAPPED.test(pointer)) return false
  const { absoluteRef } = place!.source
  const file = files.find(({ source }) => source.absoluteRef === absoluteRef)
  const name = at(file?.parsed, pointer.slice(1))
  const schemas = at(document.parsed, '/components/schemas')
  return typeof name === 'string' && Object.hasOwn(Object(schemas), name)
}

const MAPPED = /\/discriminator\/mapping\/[^/]*$/

/** Redocly's rules fail on some descriptions that break the specification. */
function unlinted({ source }: SourceDocument, { message }: Error): Problem {
  return {
    code: 'lint-failed',
    severity: 'error',
    message: `Redocly cannot lint the description: ${message}`,
    hint: 'correct the other problems first; --lint off goes without',
    location: { file: source.absoluteRef, line: 1, column: 1 },
  }
}
