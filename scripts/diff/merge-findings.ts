import { at, type Document } from '../document/openapi.ts'
import { joinBreaks, type Breaks, type Change, type Family, type Finding } from './change.ts'
import { quoted } from './markdown.ts'
import type { Comparison } from './compare/index.ts'
import { cursor } from './compare/cursor.ts'
import type { WireChange } from './wire.ts'

/**
 * One list of changes from both judges. What both saw is listed once, with our judge's rating: it
 * looks at who reads and who sends, where Redocly only sees a difference. What only Redocly saw is
 * taken over as it is.
 */
export function rate(comparison: Comparison, wire: readonly WireChange[]): Change[] {
  const seen = new Set<Finding>()
  const others: WireChange[] = []
  for (const change of wire) {
    const behind = behindParameter(comparison, change)
    const same = comparison.findings.filter((it) => isSame(it, change) || isSame(it, behind))
    same.forEach((finding) => seen.add(finding))
    if (same.length === 0 && !isBeside(change)) others.push(change)
  }
  const changes = [
    ...comparison.findings.map((it) => fromFinding(comparison, it, seen.has(it))),
    ...others.map((it) => fromWire(comparison, it)),
  ]
  return merged(changes).map(withOthers)
}

/** The same change with its pointers behind the reference that normalising put in the place of a parameter. */
function behindParameter({ before, after }: Comparison, change: WireChange): WireChange {
  const behind = (document: Document, pointer: string | undefined) =>
    pointer !== undefined && /\/parameters\/\d+$/.test(pointer)
      ? cursor(document, pointer).pointer
      : pointer
  const old = behind(before.document, change.at.before)
  const now = behind(after.document, change.at.after)
  const place = {
    ...(old !== undefined && { before: old }),
    ...(now !== undefined && { after: now }),
  }
  return { ...change, at: place }
}

/** What says nothing of its own: wording that is left in places that are not normalised, defaults written down, and parts that nothing refers to. */
function isBeside({ verdicts, at: place, property, typeName }: WireChange): boolean {
  if (verdicts.length > 0) return false
  const pointer = place.after ?? place.before ?? ''
  return (
    WORDS.has(property ?? '') ||
    property === 'key' ||
    pointer.startsWith('/components') ||
    typeName === 'ParameterList' ||
    /^\/paths\/.*\/(encoding|discriminator)\//.test(pointer) ||
    /\/(summary|description|examples?|tags|externalDocs)(\/|$)/.test(pointer)
  )
}

const WORDS = new Set(['summary', 'description', 'title', 'example', 'deprecated', 'name'])

/** Whether a finding of ours is about what Redocly saw. */
function isSame(finding: Finding, change: WireChange): boolean {
  return (['before', 'after'] as const).some((side) => {
    const [own, theirs] = [finding.at[side], change.at[side]]
    if (own === undefined || theirs === undefined) return false
    if (finding.whole === true && (theirs === own || theirs.startsWith(`${own}/`))) return true
    const families = change.verdicts.map(({ rule }) => FAMILIES[rule])
    const family =
      families.length > 0
        ? families.some((list) => list?.includes(finding.family))
        : finding.family !== 'name'
    return family && ownersOf(finding, own).some((it) => stepsBetween(it, theirs) <= 2)
  })
}

/** The nodes at which Redocly may report what we report at `own`: with the last of a kind its holder goes, too. */
function ownersOf({ family }: Finding, own: string): string[] {
  return [own, ...Array.from({ length: HOLDERS[family] ?? 0 }, (_, index) => up(own, index + 1))]
}

/** How many steps above a thing its holder may stand. */
const HOLDERS: Readonly<Partial<Record<Family, number>>> = {
  operation: 1,
  response: 1,
  'media-type': 1,
  header: 1,
  server: 1,
  property: 2,
}

function up(pointer: string, steps: number): string {
  return pointer.split('/').slice(0, -steps).join('/')
}

