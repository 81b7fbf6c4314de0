import {
  clearPluginsCache,
  Config,
  createConfig,
  loadConfig,
  parseYaml,
} from '@redocly/openapi-core'
import { readFileSync } from 'node:fs'
import { dirname, isAbsolute, join } from 'node:path'
import { isObject } from '../document/objects.ts'
import { ProblemsError } from '../document/problem.ts'
import { walk } from '../document/walk.ts'
import { digestOfFile, type Digests } from '../read/digest.ts'
import { DigestingResolver } from '../read/digesting-resolver.ts'
import { rulesetFile } from '../read/project-root.ts'
import { CORRECTED_TYPES } from './corrected-types.ts'
import { SPECIFICATION } from './specification-rules.ts'
import { isRules, unknownRules } from './unknown-rules.ts'

/** Rules, and the files that they come from. */
export interface Ruleset {
  readonly config: Config
  /** Whether a `redocly.yaml` chose the rules; else they are those of the specification. */
  readonly isOwn: boolean
  /** As they were read, including local plugins, and the ignore file even when it doesn't exist. */
  readonly files: Digests
}

/**
 * The ruleset of a description: the nearest `redocly.yaml` between it and the root of its project,
 * else the rules of the OpenAPI specification.
 *
 * @param isTrusted whether a `redocly.yaml` may run code, read files and load others from the network
 * @throws ProblemsError (exit code 2) for a configuration that is not valid, or that needs trust
 */
export async function loadRuleset(
  entry: string,
  isTrusted: (file: string) => boolean,
): Promise<Ruleset> {
  const ruleset = await readRuleset(entry, isTrusted)
  ruleset.config.plugins = [...ruleset.config.plugins, CORRECTED_TYPES]
  return ruleset
}

async function readRuleset(entry: string, isTrusted: (file: string) => boolean): Promise<Ruleset> {
  const file = rulesetFile(entry)
  if (file === undefined)
    return {
      config: await specificationConfig(),
      isOwn: false,
      files: new Map(),
    }
  try {
    if (!isTrusted(file)) return await loadRules(file)
    const ruleset = await loadWhole(file)
    // The file of another project may be for another version of Redocly, or for plugins that don't run.
    const unknown = unknownRules(file, Object(parseConfiguration(file)) as object, ruleset.config)
    if (ruleset.isOwn && unknown.length > 0) throw new ProblemsError(unknown, 2)
    return ruleset
  } catch (error) {
    if (error instanceof ProblemsError) throw error
    throw configurationError(
      file,
      `Redocly rejects its configuration: ${(error as Error).message}`,
      'correct the file; npx redocly check-config shows the place',
    )
  }
}

let specification: Promise<Config> | undefined

/** A configuration of its own for each description; the rules in it are resolved once, in 5 ms. */
async function specificationConfig(): Promise<Config> {
  const { extends: rulesets, plugins: own } = SPECIFICATION
  specification ??= createConfig({ extends: rulesets }, { plugins: own })
  const { resolvedConfig, plugins } = await specification
  return new Config(resolvedConfig, { plugins })
}

async function loadWhole(configPath: string): Promise<Ruleset> {
  const externalRefResolver = new DigestingResolver()
  forgetChangedPlugins()
  const isOwn = choosesRules(parseConfiguration(configPath))
  const rules = isOwn
    ? {}
    : { customExtends: SPECIFICATION.extends, plugins: SPECIFICATION.plugins }
  const config = await loadConfig({ configPath, externalRefResolver, ...rules })
  const ignoreFile = join(dirname(configPath), '.redocly.lint-ignore.yaml')
  const read = [...externalRefResolver.getFiles()].filter(isAbsolute)
  const files = externalRefResolver.digestsOf(new Set([configPath, ...read, ignoreFile]))
  return { config, isOwn, files: new Map([...files, ...digestsOfPlugins(config)]) }
}

/** Reads only rules from a `redocly.yaml`, and rejects one that needs more. */
async function loadRules(file: string): Promise<Ruleset> {
  const content = parseConfiguration(file)
  // Redocly reports a syntax error without running anything.
  if (!isObject(content)) return loadWhole(file)
  const wanted = reachOf(content)
  if (wanted !== undefined) {
    throw configurationError(
      file,
      `${wanted} is only allowed in the redocly.yaml of the project in which the command is started`,
      'start the command in that project, or pass --trust-config if you trust the file',
    )
  }
  const isOwn = choosesRules(content)
  const entries = Object.entries(content).filter(([key]) => key === 'extends' || isRules(key))
  const config = isOwn
    ? await createConfig(Object.fromEntries(entries))
    : await specificationConfig()
  return { config, isOwn, files: new Map([[file, digestOfFile(file) ?? null]]) }
}

/** Whether a configuration does more than name descriptions and their settings. One that is broken might. */
function choosesRules(content: unknown): boolean {
  if (!isObject(content)) return true
  const parts = [content, ...Object.values(Object(content.apis) as object)]
  const keys = parts.flatMap((part) => Object.keys(Object(part) as object))
  return keys.some((key) => key === 'extends' || isRules(key) || isCode(key))
}

/** The content of a YAML file; `undefined` for one with a syntax error. */
function parseConfiguration(file: string): unknown {
  try {
    return parseYaml(readFileSync(file, 'utf8'), { filename: file })
  } catch {
    return undefined
  }
}

/** The part of a configuration that runs code, reads files or loads others; `undefined` when there is none. */
function reachOf(content: Readonly<Record<string, unknown>>): string | undefined {
  const extended = [content.extends ?? []].flat().find((it) => !BUILT_IN.has(String(it)))
  if (extended !== undefined) return `extends: ${JSON.stringify(extended)}`
  if ([...walk(content)].some(({ node }) => '$ref' in node)) return '$ref'
  return Object.keys(content).find(isCode)
}

function isCode(key: string): boolean {
  return /^plugins$|decorators$|preprocessors$/i.test(key)
}

const BUILT_IN = new Set(['minimal', 'recommended', 'recommended-strict', 'spec', 'all'])

function configurationError(file: string, message: string, hint: string): ProblemsError {
  const location = { file, line: 1, column: 1 }
  return new ProblemsError(
    [{ code: 'configuration', severity: 'error', message, hint, location }],
    2,
  )
}

/** The digests of the plugins that this process has loaded. */
const loadedPlugins = new Map<string, string | null>()

/** Redocly loads a plugin once in a process, but a process that watches has to notice edits. */
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
