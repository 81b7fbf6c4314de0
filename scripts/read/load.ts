import type { ProblemCode } from '../document/problem-codes.ts'
import { YamlParseError, type Document as SourceDocument } from '@redocly/openapi-core'
import type { Digests } from './digest.ts'
import { locate } from './locate.ts'
import { ProblemsError, type Problem } from '../document/problem.ts'
import { projectRoot } from './project-root.ts'
import { followReferences } from './follow-references.ts'
import { FileResolver, RefusedReference, notYaml } from './file-resolver.ts'
import { slowPattern } from './limits/slow-pattern.ts'
import { slowSchema } from './limits/slow-schema.ts'

/** A description as it was read: every file that a `$ref` reaches, parsed and checked. */
export interface Description {
  /** Absolute path of the entry file. */
  readonly entry: string
  /** The folder that no `$ref` may leave. */
  readonly root: string
  readonly document: SourceDocument
  /** Serves `lint` and `bundle` from memory. */
  readonly resolver: FileResolver
  /** All files read, the entry first. */
  readonly files: readonly SourceDocument[]
  /** Of all files as they were read, those included that are missing where data names them. */
  readonly inputs: Digests
}

/**
 * The description that starts in this file.
 *
 * @param entry absolute path of an OpenAPI 3.0 or 3.1 file
 * @throws ProblemsError for a file that is missing, unreadable or no OpenAPI, and for every `$ref`
 *   that leads nowhere, in a circle, to a network address, or out of the project's folder; for a
 *   pattern that backtracks without end on the description's own examples, and for a schema that
 *   holds a value against millions of schemas
 */
export async function load(entry: string): Promise<Description> {
  const root = projectRoot(entry)
  const resolver = new FileResolver(root)
  const document = await readEntry(resolver, entry)
  const unsupported = checkVersion(document)
  if (unsupported) throw new ProblemsError([unsupported])
  const { files, links, problems } = await followReferences(document, resolver)
  if (problems.length > 0) throw new ProblemsError(problems)
  const slow = slowPattern(files, links) ?? slowSchema(files, links)
  if (slow) throw new ProblemsError([slow])
  const inputs = resolver.digestsOf(files.map(({ source }) => source.absoluteRef))
  return { entry, root, document, resolver, files, inputs }
}

/** The parsed files as copies that may be modified, and a resolver that serves them. */
export function copyFiles({ files, resolver }: Pick<Description, 'files' | 'resolver'>): {
  files: SourceDocument[]
  resolver: FileResolver
} {
  const copies = files.map(({ source, parsed }) => ({
    source,
    parsed: structuredClone(parsed) as unknown,
  }))
  return { files: copies, resolver: FileResolver.holding(copies, resolver.root) }
}

async function readEntry(resolver: FileResolver, entry: string): Promise<SourceDocument> {
  try {
    const document = await resolver.resolveDocument(null, entry, true)
    if (document instanceof Error) throw document
    return document
  } catch (error) {
    throw new ProblemsError(
      [describeReadError(error, entry)],
      error instanceof YamlParseError || error instanceof RefusedReference ? 1 : 2,
    )
  }
}

function describeReadError(error: unknown, entry: string): Problem {
  if (error instanceof YamlParseError) return notYaml(error)
  if (error instanceof RefusedReference && error.code !== 'ref-refused') {
    const { code, message, hint } = error
    return { code, severity: 'error', message, hint, location: { file: entry, line: 1, column: 1 } }
  }
  const missing = (error as NodeJS.ErrnoException).message.includes('ENOENT')
  return {
    code: missing ? 'file-missing' : 'file-unreadable',
    severity: 'error',
    message: missing
      ? `there is no file ${entry}`
      : `cannot read ${entry}: ${(error as Error).message}`,
    hint: missing
      ? /[\\/]https?:[\\/]/.test(entry)
        ? 'download the description and name the file with --spec: no network address is read'
        : 'name an existing OpenAPI file with --spec'
      : error instanceof RefusedReference
        ? error.hint
        : 'name a readable file with --spec',
  }
}

function checkVersion({ source, parsed }: SourceDocument): Problem | undefined {
  const problem = (code: ProblemCode, key: string, message: string, hint: string): Problem => ({
    code,
    severity: 'error',
    message,
    hint,
    location: locate(source, `/${key}`, true),
  })
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
    return problem('not-openapi', '', 'this is no OpenAPI description: it holds no object', START)
  }
  const { openapi, swagger } = parsed as Record<string, unknown>
  if (swagger !== undefined) {
    return problem(
      'swagger-2',
      'swagger',
      `this is Swagger ${swagger}; the pipeline takes OpenAPI 3.0 and 3.1`,
      'convert it first: npx swagger2openapi --patch swagger.yaml --outfile openapi.yaml',
    )
  }
  if (openapi === undefined) {
    return problem('not-openapi', '', 'this is no OpenAPI description: `openapi` is missing', START)
  }
  if (typeof openapi !== 'string' || !/^3\.[012](\.\d+)?$/.test(openapi)) {
    return problem(
      'openapi-version',
      'openapi',
      `OpenAPI version ${JSON.stringify(openapi)} is not supported`,
      "write a version of 3.0 or 3.1 in quotes, e.g. openapi: '3.1.0'",
    )
  }
  return undefined
}

const START = "start the file with openapi: '3.1.0', info and paths"
