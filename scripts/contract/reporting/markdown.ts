import type { Summary } from './summary.ts'

/** A summary as Markdown, which is also what the terminal shows of it. */
export function toMarkdown(summary: Summary): string {
  return [
    '# Contract report',
    '',
    ...coverageTable(summary),
    '',
    ...table(
      ['phase', 'cases', 'failed', 'ms per case'],
      summary.phases
        .filter(({ cases }) => cases > 0)
        .map(({ phase, cases, failed, perCase }) => [
          ...[phase, String(cases), String(failed), perCase.toFixed(1)],
        ]),
    ),
    '',
    ...list('Blind spots of the mock', blindSpots(summary)),
    ...list('Not covered', byReason(summary.gaps)),
    ...list('Not counted, because it cannot be', byReason(summary.impossible)),
    ...list(
      'Failed',
      summary.failures.map(
        ({ name, pointer, problems }) =>
          `${name}: ${problems.join('; ')}${pointer && ` (\`#${pointer}\`)`}`,
      ),
    ),
    ...list('Complaints', summary.complaints),
    ...summary.notes,
  ].join('\n')
}

/** Nothing where the run counted nothing, as with a running server. */
function coverageTable({ coverage }: Summary): string[] {
  if (coverage.every(({ total }) => total === 0)) return []
  return table(
    ['coverage', 'covered', 'total', '%', 'needed'],
    coverage.map(({ kind, covered, total, percent, threshold }) => [
      ...[kind, String(covered), String(total), floored(percent), String(threshold)],
    ]),
  )
}

/** The part of it that fits on a terminal. */
export function toTerminal(summary: Summary): string {
  const lines = toMarkdown({ ...summary, gaps: [], impossible: [], notes: [], failures: [] })
    .split('\n')
    .slice(2)
  const { gaps, impossible } = summary
  if (gaps.length + impossible.length > 0) {
    const counts = `${gaps.length} items are not covered, ${impossible.length} cannot be`
    lines.push(`${counts}; the report says which and why.`)
  }
  return lines.join('\n')
}

function blindSpots({ blindSpots: spots }: Summary): string[] {
  return spots.map(({ reason, cases }) => `${reason} (${cases} ${cases === 1 ? 'case' : 'cases'})`)
}

function byReason(gaps: Summary['gaps']): string[] {
  const reasons = [...new Set(gaps.map(({ reason }) => reason))]
  return reasons.map((reason) => {
    const items = gaps.filter((gap) => gap.reason === reason).map(({ item }) => `\`${item}\``)
    return `${reason}: ${items.join(', ')}`
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
