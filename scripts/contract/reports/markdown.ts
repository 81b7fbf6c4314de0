import { codeForMarkdown, forMarkdown, forTerminal } from './escape.ts'
import type { Summary } from './summary.ts'

/** A summary as Markdown. */
export function toMarkdown(summary: Summary): string {
  return [
    '# Contract report',
    '',
    ...tables(summary),
    ...list('Blind spots of the mock', blindSpots(summary)),
    ...list('Not covered', byReason(summary.gaps)),
    ...list("Not counted, because it can't be covered", byReason(summary.impossible)),
    ...list(
      'Failed',
      summary.findings.map(
        ({ message, pointer, count, details }) =>
          `${forMarkdown(`${message}, ${count} times: ${details[0] ?? ''}`)} (${codeForMarkdown(`#${pointer}`)})`,
      ),
    ),
    ...list('Complaints', summary.complaints.map(forMarkdown)),
  ].join('\n')
}

/** What a terminal shows of a summary: the failures, up to twenty of them, and the tables. */
export function toTerminal(summary: Summary): string {
  const { findings, gaps, impossible } = summary
  const shown = findings
    .slice(0, 20)
    .map(({ severity, message, count, pointer, details }) =>
      forTerminal(`${severity}: ${message} (${count} times, #${pointer}): ${details[0] ?? ''}`),
    )
  const more = findings.length - shown.length
  return [
    ...shown,
    ...(more > 0 ? [`… and ${more} more findings; the report has them all.`] : []),
    ...(shown.length > 0 ? [''] : []),
    ...tables(summary),
    ...list('Blind spots of the mock', blindSpots(summary)),
    ...list('Complaints', summary.complaints.map(forTerminal)),
    ...(gaps.length + impossible.length > 0
      ? [
          `${gaps.length} items are not covered, ${impossible.length} can't be; the report says which and why.`,
        ]
      : []),
  ].join('\n')
}

/** Without coverage when nothing was counted, as with a running server. */
function tables({ coverage, phases }: Summary): string[] {
  const counted = coverage.some(({ total }) => total > 0)
  return [
    ...(counted
      ? [
          ...table(
            ['coverage', 'covered', 'total', '%', 'needed'],
            coverage.map(({ kind, covered, total, percent, threshold }) => [
              ...[kind, String(covered), String(total), floored(percent), String(threshold)],
            ]),
          ),
          '',
        ]
      : []),
    ...table(
      ['phase', 'cases', 'failed', 'ms per case'],
      phases
        .filter(({ cases }) => cases > 0)
        .map(({ phase, cases, failed, milliseconds }) => [
          ...[phase, String(cases), String(failed), (milliseconds / cases).toFixed(1)],
        ]),
    ),
    '',
  ]
}

function blindSpots({ blindSpots: spots }: Summary): string[] {
  return spots.map(({ reason, cases }) => `${reason} (${cases} ${cases === 1 ? 'case' : 'cases'})`)
}

function byReason(gaps: Summary['gaps']): string[] {
  const reasons = [...new Set(gaps.map(({ reason }) => reason))]
  return reasons.map((reason) => {
    const items = gaps.filter((gap) => gap.reason === reason)
    return `${forMarkdown(reason)}: ${items.map(({ item }) => codeForMarkdown(item)).join(', ')}`
  })
}

function list(title: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : [`## ${title}`, '', ...items.map((item) => `- ${item}`), '']
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const widths = head.map((_, column) =>
    Math.max(...[head, ...rows].map((row) => row[column]!.length)),
  )
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!))).join(' | ')} |`
  const rule = widths.map((width, column) =>
    column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  )
  return [line(head), line(rule), ...rows.map(line)]
}

/** 99.97 is not yet 100. */
function floored(percent: number): string {
  return (Math.floor(percent * 10) / 10).toFixed(1)
}
