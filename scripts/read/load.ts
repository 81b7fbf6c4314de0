import { YamlParseError, type Document as SourceDocument } from '@redocly/openapi-core'
import type { ProblemCode } from '../document/problem-codes.ts'
import { ProblemsError, type Problem } from '../document/problem.ts'
import { boundaryOf, type Boundary } from './boundary.ts'
import type { Digests } from './digest.ts'
import { FileResolver, RejectedReference } from './file-resolver.ts'
import { followReferences } from './follow-references.ts'
import { slowPattern } from './limits/slow-pattern.ts'
import { slowSchema } from './limits/slow-schema.ts'
import { locate } from './locate.ts'
import { projectSettings, type ProjectSettings } from './project.ts'
import { syntaxProblem } from './syntax-problem.ts'

/** A description as it was read: every file that a `$ref` leads to, parsed and checked. */
export interface Description {
  /** Absolute path of the entry file. */
  readonly entry: string
  readonly document: SourceDocument
  /** All files, the entry first. */
  readonly files: readonly SourceDocument[]
  /** Serves the files from memory, and reads no other. */
  readonly resolver: FileResolver
  /** What the description may read. */
  readonly boundary: Boundary
  /** The digests of all files, as they were read. */
  readonly inputs: Digests
}

/**
 * The description that starts in a file.
 *
 * @param entry absolute path of an OpenAPI 3.0, 3.1 or 3.2 file
 * @param project the settings for the description in the project where the command was started
 * @throws ProblemsError for a file that is missing, unreadable, too large or not OpenAPI; for every
 *   `$ref` that leads nowhere, in a cycle, to a network address or out of the boundary; and for a
 *   pattern or schema on which a validator would hang
 */
export async function load(entry: string, project?: ProjectSettings): Promise<Description> {
  const boundary = boundaryOf(entry, project ?? (await projectSettings(process.cwd(), entry)))
  const resolver = new FileResolver(boundary)
  const document = await readEntry(resolver, entry)
  const unsupported = checkVersion(document)
  if (unsupported) throw new ProblemsError([unsupported])
  const { files, links, problems } = await followReferences(document, resolver)
  if (problems.length > 0) throw new ProblemsError(problems)
  const slow = slowPattern(files) ?? slowSchema(files, links)
  if (slow) throw new ProblemsError([slow])
  const inputs = resolver.digestsOf(files.map(({ source }) => source.absoluteRef))
  return { entry, document, files, resolver: FileResolver.holding(files), boundary, inputs }
}

/** The parsed files as copies that may be modified, and a resolver that serves them. */
export function copyFiles({ files }: Pick<Description, 'files'>): {
  files: SourceDocument[]
  resolver: FileResolver
} {
  const copies = files.map(({ source, parsed }) => ({
    source,
    parsed: structuredClone(parsed) as unknown,
  }))
  return { files: copies, resolver: FileResolver.holding(copies) }
}

async function readEntry(resolver: FileResolver, entry: string): Promise<SourceDocument> {
  try {
    const document = await resolver.resolveDocument(null, entry, true)
    if (document instanceof Error) throw document
    return document
  } catch (error) {
    throw new ProblemsError(
      [describeReadError(error, entry)],
      error instanceof YamlParseError || isBeyondLimits(error) ? 1 : 2,
    )
  }
}

function isBeyondLimits(error: unknown): error is RejectedReference {
  return error instanceof RejectedReference && error.code !== 'ref-refused'
}

function describeReadError(error: unknown, entry: string): Problem {
  if (error instanceof YamlParseError) return syntaxProblem(error)
  if (isBeyondLimits(error)) {
    const { code, message, hint } = error
    return { code, severity: 'error', message, hint, location: { file: entry, line: 1, column: 1 } }
  }
  const { message } = error as Error
  if (!message.includes('ENOENT')) {
    return {
      code: 'file-unreadable',
      severity: 'error',
      message: `cannot read ${entry}: ${message.replace(`leads to ${entry}, which`, 'it')}`,
      hint: NAME_FILE,
    }
  }
  return {
    code: 'file-missing',
    severity: 'error',
    message: `there is no file ${entry}`,
    hint: NAME_FILE,
  }
}

const NAME_FILE = 'name an OpenAPI file with --spec, or at root in redocly.yaml'

function checkVersion({ source, parsed }: SourceDocument): Problem | undefined {
  const problem = (code: ProblemCode, key: string, message: string, hint: string): Problem => ({
    code,
    severity: 'error',
    message,
    hint,
    location: locate(source, `/${key}`, true),
  })
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
    return problem('not-openapi', '', 'not an OpenAPI description: not an object', START)
  }
  const { openapi, swagger } = parsed as Record<string, unknown>
  if (swagger !== undefined) {
    if (Number(swagger) === 2) return undefined
    return problem(
      'openapi-version',
      'swagger',
      `Swagger ${JSON.stringify(swagger)} is not supported`,
      'convert it to OpenAPI 3 first',
    )
  }
  if (openapi === undefined) {
    return problem('not-openapi', '', 'not an OpenAPI description: `openapi` is missing', START)
  }
  if (typeof openapi !== 'string' || !/^3\.[012](\.\d+)?$/.test(openapi)) {
    return problem(
      'openapi-version',
      'openapi',
      `OpenAPI version ${JSON.stringify(openapi)} is not supported`,
      "write a version of 3.0, 3.1 or 3.2 in quotes, such as openapi: '3.1.0'",
    )
  }
  return undefined
}

const START = "start the file with openapi: '3.1.0', info and paths"
