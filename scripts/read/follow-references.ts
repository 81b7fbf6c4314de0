import {
  Source,
  YamlParseError,
  isAbsoluteUrl,
  type BaseResolver,
  type Document as SourceDocument,
} from '@redocly/openapi-core'
import { existsSync } from 'node:fs'
import { dirname } from 'node:path'
import { locate } from './locate.ts'
import { at, escapeSegment, isReference, pointerOf } from '../document/openapi.ts'
import { DATA_KEYS, NAMING_KEYS } from '../document/map-schemas.ts'
import type { Problem } from '../document/problem.ts'
import { RefusedReference, notYaml } from './file-resolver.ts'

/**
 * Every file that references reach from the entry file, where each reference leads, and a problem
 * for each that cannot be followed. In examples, extensions and other data, what looks like a reference may be none:
 * it is followed where that is possible.
 */
export async function followReferences(
  entry: SourceDocument,
  resolver: BaseResolver,
): Promise<{ files: SourceDocument[]; links: Links; problems: Problem[] }> {
  const files = new Set([entry])
  const problems: Problem[] = []
  const links = new Map<unknown, Link>()
  for (const file of files) {
    for (const { node, pointer, $ref, inside } of referencesIn(file.parsed)) {
      const outcome = await follow(file, $ref, resolver)
      if ('message' in outcome) {
        const leadsNowhere = ['ref-to-nowhere', 'ref-refused'].includes(outcome.code)
        const optional = inside === 'data' || (inside === 'extension' && leadsNowhere)
        const absent = optional ? absentFile(file, $ref, resolver) : undefined
        if (absent) files.add(absent)
        if (optional) continue
        const location = locate(file.source, pointer)
        problems.push({ severity: 'error', location, ...outcome })
        // All further files would be too large as well.
        if (outcome.code === 'too-large') return { files: [...files], links, problems }
        continue
      }
      files.add(outcome.file)
      if (isReference(node)) links.set(node, { file, pointer, target: outcome.node })
    }
  }
  return { files: [...files], links, problems: [...problems, ...circles(links)] }
}

/** A file that is not there, as one without content: when it comes, the description is another. */
function absentFile(
  from: SourceDocument,
  $ref: string,
  resolver: BaseResolver,
): SourceDocument | undefined {
  const uri = $ref.split('#', 1)[0]!
  if (uri === '' || isAbsoluteUrl(uri)) return undefined
  const path = resolver.resolveExternalRef(from.source.absoluteRef, uri)
  return existsSync(path) || !existsSync(dirname(path))
    ? undefined
    : { source: new Source(path, ''), parsed: undefined }
}

/** References that were followed, by the object that has the `$ref`. */
export type Links = ReadonlyMap<unknown, Link>

interface Link {
  readonly file: SourceDocument
  readonly pointer: string
  readonly target: unknown
}

type Outcome =
  | { readonly file: SourceDocument; readonly node: unknown }
  | Pick<Problem, 'code' | 'message' | 'hint' | 'location'>

/** References that lead on to others; more than this is no description but a trap. */
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
      hint: `write the way to the schema instead: ${uri}#/…`,
    }
  }
  if (!fragment.startsWith('/')) return { file, node: file.parsed }
  const segments = fragment.split('/').slice(1)
  let place: Outcome = { file, node: file.parsed }
  for (const segment of segments) {
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
  if (error instanceof YamlParseError) return notYaml(error)
  const cause = (error as { originalError?: unknown }).originalError ?? error
  if (cause instanceof RefusedReference) {
    const { code, message, hint } = cause
    const subject = code === 'ref-refused' ? '$ref' : `$ref ${JSON.stringify($ref)}:`
    return { code, message: `${subject} ${message}`, hint }
  }
  return {
    code: 'ref-to-nowhere',
    message: `$ref ${JSON.stringify($ref)} names a file that cannot be read (${(cause as Error).message})`,
    hint: 'create the file, or correct the path: it is relative to the file that the $ref stands in; an $id is no path',
  }
}

/** Something that names a place in this file or another. */
interface Found {
  readonly node: object
  /** Of the text that is the reference. */
  readonly pointer: string
  readonly $ref: string
  /** Where it may as well be a text that only looks like a reference. */
  readonly inside: Inside
}

type Inside = 'data' | 'extension' | undefined

/** All references, found without recursion so that deep nesting cannot overflow the stack. */
function referencesIn(parsed: unknown): Found[] {
  const found: Found[] = []
  const seen = new Set<unknown>()
  const start = { node: parsed, pointer: '', named: false, inside: undefined as Inside }
  const stack = [start]
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { node, pointer, named, inside } = next
    if (typeof node !== 'object' || node === null || seen.has(node)) continue
    seen.add(node)
    found.push(...referencesOf(node, pointer, inside))
    for (const [key, child] of Object.entries(node).reverse()) {
      if (typeof child !== 'object' || child === null) continue
      stack.push({
        node: child,
        pointer: `${pointer}/${escapeSegment(key)}`,
        named: !named && !Array.isArray(node) && NAMING_KEYS.has(key),
        inside: inside ?? (named ? undefined : insideOf(key)),
      })
    }
  }
  return found
}

function insideOf(key: string): Inside {
  if (DATA_KEYS.has(key)) return 'data'
  return key.startsWith('x-') ? 'extension' : undefined
}

/** The references of one object: `$ref`, `externalValue`, and files in a discriminator's mapping. */
function referencesOf(node: object, pointer: string, around: Inside): Found[] {
  const found: Found[] = []
  const add = (key: string, $ref: unknown, inside: Inside) => {
    if (typeof $ref === 'string') found.push({ node, pointer: pointer + key, $ref, inside })
  }
  if (isReference(node)) add('/$ref', node.$ref, around)
  const { externalValue, propertyName, mapping } = node as Readonly<Record<string, unknown>>
  add('/externalValue', externalValue, 'data')
  if (typeof propertyName !== 'string' || typeof mapping !== 'object') return found
  for (const [value, target] of Object.entries(mapping ?? {})) {
    if (/[#/]|\.(ya?ml|json)$/i.test(String(target)))
      add(`/mapping${pointerOf(value)}`, target, 'data')
  }
  return found
}

/** References that only lead to each other; recursion through members of a schema is no circle. */
function circles(links: Links): Problem[] {
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
        message: `$ref ${JSON.stringify((node as { $ref: string }).$ref)} comes back to itself without reaching a definition`,
        hint: 'let one of the references in the circle name a definition',
        location: locate(file.source, pointer),
      })
    }
    for (const link of chain) settled.add(link)
  }
  return problems
}
