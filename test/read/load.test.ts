import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { load } from '../../scripts/read/load.ts'
import { generated, problemsOf } from '../support/describe.ts'
import { folderWith } from '../support/folder.ts'

const HEAD = "openapi: 3.1.0\ninfo: { title: T, version: '1' }\n"
const PROJECT = { 'package.json': '{}' }

const REF_TO_BYTES = `${HEAD}paths: { /a: { $ref: openapi.yaml } }\n`

/** `code file:line:column pointer` of each problem, files relative to the folder. */
async function problemsIn(folder: string, entry = 'openapi.yaml'): Promise<string[]> {
  const problems = await problemsOf(load(join(folder, entry)))
  return problems.map(({ code, location: it }) => {
    return it ? `${code} ${basename(it.file)}:${it.line}:${it.column} ${it.pointer ?? ''}` : code
  })
}

describe('an entry that is not a description', () => {
  test.each([
    ['a: [', 'not-yaml openapi.yaml:1:5 '],
    ['a: b: c', 'not-yaml openapi.yaml:1:5 '],
    ['a: 1\n---\nb: 2', 'not-yaml openapi.yaml:2:1 '],
    ['# one\n---\na: 1\n--- # two\nb: 2', 'not-yaml openapi.yaml:4:1 '],
    ['', 'not-openapi openapi.yaml:1:1 #/'],
    ['just a text', 'not-openapi openapi.yaml:1:1 #/'],
    ['- a list', 'not-openapi openapi.yaml:1:1 #/'],
    ['info: {}', 'not-openapi openapi.yaml:1:1 #/'],
    ["info: {}\nswagger: '1.2'", 'openapi-version openapi.yaml:2:1 #/swagger'],
    ['info: {}\nopenapi: 3.1', 'openapi-version openapi.yaml:2:1 #/openapi'],
    ["openapi: '4.0.0'", 'openapi-version openapi.yaml:1:1 #/openapi'],
    ['a: !!js/function "x"', 'not-yaml openapi.yaml:1:4 '],
  ])('%j: %s', async (text, wanted) => {
    expect(await problemsIn(folderWith({ 'openapi.yaml': text }))).toEqual([wanted])
  })

  test.each([
    ['{ "a": 1,\n "a": 2 }', '2:2'],
    ['{ "b": [{ "a": 1, "b": { "a": 2 } }, { "a": "a:", "\\u0061": 3 }] }', '1:51'],
    ['{ "a": "\\"", "__proto__": 1, "__proto__": 2 }', '1:30'],
    ['{\n  // said\n  "a": "//"\n}', '2:3'],
    ['{ "a": "{:", /* said */ "b": 1 }', '1:14'],
    ['{ "a": 1, }\n}', '2:1'],
    ['{ "a": 1,, }', '1:10'],
  ])('JSON with comments or duplicate members: %s', async (text, place) => {
    const folder = folderWith({ 'openapi.json': text })
    expect(await problemsIn(folder, 'openapi.json')).toEqual([`not-yaml openapi.json:${place} `])
  })

  test('YAML in a file called JSON', async () => {
    const folder = folderWith({ 'openapi.json': `${HEAD}servers: [{ url: https://a.example }]` })
    await expect(load(join(folder, 'openapi.json'))).resolves.toBeDefined()
  })

  test.each<[name: string, bytes: Buffer, place: string]>([
    ['Latin-1', Buffer.from('a: b\nc: été\n', 'latin1'), '2:4'],
    ['UTF-16', Buffer.from('\uFEFFa: b\n', 'utf16le'), '1:1'],
    ['compressed', Buffer.from([0x1f, 0x8b, 8, 0]), '1:2'],
  ])('%s: not UTF-8', async (_, bytes, place) => {
    const folder = folderWith({ ...PROJECT, 'openapi.yaml': bytes, 'other.yaml': REF_TO_BYTES })
    const wanted = [`not-yaml openapi.yaml:${place} `]
    expect(await problemsIn(folder)).toEqual(wanted)
    expect(await problemsIn(folder, 'other.yaml')).toEqual(wanted)
  })

  test('a missing file, a folder', async () => {
    const folder = folderWith({ 'folder/x': '' })
    expect(await problemsIn(folder, 'missing.yaml')).toEqual(['file-missing'])
    expect(await problemsIn(folder, 'nowhere/missing.yaml')).toEqual(['file-missing'])
    expect(await problemsIn(folder, 'folder')).toEqual(['file-unreadable'])
  })
})

