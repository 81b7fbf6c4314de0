import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { findingsOf } from '../../../scripts/contract/findings/group.ts'
import {
  writeRecording,
  type RecordedRun,
} from '../../../scripts/contract/recordings/har-writer.ts'
import { readRecording } from '../../../scripts/contract/recordings/read-recording.ts'
import { replayExchanges } from '../../../scripts/contract/recordings/replay.ts'
import { createSuite } from '../../../scripts/contract/suite.ts'
import type { DeviationName } from '../../support/hitkeep/deviations.ts'
import { startFixtureServer } from '../../support/hitkeep/server.ts'
import { ownDescription } from '../own-description.ts'
import { runWorkflowsOn } from './run.ts'

const description = await ownDescription()

/** A run of the workflows on a server, and the server after it. */
async function run(deviation?: DeviationName, options?: Parameters<typeof runWorkflowsOn>[2]) {
  const server = await startFixtureServer(deviation)
  try {
    const report = await runWorkflowsOn(description, server, options)
    return { report, server, findings: findingsOf(report.observations) }
  } finally {
    await server.close()
  }
}

test('a finding has its place in the workflow', async () => {
  const { findings } = await run('a dead client is rotated')
  expect(findings.map(({ message }) => message)).toEqual([
    'the step no-rotation-when-revoked needs $statusCode == 409',
    'the step no-rotation-when-revoked needs $statusCode == 409',
  ])
  const { line, file } = findings[0]!.example.location!
  const lines = readFileSync(file, 'utf8').split('\n')
  expect(lines[line - 1]).toContain('$statusCode == 409')
})

test('an interrupted run removes what it has created, and is recorded', async () => {
  const server = await startFixtureServer()
  const interrupt = new AbortController()
  const reason = new Error('interrupted')
  const watch = setInterval(() => {
    if (server.state.clients.length > 0) interrupt.abort(reason)
  }, 1)
  const record = vi.fn<(run: RecordedRun) => void>()
  try {
    const run = runWorkflowsOn(description, server, { signal: interrupt.signal, record })
    await expect(run).rejects.toBe(reason)
    expect(server.state.clients).toEqual([])
    const methods = record.mock.lastCall![0].exchanges.map(({ request }) => request.method)
    expect(methods).toContain('DELETE')
  } finally {
    clearInterval(watch)
    await server.close()
  }
})

test('the replay of a recorded run gives the same findings', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'recorded-'))
  const file = join(folder, 'run.har')
  try {
    const creator = { name: 'specwright', version: '1' }
    const { report, findings, server } = await run('errors lack the line feed', {
      record: (recorded) => writeRecording(file, { ...recorded, creator }),
    })
    expect(report.requests).toBeGreaterThan(50)
    expect(readFileSync(file, 'utf8')).not.toContain(server.password)
    const { exchanges } = readRecording(file, description.securitySchemes)
    const { observations } = replayExchanges(createSuite(description), exchanges)
    expect(findingsOf(observations).map(({ id }) => id)).toEqual(findings.map(({ id }) => id))
    expect(findings).not.toEqual([])
  } finally {
    rmSync(folder, { recursive: true })
  }
})
