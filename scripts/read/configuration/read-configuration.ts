import { readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { CORE_SCHEMA, loadAll, mergeTag, type YAMLException } from 'js-yaml'
import { parsePointer, pointerOf } from '../../document/json-pointer.ts'
import { isObject } from '../../document/objects.ts'
import { ProblemsError, type Problem } from '../../document/problem.ts'
import { rulesetFile } from '../project-root.ts'
import { faultsOf, type Fault } from './check-settings.ts'
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
  const { apis } = object(parse(text, file))
  const faults = Object.entries(object(apis)).flatMap(([name, api]) =>
    faultsOf(object(api)[SETTINGS] ?? {}, API_SETTINGS).map((fault) => ({
      ...fault,
      pointer: pointerOf('apis', name, SETTINGS) + fault.pointer,
    })),
  )
  if (faults.length > 0) throw new ProblemsError(await located(faults, text, file), 2)
  return {
    file,
    apis: Object.entries(object(apis)).map(([name, api]) => {
      const { root, [SETTINGS]: settings } = object(api)
      return {
        name,
        root: resolve(dirname(file), String(root)),
        settings: isObject(settings)
          ? (absolute(settings, API_SETTINGS, dirname(file)) as ApiSettings)
          : undefined,
      }
    }),
  }
}

function parse(text: string, file: string): unknown {
  try {
    return loadAll(text, { schema: SCHEMA })[0]
  } catch (error) {
    const { reason, mark } = error as YAMLException
    const location = { file, line: (mark?.line ?? 0) + 1, column: (mark?.column ?? 0) + 1 }
    const message = `not YAML: ${reason}`
    const hint = 'correct the syntax at this place'
    throw new ProblemsError(
      [{ code: 'configuration', severity: 'error', message, hint, location }],
      2,
    )
  }
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

function object(value: unknown): Readonly<Record<string, unknown>> {
  return isObject(value) ? value : {}
}
