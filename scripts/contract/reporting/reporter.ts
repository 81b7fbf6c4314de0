import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Reporter, TestModule } from 'vitest/node'
import { THRESHOLDS } from '../coverage/thresholds.ts'
import { readOptions } from '../options.ts'
import { failuresOutsideOfCases } from './failures.ts'
import { toMarkdown, toTerminal } from './markdown.ts'
import { summarize } from './summary.ts'

/** Gathers what the tests tell, prints the table, writes the reports, and fails a run below its thresholds. */
export class ContractReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const { report, thresholds, seed } = readOptions()
    const tests = modules.flatMap((module) => [...module.children.allTests()])
    const records = [
      ...tests.flatMap((test) => test.meta().contract ?? []),
      ...modules.flatMap(failuresOutsideOfCases),
    ]
    const partial = process.env['CONTRACT_PARTIAL'] === '1'
    const summary = summarize(records, { ...THRESHOLDS, ...thresholds }, partial)
    mkdirSync(report, { recursive: true })
    writeFileSync(join(report, 'report.md'), `${toMarkdown(summary)}\n`)
    writeFileSync(join(report, 'report.json'), `${JSON.stringify({ seed, ...summary }, null, 2)}\n`)
    console.log(`\n${toTerminal(summary)}`)
    if (partial) console.log('Only a part of the cases ran: the coverage is that of this part.')
    console.log(`${summary.cases} cases, seed ${seed}. Reports: ${report}`)
    if (summary.complaints.length > 0) process.exitCode = 1
  }
}
