import { expect, onTestFinished, test } from 'vitest'
import { describe } from '../../../scripts/cli/contract/description.ts'
import { findingsOf } from '../../../scripts/contract/findings/group.ts'
import type { TargetOptions } from '../../../scripts/contract/target/options.ts'
import { runTarget } from '../../../scripts/contract/target/index.ts'
import { ARCHIVE } from '../../support/archive/description.ts'
import { SLIPS, startArchive, type Slip } from '../../support/archive/server.ts'

const description = await describe(ARCHIVE)

async function runOn(slips: readonly Slip[], options: Partial<TargetOptions> = {}) {
  const { url, folders, close } = await startArchive(slips)
  try {
    const report = await runTarget({
      ...{ description, target: url, write: true, randomCalls: 0, ...options },
    })
    const all = findingsOf(report.observations)
    const errors = all.filter(({ severity }) => severity === 'error')
    const [found, messages] = [all, errors].map((some) => some.map(({ message }) => message))
    return { report, folders, found: found!, errors: messages! }
  } finally {
    close()
  }
}

test('an honest archive gives no findings, and is empty afterwards', async () => {
  const { errors, report, folders } = await runOn([])
  expect(errors).toEqual([])
  expect(report.skipped).toEqual([])
  expect([...folders.values()].filter(({ isDeleted }) => !isDeleted)).toEqual([])
  expect(report.provoked).toEqual(
    expect.arrayContaining([
      ...['job 200', 'replaceFolder 200', 'deleteFolder 412', 'restoreFolder 409'],
    ]),
  )
})

const FOUND: Readonly<Record<Slip, string>> = {
  'pages overlap': 'pages repeat items',
  'a folder is restored only in name': "restoreFolder succeeds, but what it restores can't be read",
  'what is deleted stays': 'what was deleted is still there for folder',
  'notes are found in any folder': 'what belongs to one folder is found below another',
  'the ETag stays': 'the ETag is the same after a change',
  'no ETag matches': 'the ETag that was just read is rejected in If-Match',
  'jobs are lost': "Location names something that isn't there",
  'orders are made twice': 'a request with the same idempotency key is carried out again',
  'what is left out stays':
    'what replaceFolder leaves out keeps its value: a fault unless it is meant to merge, as PUT replaces the whole',
}

/** What would hide other slips. */
const ALONE: readonly Slip[] = ['what is deleted stays', 'the ETag stays', 'no ETag matches']

test.for(ALONE)('found: %s', async (slip) => {
  expect((await runOn([slip], { include: ['/folders/{folder}', '/folders'] })).errors).toContain(
    FOUND[slip],
  )
})

const others = SLIPS.filter((slip) => !ALONE.includes(slip))

test('the other slips are found', async () => {
  const { found, report } = await runOn(others)
  expect(found).toEqual(expect.arrayContaining(others.map((slip) => FOUND[slip])))
  const phases = new Map(findingsOf(report.observations).map((it) => [it.phases[0], it]))
  for (const { message, example } of phases.values()) {
    const { explained, requests } = (await runOn(others, { only: example.case })).report
    expect(explained?.observations.map((it) => it.message)).toContain(message)
    expect(requests).toBeLessThan(report.requests / 2)
  }
})

test('an operation without a finding is explained, too, and nothing else is called', async () => {
  const { report } = await runOn([], { only: 'boundaries/createNote/body required/text' })
  expect(report.explained).toMatchObject({
    observations: [],
    exchange: { answer: { status: 400 } },
  })
  expect(report.requests).toBeLessThan(40)
})

test('after an interrupt a run removes what it has created, and says what is left', async () => {
  const { url, folders, close } = await startArchive([])
  onTestFinished(close)
  const interrupt = new AbortController()
  const told: unknown[] = []
  const run = runTarget({
    ...{ description, target: url, write: true, randomCalls: 0, signal: interrupt.signal },
    progress: (phase) => phase === 'boundaries' && interrupt.abort(new Error('Ctrl+C')),
    interrupted: (removed, left) => told.push(removed > 0, left.length > 0, left[0]),
  })
  await expect(run).rejects.toThrow('Ctrl+C')
  expect([...folders.values()].filter(({ isDeleted }) => !isDeleted)).toEqual([])
  expect(told).toEqual([true, true, expect.stringMatching(/^\/(orders|jobs|folders)\//)])
})

test('a run on a server that dies ends, and says what is left', async () => {
  const { url, folders, close } = await startArchive([])
  const report = await runTarget({
    ...{ description, target: url, write: true, randomCalls: 0 },
    progress: (phase) => void (phase === 'boundaries' && close()),
  })
  expect(report.ended).toMatch(/^the server doesn't answer any more: /)
  const there = [...folders.values()].filter(({ isDeleted }) => !isDeleted)
  expect(report.left).toEqual(expect.arrayContaining(there.map(({ id }) => `/folders/${id}`)))
  expect(there.length).toBeGreaterThan(0)
})
