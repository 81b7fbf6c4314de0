import { existsSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import {
  YamlParseError,
  bundle,
  createConfig,
  type Config,
  type Document,
} from '@redocly/openapi-core'
import type { Digests } from '../read/digest.ts'
import { lint } from '../lint/lint.ts'
import { locate } from '../read/locate.ts'
import { syntaxProblem } from '../read/syntax-problem.ts'
import { ProblemsError, type Problem } from '../document/problem.ts'
import { boundaryOf, type Boundary } from '../read/boundary.ts'
import { FileResolver, RejectedReference } from '../read/file-resolver.ts'
import type { ArazzoDescription, SourceDescription } from './arazzo.ts'

/** An Arazzo Description that uses an OpenAPI description. */
export interface ArazzoSource {
  readonly file: Document
  /** With references to other files resolved. */
  readonly description: ArazzoDescription
  /** Its name for the OpenAPI description. */
  readonly name: string
}

/** The result of looking for an Arazzo Description next to an OpenAPI description. */
export interface ArazzoLookup {
  readonly arazzo: ArazzoSource | undefined
  /** The files that were read. */
  readonly inputs: Digests
  /** The absolute paths that are tried. */
  readonly candidates: readonly string[]
  readonly notes: readonly string[]
}

const NAMES = ['arazzo.yaml', 'arazzo.yml', 'arazzo.json']

/**
 * The Arazzo Description in the folder of an OpenAPI description: the first of `arazzo.yaml`,
 * `arazzo.yml` and `arazzo.json`, when one of its `sourceDescriptions` is that description.
 *
 * @param entry absolute path of the OpenAPI description
 * @param boundary what it may read
 * @throws ProblemsError for a file that can't be read or breaks the specification
 */
export async function readArazzo(entry: string, boundary: Boundary): Promise<ArazzoLookup> {
  const candidates = NAMES.map((name) => join(dirname(entry), name))
  const path = candidates.find((it) => existsSync(it))
  if (path === undefined) return { arazzo: undefined, inputs: new Map(), candidates, notes: [] }
  const resolver = new FileResolver(boundary)
  const file = await parse(path, resolver)
  const sources = sourcesOf(file)
  const own = sources?.find((source) => isDescribedBy(source, path, entry))
  if (sources !== undefined && own === undefined) {
    const note = `${basename(path)} is ignored: its sourceDescriptions don't include ${basename(entry)}`
    return { arazzo: undefined, inputs: resolver.digestsOf([path]), candidates, notes: [note] }
  }
  await check(file, resolver, await createConfig({ extends: ['spec'] }))
  const description = await inOnePiece(file, resolver)
  const arazzo = own && { file, description, name: own.name }
  return { arazzo, inputs: resolver.digestsOf(resolver.getFiles()), candidates, notes: [] }
}

/**
 * The Arazzo Description in a file. Its source description for the OpenAPI description is the one
 * with that file as its `url`, or else the only one of OpenAPI.
 *
 * @param entry absolute path of the OpenAPI description
 * @throws ProblemsError for a file that can't be read or breaks the specification
 */
export async function readArazzoFile(path: string, entry: string): Promise<ArazzoSource> {
  const resolver = new FileResolver(boundaryOf(path))
  const file = await parse(path, resolver)
  const sources = (sourcesOf(file) ?? []).filter(({ type = 'openapi' }) => type === 'openapi')
  const own = sources.find((source) => isDescribedBy(source, path, entry))
  await check(file, resolver, await createConfig({ extends: ['spec'], rules: CHECKED_HERE }))
  const description = await inOnePiece(file, resolver)
  const { name } = own ?? (sources.length === 1 ? sources[0]! : {})
  if (name !== undefined) return { file, description, name }
  const problem: Problem = {
    code: 'arazzo-reference',
    severity: 'error',
    message: `no source description is ${basename(entry)}`,
    hint: 'add it to sourceDescriptions, with the path from this file as its url',
    location: locate(file.source, '/sourceDescriptions', true),
  }
  throw new ProblemsError([problem])
}

/**
 * Of openapi-core 2.64.0: `outputs-defined` takes steps of one name in two workflows for one step,
 * and knows no output with a dot in its name.
 */
const CHECKED_HERE = { 'outputs-defined': 'off', 'workflow-dependsOn': 'off' } as const

async function parse(path: string, resolver: FileResolver): Promise<Document> {
  try {
    const file = await resolver.resolveDocument(null, path, true)
    if (file instanceof Error) throw file
    return file
  } catch (error) {
    throw new ProblemsError([readProblem(error as Error, path)])
  }
}

function readProblem(error: Error, path: string): Problem {
  if (error instanceof YamlParseError) return syntaxProblem(error)
  const rejected = error instanceof RejectedReference
  return {
    code: rejected ? error.code : 'file-unreadable',
    severity: 'error',
    message: rejected ? error.message : `can't read the workflows: ${error.message}`,
    hint: rejected ? error.hint : 'make the file readable, or rename it',
    location: { file: path, line: 1, column: 1 },
  }
}

/** The source descriptions, `undefined` when there is no list of them. */
function sourcesOf({ source, parsed }: Document): SourceDescription[] | undefined {
  const { arazzo, sourceDescriptions } = (parsed ?? {}) as Partial<ArazzoDescription>
  if (typeof arazzo !== 'string' || !/^1\.[01]\.\d+/.test(arazzo)) {
    const found = arazzo === undefined ? '`arazzo` is missing' : `version ${JSON.stringify(arazzo)}`
    throw new ProblemsError([
      {
        code: 'not-arazzo',
        severity: 'error',
        message: `not an Arazzo 1.0 or 1.1 Description: ${found}`,
        hint: "start the file with arazzo: '1.0.1', or rename it",
        location: locate(source, arazzo === undefined ? '' : '/arazzo', true),
      },
    ])
  }
  return Array.isArray(sourceDescriptions)
    ? sourceDescriptions.filter((it) => typeof it?.url === 'string')
    : undefined
}

function isDescribedBy({ url }: SourceDescription, path: string, entry: string): boolean {
  const base = pathToFileURL(path).href
  return URL.canParse(url, base) && new URL(url, base).href === pathToFileURL(entry).href
}

async function check(document: Document, resolver: FileResolver, rules: Config): Promise<void> {
  // The rules of the specification rely on a valid structure.
  const structure = await createConfig({
    rules: { struct: 'error', 'no-unresolved-refs': 'error' },
  })
  for (const config of [structure, rules]) {
    const problems = await lint({ document, resolver, files: [document] }, config)
    if (problems.length > 0) throw new ProblemsError(problems)
  }
}

/** The description with other files inlined. The bundler modifies its input, so it gets copies. */
async function inOnePiece(file: Document, resolver: FileResolver): Promise<ArazzoDescription> {
  const read = [...resolver.getFiles()].map((path) => resolver.resolveDocument(null, path))
  const copies = (await Promise.all(read)).flatMap((it) =>
    it instanceof Error ? [] : [{ source: it.source, parsed: structuredClone(it.parsed) }],
  )
  const { bundle: result } = await bundle({
    doc: copies.find(({ source }) => source.absoluteRef === file.source.absoluteRef)!,
    config: await createConfig({}),
    externalRefResolver: FileResolver.holding(copies),
  })
  return result.parsed as ArazzoDescription
}

/** The Arazzo Description to publish next to `openapi.yaml`. */
export function publishedArazzo({ description, name }: ArazzoSource): ArazzoDescription {
  return {
    ...description,
    sourceDescriptions: description.sourceDescriptions.map((it) =>
      it.name === name ? { ...it, url: './openapi.yaml' } : it,
    ),
  }
}
