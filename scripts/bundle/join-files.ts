import {
  bundle as redoclyBundle,
  type Config,
  type Document as SourceDocument,
  type NormalizedProblem,
} from '@redocly/openapi-core'
import { hideDataReferences, showDataReferences } from '../document/data-references.ts'
import { parsePointer } from '../document/json-pointer.ts'
import { isObject } from '../document/objects.ts'
import { METHODS } from '../document/path-item.ts'
import { ProblemsError, type Problem, type ProblemLocation } from '../document/problem.ts'
import { isReference } from '../document/references.ts'
import { SCHEMA_KEYWORDS } from '../document/schemas/schema-keywords.ts'
import { walk, type Visit } from '../document/walk.ts'
import { fromRedocly } from '../lint/from-redocly.ts'
import { beyondLimits } from '../read/limits/size-limits.ts'
import { FileResolver } from '../read/file-resolver.ts'
import type { Description } from '../read/load.ts'
import { sourceMap } from '../read/locate.ts'

/** The files of a description as one value, with the keys in the order of the files. */
export interface Joined {
  readonly value: object
  readonly problems: readonly Problem[]
  /** Where the node at a pointer of `value` is written. */
  readonly locate: (pointer: string) => ProblemLocation | undefined
}

/** Returns the description without `$ref`s to other files: they become components, or are inlined. */
export async function joinFiles(description: Description, config: Config): Promise<Joined> {
  const [entry, ...others] = description.files
  const isWhole = others.length === 0 && isWholeByItself(entry!.parsed) && !isDecorated(config)
  return isWhole ? singleFile(entry!) : bundled(description, config)
}

/** Does what Redocly's bundler does to a file that refers to no other, in a fifth of the time. */
function singleFile(entry: SourceDocument): Joined {
  const parsed = entry.parsed as { components?: object }
  const place = sourceMap([entry])
  return {
    value: 'swagger' in parsed ? parsed : { ...parsed, components: parsed.components || {} },
    problems: [],
    locate: (pointer) => place(parsed, pointer),
  }
}

async function bundled(description: Description, config: Config): Promise<Joined> {
  // Redocly's bundler modifies the nodes that it is given, and inlines what data seems to refer to.
  const files = description.files.map(({ source, parsed }) => ({
    source,
    parsed: hideDataReferences(parsed),
  }))
  const location = { file: description.entry, line: 1, column: 1 }
  const bundleFailed = (message: string, hint: string) =>
    new ProblemsError([{ code: 'bundle-failed', severity: 'error', message, hint, location }])
  const { bundle, problems } = await redoclyBundle({
    doc: files[0]!,
    config,
    externalRefResolver: FileResolver.holding(files),
  }).catch(({ message }: Error) => {
    const hint = 'correct the problems that npx redocly lint finds in it'
    throw bundleFailed(`Redocly cannot bundle the description: ${message}`, hint)
  })
  const limit = beyondLimits(bundle.parsed)
  if (limit) throw new ProblemsError([{ ...limit, severity: 'error', location }])
  const place = sourceMap(files)
  const taken = nameAsReferredTo(bundle.parsed as object, description.document.parsed as object)
  if (taken !== undefined)
    throw bundleFailed(`two files have a ${JSON.stringify(taken)}`, 'give one of them another name')
  return {
    value: showDataReferences(bundle.parsed) as object,
    problems: problems.filter(isFromBundling).map(fromRedocly),
    locate: (pointer) => place(bundle.parsed, pointer),
  }
}

/**
 * Renames components that Redocly (openapi-core 2.64.0) makes of `other.yaml#/a~1b`: it names them
 * `a~1b`, and refers to them as if they were named `a/b`. Returns a name that the entry has, too.
 */
function nameAsReferredTo(bundled: Described, entry: Described): string | undefined {
  for (const [section, named] of Object.entries(bundled.components ?? {})) {
    const own = Object(entry.components?.[section]) as object
    for (const [key, component] of Object.entries(named)) {
      const name = parsePointer(`/${key}`)[0]!
      if (name === key || Object.hasOwn(own, key)) continue
      if (Object.hasOwn(named, name)) return name
      Object.assign(named, { [name]: component })
      Reflect.deleteProperty(named, key)
    }
  }
  return undefined
}

interface Described {
  readonly components?: Readonly<Record<string, object>>
}

/** `load` has followed all references; unresolved ones that are left are in data, or reported by the lint. */
function isFromBundling({ message }: NormalizedProblem): boolean {
  return !message.startsWith("Can't resolve $ref")
}

/** Whether the configuration has plugins change the description during bundling. */
function isDecorated({ decorators, preprocessors }: Config): boolean {
  return [decorators, preprocessors].some((byVersion) =>
    Object.values(byVersion).some((settings) => Object.keys(settings).length > 0),
  )
}

/** Whether all references stay inside the file, and are where the bundler leaves them alone. */
function isWholeByItself(parsed: unknown): boolean {
  for (const visit of walk(parsed)) {
    const { node, isData } = visit
    if (isData) continue
    if (isReference(node)) {
      if (!node.$ref.startsWith('#') || !isReferable(visit)) return false
    }
    const { mapping, propertyName, defaultMapping } = node as Readonly<Record<string, unknown>>
    if (propertyName === undefined) continue
    const targets = [defaultMapping, ...Object.values(Object(mapping) as object)]
    if (!targets.every((target) => isComponentOrName(parsed, target))) return false
  }
  return true
}

/** The bundler inlines a reference in place of a scalar, such as a description. */
function isReferable({ key, parent }: Visit): boolean {
  return parent?.hasNames === true || Array.isArray(parent?.node) || REFERABLE.has(key)
}

const REFERABLE = new Set([
  ...SCHEMA_KEYWORDS.keys(),
  ...METHODS,
  ...['schema', 'itemSchema', 'itemEncoding', 'requestBody'],
])

/** The bundler replaces the target of a discriminator's mapping by what the target refers to. */
function isComponentOrName(parsed: unknown, target: unknown): boolean {
  if (typeof target !== 'string' || !/[#/]|\.(ya?ml|json)$/i.test(target)) return true
  const [root, key, name, ...rest] = parsePointer(target.replace(/^#/, ''))
  if (root !== 'components' || key !== 'schemas' || name === undefined || rest.length > 0)
    return false
  const { components } = parsed as { components?: { schemas?: Record<string, unknown> } }
  const schema = Object(components?.schemas) as Record<string, unknown>
  return (
    target === `#/components/schemas/${name}` &&
    isObject(schema[name]) &&
    !isReference(schema[name])
  )
}
