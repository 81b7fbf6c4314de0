import { forTerminal } from './escape.ts'
import type { ContractReport, ReportedFinding } from './report.ts'

/** What a terminal shows of a report: findings, most of them on four lines, and what was done. */
export function toTerminal(report: ContractReport): string {
  const { findings, gone, complaints, left, ended } = report
  const news = findings.filter(({ since }) => since === null)
  const known = findings.length - news.length
  const more = news.length - SHOWN
  return [
    ...news.slice(0, SHOWN).flatMap(linesOf),
    ...(more > 0 ? [`… and ${more} more findings: the report has them all.`, ''] : []),
    ...(known > 0 ? [`${counted(known, 'finding')} of the baseline.`] : []),
    ...gone.slice(0, SHOWN).map((it) => forTerminal(`gone: ${it.message} (${it.id})`)),
    ...complaints.map((it) => forTerminal(`too little is covered: ${it}`)),
    ...left.map((it) => forTerminal(`left on the server: ${it}`)),
    ...(ended === null ? [] : [forTerminal(`ended early: ${ended}`)]),
    phaseLine(report),
    verdictOf(report),
  ].join('\n')
}

/** How many findings are shown. */
const SHOWN = 7

function linesOf({
  severity,
  message,
  count,
  operations,
  location,
  says,
  details,
  pointer,
  example,
}: ReportedFinding): string[] {
  const [first, ...others] = operations
  const who = first === undefined ? '' : `, ${first}${others.length > 0 ? ` and ${others.length} more` : ''}`
  const place = location ? `${location.file}:${location.line}:${location.column}` : `#${pointer}`
  const line = (indented: string, length = 200) => `  ${cut(forTerminal(indented), length)}`
  return [
    cut(forTerminal(`${severity}: ${message} (${counted(count, 'case')}${who})`), 200),
    line(`${place}  ${says}`, 120),
    ...(details.length > 0 ? [line(details[0]!)] : []),
    line(`--explain ${shellWord(example.case)}`),
    '',
  ]
}

/** Times per phase on one line. */
function phaseLine({ phases }: ContractReport): string {
  return phases
    .filter(({ cases }) => cases > 0)
    .map(
      ({ phase, cases, milliseconds }) => `${phase} ${cases} in ${(milliseconds / 1000).toFixed(1)} s`,
    )
    .join(', ')
}

/** The outcome in one line. */
export function verdictOf({ findings, phases, cases, seed }: ContractReport): string {
  const errors = findings.filter((it) => it.severity === 'error' && it.since === null).length
  const warnings = findings.filter(({ severity }) => severity === 'warning').length
  const seconds = phases.reduce((sum, { milliseconds }) => sum + milliseconds, 0) / 1000
  const found = [
    ...(errors > 0 ? [counted(errors, 'error')] : []),
    ...(warnings > 0 ? [counted(warnings, 'warning')] : []),
  ]
  const what = found.length > 0 ? found.join(', ') : 'no findings'
  return `${what} in ${counted(cases, 'case')}, ${seconds.toFixed(1)} s, seed ${seed}`
}

export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

function cut(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length)}…` : text
}

export function shellWord(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`
}
