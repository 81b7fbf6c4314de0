import type { Config } from '@redocly/openapi-core'
import { finder } from '../document/references.ts'
import { operationsOf, type Document } from '../document/openapi.ts'
import { paginationOf } from '../document/pagination/pagination.ts'
import {
  type DocumentProblem,
  type Problem,
  type ProblemLocation,
  ProblemsError,
} from '../document/problem.ts'
import { tooManyEntries, tooManyOperations } from '../read/limits/size-limits.ts'
import { mayHaveIdentifiers, plainReferences } from '../document/schemas/plain-references.ts'
import type { Description } from '../read/load.ts'
import { roundedNumbers } from '../read/rounded-numbers.ts'
import { canonical, inOrderOf } from './canonical-order.ts'
import { wellFormed } from './check-shape.ts'
import { withoutPlaceless, withPathParameters } from './place-parameters.ts'
import { joinFiles } from './join-files.ts'
import { withDefinedSecurity } from './define-security.ts'
import { leftOut } from './left-out-notes.ts'
import { opaqueBodies } from './opaque-bodies.ts'
import { upgradeSwagger } from './upgrade-swagger.ts'
import { nameOperations } from './name-operations.ts'
import { mayHaveNullTypes, withQuotedNullTypes } from './quote-null-types.ts'
import { requestNotes } from './request-notes.ts'

/** A description as one document. */
export interface Bundle {
  /** In canonical order. Every operation has a name, and every parameter a place in the request. */
  readonly document: Document
  /** The same document with the keys in the order in which the author wrote them, for readers. */
  readonly inAuthorsOrder: () => Document
  readonly problems: readonly Problem[]
  /** Notes for the user, such as derived names. */
  readonly notes: readonly string[]
  /** Where the node at a pointer of `document` is written. */
  readonly locate: (pointer: string) => ProblemLocation | undefined
}

/** @throws ProblemsError for a description that is too large, or that Redocly fails to bundle */
export async function bundle(description: Description, config: Config): Promise<Bundle> {
  const joined = await upgradeSwagger(await joinFiles(description, config))
  const ordered = canonical(joined.value) as Document
  const checked = wellFormed(ordered)
  const limit = tooManyEntries(checked.entries) ?? tooManyOperations(checked.document)
  if (limit) {
    const location = { file: description.entry, line: 1, column: 1 }
    throw new ProblemsError([{ ...limit, severity: 'error', location }])
  }
  const someSource = (test: (source: string) => boolean) =>
    description.files.some(({ source }) => test(source.body))
  const typed = someSource(mayHaveNullTypes)
    ? withQuotedNullTypes(checked.document)
    : { document: checked.document, problems: [] }
  const referring = someSource(mayHaveIdentifiers)
    ? plainReferences(typed.document)
    : typed.document
  const secured = withDefinedSecurity(referring)
  const named = nameOperations(secured.document)
  const { document, notes } = withPathParameters(withoutPlaceless(named.document))
  const place = ({ pointer, ...problem }: DocumentProblem): Problem => {
    const location = joined.locate(pointer)
    return { ...problem, ...(location && { location }) }
  }
  return {
    document,
    inAuthorsOrder: () => inOrderOf(document, joined.value) as Document,
    problems: [
      ...joined.problems,
      ...roundedNumbers(description.files),
      ...[
        ...checked.problems,
        ...typed.problems,
        ...secured.problems,
        ...named.problems,
        ...paginationProblems(document),
      ].map(place),
    ],
    notes: [
      ...named.notes,
      ...notes,
      ...leftOut(ordered),
      ...requestNotes(document, joined.locate),
      ...opaqueBodies(document),
    ],
    locate: joined.locate,
  }
}

function paginationProblems(document: Document): DocumentProblem[] {
  const follow = finder(document)
  return operationsOf(document).flatMap((operation) => [
    ...paginationOf(operation, follow).problems,
  ])
}
