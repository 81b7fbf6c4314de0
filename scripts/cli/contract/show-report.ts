import { readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { BaselineEntry } from '../../contract/findings/baseline.ts'
import type { Outcome } from '../../contract/reports/report.ts'
import type { Document } from '../../document/openapi.ts'
import type { Problem } from '../../document/problem.ts'
import type { Generation } from '../../pipeline.ts'
import { posixPath } from '../../read/digest.ts'
import { usageError } from '../command.ts'
import { annotate, keepResult, print, reportProblems, say } from '../terminal.ts'

interface Showing extends Pick<Generation, 'locate'> {
  readonly document: Document
  readonly folder: string
  readonly format: string
  /** The file of accepted findings. */
  readonly baseline: string | undefined
  /** Accepts what was found from now on. */
  readonly writeBaseline: boolean
}

/** Writes the reports, and prints the one that was asked for; new errors end the command with 1. */
export async function showReport(
  outcome: Outcome,
  { folder, format, locate, document, baseline, writeBaseline }: Showing,
): Promise<void> {
  const { reportOf } = await import('../../contract/reports/report.ts')
  const { reportFiles } = await import('../../contract/reports/files.ts')
  const { toTerminal } = await import('../../contract/reports/terminal.ts')
  const { problemsIn } = await import('../../contract/reports/problems.ts')
  const { baselineOf } = await import('../../contract/findings/baseline.ts')
  const report = reportOf(outcome, {
    document,
    locate,
    shownFile: (file) => posixPath(relative(process.cwd(), file)),
    baseline: baseline === undefined ? undefined : await baselineIn(baseline, writeBaseline),
  })
  const files = reportFiles(report)
  for (const { path, content } of files) writeFileSync(join(folder, path), content)
  const file = { markdown: 'report.md', junit: 'junit.xml', html: 'report.html' }[format]
  const { content = toTerminal(report) } = files.find(({ path }) => path === file) ?? {}
  print(content.trimEnd())
  say(`Reports: ${folder}`)
  keepResult(report)
  const problems = problemsIn(report, locate)
  if (['github', 'json', 'sarif'].includes(format)) reportProblems(problems)
  else if (format !== 'text') annotate(problems)
  if (baseline !== undefined && writeBaseline) {
    const today = new Date().toISOString().slice(0, 10)
    writeFileSync(baseline, baselineOf(report.findings, today))
    say(`${report.findings.length} findings are accepted from now on: ${baseline}`)
    return
  }
  if (!report.passed) process.exitCode = 1
}

/** @throws ProblemsError (exit code 2) when the file isn't a baseline */
async function baselineIn(file: string, mayBeMissing: boolean): Promise<readonly BaselineEntry[]> {
  const { readBaseline } = await import('../../contract/findings/baseline.ts')
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    if (mayBeMissing) return []
    throw usageError(`can't read the baseline ${file}: ${(error as Error).message}`, WRITES_ONE)
  }
  const entries = readBaseline(text)
  if (!entries) throw usageError(`${file} is not a baseline`, WRITES_ONE)
  return entries
}

const WRITES_ONE = '--write-baseline writes one'

/** Where a pointer of the bundled document is written, for people. */
export function shownPlace(pointer: string, location: Problem['location']): string {
  if (!location) return `#${pointer}`
  const { file, line, column } = location
  return `${relative(process.cwd(), file)}:${line}:${column} #${pointer}`
}
