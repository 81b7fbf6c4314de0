import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { ENTRY_POINTS } from '../../scripts/package/bundle.ts'
import { fill } from '../support/files.ts'
import { INFINITE_QUERY, INFINITE_SWR, QUERY, SWR } from './react-pages.ts'
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

const MOCK = `
import { http } from 'msw'
import { mockFetch, mockHandlers, operations } from './shop/mock.ts'
import { createShopClient } from './shop/index.ts'

const fetch = mockFetch(operations, {
  listOrders: 'several',
  createOrder: { status: 503 },
  getOrder: { status: 404, example: 'gone' },
  watch: { status: 200, body: [{ data: { left: 1 } }] },
  getFile: { status: 200, body: new Blob() },
})
export const shop = createShopClient({ fetch, auth: { token: 'a' } })
export const handlers = mockHandlers(http, operations, { createOrder: 'paid' })
// @ts-expect-error no such example
mockFetch(operations, { listOrders: 'severel' })
// @ts-expect-error not declared
mockFetch(operations, { listOrders: { status: 404 } })
// @ts-expect-error a member is missing
mockFetch(operations, { getOrder: { status: 200, body: { id: 'a' } } })
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

const ROOT = resolve(import.meta.dirname, '../..')

/** The package's sources by its specifiers. */
const PACKAGE = Object.entries(ENTRY_POINTS).map(([name, path]) => [name, [join(ROOT, path)]])

test('programs with hooks compile, over the package and over generated output', () => {
  const folder = projectWithOutputs()
  const files = {
    'program.ts': PROGRAM,
    'mock.ts': MOCK,
    'query.tsx': QUERY,
    'swr.tsx': SWR,
    'infinite-query.tsx': INFINITE_QUERY,
    'infinite-swr.tsx': INFINITE_SWR,
  }
  const compilerOptions = { ...OPTIONS, jsx: 'react-jsx', paths: Object.fromEntries(PACKAGE) }
  const config = JSON.stringify({ compilerOptions, files: Object.keys(files) })
  fill(folder, { 'tsconfig.json': config, ...files })
  const { stdout } = spawnSync(process.execPath, [COMPILER, '-p', folder], { encoding: 'utf8' })
  rmSync(folder, { recursive: true, force: true })
  expect(stdout).toBe('')
})
