import { expect, test } from 'vitest'
import { runContract, type PhaseName } from '../../scripts/contract/index.ts'
import { honestServer } from './hitkeep/phases.ts'
import { ownDescription } from './own-description.ts'

// The quick form of `npm run contract`: these phases judge every operation, status and constraint.
const PHASES: readonly PhaseName[] = ['preflight', 'answers', 'credentials', 'refused', 'content']

const description = await ownDescription()
const report = await runContract({ description, phases: PHASES, sequences: [honestServer] })
console.log(`contract: ${report.cases} cases judged`)

test.for(report.phases)('$phase: all $cases cases pass', ({ phase, cases }) => {
  expect(report.findings.filter(({ phases }) => phases.includes(phase))).toEqual([])
  expect(cases).toBeGreaterThan(0)
})

test('every phase ran', () => {
  expect(report.phases.map(({ phase }) => phase)).toEqual([...PHASES, 'workflows'])
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
