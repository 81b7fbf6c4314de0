import { execFile } from 'node:child_process'
import type { Server } from 'node:http'
import { stripTypeScriptTypes } from 'node:module'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Sample } from '../../../scripts/docs/samples/index.ts'
import * as client from '../../../src/hitkeep/index.ts'
import * as operations from '../../../generated/operations.ts'
import * as security from '../../../generated/security.ts'
import { createClient, credentials } from '../../../src/runtime/index.ts'
import { folderWith } from '../../support/folder.ts'
import { startMock, type MockServer } from '../../../scripts/mock/server.ts'
import { HITKEEP_URL, originGate, ownSite } from '../support.ts'

const site = await ownSite()
const genericSite = await ownSite({ baseUrl: HITKEEP_URL })
const ENVIRONMENT = {
  HITKEEP_SESSION: 'eyJhbGciOiJIUzI1NiJ9.e30.c2ln',
  HITKEEP_TOKEN: 'ab'.repeat(32),
  HITKEEP_PASSWORD: 'correct horse $HOME `id` battery',
  SESSION_COOKIE: 'eyJhbGciOiJIUzI1NiJ9.e30.c2ln',
  BEARER_TOKEN: 'ab'.repeat(32),
  PASSWORD: 'battery staple',
  CURRENT_PASSWORD: 'battery staple',
  NEW_PASSWORD: 'staple battery',
}

let mock: MockServer
let gate: { url: string; server: Server }
beforeAll(async () => {
  mock = await startMock(site.document, 0)
  gate = await originGate(mock.url)
})
afterAll(async () => {
  gate.server.close()
  await mock.close()
})

/** Those that need nothing but this process, and one of each form that needs a shell. */
const forms = new Set<string>()
const all = site.operations.flatMap(({ operation, samples }) =>
  samples
    .filter(
      ({ language, source }) => ['ts', 'js'].includes(language) || isNewForm(language, source),
    )
    .map((sample) => ({ name: operation.operationId, sample })),
)

function isNewForm(language: string, source: string): boolean {
  const form = (source.match(/--[\w-]+( [A-Z]+)?/g) ?? []).join()
  return language === 'sh' && !forms.has(form) && forms.add(form) !== undefined
}

describe('each sample runs against a mock with the origin check of 2.8.1', () => {
  test('there are two for each operation, and curl in all forms', () => {
    expect(all).toHaveLength(2 * site.operations.length + forms.size)
    expect(forms.size).toBeGreaterThan(10)
  })

  test('an unsafe one fails without its Origin header', async () => {
    const samples = site.operations.find(({ file }) => file === 'createApiClient')!.samples
    for (const sample of samples.filter(({ language }) => ['js', 'sh'].includes(language))) {
      const source = sample.source.replace(/^.*Origin.*\n/m, '')
      await expect(run({ ...sample, source }), sample.label).rejects.toThrow(/Not found|404/)
    }
  })

  test.each(all)('$name, $sample.label', async ({ sample }) => {
    await run(sample)
  })
})

test.each(
  genericSite.operations.map(({ operation, samples }) => ({
    name: operation.operationId,
    sample: samples[0]!,
  })),
)('$name with the client of any description', async ({ sample }) => {
  expect(sample.source).toContain("from './hitKeep/index.js'")
  // Only HitKeep's own client knows of the origin check.
  await run(sample, mock.url)
})

/** Resolves when the sample ends well; errors of the server make it fail. */
async function run(sample: Sample, url = gate.url): Promise<void> {
  expect(sample.source).toContain(HITKEEP_URL)
  const source = sample.source.replaceAll(HITKEEP_URL, url)
  if (sample.language === 'sh') await shell(source)
  else await script(source)
}

async function shell(source: string): Promise<void> {
  const env = { ...process.env, ...ENVIRONMENT }
  const files = [...source.matchAll(/@([\w.-]+)/g)].map(([, name]) => [name!, 'a file'] as const)
  const cwd = files.length > 0 ? folderWith(Object.fromEntries(files)) : undefined
  await promisify(execFile)('/bin/sh', ['-euc', source], { env, cwd })
}

const MODULES: Readonly<Record<string, object>> = {
  'node:fs': { openAsBlob: async () => new Blob(['a file']) },
  'hitkeep-client': client,
  // What generated clients do.
  './hitKeep/index.js': {
    createHitKeepClient: ({ auth, ...options }: { baseUrl: string; auth?: object }) =>
      createClient(operations, {
        ...options,
        auth: auth && credentials(security.securitySchemes, auth),
      }),
  },
}

async function script(source: string): Promise<void> {
  const code = stripTypeScriptTypes(source).replace(
    /^import ([^]*?) from '(.*)'$/gm,
    "const $1 = modules['$2']",
  )
  const AsyncFunction = (async () => {}).constructor as new (
    ...parameters: string[]
  ) => (...values: unknown[]) => Promise<void>
  await new AsyncFunction('modules', 'process', code)(MODULES, { env: ENVIRONMENT })
}
