import {
  YamlParseError,
  type BaseResolver,
  type Document as SourceDocument,
} from '@redocly/openapi-core'
import { at, pointerOf } from '../document/json-pointer.ts'
import type { Problem } from '../document/problem.ts'
import { isReference } from '../document/references.ts'
import { pointerTo, walk } from '../document/walk.ts'
import { RejectedReference } from './file-resolver.ts'
import { locate } from './locate.ts'
import { syntaxProblem } from './syntax-problem.ts'

/** What the references of a description lead to. */
export interface Followed {
  /** Every file that a reference leads to, the entry first. */
  readonly files: readonly SourceDocument[]
  readonly links: Links
  readonly problems: readonly Problem[]
}

/** The references by the object that has the `$ref`. */
export type Links = ReadonlyMap<unknown, Link>

interface Link {
  readonly file: SourceDocument
  readonly pointer: string
  readonly target: unknown
}

/** Follows the references of all files, and reports those that lead nowhere. */
export async function followReferences(
  entry: SourceDocument,
  resolver: BaseResolver,
): Promise<Followed> {
  const files = new Set([entry])
  const links = new Map<unknown, Link>()
  const problems = new Map<string, Problem>()
  const done = () => ({ files: [...files], links, problems: [...problems.values()] })
  for (const file of files) {
    for (const { node, pointer, $ref, isOptional } of referencesIn(file.parsed)) {
      const outcome = await follow(file, $ref, resolver)
      if (!('message' in outcome)) {
        files.add(outcome.file)
        if (isReference(node)) links.set(node, { file, pointer, target: outcome.node })
      } else if (!isOptional) {
        const location = outcome.location ?? locate(file.source, pointer)
        const { file: name, line, column } = location
        // Several references may lead to one broken file.
        problems.set(`${outcome.message} ${name}:${line}:${column}`, {
          ...outcome,
          severity: 'error',
          location,
        })
        // All further files would be too large as well.
        if (outcome.code === 'too-large') return done()
      }
    }
  }
  for (const problem of cycles(links)) problems.set(JSON.stringify(problem), problem)
  return done()
}

type Outcome =
  | { readonly file: SourceDocument; readonly node: unknown }
  | Pick<Problem, 'code' | 'message' | 'hint' | 'location'>

/** The most references on the way of a pointer that are followed. */
const LONGEST_CHAIN = 100

async function follow(
  from: SourceDocument,
  $ref: string,
  resolver: BaseResolver,
  chain = 0,
): Promise<Outcome> {
  const [uri = '', fragment = ''] = $ref.split('#', 2)
  let file: SourceDocument
  try {
    const document = uri ? await resolver.resolveDocument(from.source.absoluteRef, uri) : from
    if (document instanceof Error) throw document
    file = document
  } catch (error) {
    return unreadable($ref, error)
  }
  if (uri !== '' && /^[^/]/.test(fragment)) {
    return {
      code: 'ref-to-nowhere',
      message: `$ref ${JSON.stringify($ref)} names an anchor in another file, which Redocly does not follow`,
      hint: `refer to the schema by its path: ${uri}#/…`,
    }
  }
  if (!fragment.startsWith('/')) return { file, node: file.parsed }
  let place: Outcome = { file, node: file.parsed }
  for (const segment of fragment.split('/').slice(1)) {
    let node = at(place.node, `/${segment}`)
    if (node === undefined && isReference(place.node) && chain < LONGEST_CHAIN) {
      const next: Outcome = await follow(place.file, place.node.$ref, resolver, chain + 1)
      if ('message' in next) return next
      place = next
      node = at(place.node, `/${segment}`)
    }
    if (node === undefined) {
      return {
        code: 'ref-to-nowhere',
        message: `$ref ${JSON.stringify($ref)} leads to nothing`,
        hint: `define #${fragment} in ${file.source.absoluteRef}, or correct the reference`,
      }
    }
    place = { file: place.file, node }
  }
  return place
}

function unreadable(
  $ref: string,
  error: unknown,
): Pick<Problem, 'code' | 'message' | 'hint' | 'location'> {
  if (error instanceof YamlParseError) return syntaxProblem(error)
  const cause = (error as { originalError?: unknown }).originalError ?? error
  if (cause instanceof RejectedReference) {
    const { code, message, hint } = cause
    const subject = code === 'ref-refused' ? '$ref' : `$ref ${JSON.stringify($ref)}:`
    return { code, message: `${subject} ${message}`, hint }
  }
  return {
    code: 'ref-to-nowhere',
    message: `$ref ${JSON.stringify($ref)} names a file that cannot be read (${(cause as Error).message})`,
    hint: 'create the file, or correct the path, which is relative to the file with the $ref; an $id is not a path',
  }
}

interface FoundReference {
  readonly node: object
  /** The pointer to the string that is the reference. */
  readonly pointer: string
  readonly $ref: string
  /** Whether the string may be something else than a reference. */
  readonly isOptional: boolean
}

/** The references of a file: every `$ref`, and the files that discriminators map to. Data has none. */
function* referencesIn(parsed: unknown): Generator<FoundReference> {
  for (const visit of walk(parsed)) {
    const { node, isData } = visit
    if (isData) continue
    if (isReference(node)) {
      yield { node, pointer: `${pointerTo(visit)}/$ref`, $ref: node.$ref, isOptional: false }
    }
    const { propertyName, mapping } = node as Readonly<Record<string, unknown>>
    if (typeof propertyName !== 'string' || typeof mapping !== 'object') continue
    for (const [value, target] of Object.entries(mapping ?? {})) {
      if (typeof target !== 'string' || !/[#/]|\.(ya?ml|json)$/i.test(target)) continue
      const pointer = pointerTo(visit) + pointerOf('mapping', value)
      yield { node, pointer, $ref: target, isOptional: true }
    }
  }
}

/** References that lead only to each other. A schema that contains itself in a member is no such cycle. */
function cycles(links: Links): Problem[] {
  const settled = new Set<unknown>()
  const problems: Problem[] = []
  for (const start of links.keys()) {
    const chain = new Set<unknown>()
    let node: unknown = start
    while (links.has(node) && !settled.has(node) && !chain.has(node)) {
      chain.add(node)
      node = links.get(node)!.target
    }
    if (chain.has(node)) {
      const { file, pointer } = links.get(node)!
      problems.push({
        code: 'ref-cycle',
        severity: 'error',
        message: `$ref ${JSON.stringify((node as { $ref: string }).$ref)} leads back to itself without reaching a definition`,
        hint: 'let one of the references in the cycle lead to a definition',
        location: locate(file.source, pointer),
      })
    }
    for (const link of chain) settled.add(link)
  }
  return problems
}
