import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

import { openDescription, readDescription } from '../../scripts/bundle/read-description.ts'
import { lint } from '../../scripts/lint/lint.ts'
import { documentWith, problemsOf } from '../support/describe.ts'
import { folderWith } from '../support/folder.ts'

const ENTRY = `openapi: 3.1.0
paths:
  /pets:
    get:
      responses: { '200': { content: { application/json: { schema: { $ref: 'pet.yaml' } } } } }
      operationId: listPets
info: { version: '1', title: Pets }
`

test('the document comes in canonical order and in that of its author', async () => {
  const entry = join(folderWith({ 'a.yaml': ENTRY, 'pet.yaml': 'type: object' }), 'a.yaml')
  const { document, inAuthorsOrder } = await readDescription(entry)
  expect(Object.keys(document)).toEqual(['openapi', 'info', 'paths', 'components'])
  expect(Object.keys(inAuthorsOrder())).toEqual(['openapi', 'paths', 'info', 'components'])
  expect(inAuthorsOrder()).toEqual(document)
})

test('one process sees every change of every file', async () => {
  const folder = folderWith({ 'a.yaml': ENTRY, 'pet.yaml': 'description: 0' })
  const entry = join(folder, 'a.yaml')
  for (const description of ['first', 'second', 'third']) {
    writeFileSync(join(folder, 'pet.yaml'), `description: ${description}`)
    const { document, inAuthorsOrder, inputs } = await readDescription(entry)
    expect(document.components?.schemas).toEqual({ pet: { description } })
    expect(inAuthorsOrder().components?.schemas).toEqual({ pet: { description } })
    expect([...inputs.keys()]).toEqual([entry, join(folder, 'pet.yaml')])
  }
})

test('what is kept between runs cannot be modified', async () => {
  const entry = join(folderWith({ 'a.yaml': ENTRY, 'pet.yaml': 'type: object' }), 'a.yaml')
  const { description, ruleset } = await openDescription(entry)
  await lint(description, ruleset.config)
  for (const { parsed } of description.files)
    expect(() => Object.assign(parsed as object, { description: '' })).toThrow(TypeError)
})

test('a preprocessor of a plugin modifies a copy, in every run anew', async () => {
  const plugin = `export default () => ({
    id: 'own',
    preprocessors: { oas3: { count: () => ({ Info: (info) => { info.title += '!' } }) } },
  })`
  const folder = folderWith({
    'a.yaml': ENTRY,
    'pet.yaml': 'type: object',
    'plugin.js': plugin,
    'redocly.yaml': 'plugins: [plugin.js]\npreprocessors: { own/count: on }\n',
  })
  for (let run = 0; run < 2; run++) {
    const { description, ruleset } = await openDescription(join(folder, 'a.yaml'), {
      start: folder,
    })
    expect(await lint(description, ruleset.config)).toEqual([])
    const { document } = await readDescription(join(folder, 'a.yaml'), { start: folder })
    expect(document.info.title).toBe('Pets!')
  }
})

