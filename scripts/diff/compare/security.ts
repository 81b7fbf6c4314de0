import { quoted } from '../markdown.ts'
import type { Document, SecurityRequirement } from '../../document/openapi.ts'
import type { Renaming } from '../match-renames.ts'
import type { Breaks } from '../change.ts'
import { reportOn, type Pair } from './surroundings.ts'
import { cursor, isNode, same, type Findings } from './cursor.ts'

/** Reports credentials that an operation takes or no longer takes. */
export function compareSecurity(pair: Pair): void {
  const [old, now] = [pair.before.security, pair.after.security]
  // Nothing is asked for when one alternative asks for nothing.
  const isOpen = (list: typeof old) => list.length === 0 || list.some((it) => same(it, {}))
  const isEnough = (given: SecurityRequirement, wanted: SecurityRequirement) =>
    Object.entries(wanted).every(
      ([name, scopes]) =>
        scopes.every((scope) => given[name]?.includes(scope) === true) && name in given,
    )
  const gone = (isOpen(old) ? [{}, ...old] : old).filter(
    (given) => !isOpen(now) && !now.some((wanted) => isEnough(given, wanted)),
  )
  const added = isOpen(old)
    ? []
    : (isOpen(now) ? [{}] : now).filter((wanted) => !old.some((given) => isEnough(wanted, given)))
  const change = (code: string, requirement: SecurityRequirement, said: string, removed: boolean) =>
    reportOn(pair, {
      ...{ code, family: 'security', before: old, after: now, breaks: removed ? ['senders'] : [] },
      at: { before: `${pair.old.pointer}/security`, after: `${pair.now.pointer}/security` },
      whole: true,
      message: `${quoted(pair.id)} ${said}`,
      names: Object.keys(requirement),
    })
  for (const it of gone.slice(0, isOpen(old) ? 1 : undefined)) {
    const open = same(it, {})
    change(
      'security-removed',
      it,
      open ? 'needs credentials' : `no longer takes ${shown(it)}`,
      true,
    )
  }
  for (const it of added) {
    const open = same(it, {})
    change(
      'security-added',
      it,
      open ? 'needs no credentials any more' : `also takes ${shown(it)}`,
      false,
    )
  }
}

function shown(requirement: SecurityRequirement): string {
  return Object.entries(requirement)
    .map(
      ([name, scopes]) =>
        `${quoted(name)}${scopes.length > 0 ? ` (${scopes.map(quoted).join(', ')})` : ''}`,
    )
    .join(' with ')
}

/** Reports what became of the security schemes themselves. */
export function compareSecuritySchemes(
  before: Document,
  after: Document,
  renamings: readonly Renaming[],
  findings: Findings,
): void {
  const [old, now] = [before, after].map(
    (it) => cursor(it, '/components/securitySchemes').node ?? {},
  )
  const pointer = (name: string) => `/components/securitySchemes/${name}`
  for (const { from, to } of renamings.filter(({ kind }) => kind === 'security-scheme')) {
    findings.add({
      code: 'security-scheme-renamed',
      family: 'name',
      at: { before: pointer(to), after: pointer(to) },
      ...{ before: from, after: to, breaks: ['sdk'], otherwise: 'patch', operations: [] },
      message: `the security scheme ${quoted(from)} is now called ${quoted(to)}`,
      names: [from, to],
    })
  }
  for (const name of Object.keys(old!).filter((it) => !same(old![it], now![it]))) {
    const [is, said, breaks] = fateOf(old![name], now![name])
    findings.add({
      code: `security-scheme-${is}`,
      family: 'security',
      at: { before: pointer(name), ...(is !== 'removed' && { after: pointer(name) }) },
      whole: true,
      ...{ before: old![name], after: now![name], breaks, otherwise: 'minor', operations: [] },
      message: `${said} ${quoted(name)}`,
      names: [name],
    })
  }
}

/** What became of a scheme that is not as it was, and whom it breaks. */
function fateOf(old: unknown, now: unknown): [is: string, said: string, breaks: Breaks[]] {
  // Operations that took it have changes of their own.
  if (now === undefined) return ['removed', 'there is no longer a security scheme', ['sdk']]
  if (hasAll(old, now)) return ['extended', 'there is more to the security scheme', []]
  const said = 'the credential is sent or gained in another way under the security scheme'
  return ['changed', said, ['senders']]
}

/** Whether a value has every member of another, at each depth. */
function hasAll(old: unknown, now: unknown): boolean {
  if (!isNode(old) || !isNode(now)) return same(old, now)
  return Object.entries(old).every(([key, value]) => key in now && hasAll(value, now[key]))
}
