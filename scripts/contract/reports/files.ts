import type { VirtualFile } from '../../document/virtual-file.ts'
import type { Report } from '../index.ts'
import { toJUnit } from './junit.ts'
import { toMarkdown } from './markdown.ts'

/** The report files of a run: Markdown for people, JSON and JUnit XML for programs. */
export function reportFiles(report: Report): VirtualFile[] {
  return [
    { path: 'report.md', content: `${toMarkdown(report)}\n` },
    { path: 'report.json', content: `${JSON.stringify(reportSummary(report), null, 2)}\n` },
    { path: 'junit.xml', content: toJUnit(report.results) },
  ]
}

/** A report without the results of single cases. */
export function reportSummary({ results: _, passed: __, ...summary }: Report) {
  return summary
}
