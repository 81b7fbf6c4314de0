import { blockForMarkdown, codeForMarkdown, forMarkdown } from './escape.ts'
import type { ContractReport, ReportedFinding } from './report.ts'
import { messagesOf } from './shown.ts'
import { counted, verdictOf } from './terminal.ts'

/** A report as Markdown. */
export function toMarkdown(report: ContractReport): string {
  const { findings, gone, complaints, blindSpots, left, ended } = report
  return [
    '# Contract report',
    '',
    forMarkdown(`${verdictOf(report)}.${ended === null ? '' : ` It ended early: ${ended}.`}`),
    '',
    ...findings.flatMap(section),
    ...list(
      'Gone',
      gone.map(({ id, message }) => `${codeForMarkdown(id)} ${forMarkdown(message)}`),
    ),
    ...list('Too little is covered', complaints.map(forMarkdown)),
    ...list('Left on the server', left.map(codeForMarkdown)),
    ...tables(report),
    ...list(
      'Blind spots of the mock',
      blindSpots.map(({ reason, cases }) => `${forMarkdown(reason)} (${counted(cases, 'case')})`),
    ),
    ...list('Not covered', byReason(report.gaps)),
    ...list("Not counted, because it can't be covered", byReason(report.impossible)),
  ].join('\n')
}

function section({
  id, severity, message, count, operations, phases, places, details, since,
  pointer, location, says, example,
}: ReportedFinding): string[] {
  const [request, answer] = messagesOf(example.request, example.answer)
  const place = location ? `${location.file}:${location.line}:${location.column}` : `#${pointer}`
  const block = (language: string, text: string | null) =>
    text ? [blockForMarkdown(language, text), ''] : []
  const names = (all: readonly string[]) => shortened(all).map(codeForMarkdown).join(', ')
  return [
    `## ${forMarkdown(`${severity}: ${message}`)}`,
    '',
    ...[
      `Place: ${codeForMarkdown(place)}${says === '' ? '' : ` says ${codeForMarkdown(says)}`}`,
      `Found: ${forMarkdown(counted(count, 'time'))} by ${names(phases)}${since === null ? '' : `, known since ${forMarkdown(since)}`}`,
      ...(operations.length > 0 ? [`Operations: ${names(operations)}`] : []),
      ...(places.length > 0 ? [`Where: ${names(places)}`] : []),
      ...details.map((it) => `Detail: ${forMarkdown(it)}`),
      `Finding ${codeForMarkdown(id)}, case ${codeForMarkdown(example.case)}`,
    ].map((it) => `- ${it}`),
    '',
    ...block('sh', example.curl),
    ...block('ts', example.call),
    ...block('http', example.curl === null ? request : ''),
    ...block('http', answer),
  ]
}

/** Without coverage when nothing was counted, as with a running server. */
function tables({ coverage, phases }: ContractReport): string[] {
  const counts = coverage.filter(({ total }) => total > 0)
  return [
    ...(counts.length > 0
      ? table(
          ['coverage', 'covered', 'total', '%', 'needed'],
          coverage.map(({ kind, covered, total, percent, threshold }) => [
            ...[kind, String(covered), String(total), floored(percent), String(threshold)],
          ]),
        )
      : []),
    ...table(
      ['phase', 'cases', 'failed', 'seconds'],
      phases.map(({ phase, cases, failed, milliseconds }) => [
        ...[forMarkdown(phase), String(cases), String(failed), (milliseconds / 1000).toFixed(1)],
      ]),
    ),
  ]
}

function byReason(gaps: ContractReport['gaps']): string[] {
  const reasons = [...new Set(gaps.map(({ reason }) => reason))]
  return reasons.map((reason) => {
    const items = gaps.filter((gap) => gap.reason === reason).map(({ item }) => item)
    const shown = shortened(items).map(codeForMarkdown).join(', ')
    return `${forMarkdown(reason)} (${items.length}): ${shown}`
  })
}

/** The report as JSON has all of them. */
function shortened(texts: readonly string[]): readonly string[] {
  return texts.length > SHOWN ? [...texts.slice(0, SHOWN), '…'] : texts
}

const SHOWN = 12

function list(title: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : [`## ${title}`, '', ...items.map((item) => `- ${item}`), '']
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (row: readonly string[]) => `| ${row.join(' | ')} |`
  const rule = head.map((_, column) => (column === 0 ? '---' : '---:'))
  return [line(head), line(rule), ...rows.map(line), '']
}

/** 99.97 is not yet 100. */
function floored(percent: number): string {
  return (Math.floor(percent * 10) / 10).toFixed(1)
}
