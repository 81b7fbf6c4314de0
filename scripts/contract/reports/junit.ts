import { forXml } from './escape.ts'
import type { ContractReport, ReportedFinding } from './report.ts'

/** A report as JUnit XML: a suite for each phase, and a failed test for each new error in it. */
export function toJUnit({ phases, findings }: ContractReport): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<testsuites name="contract">',
    ...phases
      .filter(({ cases }) => cases > 0)
      .flatMap(({ phase, cases, milliseconds }) => {
        const failed = findings.filter(
          ({ example, severity, since }) =>
            example.phase === phase && severity === 'error' && since === null,
        )
        const seconds = (milliseconds / 1000).toFixed(3)
        const counts = `tests="${failed.length + 1}" failures="${failed.length}" time="${seconds}"`
        return [
          `  <testsuite name="${forXml(phase)}" ${counts}>`,
          ...failed.map((finding) => testcase(phase, finding)),
          `    <testcase classname="${forXml(phase)}" name="the others of ${cases} cases"/>`,
          '  </testsuite>',
        ]
      }),
    '</testsuites>',
    '',
  ].join('\n')
}

function testcase(
  phase: string,
  { id, message, operations, details, location, example }: ReportedFinding,
): string {
  const file = location ? ` file="${forXml(location.file)}" line="${location.line}"` : ''
  const name = `${message} (${[...operations.slice(0, 1), id].join(', ')})`
  const text = [...details, example.curl ?? ''].filter(Boolean).join('; ')
  return (
    `    <testcase classname="${forXml(phase)}" name="${forXml(name)}"${file}>` +
    `<failure message="${forXml(message)}">${forXml(text)}</failure></testcase>`
  )
}
