import { relative } from 'node:path'
import type { Breaks, Change } from './change.ts'
import { onOneLine, valueCode } from './markdown.ts'
import type { Outcome } from './run.ts'
import { failings } from './verdict.ts'

/** The forms of a report. */
export const FORMATS = ['text', 'markdown', 'json', 'github'] as const
export type Format = (typeof FORMATS)[number]

/** A report for people (`text`, `markdown`), programs (`json`) or the log of GitHub Actions (`github`). */
export function report(outcome: Outcome, format: Format): string {
  switch (format) {
    case 'text':
      return text(outcome)
    case 'markdown':
      return markdown(outcome)
    case 'json':
      return json(outcome)
    case 'github':
      return github(outcome)
  }
}

const GROUPS: readonly { readonly title: string; readonly breaks: readonly Breaks[] }[] = [
  { title: 'Breaks callers who send', breaks: ['senders'] },
  { title: 'Breaks callers who send and callers who read', breaks: ['senders', 'readers'] },
  { title: 'Breaks callers who read', breaks: ['readers'] },
  { title: 'Breaks users of the TypeScript client only', breaks: ['sdk'] },
  { title: 'Breaks nobody', breaks: [] },
]

function grouped(changes: readonly Change[]): { title: string; changes: readonly Change[] }[] {
  return GROUPS.map(({ title, breaks }) => ({
    title,
    changes: changes.filter((change) => change.breaks.join() === breaks.join()),
  })).filter((group) => group.changes.length > 0)
}

function text(outcome: Outcome): string {
  const blocks = grouped(outcome.changes).map(({ title, changes }) =>
    [`${title}:`, ...changes.flatMap(textLines)].join('\n'),
  )
  const head = `Changes since ${outcome.base}: ${counts(outcome.changes)}`
  return [head, ...blocks, verdictLines(outcome).join('\n')].join('\n\n')
}

function textLines(change: Change): string[] {
  const values = hasValues(change)
    ? [`      before: ${plain(change.before)}`, `      after:  ${plain(change.after)}`]
    : []
  const felt = change.operations.length > 0 ? [`      in ${list(change.operations)}`] : []
  const reason = change.reason === undefined ? [] : [`      override: ${onOneLine(change.reason)}`]
  const head = `  ${change.code} (${change.bump}): ${change.message.replaceAll('`', '')}`
  return [head, `      at ${onOneLine(change.pointer)}`, ...values, ...felt, ...reason]
}

function hasValues({ before, after }: Change): boolean {
  return before !== undefined || after !== undefined
}

function plain(value: unknown): string {
  return valueCode(value).replace(/^`|`$/g, '')
}

function list(operations: readonly string[]): string {
  const shown = operations.slice(0, 6).map(onOneLine).join(', ')
  return operations.length > 6 ? `${shown} and ${operations.length - 6} more` : shown
}

function counts(changes: readonly Change[]): string {
  if (changes.length === 0) return 'none'
  const breaking = changes.filter(({ bump }) => bump === 'major').length
  return `${changes.length} ${changes.length === 1 ? 'change' : 'changes'}, ${breaking} breaking`
}

/** The verdict in sentences, the last one saying whether it was passed. */
function verdictLines({ verdict, unused }: Outcome): string[] {
  const versions = verdict.versions.map(({ of, before, now, bump, lowest, enough }) => {
    const wants =
      bump === 'none' ? 'needs no bump' : `needs a ${bump} bump, to ${lowest ?? 'another version'}`
    const rule =
      bump === verdict.required ? '' : ' (before 1.0.0 a breaking change needs a minor bump)'
    return `${enough ? 'ok' : 'NOT ENOUGH'}: ${of} ${before} ${wants}${rule}; it is ${now}`
  })
  const breaking = verdict.unannounced.length
  const announced =
    breaking > 0
      ? [
          `NOT ANNOUNCED: ${breaking} breaking ${breaking === 1 ? 'change' : 'changes'} in CHANGELOG.md`,
        ]
      : []
  const stale = unused.map(
    ({ code, pointer }) => `unused override: ${code} at ${pointer}; take it out of the file`,
  )
  const last = `Verdict: ${verdict.passed ? 'passed' : 'failed'}, required bump ${verdict.required}`
  return [...versions, ...announced, ...stale, last]
}

function markdown(outcome: Outcome): string {
  const { base, changes, verdict } = outcome
  const mark = verdict.passed ? '✅' : '❌'
  const blocks = grouped(changes).map(({ title, changes: group }) =>
    [`### ${title}`, '', ...group.map(markdownItem)].join('\n'),
  )
  return [
    // A bot finds its own comment by this line.
    '<!-- api-changes -->',
    `## ${mark} API changes since ${valueCode(base).replaceAll('"', '')}`,
    `${counts(changes)}; required bump: **${verdict.required}**`,
    ...blocks,
    '### Verdict',
    verdictLines(outcome)
      .map((line) => `- ${line}`)
      .join('\n'),
    ...(verdict.passed ? [] : [mends(outcome)]),
  ].join('\n\n')
}

function markdownItem(change: Change): string {
  const { message, code, pointer, bump, operations, reason } = change
  const sentence = message.charAt(0).toUpperCase() + message.slice(1)
  return [
    `- **${sentence}** (${bump})`,
    `  - \`${code}\` at \`${onOneLine(pointer)}\``,
    ...(hasValues(change)
      ? [`  - before ${valueCode(change.before)}, after ${valueCode(change.after)}`]
      : []),
    ...(operations.length > 0
      ? [`  - felt in ${operations.map((it) => `\`${onOneLine(it)}\``).join(', ')}`]
      : []),
    ...(reason === undefined ? [] : [`  - rated by an override: ${onOneLine(reason)}`]),
  ].join('\n')
}

function mends({ verdict }: Outcome): string {
  const lines = failings(verdict).map(({ message, hint }) => `- ${message}: ${hint}`)
  return ['To pass:', '', ...lines].join('\n')
}

function json({ base, changes, verdict, unused }: Outcome): string {
  const { required, versions, unannounced, passed } = verdict
  const silent = unannounced.map(({ code, pointer }) => ({ code, pointer }))
  const said = { required, passed, versions, unannounced: silent }
  return JSON.stringify({ base, verdict: said, changes, unusedOverrides: unused }, null, 2)
}

/** Workflow commands. @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions */
function github({ changes, verdict, locate }: Outcome): string {
  const noted = changes
    .filter(({ bump }) => bump !== 'none')
    .map((change) => {
      const place = locate(change.pointer)
      const properties = {
        ...(place && { file: relative(process.cwd(), place.file), line: place.line }),
        title: change.code,
      }
      return command(change.bump === 'major' ? 'warning' : 'notice', properties, change.message)
    })
  const failed = failings(verdict).map(({ code, message, hint }) =>
    command('error', { title: code }, `${message}: ${hint}`),
  )
  return [...noted, ...failed].join('\n')
}

function command(
  name: string,
  properties: Readonly<Record<string, unknown>>,
  message: string,
): string {
  const escaped = (value: string) =>
    value.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
  const list = Object.entries(properties).map(
    ([key, value]) =>
      `${key}=${escaped(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C')}`,
  )
  return `::${name} ${list.join(',')}::${escaped(message)}`
}