describe('a redocly.yaml of another project', () => {
  const PLUGIN = `globalThis.HAS_RUN = true
    export default () => ({ id: 'own', rules: { oas3: { count: () => ({}) } } })`
  const files = (ruleset: string) => ({
    'foreign/a.yaml': ENTRY,
    'foreign/pet.yaml': 'type: object',
    'foreign/plugin.js': PLUGIN,
    'foreign/more.yaml': 'plugins: [plugin.js]',
    'foreign/redocly.yaml': ruleset,
    'own/redocly.yaml': '',
    'own/deeper/x': '',
  })

  test.each([
    'plugins: [plugin.js]',
    'extends: [more.yaml]',
    "extends: ['http://127.0.0.1:9/config.yaml']",
    'extends: [own/recommended]',
    'decorators: { info-description-override: { filePath: /etc/hostname } }',
    'oas3_1Decorators: { info-description-override: { filePath: /etc/hostname } }',
    'preprocessors: { own/count: on }',
    'rules: { $ref: /etc/hostname }',
    '<<: { plugins: [plugin.js] }',
  ])('may not have %s', async (ruleset) => {
    const folder = folderWith(files(ruleset))
    const entry = join(folder, 'foreign/a.yaml')
    for (const start of ['own', 'own/deeper', '.']) {
      const run = readDescription(entry, { start: join(folder, start) })
      const [problem] = await problemsOf(run)
      expect(problem).toMatchObject({
        code: 'configuration',
        hint: expect.stringContaining('--trust-config') as string,
        location: { file: join(folder, 'foreign/redocly.yaml') },
      })
    }
    expect(globalThis).not.toHaveProperty('HAS_RUN')
  })

  test('may set rules', async () => {
    const ruleset = 'extends: [minimal]\nrules: { info-license: error }\ntelemetry: off\n'
    const folder = folderWith(files(ruleset))
    const entry = join(folder, 'foreign/a.yaml')
    const { description, ruleset: read } = await openDescription(entry, { start: folder })
    const findings = await lint(description, read.config)
    expect(findings.map(({ code, severity }) => `${severity} ${code}`)).toContain(
      'error info-license',
    )
    expect([...read.files.keys()]).toContain(join(folder, 'foreign/redocly.yaml'))
  })

  test('may have rules that do not exist, which are problems where the command is started', async () => {
    const ruleset = `plugins: [plugin.js]
rules:
  info-license: error
  info-licence: error
  own/cuont: error
  rule/named: { subject: Operation, assertions: { defined: true } }
oas3_1Rules:
  'off/zzzzzzzzzzzzzzzzzzzz': off
apis:
  a: { root: a.yaml, rules: { operation-operationID: error } }
`
    const folder = folderWith(files(ruleset))
    const entry = join(folder, 'foreign/a.yaml')
    const problems = await problemsOf(openDescription(entry, { start: join(folder, 'foreign') }))
    const line = (key: string) => ruleset.split('\n').findIndex((it) => it.includes(key)) + 1
    expect(problems.map(({ location, hint }) => `${location!.line}: ${hint}`)).toEqual([
      `${line('licence')}: did you mean info-license?`,
      `${line('cuont')}: did you mean own/count?`,
      `${line('zzz')}: remove it, or load its plugin`,
      `${line('operationID')}: did you mean operation-operationId?`,
    ])
    const rules = folderWith(files(ruleset.replace(/^plugins.*\n/, '')))
    await openDescription(join(rules, 'foreign/a.yaml'), { start: rules })
  })

  test('may run code when it is trusted, or when the command is started there', async () => {
    const folder = folderWith(files('plugins: [plugin.js]'))
    const entry = join(folder, 'foreign/a.yaml')
    const start = join(folder, 'foreign')
    for (const options of [{ start }, { start: folder, trustConfig: true }]) {
      const { config } = await readDescription(entry, options)
      expect(config.plugins.map(({ id }) => id)).toContain('own')
    }
  })
})

test.each([true, false])(
  'a $ref in data and an externalValue stay (bundler runs: %s)',
  async (external) => {
    const data = { $ref: 'pet.yaml', more: [{ $ref: '#/info' }] }
    const components = {
      schemas: {
        A: {
          default: data,
          enum: [data],
          const: data,
          examples: [data],
          example: data,
          'x-a': data,
        },
        B: external ? { $ref: 'pet.yaml' } : {},
      },
      examples: {
        a: { externalValue: 'pet.yaml' },
        b: { value: data },
        c: { externalValue: 'http://127.0.0.1:9/' },
        d: { $ref: '#/components/examples/b' },
      },
      'x-b': data,
    }
    const description = { ...documentWith({ components }), 'x-c': data }
    const folder = folderWith({ 'a.json': JSON.stringify(description), 'pet.yaml': 'type: object' })
    const { document, inputs } = await readDescription(join(folder, 'a.json'))
    const { pet, ...schemas } = document.components!.schemas!
    expect(pet).toEqual(external ? { type: 'object' } : undefined)
    const { B, ...others } = components.schemas
    expect(schemas).toEqual({ ...others, B: external ? { $ref: '#/components/schemas/pet' } : B })
    expect(document).toMatchObject({
      components: { examples: components.examples, 'x-b': data },
      'x-c': data,
    })
    expect(inputs.size).toBe(external ? 2 : 1)
  },
)

test('a component that the bundler renames is a warning that says what to do', async () => {
  const responses = (file: string) => ({
    200: { description: 'd', content: { 'a/b': { schema: { $ref: file } } } },
  })
  const paths = {
    '/a': { get: { responses: responses('a/Pet.yaml') } },
    '/b': { get: { responses: responses('Pet.yaml') } },
  }
  const folder = folderWith({
    'openapi.json': JSON.stringify(documentWith({ paths })),
    'Pet.yaml': 'type: string',
    'a/Pet.yaml': 'type: integer',
  })
  const { problems } = await readDescription(join(folder, 'openapi.json'))
  expect(problems).toMatchObject([
    { code: 'bundler', severity: 'warning', hint: 'give the two components different names' },
  ])
})
