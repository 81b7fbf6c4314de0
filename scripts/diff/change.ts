/** Whose working program stops working: one that sends requests, one that reads answers, or only one that uses the generated TypeScript. */
export type Breaks = 'senders' | 'readers' | 'sdk'

/** What a change asks of the version; `none` for wording. */
export type Bump = 'major' | 'minor' | 'patch' | 'none'

/** One change of an API, rated. */
export interface Change {
  /** Stable name of the kind of change, e.g. `parameter-removed`; of Redocly's rule where only it saw the change. */
  readonly code: string
  /** RFC 6901 pointer into the new bundle, or into the old one for what is gone. */
  readonly pointer: string
  /** `undefined` for what was not there before. */
  readonly before: unknown
  /** `undefined` for what is gone. */
  readonly after: unknown
  /** One sentence of Markdown. */
  readonly message: string
  /** Empty for a change that breaks nobody. */
  readonly breaks: readonly Breaks[]
  readonly bump: Bump
  /** The operations in which it is felt, by operationId. */
  readonly operations: readonly string[]
  /** What an announcement has to name. */
  readonly names: readonly string[]
  /** Who saw it. */
  readonly judges: readonly Judge[]
  /** Why the rating is not that of the judges, from the overrides. */
  readonly reason?: string
}

export type Judge = 'redocly' | 'sdk'

/** What a change is about: two findings of one family on one node are the same change. */
export type Family =
  | 'operation'
  | 'name'
  | 'parameter'
  | 'body'
  | 'media-type'
  | 'response'
  | 'header'
  | 'security'
  | 'server'
  | 'type'
  | 'enum'
  | 'property'
  | 'variant'
  | 'limit'
  | 'default'
  | 'component'

/** A change as our own judge reports it, its pointers those of the normalised documents. */
export interface Finding {
  readonly code: string
  readonly family: Family
  /** Where it stands before and after; at least one of the two. */
  readonly at: { readonly before?: string; readonly after?: string }
  /** Whether findings of others below these nodes are about the same thing. */
  readonly whole?: boolean
  readonly before: unknown
  readonly after: unknown
  readonly message: string
  readonly breaks: readonly Breaks[]
  /** What it needs if it breaks nobody. */
  readonly otherwise: 'minor' | 'patch' | 'none'
  readonly operations: readonly string[]
  readonly names: readonly string[]
}

const BUMPS: readonly Bump[] = ['none', 'patch', 'minor', 'major']

/** The greatest of these bumps, `none` of an empty list. */
export function greatestBump(bumps: readonly Bump[]): Bump {
  return bumps.reduce(
    (greatest, bump) => (BUMPS.indexOf(bump) > BUMPS.indexOf(greatest) ? bump : greatest),
    'none',
  )
}

export function isBump(value: unknown): value is Bump {
  return BUMPS.includes(value as Bump)
}

/** Both lists in the order of `Breaks`, each member once; `sdk` says "only the SDK" and gives way to the others. */
export function joinBreaks(...lists: readonly (readonly Breaks[])[]): Breaks[] {
  const all = new Set(lists.flat())
  const wire = (['senders', 'readers'] as const).filter((it) => all.has(it))
  return wire.length > 0 ? wire : all.has('sdk') ? ['sdk'] : []
}
