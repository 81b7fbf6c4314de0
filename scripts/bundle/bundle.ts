import {
  bundle as redoclyBundle,
  type Config,
  type Document as SourceDocument,
  type NormalizedProblem,
} from '@redocly/openapi-core'
import { canonical } from './canonical-order.ts'
import {
  beyondLimits,
  tooManyEntries,
  tooManyOperations,
  type Refusal,
} from '../read/limits/size-limits.ts'
import { fromRedocly } from '../lint/from-redocly.ts'
import { sourceMap } from '../read/locate.ts'
import type { Description } from '../read/load.ts'
import { nameOperations } from './name-operations.ts'
import { leftOut } from './left-out-notes.ts'
import type { Document } from '../document/openapi.ts'
import { withoutPlaceless } from './drop-unsendable-parameters.ts'
import { ProblemsError } from '../document/problem.ts'
import type { DocumentProblem, Problem, ProblemLocation } from '../document/problem.ts'
import { FileResolver } from '../read/file-resolver.ts'
import { wellFormed } from './check-shape.ts'

/** A description in one piece. */
export interface Bundle {
  readonly document: Document
  readonly problems: readonly Problem[]
  /** Facts that a person may want to know, e.g. which names were derived. */
  readonly notes: readonly string[]
  /** Where a pointer of `document` was written. */
  readonly locate: (pointer: string) => ProblemLocation | undefined
}

/**
 * The description as one document in canonical order, in which every operation has a name and every
 * parameter a place in the request.
 */
export async function bundle(description: Description, config: Config): Promise<Bundle> {
  // Redocly's bundler moves and changes the nodes that it is given.
  const files = description.files.map(copy)
  const { bundle: result, problems } = await redoclyBundle({
    doc: files[0]!,
    config,
    externalRefResolver: FileResolver.holding(files, description.root),
  }).catch((error: Error) => {
    throw new ProblemsError([unbundled(description, error)])
  })
  const place = sourceMap(files)
  const locate = (pointer: string) => place(result.parsed, pointer)
  const refuse = (reason: Refusal | undefined) => {
    if (reason === undefined) return
    throw new ProblemsError([{ ...reason, severity: 'error', location: startOf(description) }])
  }
  refuse(beyondLimits(result.parsed))
  const bundled = canonical(result.parsed) as Document
  const checked = wellFormed(bundled)
  refuse(tooManyEntries(checked.entries) ?? tooManyOperations(checked.document))
  const named = nameOperations(checked.document)
  const own = [...checked.problems, ...named.problems].map(
    ({ pointer, ...problem }: DocumentProblem): Problem => {
      const location = locate(pointer)
      return { ...problem, ...(location && { location }) }
    },
  )
  return {
    document: withoutPlaceless(named.document),
    problems: [...problems.filter(isOfBundling).map(fromRedocly), ...own],
    notes: [...named.notes, ...leftOut(bundled)],
    locate,
  }
}

function startOf({ entry }: Description): ProblemLocation {
  return { file: entry, line: 1, column: 1 }
}

/** Redocly's bundler fails on some descriptions that break the specification. */
function unbundled(description: Description, { message }: Error): Problem {
  return {
    code: 'bundle-failed',
    severity: 'error',
    message: `Redocly cannot bring the description into one piece: ${message}`,
    hint: 'correct what npx redocly lint finds in it',
    location: startOf(description),
  }
}

/** `load` has followed all references; what still leads nowhere is data, or the lint's business. */
function isOfBundling({ message }: NormalizedProblem): boolean {
  return !message.startsWith("Can't resolve $ref")
}

function copy({ source, parsed }: SourceDocument): SourceDocument {
  return { source, parsed: structuredClone(parsed) }
}
