import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { judgeServer } from '../../../scripts/cli/contract/judge-server.ts'
import { serverOptions, type ServerFlags } from '../../../scripts/cli/contract/server-flags.ts'
import { runTarget } from '../../../scripts/contract/target/index.ts'
import { readConfiguration } from '../../../scripts/read/configuration/read-configuration.ts'
import { startFixtureServer } from '../../support/hitkeep/server.ts'
import { ownDescription } from '../own-description.ts'

const ROOT = join(import.meta.dirname, '../../..')
const description = await ownDescription()
const { apis } = (await readConfiguration(ROOT))!
const { name, root, settings = {} } = apis.find((it) => it.name === 'hitkeep')!
const server = await startFixtureServer()
afterAll(() => server.close())

beforeEach(() => {
  vi.stubEnv('HITKEEP_EMAIL', server.email)
  vi.stubEnv('HITKEEP_PASSWORD', server.password)
})
afterEach(() => {
  vi.unstubAllEnvs()
})

/** How the configuration of this project has a server judged. */
function optionsFor(flags: ServerFlags) {
  return serverOptions(flags, { name, entry: root, start: ROOT, settings }, description)
}

/** What `npm run contract -- --target URL` does with these flags. */
async function run(flags: ServerFlags) {
  return runTarget({ ...(await optionsFor(flags)), description, target: server.url })
}

test('workflows run without an input for the origin, and leave nothing', async () => {
  const report = await run({ write: true, include: ['getStatus'] })
  expect(report.phases[0]).toMatchObject({ phase: 'workflows' })
  expect(report.phases[0]!.requests).toBeGreaterThan(50)
  expect(report.observations).toEqual([])
  expect(report.left).toEqual([])
  expect(server.state.clients).toEqual([])
})

test('what a run may not do is printed, and reported as skipped', async () => {
  const written = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  onTestFinished(() => written.mockRestore())
  const sites = [...server.state.sites]
  const options = { ...(await optionsFor({ include: ['getStatus'] })), shard: undefined }
  const { skipped, findings } = await judgeServer(description, server.url, options)
  expect(written.mock.calls.join('')).toMatch(/^Not judged, as .*: personal-token-lifecycle, /m)
  expect(skipped?.map(({ operationId }) => operationId)).toEqual([
    'personal-token-lifecycle',
    'team-token-lifecycle',
    'rejected-requests',
  ])
  expect(findings).toEqual([])
  expect(server.state.sites).toEqual(sites)
})

test('a single operation is judged without the workflows', async () => {
  const { phases, requests, observations, skipped } = await run({ operation: 'listSites' })
  expect(phases.map(({ phase }) => phase)).not.toContain('workflows')
  expect(requests).toBeGreaterThan(5)
  expect([...observations, ...skipped]).toEqual([])
})

test('workflows of the command line run with a single operation', async () => {
  const arazzo = [join(ROOT, 'openapi/arazzo.yaml')]
  const { workflows } = await optionsFor({ operation: 'listSites', arazzo })
  expect(workflows!.sources).toHaveLength(1)
})

test('a wrong password is named as the cause, though an Origin is needed as well', async () => {
  vi.stubEnv('HITKEEP_PASSWORD', 'wrong')
  await expect(run({ operation: 'listSites' })).rejects.toMatchObject({
    exitCode: 3,
    problems: [{ message: "can't sign in with login: 401 Invalid email or password" }],
  })
})

test.each([
  [{}, undefined],
  [{ HITKEEP_EMAIL: '' }, 'variable HITKEEP_EMAIL'],
  [{ HITKEEP_PASSWORD: undefined }, 'variable HITKEEP_PASSWORD'],
  [{ HITKEEP_EMAIL: undefined, HITKEEP_PASSWORD: '' }, 'variables HITKEEP_EMAIL, HITKEEP_PASSWORD'],
])('of %j those that are not set are named at once', async (variables, named) => {
  for (const [variable, value] of Object.entries(variables)) vi.stubEnv(variable, value)
  const problem = await optionsFor({}).catch((error: unknown) => error)
  if (named === undefined) expect(problem).not.toHaveProperty('problems')
  else
    expect(problem).toMatchObject({
      exitCode: 2,
      problems: [{ message: `not set, or empty: the environment ${named}` }],
    })
})
