import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { fill } from '../support/files.ts'
import { projectWithOutputs } from './support.ts'

const PROGRAM = `
import createHooks from 'openapi-react-query'
import { createNotesFetchClient, type NotesFetchClient } from './notes/fetch.ts'
import { createOpenFetchClient } from './open/fetch.ts'

const notes: NotesFetchClient<'key'> = createNotesFetchClient({
  auth: { key: 'abc' },
  serverVariables: { region: 'us' },
})
const params = { path: { id: 'a' } }
const { data } = await notes.GET('/notes/{id}', { params: { ...params, query: { ids: [1, 2] } } })
export const text: string | undefined = data?.text
// @ts-expect-error a member of the body is missing
await notes.PUT('/notes/{id}', { params, body: {} })
// @ts-expect-error no credentials
await createNotesFetchClient().GET('/notes/{id}', { params })
export const open = createOpenFetchClient({ baseUrl: 'https://open.test' })
await open.GET('/notes/{id}', { params })
export const hooks = createHooks(notes).queryOptions('get', '/notes/{id}', { params })
`

const COMPILER = join(
  dirname(createRequire(import.meta.url).resolve('typescript7/package.json')),
  'bin/tsc',
)
const OPTIONS = {
  ...{ strict: true, noEmit: true, skipLibCheck: true, exactOptionalPropertyTypes: true },
  ...{ target: 'es2023', module: 'nodenext', lib: ['es2023', 'dom', 'dom.iterable'], types: [] },
  ...{ allowImportingTsExtensions: true, verbatimModuleSyntax: true },
}

test('a program with hooks over the output compiles', () => {
  const folder = projectWithOutputs()
  const config = JSON.stringify({ compilerOptions: OPTIONS, files: ['program.ts'] })
  fill(folder, { 'tsconfig.json': config, 'program.ts': PROGRAM })
  const { stdout } = spawnSync(process.execPath, [COMPILER, '-p', folder], { encoding: 'utf8' })
  rmSync(folder, { recursive: true, force: true })
  expect(stdout).toBe('')
})
