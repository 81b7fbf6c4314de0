import { execFile } from 'node:child_process'
import { globSync } from 'node:fs'
import { join, relative } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, onTestFinished, test } from 'vitest'
import { readDescription } from '../../scripts/bundle/read-description.ts'
import { callsToTry } from '../../scripts/cli/mock/calls-to-try.ts'
import type { Document } from '../../scripts/document/openapi.ts'
import { startMock } from '../../scripts/mock/server.ts'
import { folderWith } from '../support/folder.ts'

const ROOT = join(import.meta.dirname, '../..')
const SHELL = 'Try it in a shell:\n\n'
const CODE = 'Or in TypeScript:\n\n'

/** Runs what the mock says to try, and fails as it fails. */
async function trying(document: Document): Promise<string> {
  const mock = await startMock(document, 0)
  onTestFinished(() => mock.close())
  const [commands] = await callsToTry(document, mock.url, {})
  expect(commands!.startsWith(SHELL)).toBe(true)
  const script = commands!.slice(SHELL.length).replace('curl ', 'curl --silent --show-error ')
  const { stdout } = await promisify(execFile)('/bin/sh', ['-euc', script])
  return stdout
}

test.each(['openapi/openapi.yaml', ...globSync('test/fixtures/contract/*.yaml', { cwd: ROOT })])(
  'what to try of %s gets a success from the mock',
  async (entry) => {
    const { document } = await readDescription(join(ROOT, entry))
    await trying(document)
  },
)

const json = (schema: object) => ({ content: { 'application/json': { schema } } })
const answer = { 200: { description: 'Fine.', ...json({ const: 'fine' }) } }

/** The only operation of an API, and its security schemes. */
const OPERATIONS: Readonly<
  Record<string, readonly [path: string, item: object, schemes?: object]>
> = {
  'a method without a body': ['/a', { delete: {} }],
  'a body': [
    '/a',
    {
      post: {
        requestBody: {
          required: true,
          ...json({
            type: 'object',
            required: ['text', 'pin'],
            properties: {
              text: { type: 'string', minLength: 5, example: "it's $(id) `id`" },
              pin: { type: 'string', format: 'password', example: "it's $(id)", maxLength: 10 },
            },
          }),
        },
      },
    },
  ],
  'a path with a quote': ["/a'b/$(id)`id`", { get: {} }],
  'a value with a quote': [
    '/{id}',
    { get: { parameters: [{ ...inPath('id'), example: "a'b $(id)" }] } },
  ],
  'a value in the style of labels': [
    '/a/{id}',
    { get: { parameters: [{ ...inPath('id'), style: 'label' }] } },
  ],
  'a value in the style of matrices': [
    '/a/{id}',
    { get: { parameters: [{ ...inPath('id'), style: 'matrix' }] } },
  ],
  'a bearer token': ['/a', { get: {} }, { it: { type: 'http', scheme: 'bearer' } }],
  'a name and a password': ['/a', { get: {} }, { it: { type: 'http', scheme: 'basic' } }],
  'a key in a header': ['/a', { get: {} }, { it: { type: 'apiKey', in: 'header', name: 'X-K' } }],
  'a key in a cookie': ['/a', { get: {} }, { it: { type: 'apiKey', in: 'cookie', name: 'k' } }],
  'a key in the query': ['/a', { get: {} }, { it: { type: 'apiKey', in: 'query', name: 'k' } }],
  'two credentials': [
    '/a',
    { get: {} },
    {
      one: { type: 'apiKey', in: 'header', name: 'X-K' },
      two: { type: 'apiKey', in: 'query', name: 'k' },
    },
  ],
}

function inPath(name: string): object {
  return { name, in: 'path', required: true, schema: { type: 'string' } }
}

function documentOf(name: string): Document {
  const [path, item, schemes = {}] = OPERATIONS[name]!
  const [[method, operation]] = Object.entries(item) as [[string, object]]
  return {
    openapi: '3.1.0',
    info: { title: 'Notes', version: '1' },
    security: [Object.fromEntries(Object.keys(schemes).map((scheme) => [scheme, []]))],
    paths: { [path]: { [method]: { operationId: 'call', responses: answer, ...operation } } },
    components: { securitySchemes: schemes },
  } as unknown as Document
}

describe('what to try of an API gets a success from the mock', () => {
  test.each(Object.keys(OPERATIONS))('with %s', async (name) => {
    expect(await trying(documentOf(name))).toBe('"fine"')
  })
})

test('code imports the client from where it was generated', async () => {
  const output = join(folderWith({ 'notes/index.ts': '' }), 'notes')
  const [, code] = await callsToTry(documentOf('a bearer token'), 'http://x', { output })
  const module = relative(process.cwd(), join(output, 'index.ts')).replaceAll('\\', '/')
  expect(code).toBe(`${CODE}import { createNotesClient } from "${module}"

const notes = createNotesClient({
  baseUrl: 'http://x',
  auth: { it: process.env.IT! },
})

const result = await notes.call()`)
})