describe('references', () => {
  const ref = (to: string) => `${HEAD}paths:\n  /a:\n    $ref: '${to}'\n`

  test.each([
    ['#/nowhere', 'ref-to-nowhere openapi.yaml:5:11 #/paths/~1a/$ref'],
    ['other.yaml', 'ref-to-nowhere openapi.yaml:5:11 #/paths/~1a/$ref'],
    ['part.yaml#anchor', 'ref-to-nowhere openapi.yaml:5:11 #/paths/~1a/$ref'],
    ['part.yaml#/nowhere', 'ref-to-nowhere openapi.yaml:5:11 #/paths/~1a/$ref'],
    ['http://169.254.169.254/latest', 'ref-refused openapi.yaml:5:11 #/paths/~1a/$ref'],
    ['https://example.com/a.yaml#/b', 'ref-refused openapi.yaml:5:11 #/paths/~1a/$ref'],
    ['data:application/json,{}', 'ref-refused openapi.yaml:5:11 #/paths/~1a/$ref'],
    ['file:///etc/passwd', 'ref-refused openapi.yaml:5:11 #/paths/~1a/$ref'],
    ['../outside.yaml', 'ref-refused openapi.yaml:5:11 #/paths/~1a/$ref'],
    ['/etc/passwd', 'ref-refused openapi.yaml:5:11 #/paths/~1a/$ref'],
    ['parts', 'ref-refused openapi.yaml:5:11 #/paths/~1a/$ref'],
    ['#/paths/~1a', 'ref-cycle openapi.yaml:5:11 #/paths/~1a/$ref'],
  ])('%s: %s', async (to, wanted) => {
    const folder = folderWith({
      'project/openapi.yaml': ref(to),
      'project/part.yaml': 'get: {}',
      'project/parts/x.yaml': '{}',
      'project/package.json': '{}',
      'outside.yaml': '{}',
    })
    expect(await problemsIn(join(folder, 'project'))).toEqual([wanted])
  })

  test('a broken file is reported once, however often it is referenced', async () => {
    const paths =
      'paths: { /a: { $ref: "b.yaml#/a" }, /b: { $ref: ./b.yaml }, /c: { $ref: c.yaml } }'
    const files = { 'openapi.yaml': HEAD + paths, 'c.yaml': '{ get: { $ref: b.yaml } }' }
    const folder = folderWith({ ...files, 'b.yaml': 'a: [' })
    expect(await problemsIn(folder)).toEqual(['not-yaml b.yaml:1:5 '])
  })

  test('a symbolic link does not lead out of the folder', async () => {
    const folder = folderWith({ 'outside/secret.yaml': '{}' })
    mkdirSync(join(folder, 'project'))
    writeFileSync(join(folder, 'project/package.json'), '{}')
    writeFileSync(join(folder, 'project/openapi.yaml'), ref('inside/secret.yaml'))
    symlinkSync(join(folder, 'outside'), join(folder, 'project/inside'))
    expect(await problemsIn(join(folder, 'project'))).toEqual([
      'ref-refused openapi.yaml:5:11 #/paths/~1a/$ref',
    ])
  })

  test('all problems are reported at once, also those in other files', async () => {
    const folder = folderWith({
      ...PROJECT,
      'openapi.yaml': `${HEAD}paths:\n  /a: { $ref: one.yaml }\n  /b: { $ref: two.yaml }\n`,
      'one.yaml': "get: { $ref: '#/nowhere' }\n",
    })
    expect(await problemsIn(folder)).toEqual([
      'ref-to-nowhere openapi.yaml:5:15 #/paths/~1b/$ref',
      'ref-to-nowhere one.yaml:1:14 #/get/$ref',
    ])
  })

  test('every file that a reference leads to is an input, once', async () => {
    const folder = folderWith({
      ...PROJECT,
      'openapi.yaml':
        `${HEAD}paths: { /a: { $ref: a.yaml }, /b: { $ref: './a.yaml#/x/..' } }\n`.replace(
          '#/x/..',
          '',
        ),
      'a.yaml': 'get: { responses: { 200: { $ref: b/c.json } } }',
      'b/c.json': '{ "x": { "$ref": "../a.yaml" }, "example": { "externalValue": "d.txt" } }',
      'unused.yaml': '',
    })
    const { files } = await load(join(folder, 'openapi.yaml'))
    const names = files.map(({ source }) => source.absoluteRef.slice(folder.length + 1))
    expect(names).toEqual(['openapi.yaml', 'a.yaml', 'b/c.json'])
  })

  test.each([
    ['a%20b.yaml', 'a b.yaml'],
    ['./%C3%A9t%C3%A9/x.yaml', 'été/x.yaml'],
    ['100%.yaml', '100%.yaml'],
    ['a%20b.yaml', 'a%20b.yaml'],
  ])('%s names %s', async (reference, name) => {
    const folder = folderWith({
      ...PROJECT,
      'openapi.yaml': ref(reference),
      [name]: "get: { operationId: read, responses: { '204': { description: Read. } } }",
    })
    const entry = join(folder, 'openapi.yaml')
    const { document, warnings } = await generated(entry, 'error')
    expect(warnings.filter(({ code }) => code === 'no-unresolved-refs')).toEqual([])
    expect(document.paths?.['/a']).toHaveProperty('get.operationId', 'read')
  })

  test.each(['a%2Fb.yaml', '%2e%2e/outside.yaml', 'a%00.yaml', 'http%3A//example.com/a.yaml'])(
    'percent-encoding does not lead out of the folder: %s',
    async (reference) => {
      const folder = folderWith({ 'project/package.json': '{}', 'outside.yaml': '{}' })
      writeFileSync(join(folder, 'project/openapi.yaml'), ref(reference))
      const [problem] = await problemsIn(join(folder, 'project'))
      expect(problem).toMatch(/^ref-(refused|to-nowhere) openapi.yaml:5:11 /)
    },
  )

  test('a pointer may lead through references', async () => {
    const folder = folderWith({
      'openapi.yaml': `${HEAD}components:\n  schemas:\n    A: { $ref: '#/components/schemas/B' }\n    B: { properties: { c: {} } }\n    C: { $ref: '#/components/schemas/A/properties/c' }\n`,
    })
    await expect(load(join(folder, 'openapi.yaml'))).resolves.toBeDefined()
  })

  test('a $ref in an extension is data', async () => {
    const folder = folderWith({
      'openapi.yaml': `${HEAD}x-a: { $ref: nowhere.yaml }\ncomponents:\n  schemas:\n    A: { x-b: [{ $ref: '#/no' }] }\n    B: { properties: { x-c: { $ref: '#/no' } } }\n`,
    })
    expect(await problemsIn(folder)).toEqual([
      'ref-to-nowhere openapi.yaml:7:37 #/components/schemas/B/properties/x-c/$ref',
    ])
  })

  test('a $ref in an example, default or enum is data', async () => {
    const folder = folderWith({
      'openapi.yaml': `${HEAD}components:\n  schemas:\n    A: { example: { $ref: nowhere }, default: { $ref: '#/no' }, enum: [{ $ref: x }] }\n    B: { properties: { example: { $ref: '#/no' } } }\n`,
    })
    expect(await problemsIn(folder)).toEqual([
      'ref-to-nowhere openapi.yaml:6:41 #/components/schemas/B/properties/example/$ref',
    ])
  })
})

