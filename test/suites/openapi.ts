import { globSync } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import { ProblemsError } from '../../scripts/document/problem.ts'
import { generate } from '../../scripts/pipeline.ts'
import type { Report } from './report.ts'

/**
 * What the pipeline says about the documents of the OpenAPI specification: those in `pass` must be
 * accepted by default, and those in `fail` rejected by `--lint error`. Rejected are those that need the
 * network.
 */
export async function openApiReports(checkout: string): Promise<readonly Report[]> {
  const reports: Report[] = []
  for (const kind of ['pass', 'fail']) {
    const files = globSync(`{tests/schema,_archive_/schemas/v3.0}/${kind}/*.yaml`, {
      cwd: checkout,
    })
    const report = { name: kind, right: 0, wrong: [] as string[], others: [] as string[] }
    for (const file of files.sort().map((it) => resolve(checkout, it))) {
      const codes = await generate(file, kind === 'pass' ? undefined : 'error').then(
        (): readonly string[] => [],
        (error: unknown) => codesOf(error),
      )
      const name = `${basename(dirname(file))}/${basename(file)}: ${codes.join(', ') || 'accepted'}`
      if (kind === 'pass' && codes.includes('ref-refused')) report.others.push(name)
      else if ((kind === 'pass') === (codes.length === 0)) report.right += 1
      else report.wrong.push(name)
    }
    reports.push(report)
  }
  return reports
}

function codesOf(error: unknown): readonly string[] {
  if (!(error instanceof ProblemsError)) throw error
  return error.problems.map(({ code }) => code)
}
