import { readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { CORE_SCHEMA, loadAll, mergeTag, type YAMLException } from 'js-yaml'
import { parsePointer } from '../../document/json-pointer.ts'
import { isObject } from '../../document/objects.ts'
import { ProblemsError, type Problem } from '../../document/problem.ts'
import { rulesetFile } from '../project-root.ts'
import { faultsOfApi, isFile, sharedOutputs } from './check-apis.ts'
import type { Fault } from './check-settings.ts'
import { API_SETTINGS, SETTINGS, type ApiSettings } from './settings.ts'
import type { Shape } from './shapes.ts'

/** An API of the configuration. */
export interface Api {
  readonly name: string
  /** Absolute path of its description. */
  readonly root: string
  /** With absolute paths; `undefined` for an API that only other tools use. */
  readonly settings: ApiSettings | undefined
}

/** What a project says about its descriptions. */
export interface Configuration {
  /** The absolute path of `redocly.yaml`. */
  readonly file: string
  readonly apis: readonly Api[]
}

/**
 * The configuration of the project that a folder belongs to: the nearest `redocly.yaml`, up to the
 * root of the project. `undefined` when there is none.
 *
 * @throws ProblemsError (exit code 2) for a syntax error, and for every wrong setting
 */
export async function readConfiguration(folder: string): Promise<Configuration | undefined> {
  const file = rulesetFile(join(folder, 'redocly.yaml'))
  if (file === undefined) return undefined
  const text = readFileSync(file, 'utf8')
  const apis = Object.entries(object(object(parse(text, file))['apis']))
  const faults = apis.flatMap(([name, api]) => faultsOfApi(name, object(api)))
  if (faults.length > 0) throw new ProblemsError(await located(faults, text, file), 2)
  const read = apis.flatMap(([name, api]) => apiOf(name, object(api), dirname(file)))
  const shared = sharedOutputs(read)
  if (shared.length > 0) throw new ProblemsError(await located(shared, text, file), 2)
  return { file, apis: read }
}

/** An API, unless only other tools can read it. */
function apiOf(name: string, { root, [SETTINGS]: settings }: Members, folder: string): Api[] {
  if (!isFile(root)) return []
  return [
    {
      name,
      root: resolve(folder, root),
      settings: isObject(settings)
        ? (absolute(settings, API_SETTINGS, folder) as ApiSettings)
        : undefined,
    },
  ]
}

type Members = Readonly<Record<string, unknown>>

function parse(text: string, file: string): unknown {
  let value: unknown
  try {
    value = loadAll(text, { schema: SCHEMA })[0]
  } catch (error) {
    const { reason, mark } = error as YAMLException
    const location = { file, line: (mark?.line ?? 0) + 1, column: (mark?.column ?? 0) + 1 }
    throw invalid(`not YAML: ${reason}`, 'correct the syntax at this place', location)
  }
  if (isObject(value ?? {})) return value
  const location = { file, line: 1, column: 1 }
  throw invalid('not a configuration: not an object', 'start the file with apis:', location)
}

function invalid(message: string, hint: string, location: Problem['location']): ProblemsError {
  const problem = { code: 'configuration', severity: 'error', message, hint } as const
  return new ProblemsError([{ ...problem, ...(location && { location }) }], 2)
}

/** As Redocly reads it. */
const SCHEMA = CORE_SCHEMA.withTags(mergeTag)

/** Loads the library that knows positions only when there is a fault. */
async function located(faults: readonly Fault[], text: string, file: string): Promise<Problem[]> {
  const { Source } = await import('@redocly/openapi-core')
  const { locate } = await import('../locate.ts')
  const source = new Source(file, text)
  return faults.map(({ pointer, message, hint, onKey }) => ({
    code: 'configuration',
    severity: 'error',
    message: `${parsePointer(pointer).join('.')} ${message}`,
    hint,
    location: locate(source, pointer, onKey),
  }))
}

/** Whether a module is a file, and not in a package. */
export function isPath(module: string): boolean {
  return /^(\.{1,2}\/|\/)/.test(module)
}

/** The settings with paths made absolute. */
function absolute(value: unknown, shape: Shape, folder: string): unknown {
  switch (shape.kind) {
    case 'path':
      return resolve(folder, value as string)
    case 'module':
      return isPath(value as string) ? resolve(folder, value as string) : value
    case 'list':
      return (value as unknown[]).map((item) => absolute(item, shape.items, folder))
    case 'map':
      return mapValues(value as object, (it) => absolute(it, shape.values, folder))
    case 'object':
      return mapValues(value as object, (it, key) => absolute(it, shape.members[key]!, folder))
    default:
      return value
  }
}

function mapValues(value: object, map: (value: unknown, key: string) => unknown): object {
  return Object.fromEntries(Object.entries(value).map(([key, it]) => [key, map(it, key)]))
}

function object(value: unknown): Members {
  return isObject(value) ? value : {}
}
