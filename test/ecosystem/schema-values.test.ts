import { spawnSync } from 'node:child_process'
import { rmSync, symlinkSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { StandardSchemaV1 } from '@standard-schema/spec'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { models } from '../../scripts/emit/models.ts'
import { operations } from '../../scripts/emit/operations.ts'
import { standardSchemas } from '../../scripts/emit/standard-schemas/index.ts'
import { types } from '../../scripts/emit/types/index.ts'
import { validators } from '../../scripts/emit/validators/index.ts'
import { runtimeFiles } from '../../scripts/emit/client/runtime-files.ts'
import { requestForms } from '../../scripts/document/schemas/request-forms.ts'
import { documentWith } from '../support/describe.ts'
import { fill, temporaryFolder } from '../support/files.ts'

const VALUES = { dates: 'Date', int64: 'bigint' } as const
const body = { content: { 'application/json': { schema: { $ref: '#/components/schemas/Trip' } } } }
/** Names of models that the code of schemas uses itself, or that an operation has, too. */
const NAMES =
  'Array Blob Date JSON Number Object String StandardSchema SchemaIssue _standardSchema _models $Date 日本'.split(
    ' ',
  )
const DOCUMENT = documentWith({
  paths: {
    '/trips': {
      post: {
        operationId: 'createTrip',
        requestBody: { required: true, ...body },
        responses: Object.fromEntries(
          ['200', '4XX', 'default'].map((status) => [status, { description: 'A', ...body }]),
        ),
      },
      put: { operationId: '日本', requestBody: body, responses: {} },
    },
  },
  components: {
    schemas: {
      Trip: {
        type: 'object',
        required: ['day'],
        properties: {
          day: { type: 'string', format: 'date' },
          start: { type: ['string', 'null'], format: 'date-time' },
          length: { type: 'integer', format: 'int64', minimum: 1 },
          stops: { type: 'array', items: { $ref: '#/components/schemas/Trip' } },
          name: { type: 'string' },
        },
      },
      ...Object.fromEntries(NAMES.map((name) => [name, { type: 'string' }])),
    },
  },
})

interface Schemas {
  readonly Trip: StandardSchemaV1
  readonly createTrip: {
    readonly requestBody: Readonly<Record<'application/json', StandardSchemaV1>>
  }
}

/** Given values, each with whether it is valid. */
const GIVEN: readonly [given: string, isValid: boolean][] = [
  ["{ day: '2020-01-02' }", true],
  ["{ day: new Date('2020-01-02') }", true],
  ["{ day: new Date('2020-01-02T01:00:00Z') }", false],
  ['{ day: new Date(NaN) }', false],
  ["{ day: '2020-01-02', start: null }", true],
  ["{ day: '2020-01-02', start: new Date('2020-01-02T01:00:00Z') }", true],
  ["{ day: '2020-01-02', start: '2020-01-02T01:00:00Z' }", true],
  ["{ day: '2020-01-02', start: '2020-01-02' }", false],
  ["{ day: '2020-01-02', length: 9007199254740993n }", true],
  ["{ day: '2020-01-02', length: 7 }", true],
  ["{ day: '2020-01-02', length: 0n }", false],
  ["{ day: '2020-01-02', stops: [{ day: new Date('2020-01-02'), length: 7n }] }", true],
  ["{ day: '2020-01-02', stops: [{ day: 'today' }] }", false],
]

const NOT_ASSIGNABLE = [
  '{ day: 1 }',
  "{ day: '', length: '7' }",
  "{ day: '', name: new Date(0) }",
  "{ day: '', stops: [{}] }",
]

const COMPILER = resolve(import.meta.dirname, '../../node_modules/typescript7/bin/tsc')
const OPTIONS =
  'use.ts --strict --noEmit --skipLibCheck --target es2023 --module nodenext --allowImportingTsExtensions'.split(
    ' ',
  )

describe('schemas with dates and bigints', () => {
  const folder = temporaryFolder()

  beforeAll(() => {
    const forms = requestForms(DOCUMENT, VALUES)
    const compiled = validators(DOCUMENT, { forms, ...VALUES })
    const files = [
      ...compiled.files,
      standardSchemas(DOCUMENT, compiled.models, VALUES),
      models(DOCUMENT, forms).file,
      operations(DOCUMENT, VALUES),
      ...types(DOCUMENT, { models: true, ...VALUES }),
      ...runtimeFiles(),
    ]
    for (const { path, content } of files) fill(folder, { [path]: content })
    fill(folder, { 'package.json': '{ "type": "module" }' })
    symlinkSync(resolve(import.meta.dirname, '../../node_modules'), join(folder, 'node_modules'))
  })

  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test('have the types of what is given and passed on', () => {
    const lines = [
      ...GIVEN.map(([given]) => `own = ${given}; sent = ${given}; received = ${given}`),
      ...NOT_ASSIGNABLE.map(
        (it) => `// @ts-expect-error\nown = ${it}\n// @ts-expect-error\nreceived = ${it}`,
      ),
    ]
    fill(folder, {
      'use.ts': `import type { StandardSchemaV1 } from '@standard-schema/spec'
import * as schemas from './schemas.ts'
const { requestBody, responses } = schemas.createTrip
const body = requestBody['application/json']
const answers = [responses[200], responses['4XX'], responses.default].map((it) => it['application/json'])
export let own: StandardSchemaV1.InferInput<typeof schemas.Trip>
export let sent: StandardSchemaV1.InferOutput<typeof body>
export let received: StandardSchemaV1.InferOutput<(typeof answers)[number]>
${lines.join('\n')}
`,
    })
    expect(
      spawnSync(process.execPath, [COMPILER, ...OPTIONS], { cwd: folder, encoding: 'utf8' }).stdout,
    ).toBe('')
  })

  test.each(GIVEN)('%s is valid: %s', async (given, isValid) => {
    const { Trip, createTrip } = (await import(
      /* @vite-ignore */ join(folder, 'schemas.ts')
    )) as Schemas
    const value: unknown = new Function(`return ${given}`)()
    for (const schema of [Trip, createTrip.requestBody['application/json']]) {
      const result = await schema['~standard'].validate(value)
      expect(result.issues === undefined).toBe(isValid)
      if (isValid) expect(result).toEqual({ value })
    }
  })
})
