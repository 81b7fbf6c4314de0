import { readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative, resolve } from 'node:path'
import { parse } from 'jsonc-parser'
import type { ModuleKind } from '../document/virtual-file.ts'
import { isObject, list } from '../document/objects.ts'
import { digestOfFile, type Digests } from '../read/digest.ts'
import { projectRoot } from '../read/project-root.ts'

/** The kind of modules that a project uses, and the files that say so. */
export interface FoundKind {
  readonly kind: ModuleKind
  readonly inputs: Digests
}

type Json = Readonly<Record<string, unknown>>

/**
 * The kind of modules that the project of an output folder runs and compiles as they are: by its
 * nearest deno.json or tsconfig.json, otherwise JavaScript.
 */
export function moduleKindFor(folder: string): FoundKind {
  const inputs = new Map<string, string | null>()
  const read = (file: string): Json | undefined => {
    const digest = digestOfFile(file)
    inputs.set(file, digest ?? null)
    return digest === undefined ? undefined : object(parse(readFileSync(file, 'utf8')))
  }
  const root = projectRoot(folder)
  for (let at = dirname(folder); ; at = dirname(at)) {
    if (read(join(at, 'deno.json')) ?? read(join(at, 'deno.jsonc')))
      return { kind: 'native', inputs }
    const config = join(at, 'tsconfig.json')
    if (read(config)) return { kind: kindOf(folder, config, read), inputs }
    if (at === root || at === dirname(at)) return { kind: 'javascript', inputs }
  }
}

type Read = (file: string) => Json | undefined

/** What runs the modules of a TypeScript project. */
function kindOf(folder: string, config: string, read: Read): ModuleKind {
  const options = optionsOf(configFor(folder, config, read), read)
  if (options.allowImportingTsExtensions || options.rewriteRelativeImportExtensions) return 'native'
  const resolution = String(options.moduleResolution ?? options.module ?? '').toLowerCase()
  if (/^node(next|1[68]|2\d)/.test(resolution)) return 'tsc'
  if (options.noEmit || options.emitDeclarationOnly) return 'bundler'
  // What `tsc` writes is run as it is, unless another tool of the project resolves imports.
  const { dependencies, devDependencies } = read(join(projectRoot(folder), 'package.json')) ?? {}
  const packages = Object.keys({ ...object(dependencies), ...object(devDependencies) })
  return packages.some((name) => BUNDLERS.has(name)) ? 'bundler' : 'tsc'
}

/** Those that compile TypeScript that was not resolved to files before, and don't look for it at `./file.js`. */
const BUNDLERS = new Set(['webpack', 'next', '@rspack/core', 'ts-jest', 'ts-loader'])

/** The project of a solution whose `include` covers a folder, otherwise the first. */
function configFor(folder: string, solution: string, read: Read): string {
  const { files, include, references } = read(solution) ?? {}
  if (include !== undefined || !Array.isArray(files) || files.length > 0) return solution
  const projects = list(references).flatMap((it) => {
    const path = object(it).path
    return typeof path === 'string' ? [configAt(resolve(dirname(solution), path))] : []
  })
  const covers = (project: string) =>
    list(read(project)?.include).some((pattern) => {
      const [base] = String(pattern).split('*', 1)
      return !relative(resolve(dirname(project), base!), folder).startsWith('..')
    })
  return projects.find(covers) ?? projects[0] ?? solution
}

function configAt(path: string): string {
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
  return isFolder ? join(path, 'tsconfig.json') : path
}

/** The compiler options of a configuration with those that it inherits. */
function optionsOf(config: string, read: Read, seen: readonly string[] = []): Json {
  const { extends: parents, compilerOptions } = read(config) ?? {}
  const inherited = [parents ?? []].flat().map((parent) => {
    const file = typeof parent === 'string' ? inheritedFrom(config, parent) : undefined
    return file === undefined || seen.includes(file) ? {} : optionsOf(file, read, [...seen, config])
  })
  return Object.assign({}, ...inherited, object(compilerOptions)) as Json
}

/** @see https://www.typescriptlang.org/tsconfig/#extends */
function inheritedFrom(config: string, parent: string): string | undefined {
  const names = [parent, `${parent}.json`, `${parent}/tsconfig.json`]
  if (/^(\.|\/)/.test(parent))
    return names
      .map((it) => resolve(dirname(config), it))
      .find((it) => statSync(it, { throwIfNoEntry: false })?.isFile())
  for (const name of names)
    try {
      return createRequire(config).resolve(name)
    } catch {
      continue
    }
  return undefined
}

function object(value: unknown): Json {
  return isObject(value) ? value : {}
}