describe('limits', () => {
  const nested = (levels: number) => '{"x":'.repeat(levels) + '1' + '}'.repeat(levels)

  test.each([
    ['10^5 levels of JSON', 'json', `{"openapi":"3.1.0","x-a":${nested(100_000)}}`, 'too-deep'],
    ['10^5 levels of YAML', 'yaml', `${HEAD}x-a: ${'['.repeat(100_000)}`, 'too-deep'],
    ['10^5 levels of lists', 'yaml', `${HEAD}x-a:\n  ${'- '.repeat(100_000)}a`, 'too-deep'],
    ['an alias inside itself', 'yaml', `${HEAD}x-a: &a { b: *a }`, 'yaml-cycle'],
    [
      'an alias bomb',
      'yaml',
      `${HEAD}x-a: &a [x,x,x,x,x,x,x,x,x,x]\n` +
        [...'bcdefghij']
          .map((c, i) => `x-${c}: &${c} [${`*${'abcdefghi'[i]},`.repeat(10)}]`)
          .join('\n'),
      'too-large',
    ],
    ['a file of 50 MB', 'yaml', `${HEAD}x-a: ${'a'.repeat(51_000_000)}`, 'too-large'],
  ])('%s', async (_, extension, text, code) => {
    const name = `openapi.${extension}`
    const [problem] = await problemsIn(folderWith({ [name]: text }), name)
    expect(problem).toMatch(new RegExp(`^${code} openapi\\.${extension}:\\d+:\\d+`))
  })

  test('aliases that are used often, and deep schemas, are fine', async () => {
    const text = `${HEAD}x-a: &a { b: c }\nx-b: [${'*a, '.repeat(1000)}]\n`
    const deep = `{"openapi":"3.1.0","info":{"title":"T","version":"1"},"x-a":${nested(390)}}`
    const folder = folderWith({ 'openapi.yaml': text, 'deep.json': deep })
    await expect(load(join(folder, 'openapi.yaml'))).resolves.toBeDefined()
    await expect(load(join(folder, 'deep.json'))).resolves.toBeDefined()
  })
})
