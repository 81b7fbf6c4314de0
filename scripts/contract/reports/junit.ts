import { forXml } from './escape.ts'
import type { Result } from '../phases/phase.ts'

/** The results as JUnit XML, one suite for each phase. */
export function toJUnit(results: readonly Result[]): string {
  const phases = [...new Set(results.map(({ phase }) => phase))]
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<testsuites name="contract">',
    ...phases.flatMap((phase) =>
      suite(
        phase,
        results.filter((result) => result.phase === phase && result.cases > 0),
      ),
    ),
    '</testsuites>',
    '',
  ].join('\n')
}

function suite(phase: string, results: readonly Result[]): string[] {
  const failures = results.filter(({ observations }) => observations.length > 0).length
  const counts = `tests="${results.length}" failures="${failures}"`
  return [
    `  <testsuite name="${forXml(phase)}" ${counts}>`,
    ...results.map(({ name, milliseconds, observations }) => {
      const problems = observations.map(({ message }) => message)
      const test = `    <testcase classname="${forXml(phase)}" name="${forXml(name)}" time="${(milliseconds / 1000).toFixed(3)}"`
      return problems.length === 0
        ? `${test}/>`
        : `${test}><failure message="${forXml(problems.join('; '))}"/></testcase>`
    }),
    '  </testsuite>',
  ]
}
