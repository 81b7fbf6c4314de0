import fc from 'fast-check'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { ProblemsError } from '../../scripts/document/problem.ts'
import { generatedWithParts } from '../support/describe.ts'
import { fill, temporaryFolder } from '../support/folder.ts'
import { typecheck } from '../support/typecheck.ts'
import { startEchoServer } from '../../scripts/contract/servers/echo-server.ts'
import { description } from './arbitrary.ts'
import { roundTrips } from './round-trip/run.ts'

/** `RUNS=1000 SEED=7 npx vitest run test/hostile/random.test.ts` tries more. */
const numRuns = Number(process.env.RUNS ?? 12)
const seed = Number(process.env.SEED ?? 1)

const root = temporaryFolder()
const echo = await startEchoServer()
afterAll(async () => {
  await echo.close()
  if (!process.env.KEEP) rmSync(root, { recursive: true, force: true })
})

test(
  'any description is rejected with located problems, or has output that compiles and calls that arrive',
  { timeout: 600_000 },
  async () => {
    fill(root, { 'package.json': '{ "type": "module" }' })
    const files: string[] = []
    let serial = 0
    let taken = 0
    const faults: string[] = []
    await fc.assert(
      fc.asyncProperty(description, async (document) => {
        const folder = join(root, String(serial++))
        fill(folder, { 'openapi.json': JSON.stringify(document) })
        try {
          const generation = await generatedWithParts(join(folder, 'openapi.json'), 'off')
          const code = generation.files.filter(({ path }) => path.endsWith('.ts'))
          fill(folder, Object.fromEntries(code.map(({ path, content }) => [path, content])))
          files.push(...code.map(({ path }) => join(folder, path)))
          const trips = await roundTrips(generation, echo, serial * CALL_SEEDS, 2)
          taken += trips.taken
          faults.push(...trips.faults)
        } catch (error) {
          if (!(error instanceof ProblemsError)) throw error
          const errors = error.problems.filter(({ severity }) => severity === 'error')
          for (const { location, hint, message } of errors) {
            expect(location, message).toBeDefined()
            expect(hint).not.toBe('')
          }
          if (errors.some(({ code }) => !EXPECTED.has(code))) throw error
        }
      }),
      { numRuns, seed, endOnFailure: true },
    )
    expect(files.length, 'some are taken').toBeGreaterThan(0)
    expect(faults).toEqual([])
    expect(taken, 'some calls arrive').toBeGreaterThan(numRuns)
    const { errors, anyTypes } = typecheck(files)
    expect(errors.map((it) => it.replace(root, ''))).toEqual([])
    expect([...anyTypes]).toEqual([])
  },
)

/** The number of values that the calls of a description may draw without repeating those of the next. */
const CALL_SEEDS = 100_000

/** The problems for which random descriptions are rightly rejected. */
const EXPECTED = new Set([
  ...['malformed', 'operation-name-collision', 'schema-name-collision', 'invalid-schema'],
  ...['ref-to-nowhere', 'ref-cycle', 'invalid-pattern', 'bundler', 'too-deep'],
])
