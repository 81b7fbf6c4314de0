import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { client } from '../../scripts/emit/client/index.ts'
import { RUNTIME_TYPES, RUNTIME_VALUES } from '../../scripts/emit/client/settings.ts'
import { clientNames } from '../../scripts/emit/client/names.ts'
import * as runtime from '../../src/runtime/index.ts'
import { documentWith } from '../support/describe.ts'

const titled = (title: string) => documentWith({ info: { title, version: '1' } })

test.each([
  ['Notes', 'createNotesClient'],
  ['Notes API', 'createNotesClient'],
  ['notes rest api', 'createNotesClient'],
  ['GitHub v3 REST API', 'createGitHubV3Client'],
  ['Swagger Petstore - OpenAPI 3.1', 'createSwaggerPetstoreClient'],
  ['API', 'createAPIClient'],
  ['Wetter für Städte', 'createWetterFürStädteClient'],
  ['3D prints', 'create_3DPrintsClient'],
  ['…', 'createApiClient'],
  ['', 'createApiClient'],
])('the title %j gives %s', (title, factory) => {
  expect(clientNames(titled(title)).factory).toBe(factory)
})

test('a configured name replaces the title, and models keep their names', () => {
  expect(clientNames(titled('Notes'), 'my-notes', new Set(['MyNotesClient']))).toEqual({
    factory: 'createMyNotesClient',
    client: 'MyNotesClient2',
    fetchFactory: 'createMyNotesFetchClient',
    fetchClient: 'MyNotesFetchClient',
    options: 'MyNotesClientOptions',
    credentials: 'MyNotesCredentials',
  })
})

test('the runtime has what clients export of it', () => {
  const values = Object.keys(runtime)
  expect(RUNTIME_VALUES.filter((name) => !values.includes(name))).toEqual([])
  const { content } = client(titled('T'), [], {})
  expect(RUNTIME_TYPES.filter((name) => !content.includes(name))).toEqual([])
})

test('a model of the same name is exported instead', () => {
  const { content } = client(titled('T'), ['HttpError', 'Result'], {})
  expect(content).toContain("export * from './models.ts'")
  expect(content).not.toMatch(/\b(HttpError|Result)\b/)
  expect(content).toContain('isHttpError')
})

describe('servers', () => {
  const region = { default: 'eu', enum: ['eu', 'us'] }
  const both = [
    { url: 'https://{region}.a.test/{version}', variables: { region, version: { default: 'v1' } } },
    { url: 'http://localhost' },
  ]
  test.each<[what: string, servers: object[], options: object | undefined, url: string]>([
    ['the first is the default', [{ url: 'https://a.test/v1' }], undefined, 'https://a.test/v1'],
    [
      'another replaces it',
      [{ url: 'https://a.test' }],
      { baseUrl: 'https://b.test' },
      'https://b.test',
    ],
    ['undefined does not', [{ url: 'https://a.test' }], { baseUrl: undefined }, 'https://a.test'],
    ['none', [], { baseUrl: 'https://b.test' }, 'https://b.test'],
    ['variables have defaults', both, {}, 'https://eu.a.test/v1'],
    ['variables', both, { serverVariables: { region: 'us' } }, 'https://us.a.test/v1'],
    ['another without variables', both, { baseUrl: 'http://localhost' }, 'http://localhost'],
    [
      'variables of an address that is none of the servers',
      both,
      { baseUrl: 'https://{region}.b.test', serverVariables: { region: 'zz' } },
      'https://zz.b.test',
    ],
  ])('%s', (_, servers, options, url) => {
    expect(baseUrlOf(servers, options)).toBe(url)
  })

  test.each<[servers: object[], options: object, message: string]>([
    [both, { serverVariables: { region: 'mars' } }, 'serverVariables.region must be eu or us'],
    [both, { baseUrl: 'https://{toString}.b.test' }, 'baseUrl needs serverVariables.toString'],
  ])('%j, %j', (servers, options, message) => {
    expect(() => baseUrlOf(servers, options)).toThrow(message)
  })

  test.each<[url: string, isOptional: boolean]>([
    ['https://a.test', true],
    ['https://a.test/{v}', true],
    ['/v1', false],
    ['//a.test', false],
    ['https://user@a.test', false],
    ['https://a.test/?x', false],
    ['https://a b', false],
    ['wss://a.test', false],
    ['', false],
  ])('with %j the option baseUrl is optional: %j', (url, isOptional) => {
    const { content } = client(documentWith({ servers: [{ url }] }), [], {})
    expect(/readonly baseUrl(\??):/.exec(content)![1]).toBe(isOptional ? '?' : '')
  })
})

/** The base URL of the client that the generated factory makes. */
function baseUrlOf(servers: readonly object[], options?: object): unknown {
  const { content } = client(documentWith({ servers }), [], {})
  const code = ts.transpileModule(content, { compilerOptions: { module: ts.ModuleKind.CommonJS } })
  const clientWith = (_: object, __: object, { baseUrl }: { baseUrl: unknown }) => baseUrl
  const modules = { ...runtime, clientWith }
  const exported: Record<string, (options?: object) => unknown> = {}
  new Function('exports', 'require', code.outputText)(exported, () => modules)
  return exported.createTestClient!(options)
}
