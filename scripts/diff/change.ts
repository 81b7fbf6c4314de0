import type { ChangeCode } from './codes.ts'

/** The code that a change breaks: code that sends requests, code that reads responses, or only code that uses the generated TypeScript. */
export type Breaks = 'senders' | 'readers' | 'sdk'

export const BREAKS: readonly Breaks[] = ['senders', 'readers', 'sdk']

/** The version bump that a change needs; `none` for wording. */
export type Bump = 'major' | 'minor' | 'patch' | 'none'

/** A rated change of an API. */
export interface Change {
  readonly code: ChangeCode
  /** RFC 6901 pointer into the new bundle, or into the old one for what was removed. */
  readonly pointer: string
  /** `undefined` for what was added. */
  readonly before: unknown
  /** `undefined` for what was removed. */
  readonly after: unknown
  /** One clause of Markdown, without a full stop. */
  readonly message: string
  /** Empty for a change that isn't breaking. */
  readonly breaks: readonly Breaks[]
  readonly bump: Bump
  /** The operationIds of the affected operations. */
  readonly operations: readonly string[]
  /** What an announcement has to mention. */
  readonly names: readonly string[]
  /** The reason given by the override that rated this change. */
  readonly reason?: string
}

export const BUMPS: readonly Bump[] = ['none', 'patch', 'minor', 'major']

/** The greatest bump, `none` for an empty list. */
export function greatestBump(bumps: readonly Bump[]): Bump {
  return BUMPS.findLast((bump) => bumps.includes(bump)) ?? 'none'
}

export function isBump(value: unknown): value is Bump {
  return BUMPS.includes(value as Bump)
}

/** The union of the lists in the order of `Breaks`; `sdk` means "only the SDK" and gives way to the others. */
export function joinBreaks(...lists: readonly (readonly Breaks[])[]): Breaks[] {
  const all = new Set(lists.flat())
  const wire = (['senders', 'readers'] as const).filter((it) => all.has(it))
  return wire.length > 0 ? wire : all.has('sdk') ? ['sdk'] : []
}
