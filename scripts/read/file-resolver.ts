import { existsSync, statSync } from 'node:fs'
import { isAbsoluteUrl, type Document as SourceDocument, type Source } from '@redocly/openapi-core'
import { deepFreeze } from '../document/objects.ts'
import type { ProblemCode } from '../document/problem-codes.ts'
import { mayHaveIdentifiers, withPointers } from '../document/schemas/plain-references.ts'
import type { Boundary } from './boundary.ts'
import { parseIndentingBrackets } from './closing-brackets.ts'
import { DigestingResolver } from './digesting-resolver.ts'
import { beyondLimits, tooDense, tooLarge, type LimitExceeded } from './limits/size-limits.ts'
import { OwnUris } from './own-uris.ts'
import { parseJson } from './parse-json.ts'

/** Reads the files inside a boundary, and nothing from the network. */
export class FileResolver extends DigestingResolver {
  readonly #boundary: Boundary
  readonly #ownUris = new OwnUris()
  /** Bytes of all files so far. */
  #size = 0

  constructor(boundary: Boundary) {
    super()
    this.#boundary = boundary
  }

  /** A resolver that serves these files from memory and reads no other. */
  static holding(files: readonly SourceDocument[]): FileResolver {
    const reason = 'leads to a file that the description does not refer to'
    const resolver = new FileResolver({ rejection: () => ({ reason, hint: 'correct it' }) })
    for (const file of files) {
      resolver.cache.set(file.source.absoluteRef, Promise.resolve(file))
      resolver.#ownUris.add(file.source.absoluteRef, file.parsed)
    }
    return resolver
  }

  /** Percent signs may be part of a file's name; else they encode it. */
  override resolveExternalRef(base: string | null, reference: string): string {
    const own = base === null ? undefined : this.#ownUris.fileOf(base, reference)
    const path = own ?? super.resolveExternalRef(base, reference)
    if (!path.includes('%') || isAbsoluteUrl(path) || this.#has(path)) return path
    return super.resolveExternalRef(base, decoded(reference))
  }

  #has(path: string): boolean {
    return (
      this.cache.has(path) || (this.#boundary.rejection(path) === undefined && existsSync(path))
    )
  }

  override async loadExternalRef(reference: string): Promise<Source> {
    if (isAbsoluteUrl(reference)) {
      throw new RejectedReference(
        `refers to ${reference}; network addresses are not read`,
        'save the file in the folder of the description and refer to the copy; refer to a schema with this $id by its path',
      )
    }
    const rejection = this.#boundary.rejection(reference)
    if (rejection) throw new RejectedReference(rejection.reason, rejection.hint)
    const stats = statSync(reference, { throwIfNoEntry: false })
    if (stats && !stats.isFile()) {
      throw new RejectedReference(`leads to ${reference}, which is not a file`, 'name a file')
    }
    this.#size += stats?.size ?? 0
    rejectBeyond(tooLarge(this.#size))
    return super.loadExternalRef(reference)
  }

  override parseDocument(source: Source, isRoot?: boolean): SourceDocument {
    const document = this.#parse(source, isRoot)
    this.#ownUris.add(source.absoluteRef, document.parsed)
    return document
  }

  #parse(source: Source, isRoot?: boolean): SourceDocument {
    const key = `${isRoot === true} ${source.absoluteRef}`
    const last = lastParsed.get(key)
    if (last?.source.body === source.body) return last
    rejectBeyond(tooDense(source.body))
    const parsed = source.absoluteRef.endsWith('.json') ? parseJson(source) : undefined
    const written =
      parsed === undefined
        ? parseIndentingBrackets(source, (text) => super.parseDocument(text, isRoot))
        : { source, parsed }
    rejectBeyond(beyondLimits(written.parsed))
    const document = mayHaveIdentifiers(source.body)
      ? { source, parsed: withPointers(written.parsed) }
      : written
    deepFreeze(document.parsed)
    lastParsed.set(key, document)
    return document
  }
}

/** Lets a process that watches parse only what changed. Frozen, so that nothing changes it for the next run. */
const lastParsed = new Map<string, SourceDocument>()

/** @see https://www.rfc-editor.org/rfc/rfc3986#section-2.1 */
function decoded(reference: string): string {
  try {
    return decodeURIComponent(reference)
  } catch {
    return reference
  }
}

function rejectBeyond(limit: LimitExceeded | undefined): void {
  if (limit) throw new RejectedReference(limit.message, limit.hint, limit.code)
}

/** A reference to something that exists, but may not be read or is too large. */
export class RejectedReference extends Error {
  readonly hint: string
  readonly code: ProblemCode

  constructor(message: string, hint: string, code: ProblemCode = 'ref-refused') {
    super(message)
    this.hint = hint
    this.code = code
  }
}
