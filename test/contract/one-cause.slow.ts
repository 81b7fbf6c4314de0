import { expect, test } from 'vitest'
import { describe } from '../../scripts/cli/contract/description.ts'
import { PHASE_NAMES, runContract } from '../../scripts/contract/index.ts'
import { generated } from '../support/describe.ts'
import { folderWith } from '../support/folder.ts'
import { warehouse, BROKEN_SCHEMAS } from './warehouse.ts'

// The phase of the faults is about the client alone, and takes seconds.
const PHASES = PHASE_NAMES.filter((name) => name !== 'faults')

test('examples that contradict five schemas are five findings', { timeout: 300_000 }, async () => {
  const folder = folderWith({ 'openapi.yaml': JSON.stringify(warehouse) })
  const { document, files } = await generated(`${folder}/openapi.yaml`)
  const description = await describe(document, files)
  expect(Object.keys(description.operations)).toHaveLength(113)
  const report = await runContract({ description, phases: PHASES, randomCalls: 5 })
  expect(report.findings.map(({ pointer }) => pointer.split('/').at(-1)).sort()).toEqual(
    BROKEN_SCHEMAS,
  )
  expect(report.findings.every(({ count }) => count > 5)).toBe(true)
  expect(report.complaints).toEqual([])
  expect(report.passed).toBe(false)
})
