import { existsSync, mkdirSync, readlinkSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { specwright } from '../support/command.ts'
import { folderWith } from '../support/folder.ts'

/** Runs the command in a folder. */
const generate = (cwd: string, ...options: readonly string[]) =>
  specwright(cwd, 'generate', ...options)

const HEAD = "openapi: 3.1.0\ninfo: { title: T, version: '1' }\n"
const operation = (operationId: string) =>
  `{ operationId: ${operationId}, responses: { '204': { description: Fine. } } }`
const withSchema = (schema: string) =>
  `${HEAD}paths: {}\ncomponents:\n  schemas:\n    A: ${schema}\n`

describe('bad input ends in a clear message and an exit code, and writes nothing', () => {
  test.each<[name: string, text: string | undefined, code: number, message: string[]]>([
    [
      'a missing file',
      undefined,
      2,
      ['error file-missing: there is no file', 'fix: name an OpenAPI file'],
    ],
    [
      'a file that is not YAML',
      'a: [',
      1,
      ['openapi.yaml:1:5 error not-yaml:', 'fix: correct the syntax'],
    ],
    [
      'a file that is not OpenAPI',
      'a: 1',
      1,
      ['openapi.yaml:1:1 error not-openapi:', "fix: start the file with openapi: '3.1.0'"],
    ],
    [
      'a $ref to nowhere',
      withSchema("{ $ref: '#/components/schemas/B' }"),
      1,
      [
        'openapi.yaml:6:16 error ref-to-nowhere:',
        'at #/components/schemas/A/$ref',
        'fix: define #/components/schemas/B in',
      ],
    ],
    [
      'a $ref to a foreign host',
      withSchema("{ $ref: 'https://example.com/a.yaml' }"),
      1,
      [
        'openapi.yaml:6:16 error ref-refused:',
        'https://example.com/a.yaml',
        'fix: save the file in the folder',
      ],
    ],
    [
      'a $ref out of the project',
      withSchema("{ $ref: '../../a.yaml' }"),
      1,
      ['openapi.yaml:6:16 error ref-refused:', 'outside', 'fix: move the file into'],
    ],
    [
      'a cyclic $ref',
      withSchema("{ $ref: '#/components/schemas/A' }"),
      1,
      ['openapi.yaml:6:16 error ref-cycle:', 'fix: let one of the references'],
    ],
    [
      'a duplicate operationId',
      `${HEAD}paths:\n  /a: { get: ${operation('x')} }\n  /b: { get: ${operation('x')} }\n`,
      1,
      ['openapi.yaml:5:', 'operation-operationId-unique', 'fix:'],
    ],
    [
      'names that collide',
      `${HEAD}paths:\n  /a: { get: ${operation('list_a')} }\n  /b: { get: ${operation('listA')} }\n`,
      1,
      [
        'openapi.yaml:5:29 error operation-name-collision:',
        'at #/paths/~1b/get/operationId',
        'fix: give one of them another operationId',
      ],
    ],
    [
      'schema names that collide',
      `${withSchema('{}')}    a: { type: string }\n`,
      1,
      [
        'openapi.yaml:7:8 error schema-name-collision:',
        'at #/components/schemas/a',
        'fix: give one of them another name',
      ],
    ],
    [
      'an invalid pattern',
      `${HEAD}paths:\n  /a: { get: { operationId: a, parameters: [{ name: q, in: query, schema: { pattern: '(' } }], responses: { '204': { description: Fine. } } } }\n`,
      1,
      ['openapi.yaml:4:', 'error invalid-pattern:', '/schema/pattern', 'fix: write the pattern'],
    ],
    [
      'a list where a map belongs',
      `${HEAD}paths: []\n`,
      1,
      ['openapi.yaml:3:8 error struct:', 'at #/paths', 'fix:'],
    ],
  ])('%s', async (_, text, code, message) => {
    const folder = folderWith({
      'package.json': '{}',
      ...(text !== undefined && { 'openapi.yaml': text }),
    })
    const options = ['--spec', 'openapi.yaml', '--out', 'out', '--lint', 'error']
    const result = await generate(folder, ...options)
    for (const part of message) expect(result.stderr).toContain(part)
    expect(result.stderr).toContain('nothing was written')
    expect(result.code).toBe(code)
    expect(existsSync(join(folder, 'out'))).toBe(false)
  })

  test('an example that breaks its schema', async () => {
    const folder = folderWith({
      'redocly.yaml': 'rules: { no-invalid-schema-examples: error }\n',
      'openapi.yaml': withSchema('{ type: integer, example: text }'),
    })
    const { code, stderr } = await generate(folder, '--spec', 'openapi.yaml', '--out', 'out')
    expect(stderr).toContain('openapi.yaml:6:34 error no-invalid-schema-examples:')
    expect(stderr).toContain('at #/components/schemas/A/example')
    expect(code).toBe(1)
  })

  test('output that cannot be written', async () => {
    const folder = folderWith({ 'openapi.yaml': `${HEAD}paths: {}\n`, file: 'precious' })
    for (const [out, fix] of [
      ['file', 'fix: name a folder with --out'],
      ['file/below', 'fix: a part of the path is a file, so remove that, or name another'],
    ] as const) {
      const { code, stderr } = await generate(
        folder,
        '--spec',
        'openapi.yaml',
        '--out',
        out,
        '--lint',
        'off',
      )
      expect(stderr).toContain('error output-unwritable: cannot write')
      expect(stderr).toContain(fix)
      expect(code).toBe(1)
    }
  })

  test('a description below a file', async () => {
    const folder = folderWith({ file: '' })
    const { code, stderr } = await generate(folder, '--spec', 'file/openapi.yaml', '--out', 'out')
    expect(stderr).toContain('error file-unreadable: cannot read')
    expect(code).toBe(2)
  })

  test('a ruleset that Redocly rejects', async () => {
    const folder = folderWith({
      'openapi.yaml': `${HEAD}paths: {}\n`,
      'redocly.yaml': 'extends: [nothing-like-this]\n',
    })
    const { code, stderr } = await generate(folder, '--spec', 'openapi.yaml', '--out', 'out')
    expect(stderr).toContain('redocly.yaml:1:1 error configuration:')
    expect(code).toBe(2)
  })
})

test('output through a symbolic link keeps the link', async () => {
  const folder = folderWith({ 'openapi.yaml': `${HEAD}paths: {}\n` })
  mkdirSync(join(folder, 'real'))
  symlinkSync('real', join(folder, 'out'))
  const { code } = await generate(folder, '--spec', 'openapi.yaml', '--out', 'out', '--lint', 'off')
  expect(code).toBe(0)
  expect(readlinkSync(join(folder, 'out'))).toBe('real')
  expect(existsSync(join(folder, 'real/manifest.json'))).toBe(true)
})

test.each<[parts: string, has: string[], lacks: string[]]>([
  ['[]', ['schema.d.ts'], ['index.js', 'validators.js', 'fetch.js', 'runtime']],
  ['[client]', ['index.js', 'runtime'], ['validators.js', 'fetch.js']],
  ['[validators]', ['validators.js'], ['index.js', 'runtime']],
])('parts: %s', async (parts, has, lacks) => {
  const settings = `{ output: out, modules: javascript, parts: ${parts} }`
  const folder = folderWith({
    'openapi.yaml': `${HEAD}paths: { /a: { get: ${operation('a')} } }\n`,
    'redocly.yaml': `apis: { a: { root: openapi.yaml, x-specwright: ${settings} } }\n`,
    'package.json': '{}',
  })
  expect(await generate(folder)).toMatchObject({ code: 0 })
  for (const file of has) expect(existsSync(join(folder, 'out', file)), file).toBe(true)
  for (const file of lacks) expect(existsSync(join(folder, 'out', file)), file).toBe(false)
})
