import { execFile } from 'node:child_process'
import { resolve } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import type { ChaosReport } from '../support/client-chaos.ts'

const PROGRAM = resolve(import.meta.dirname, '../support/client-chaos.ts')
const CALLS = Number(process.env['CHAOS_CALLS'] ?? 400)
const SEED = Number(process.env['CHAOS_SEED'] ?? Date.now() % 1_000_000)

test(
  `${CALLS} calls to a server that fails at random (seed ${SEED})`,
  async () => {
    // A process of its own: it has to end by itself, so that a timer or socket left behind is found.
    const { stdout, stderr } = await promisify(execFile)(
      process.execPath,
      [PROGRAM, `${CALLS}`, `${SEED}`],
      {
        timeout: 20_000 + CALLS * 30,
      },
    )
    const report = JSON.parse(stdout) as ChaosReport
    if (process.env['CHAOS_CALLS']) console.log(report)
    expect(report.violations).toEqual([])
    expect(report.settled).toBe(CALLS)
    // A busy machine lets calls run into their time limits.
    const inTime = CALLS - (report.errors['TimeoutError'] ?? 0)
    expect(report.succeeded).toBeGreaterThan(inTime / 5)
    expect(report.retries).toBeGreaterThan(CALLS / 20)
    expect(Object.keys(report.errors)).toEqual(
      expect.arrayContaining(['NetworkError', 'TimeoutError', 'HttpError', 'ContractError']),
    )
    expect(stdout + stderr).not.toContain('planted')
  },
  40_000 + CALLS * 30,
)
