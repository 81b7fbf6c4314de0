import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Report } from '../../contract/index.ts'
import type { Generation } from '../../pipeline.ts'
import { keepResult, print, reportProblems, say } from '../terminal.ts'

interface Showing extends Pick<Generation, 'locate'> {
  readonly folder: string
  readonly format: string
}

/** Writes the reports, and prints the one that was asked for. */
export async function showReport(
  report: Report,
  { folder, format, locate }: Showing,
): Promise<void> {
  const { reportFiles, reportSummary } = await import('../../contract/reports/files.ts')
  const { toTerminal } = await import('../../contract/reports/markdown.ts')
  const { problemsIn } = await import('../../contract/reports/problems.ts')
  const files = reportFiles(report)
  for (const { path: file, content } of files) writeFileSync(join(folder, file), content)
  const file = { markdown: 'report.md', junit: 'junit.xml' }[format]
  const { content = toTerminal(report) } = files.find((it) => it.path === file) ?? {}
  print(content.trimEnd())
  say(`${report.cases} cases, seed ${report.seed}. Reports: ${folder}`)
  keepResult(reportSummary(report))
  if (['github', 'json', 'sarif'].includes(format)) reportProblems(problemsIn(report, locate))
  if (!report.passed) process.exitCode = 1
}
