import type { Document, SecurityRequirement } from '../../document/openapi.ts'
import type { Breaks } from '../change.ts'
import type { ChangeCode } from '../codes.ts'
import { quoted } from '../markdown.ts'
import type { Renaming } from '../normalize/match-renames.ts'
import { isObject } from '../../document/objects.ts'
import { below, cursor, same } from './cursor.ts'
import { reportOn, type Changes, type Pair } from './report-change.ts'

/** Reports credentials, roles and scopes that an operation newly needs or no longer needs. */
export function compareSecurity(pair: Pair): void {
  const [old, now] = [pair.before.security, pair.after.security]
  const [wasOpen, isNowOpen] = [isOpen(old), isOpen(now)]
  const removed = (wasOpen ? [{}, ...old] : old).filter(
    (given) => !isNowOpen && !now.some((required) => satisfies(given, required)),
  )
  const added = wasOpen
    ? []
    : (isNowOpen ? [{}] : now).filter(
        (given) => !old.some((required) => satisfies(given, required)),
      )
  const change = (code: ChangeCode, requirement: SecurityRequirement, said: string): void =>
    reportOn(pair, {
      code,
      place: { ...pair.now, pointer: `${pair.now.pointer}/security` },
      // Each alternative is a change of its own.
      before: code === 'security-removed' ? [requirement] : old,
      after: code === 'security-added' ? [requirement] : now,
      message: `${quoted(pair.id)} ${said}`,
      breaks: code === 'security-removed' ? ['senders'] : [],
      names: Object.keys(requirement),
    })
  for (const it of removed.slice(0, wasOpen ? 1 : undefined)) {
    const more = alike(it, now).map((required) => beyond(pair, required, it))
    const other = same(it, {}) ? 'now needs credentials' : `no longer accepts ${shown(it)}`
    const said = more.length > 0 ? `now needs ${more.join(' or ')}` : other
    change('security-removed', it, said)
  }
  for (const it of added) {
    // Beside another alternative with these schemes, it's one more choice.
    const larger = alike(it, now).length > 1 ? [] : alike(it, old)
    const less = larger.map((required) => beyond(pair, required, it))
    const other = same(it, {}) ? 'no longer needs credentials' : `also accepts ${shown(it)}`
    const said = less.length > 0 ? `no longer needs ${less.join(' or ')}` : other
    change('security-added', it, said)
  }
}

/** Whether no credentials are needed: none are listed, or one alternative is empty. */
function isOpen(requirements: readonly SecurityRequirement[]): boolean {
  return requirements.length === 0 || requirements.some((it) => same(it, {}))
}

function satisfies(given: SecurityRequirement, required: SecurityRequirement): boolean {
  return Object.entries(required).every(
    ([name, scopes]) => name in given && scopes.every((scope) => given[name]!.includes(scope)),
  )
}

/** Those with the same security schemes; their roles and scopes may differ. */
function alike(it: SecurityRequirement, among: readonly SecurityRequirement[]) {
  const names = Object.keys(it).sort()
  return among.filter((other) => same(Object.keys(other).sort(), names))
}

/**
 * The roles and scopes that a requirement needs beyond another one with the same schemes.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#security-requirement-object
 */
function beyond(pair: Pair, required: SecurityRequirement, given: SecurityRequirement): string {
  const schemes = cursor(pair.now.document, '/components/securitySchemes')
  const more = Object.entries(required).flatMap(([name, roles]) => {
    const names = roles.filter((role) => !given[name]!.includes(role)).map(quoted)
    if (names.length === 0) return []
    const isScope = ['oauth2', 'openIdConnect'].includes(
      String(below(schemes, name).node?.['type']),
    )
    const noun = `${isScope ? 'scope' : 'role'}${names.length > 1 ? 's' : ''}`
    return [`the ${noun} ${names.join(', ')} of ${quoted(name)}`]
  })
  return more.join(' and ')
}

function shown(requirement: SecurityRequirement): string {
  return Object.entries(requirement)
    .map(
      ([name, scopes]) =>
        `${quoted(name)}${scopes.length > 0 ? ` (${scopes.map(quoted).join(', ')})` : ''}`,
    )
    .join(' with ')
}

/** Reports changes of the security schemes themselves. */
export function compareSecuritySchemes(
  before: Document,
  after: Document,
  renamings: readonly Renaming[],
  changes: Changes,
): void {
  const [old, now] = [before, after].map(
    (it) => cursor(it, '/components/securitySchemes').node ?? {},
  )
  const pointer = (name: string) => `/components/securitySchemes/${name}`
  for (const { from, to } of renamings.filter(({ kind }) => kind === 'security-scheme')) {
    changes.add({
      code: 'security-scheme-renamed',
      place: { document: after, pointer: pointer(to) },
      before: from,
      after: to,
      message: `the security scheme ${quoted(from)} was renamed to ${quoted(to)}`,
      breaks: ['sdk'],
      operations: [],
      names: [from, to],
    })
  }
  for (const name of Object.keys(old!).filter((it) => !same(old![it], now![it]))) {
    const [code, said, breaks] = changeOf(old![name], now![name])
    const document = code === 'security-scheme-removed' ? before : after
    changes.add({
      code,
      place: { document, pointer: pointer(name) },
      before: old![name],
      after: now![name],
      message: `the security scheme ${quoted(name)} ${said}`,
      breaks,
      operations: [],
      names: [name],
    })
  }
}

/** How a security scheme changed, and who breaks. */
function changeOf(old: unknown, now: unknown): [ChangeCode, said: string, Breaks[]] {
  // The operations that accepted it have changes of their own.
  if (now === undefined) return ['security-scheme-removed', 'was removed', ['sdk']]
  if (containsAll(now, old)) return ['security-scheme-extended', 'was extended', []]
  const said = 'sends or obtains its credential differently'
  return ['security-scheme-changed', said, ['senders']]
}

/** Whether a value has every property of another, at each depth. */
function containsAll(now: unknown, old: unknown): boolean {
  if (!isObject(old) || !isObject(now)) return same(old, now)
  return Object.entries(old).every(([key, value]) => key in now && containsAll(now[key], value))
}
