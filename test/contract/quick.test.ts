import { expect, test } from 'vitest'
import { answerCases } from '../../scripts/contract/cases/answers.ts'
import type { Case, Gap } from '../../scripts/contract/cases/case.ts'
import { credentialCases } from '../../scripts/contract/cases/credentials.ts'
import { refusedCases } from '../../scripts/contract/cases/requests.ts'
import { runContract, type PhaseName } from '../../scripts/contract/index.ts'
import { mockPhase } from '../../scripts/contract/phases/mock.ts'
import type { Phase } from '../../scripts/contract/phases/phase.ts'
import type { Suite } from '../../scripts/contract/suite.ts'
import { honestServer } from './hitkeep/phases.ts'
import { ownDescription } from './own-description.ts'

// The quick form of `npm run contract`: these phases judge every operation, status and constraint.
const WHOLE: readonly PhaseName[] = ['preflight', 'content']
const QUICK: readonly Phase[] = [
  quickPhase('answers', (suite) => ({ cases: answerCases(suite) })),
  quickPhase('credentials', (suite) => ({ cases: credentialCases(suite) })),
  quickPhase('refused', refusedCases),
  honestServer,
]

/** A phase with the cases that cover something for the first time, and with one in ten of the others. */
function quickPhase(
  name: string,
  casesOf: (suite: Suite) => { cases: readonly Case[]; gaps?: readonly Gap[] },
): Phase {
  return {
    name,
    run(run) {
      const { cases, gaps } = casesOf(run.suite)
      const covered = new Set<string>()
      let others = 0
      const chosen = cases.filter(({ covers }) => {
        const isNew = covers.some((it) => !covered.has(it))
        covers.forEach((it) => covered.add(it))
        return isNew || others++ % 10 === 0
      })
      return mockPhase(run, chosen, gaps)
    },
  }
}

const description = await ownDescription()
const report = await runContract({ description, phases: WHOLE, sequences: QUICK })
console.log(`contract: ${report.cases} cases judged`)

test.for(report.phases)('$phase: all $cases cases pass', ({ phase, cases }) => {
  expect(report.findings.filter(({ phases }) => phases.includes(phase))).toEqual([])
  expect(cases).toBeGreaterThan(0)
})

test('every phase ran', () => {
  const wanted = [...WHOLE, ...QUICK.map(({ name }) => name)]
  expect(report.phases.map(({ phase }) => phase)).toEqual(wanted)
})

test('every operation, status, example and security alternative is covered', () => {
  const kinds = ['operation', 'status', 'example', 'security alternative', 'credential refused']
  const plain = report.coverage.filter(({ kind }) => kinds.includes(kind))
  expect(plain.map(({ kind, total }) => [kind, total > 0])).toEqual(kinds.map((it) => [it, true]))
  const uncovered = plain.flatMap((kind) => kind.uncovered)
  // Examples of requests are sent by a phase of the long form.
  expect(uncovered.filter((item) => !/^example: \S+ request /.test(item))).toEqual([])
})

test('every gap has a reason', () => {
  const gaps = report.results.flatMap((result) => result.gaps ?? [])
  expect(gaps.length).toBeGreaterThan(0)
  expect(gaps.filter(({ reason }) => reason === '')).toEqual([])
})
