import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import ts from 'typescript'
import { beforeAll, expect, test } from 'vitest'

const ROOT = resolve(import.meta.dirname, '../..')
const FILE = resolve(ROOT, 'test/runtime/editor-program.ts')

/** What somebody writes in an editor. */
const PROGRAM = `
import { apiToken, createHitKeepClient, session } from '../../src/hitkeep/index.ts'
const reader = createHitKeepClient({ baseUrl: '', auth: apiToken('') })
const hitkeep = createHitKeepClient({ baseUrl: '', auth: session() })
const made = hitkeep.createApiClient({ body: { name: '' } })
const read = hitkeep.getSiteStats({ path: { id: '' }, query: { from: '' } })
const result = await hitkeep.createApiClient.result({ body: { name: '' } })
if (result.status === 201) console.log(result.body)
export const denied = reader.createApiClient
`

let service: ts.LanguageService

beforeAll(() => {
  const { config } = ts.readConfigFile(resolve(ROOT, 'tsconfig.json'), (path) =>
    readFileSync(path, 'utf8'),
  )
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, ROOT)
  service = ts.createLanguageService({
    getCompilationSettings: () => ({ ...options, types: [], noUnusedLocals: false }),
    getScriptFileNames: () => [FILE],
    getScriptVersion: () => '1',
    getScriptSnapshot: (path) => {
      const text = path === FILE ? PROGRAM : ts.sys.readFile(path)
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text)
    },
    getCurrentDirectory: () => ROOT,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (path) => path === FILE || ts.sys.fileExists(path),
    readFile: ts.sys.readFile,
  })
}, 60_000)

const at = (text: string) => PROGRAM.indexOf(text) + text.length - 1
/** What hovering over the end of a text shows. openapi-typescript writes descriptions as a tag. */
const shown = (text: string) => {
  const { documentation, tags = [] } = service.getQuickInfoAtPosition(FILE, at(text))!
  const all = [documentation, ...tags.map(({ text }) => text)]
  return all.map((parts) => ts.displayPartsToString(parts)).join('\n')
}

test('the program is right', () => {
  expect(service.getSemanticDiagnostics(FILE)).toEqual([])
})

/** The signature that hovering over the end of a text shows. */
const signature = (text: string) =>
  ts.displayPartsToString(service.getQuickInfoAtPosition(FILE, at(text))!.displayParts)

test('hovering a method shows its parameters and the names of its types', () => {
  expect(signature('made = hitkeep.createApiClient')).toBe(`(property) createApiClient: Method
(input: {
    body: ApiClientCreateRequest;
    contentType?: "application/json";
} & CallOptions) => Promise<PersonalApiClientWithToken>`)
  expect(signature('read = hitkeep.getSiteStats')).toMatch(
    /GetSiteStatsQuery[^]*Promise<SiteStats>$/,
  )
})

test('no signature is long', () => {
  const methods = PROGRAM.matchAll(/\.\w+(?=[(.])|const \w+/g)
  const shown = [...methods].map(([text]) => signature(text))
  expect(shown.length).toBeGreaterThan(8)
  expect(shown.filter((text) => text.split('\n').length > 15)).toEqual([])
})

test('a method that the credentials do not suffice for says which do', () => {
  expect(signature('denied = reader.createApiClient')).toContain(
    'NeedsCredentials<"sessionCookie">',
  )
})

test('a result completes to the declared statuses', () => {
  const completions = service.getCompletionsAtPosition(FILE, at('result.status === '), undefined)!
  const names = completions.entries.map(({ name }) => name)
  expect(names).toEqual(expect.arrayContaining(['201', '400', '403', '429']))
})

test('hovering a method shows what the description says of the operation', () => {
  const documentation = shown('hitkeep.createApiClient')
  expect(documentation).toContain('`POST /api/user/api-clients`')
  expect(documentation).toContain('- `403`')
})

test('going to its definition leads to the descriptor', () => {
  const [definition] = service.getDefinitionAtPosition(FILE, at('hitkeep.createApiClient'))!
  expect(definition!.fileName).toBe(resolve(ROOT, 'generated/operations.ts'))
  expect(definition!.name).toBe('createApiClient')
})

test('parameters and members show their own description', () => {
  expect(shown('query: { from')).toContain('Start of the period')
  expect(shown('{ body: { name')).toContain('bytes')
})

test('a method completes to the names of its parts', () => {
  const completions = service.getCompletionsAtPosition(FILE, at('createApiClient({') + 1, undefined)
  const names = completions!.entries.map(({ name }) => name)
  expect(names).toEqual(
    expect.arrayContaining(['signal', 'timeout', 'deadline', 'retry', 'headers']),
  )
})
