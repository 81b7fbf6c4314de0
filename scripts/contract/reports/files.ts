import type { VirtualFile } from '../../document/virtual-file.ts'
import { toHtml } from './html.ts'
import { toJUnit } from './junit.ts'
import { toMarkdown } from './markdown.ts'
import type { ContractReport } from './report.ts'

/** The report files of a run: Markdown and HTML for people, JSON and JUnit XML for programs. */
export function reportFiles(report: ContractReport): VirtualFile[] {
  return [
    { path: 'report.md', content: `${toMarkdown(report)}\n` },
    { path: 'report.html', content: toHtml(report) },
    { path: 'report.json', content: `${JSON.stringify(report, null, 2)}\n` },
    { path: 'junit.xml', content: toJUnit(report) },
  ]
}