/** How many steps lead from a node down to a keyword or list item of its own; more than 2 when they lead into another schema. */
function stepsBetween(upper: string, lower: string): number {
  if (lower === upper) return 0
  if (!lower.startsWith(`${upper}/`)) return 3
  // An alternative counts as its union.
  const steps = lower
    .slice(upper.length + 1)
    .replace(/^(oneOf|anyOf)\/\d+\//, '')
    .split('/')
  return steps[0] === 'properties' || steps[0] === 'schema' ? 3 : steps.length
}

/** What Redocly's rules are about, in our words. */
const FAMILIES: Readonly<Record<string, readonly Family[]>> = {
  'schema-type-changed': ['type', 'variant'],
  'enum-values-added': ['enum'],
  'enum-values-removed': ['enum'],
  'required-properties-added': ['property'],
  'required-properties-removed': ['property'],
  'property-removed': ['property'],
  'schema-constraint-changed': ['limit', 'enum'],
  'schema-combinator-changed': ['variant'],
  'operation-removed': ['operation'],
  'path-removed': ['operation'],
  'operation-id-changed': ['name'],
  'parameter-removed': ['parameter'],
  'parameter-became-required': ['parameter'],
  'parameter-serialization-changed': ['parameter'],
  'request-body-removed': ['body'],
  'request-body-became-required': ['body'],
  'response-removed': ['response'],
  'response-header-removed': ['header'],
  'media-type-removed': ['media-type'],
  'security-requirement-changed': ['security'],
  'security-scheme-changed': ['security', 'name'],
  'server-removed': ['server'],
}

function fromFinding(comparison: Comparison, finding: Finding, alsoRedocly: boolean): Change {
  const { code, before, after, message, breaks, otherwise, operations, names } = finding
  return {
    ...{ code, before, after, message, breaks, operations, names },
    pointer: originOf(comparison, finding.at),
    bump: breaks.length > 0 ? 'major' : otherwise,
    judges: alsoRedocly ? ['redocly', 'sdk'] : ['sdk'],
  }
}

/** The pointer into the description as it was written: the new one where the thing is still there. */
function originOf(
  { before, after }: Comparison,
  place: { readonly before?: string; readonly after?: string },
): string {
  return place.after === undefined ? before.origin(place.before ?? '') : after.origin(place.after)
}

function fromWire(comparison: Comparison, change: WireChange): Change {
  const { verdicts, before, after, kind, property } = change
  const pointer = originOf(comparison, change.at)
  const [verdict] = verdicts
  const what = property === undefined ? 'this' : `\`${property}\``
  return {
    code: verdict?.rule ?? `redocly-${kind}`,
    ...{ pointer, before, after },
    message:
      verdict === undefined
        ? `${what} was ${kind}`
        : verdicts.map(({ message }) => message.replace(/\.$/, '')).join('; '),
    breaks:
      verdict === undefined ? [] : joinBreaks(...verdicts.map(({ rule }) => whom(rule, change))),
    bump: verdict === undefined ? (kind === 'added' ? 'minor' : 'patch') : 'major',
    operations: operationsOn(comparison, change),
    names: [pointer.split('/').at(-1)!],
    judges: ['redocly'],
  }
}

/** Who breaks, by what the rule is about, else by the way through which Redocly came to the change. */
function whom(rule: string, { path, verdicts }: WireChange): Breaks[] {
  const fixed = WHOM[rule]
  if (fixed) return [fixed]
  if (rule === 'operation-id-changed') return ['sdk']
  if (verdicts.some(({ message }) => message.includes(' narrowed '))) return ['senders']
  // What a webhook or callback is sent, a caller of the API reads.
  const incoming = path.startsWith('/webhooks/') || path.includes('/callbacks/')
  return path.includes('/responses/') === incoming ? ['senders'] : ['readers']
}

const WHOM: Readonly<Record<string, Breaks>> = {
  'enum-values-added': 'readers',
  'enum-values-removed': 'senders',
  'required-properties-added': 'senders',
  'required-properties-removed': 'readers',
  'response-removed': 'readers',
  'response-header-removed': 'readers',
}

function operationsOn({ before, after }: Comparison, { path }: WireChange): string[] {
  const [, pointer] = /^(\/paths\/[^/]+\/[^/]+)/.exec(path) ?? []
  if (pointer === undefined) return []
  const operation = at(after.document, pointer) ?? at(before.document, pointer)
  const { operationId } = (operation ?? {}) as { operationId?: string }
  return operationId === undefined ? [] : [operationId]
}

/** Says that a change of something shared is felt in more operations than its sentence names. */
function withOthers(change: Change): Change {
  const [first, ...others] = change.operations
  const isNamed = first !== undefined && change.message.includes(quoted(first))
  if (!isNamed || others.length === 0) return change
  const more = others.length === 1 ? quoted(others[0]!) : `${others.length} other operations`
  return { ...change, message: `${change.message} (and in ${more})` }
}

/** The same change of something that several operations share, listed once. */
function merged(changes: readonly Change[]): Change[] {
  const byKey = new Map<string, Change>()
  for (const change of changes) {
    const { code, pointer, before, after } = change
    const key = JSON.stringify([code, pointer, before, after])
    const known = byKey.get(key)
    byKey.set(key, known ? together(known, change) : change)
  }
  return [...byKey.values()]
}

function together(known: Change, change: Change): Change {
  const shared = known.names.filter((name) => change.names.includes(name))
  return {
    ...known,
    breaks: joinBreaks(known.breaks, change.breaks),
    bump: known.bump === 'major' || change.bump === 'major' ? 'major' : known.bump,
    operations: [...new Set([...known.operations, ...change.operations])],
    names: shared.length > 0 ? shared : known.names,
    judges: [...new Set([...known.judges, ...change.judges])],
  }
}
