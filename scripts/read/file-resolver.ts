import type { ProblemCode } from '../document/problem-codes.ts'
import { existsSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname, join, relative, sep } from 'node:path'
import {
  Source,
  isAbsoluteUrl,
  type Document as SourceDocument,
  type YamlParseError,
} from '@redocly/openapi-core'
import { DigestingResolver, NOT_UTF8 } from './digesting-resolver.ts'
import { parseJson } from './parse-json.ts'
import { beyondLimits, tooDense, tooLarge, type Refusal } from './limits/size-limits.ts'
import { deepFreeze } from '../document/objects.ts'
import type { Problem } from '../document/problem.ts'

/** Reads files below one folder and nothing else: no network, no way out by `..` or a symbolic link. */
export class FileResolver extends DigestingResolver {
  readonly root: string
  /** Bytes of all files. */
  #size = 0

  constructor(root: string) {
    super()
    this.root = realPath(root)
  }

  /** A resolver that has these files in memory already. */
  static holding(files: readonly SourceDocument[], root: string): FileResolver {
    const resolver = new FileResolver(root)
    for (const file of files) resolver.cache.set(file.source.absoluteRef, Promise.resolve(file))
    return resolver
  }

  /** A file may have a name with percent signs in it; else they encode what stands in its name. */
  override resolveExternalRef(base: string | null, reference: string): string {
    const path = super.resolveExternalRef(base, reference)
    if (!path.includes('%') || isAbsoluteUrl(path) || existsSync(path)) return path
    return super.resolveExternalRef(base, decoded(reference))
  }

  override async loadExternalRef(reference: string): Promise<Source> {
    if (isAbsoluteUrl(reference)) {
      throw new RefusedReference(
        `refers to ${reference}; the pipeline reads no network address`,
        'save the file beside the description and refer to the copy; to a schema with this $id refer by the way to it',
      )
    }
    const fromRoot = relative(this.root, realPath(reference))
    if (fromRoot === '..' || fromRoot.startsWith(`..${sep}`)) {
      throw new RefusedReference(
        `leads to ${reference}, outside the project's folder ${this.root}`,
        'move the file into the project and refer to it there',
      )
    }
    const stats = statSync(reference, { throwIfNoEntry: false })
    if (stats && !stats.isFile()) {
      throw new RefusedReference(`leads to ${reference}, which is no file`, 'name a file')
    }
    this.#size += stats?.size ?? 0
    refuse(tooLarge(this.#size))
    return super.loadExternalRef(reference)
  }

  override parseDocument(source: Source, isRoot?: boolean): SourceDocument {
    const key = `${isRoot === true} ${source.absoluteRef}`
    const last = lastParsed.get(key)
    if (last?.source.body === source.body) return last
    refuse(tooDense(source.body))
    const parsed = source.absoluteRef.endsWith('.json') ? parseJson(source) : undefined
    const document = parsed === undefined ? super.parseDocument(source, isRoot) : { source, parsed }
    refuse(beyondLimits(document.parsed))
    deepFreeze(document.parsed)
    lastParsed.set(key, document)
    return document
  }
}

/** @see https://www.rfc-editor.org/rfc/rfc3986#section-2.1 */
function decoded(reference: string): string {
  try {
    return decodeURIComponent(reference)
  } catch {
    return reference
  }
}

function refuse(reason: Refusal | undefined): void {
  if (reason) throw new RefusedReference(reason.message, reason.hint, reason.code)
}

/** Lets a process that watches parse only what changed. Frozen, so that nothing changes it for the next run. */
const lastParsed = new Map<string, SourceDocument>()

/** Why a file was not read, or not taken, although it may exist. */
export class RefusedReference extends Error {
  readonly hint: string
  readonly code: ProblemCode

  constructor(message: string, hint: string, code: ProblemCode = 'ref-refused') {
    super(message)
    this.hint = hint
    this.code = code
  }
}

/** The path behind symbolic links; that of the nearest existing folder for a missing file. */
function realPath(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return dirname(path) === path ? path : join(realPath(dirname(path)), basename(path))
  }
}

/** The problem that a YAML parser's refusal stands for. */
export function notYaml(error: YamlParseError): Problem {
  const file = error.source.absoluteRef
  const reason = error.message
    .replace(/\s*\(\d+:\d+\)$/, '')
    .replace(` in ${JSON.stringify(file)}`, '')
  const tooDeep = /maxDepth \((\d+)\)/.exec(reason)
  return {
    code: tooDeep ? 'too-deep' : 'not-yaml',
    severity: 'error',
    message: tooDeep
      ? `nested more than ${tooDeep[1]} levels deep`
      : `neither YAML nor JSON: ${reason}`,
    hint: tooDeep
      ? 'move inner parts to components and refer to them'
      : reason === NOT_UTF8
        ? 'save the file as UTF-8'
        : 'correct the syntax at this place',
    location: {
      file,
      line: Number.isNaN(error.line) ? secondDocument(error.source) : error.line,
      column: Number.isNaN(error.col) ? 1 : error.col,
    },
  }
}

/** The line of the `---` that has content before it, which is where the YAML parser names no place; else the first. */
function secondDocument({ body }: Source): number {
  const lines = body.split('\n')
  const start = lines.findIndex((line) => !/^(#|%|\s*$)/.test(line))
  const next = lines.findIndex((line, index) => index > start && /^---(\s|$)/.test(line))
  return next < 0 ? 1 : next + 1
}
