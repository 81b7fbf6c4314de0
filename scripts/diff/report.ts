import { relative } from 'node:path'
import { workflowCommand } from '../document/console-text.ts'
import type { Breaks, Change } from './change.ts'
import { capitalized, escaped, markdownLine, quoted, valueCode } from './markdown.ts'
import type { Outcome } from './run.ts'
import { failures } from './verdict.ts'

/** The forms of a report: for people (`text`, `markdown`) or the log of GitHub Actions (`github`). */
export const FORMATS = ['text', 'markdown', 'github'] as const
export type Format = (typeof FORMATS)[number]

/** The report in a form. Text of the description neither forges lines nor has a meaning in Markdown. */
export function report(outcome: Outcome, format: Format): string {
  switch (format) {
    case 'text':
      return text(outcome)
        .map((line) => line.replaceAll('\n', '·'))
        .join('\n')
    case 'markdown':
      return markdown(outcome)
    case 'github':
      return github(outcome).join('\n')
  }
}

const GROUPS: readonly { readonly title: string; readonly breaks: readonly Breaks[] }[] = [
  { title: 'Breaking for senders', breaks: ['senders'] },
  { title: 'Breaking for senders and readers', breaks: ['senders', 'readers'] },
  { title: 'Breaking for readers', breaks: ['readers'] },
  { title: 'Breaking for TypeScript users only', breaks: ['sdk'] },
  { title: 'Not breaking', breaks: [] },
]

/** The changes by who is affected, the breaking ones first. */
export function changesByAffected(
  changes: readonly Change[],
): { title: string; changes: readonly Change[] }[] {
  return GROUPS.map(({ title, breaks }) => ({
    title,
    changes: changes.filter((change) => change.breaks.join() === breaks.join()),
  })).filter((group) => group.changes.length > 0)
}

function text({ base, changes, verdict, unused }: Outcome): string[] {
  return [
    `Changes since ${base}: ${counts(changes)}`,
    ...changesByAffected(changes).flatMap(({ title, changes: group }) => [
      '',
      `${title}:`,
      ...group.flatMap(textLines),
    ]),
    '',
    ...verdictLines(verdict, unused, (it) => it),
  ]
}

function textLines({ code, bump, message, pointer, before, after, ...rest }: Change): string[] {
  const hasValues = before !== undefined || after !== undefined
  const operations = rest.operations.slice(0, MAX_OPERATIONS).join(', ')
  const more = rest.operations.length - MAX_OPERATIONS
  return [
    `  ${code} (${bump}): ${message.replaceAll('`', '')}`,
    `      at ${pointer}`,
    ...(hasValues ? [`      before: ${plain(before)}`, `      after:  ${plain(after)}`] : []),
    ...(operations === '' ? [] : [`      in ${operations}${more > 0 ? ` and ${more} more` : ''}`]),
    ...(rest.reason === undefined ? [] : [`      override: ${rest.reason}`]),
  ]
}

const MAX_OPERATIONS = 6

function plain(value: unknown): string {
  return valueCode(value).replace(/^`|`$/g, '')
}

/** How many there are, and how many of them break something. */
export function counts(changes: readonly Change[]): string {
  if (changes.length === 0) return 'none'
  const breaking = changes.filter(({ bump }) => bump === 'major').length
  return `${count(changes.length, 'change')}, ${breaking} breaking`
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

/** The verdict in sentences, the result last; `shown` prepares foreign text. */
function verdictLines(
  { versions, required, unannounced, passed }: Outcome['verdict'],
  unused: Outcome['unused'],
  shown: (text: string) => string,
): string[] {
  const judged = versions.map(({ of, before, now, bump, lowest = 'another version', enough }) => {
    const need = bump === 'none' ? 'needs no bump' : `needs a ${bump} bump, to ${shown(lowest)}`
    const rule = bump === required ? '' : ' (before 1.0.0, that is enough for a breaking change)'
    return `${enough ? 'ok' : 'TOO LOW'}: ${of} ${shown(before)} ${need}${rule}; it is ${shown(now)}`
  })
  const silent = count(unannounced.length, 'breaking change')
  return [
    ...judged,
    ...(unannounced.length > 0 ? [`NOT ANNOUNCED in the changelog: ${silent}`] : []),
    ...unused.map(
      ({ code, pointer }) => `unused override: remove ${shown(code)} at ${shown(pointer)}`,
    ),
    `Verdict: ${passed ? 'passed' : 'failed'}, required bump ${required}`,
  ]
}

function markdown({ base, changes, verdict, unused }: Outcome): string {
  const fixes = failures(verdict).map(
    ({ message, hint }) => `- ${markdownLine(message)}: ${markdownLine(hint)}`,
  )
  return [
    // A bot recognizes its own comment by this line.
    '<!-- api-changes -->',
    `## ${verdict.passed ? '✅' : '❌'} API changes since ${quoted(base)}`,
    `${counts(changes)}; required bump: **${verdict.required}**`,
    ...changesByAffected(changes).map(({ title, changes: group }) =>
      [`### ${title}`, '', ...group.flatMap(markdownItem)].join('\n'),
    ),
    '### Verdict',
    verdictLines(verdict, unused, escaped)
      .map((line) => `- ${line}`)
      .join('\n'),
    ...(verdict.passed ? [] : ['To pass:', fixes.join('\n')]),
  ].join('\n\n')
}

function markdownItem(change: Change): string[] {
  const { message, code, pointer, bump, before, after, operations, reason } = change
  const hasValues = before !== undefined || after !== undefined
  return [
    `- **${markdownLine(capitalized(message))}** (${bump})`,
    `  - ${quoted(code)} at ${quoted(pointer)}`,
    ...(hasValues ? [`  - before ${valueCode(before)}, after ${valueCode(after)}`] : []),
    ...(operations.length > 0 ? [`  - in ${operations.map(quoted).join(', ')}`] : []),
    ...(reason === undefined ? [] : [`  - override: ${escaped(reason)}`]),
  ]
}

/** The outcome for programs. */
export function toResult({ base, changes, verdict, unused }: Outcome): object {
  const { required, versions, passed } = verdict
  const unannounced = verdict.unannounced.map(({ code, pointer }) => ({ code, pointer }))
  return {
    base,
    verdict: { required, passed, versions, unannounced },
    changes,
    unusedOverrides: unused,
  }
}

/** An annotation for each change and failure. */
function github({ changes, verdict, locate }: Outcome): string[] {
  const annotations = changes
    .filter(({ bump }) => bump !== 'none')
    .map(({ code, pointer, bump, message }) => {
      const place = locate(pointer)
      const properties = {
        ...(place && { file: relative(process.cwd(), place.file), line: place.line }),
        title: code,
      }
      return workflowCommand(bump === 'major' ? 'warning' : 'notice', properties, message)
    })
  const failed = failures(verdict).map(({ code, message, hint }) =>
    workflowCommand('error', { title: code }, `${message}: ${hint}`),
  )
  return [...annotations, ...failed]
}
