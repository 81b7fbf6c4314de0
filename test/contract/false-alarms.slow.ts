import { expect, test } from 'vitest'
import { join } from 'node:path'
import { describe } from '../../scripts/cli/contract/description.ts'
import { PHASE_NAMES, runContract } from '../../scripts/contract/index.ts'
import { judgeAnswer } from '../../scripts/contract/judges/answer.ts'
import { createSuite, type Description } from '../../scripts/contract/suite.ts'
import { generated } from '../support/describe.ts'
import { decodedAnswers } from './decoded-answers.ts'
import { folderWith } from '../support/folder.ts'

const DONE = { 204: { description: 'Done.' } }
const REJECTED = { ...DONE, 400: { description: 'No.' }, 422: { description: 'No.' } }
const json = (schema: object) => ({ 'application/json': { schema } })
const putting = (schema: object, mediaType = 'application/json') => ({
  '/a': {
    put: {
      operationId: 'putA',
      requestBody: { required: true, content: { [mediaType]: { schema } } },
      responses: REJECTED,
    },
  },
})
const property = (schema: object) => putting({ type: 'object', properties: { p: schema } })

async function describing(openapi: string, paths: object, schemas = {}): Promise<Description> {
  const description = {
    ...{ openapi, info: { title: 'T', version: '1' }, servers: [{ url: 'https://t.example' }] },
    ...{ paths, components: { schemas } },
  }
  const folder = folderWith({ 'openapi.yaml': JSON.stringify(description) })
  const { document, files } = await generated(join(folder, 'openapi.yaml'))
  return describe(document, files)
}

function sendingItems(mediaType: object) {
  const content = { 'application/jsonl': mediaType }
  const requestBody = { required: true, content }
  return { '/a': { post: { operationId: 'sendA', requestBody, responses: REJECTED } } }
}

const LIST = { type: 'array', uniqueItems: true, items: { type: 'integer', maximum: 6 } }
const S = { type: 'object', properties: { n: { type: 'string' } } }

/** A list in a path, which is written with commas. */
function listInPath(schema: object) {
  const parameters = ['n', 'days', 't'].map((name) => ({
    ...{ name, in: 'path', required: true },
    schema: name === 'days' ? schema : { type: 'integer' },
  }))
  const responses = { 200: { description: 'Fine.', content: json(S) } }
  return { '/a/{n}/{days}/{t}': { get: { operationId: 'getA', parameters, responses } } }
}

const refTo = (name: string) => ({ $ref: `#/components/schemas/${name}` })
const VET = {
  ...{ Fields: S, Id: { allOf: [{ type: 'integer', readOnly: true }] } },
  Identified: { type: 'object', properties: { id: refTo('Id') } },
  Vet: { required: ['id', 'n'], allOf: ['Fields', 'Identified'].map(refTo) },
}
const GENERIC = {
  List: {
    ...{ type: 'object', required: ['items'] },
    properties: { items: { type: 'array', items: { $dynamicRef: '#item' } } },
    $defs: { item: { $dynamicAnchor: 'item', not: {} } },
  },
  Texts: {
    $id: 'https://t.example/texts',
    $ref: '#/components/schemas/List',
    $defs: { item: { $dynamicAnchor: 'item', type: 'string' } },
  },
}

interface Given {
  readonly openapi?: string
  readonly paths: object
  readonly schemas?: object
  /** Reasons why the mock may disagree. */
  readonly blindSpots?: readonly RegExp[]
}

const CASES: Readonly<Record<string, Given>> = {
  'a generic schema': { paths: putting({ $ref: 'https://t.example/texts' }), schemas: GENERIC },
  'a list in a path': { paths: listInPath(LIST), blindSpots: [/no refusal is described/] },
  'a list in a path behind a reference': {
    paths: listInPath({ $ref: '#/components/schemas/Days' }),
    ...{ schemas: { Days: LIST }, blindSpots: [/no refusal is described/] },
  },
  'a readOnly member that is required where allOf includes it': {
    paths: putting({ $ref: '#/components/schemas/Vet' }),
    ...{ schemas: VET, blindSpots: [/`readOnly` members of requests/] },
  },
  'something wrong inside a readOnly member': {
    paths: property({
      ...{ type: 'array', readOnly: true },
      items: { type: 'object', required: ['d'], properties: { d: { type: 'string' } } },
    }),
    blindSpots: [/`readOnly` members of requests/],
  },
  'nullable next to allOf': {
    ...{ openapi: '3.0.3', schemas: { S } },
    paths: property({ nullable: true, allOf: [{ $ref: '#/components/schemas/S' }] }),
  },
  'nullable next to oneOf': {
    openapi: '3.0.3',
    paths: property({
      nullable: true,
      oneOf: [{ type: 'string', maxLength: 3 }, { type: 'integer' }],
    }),
  },
  'nullable next to anyOf': {
    openapi: '3.0.3',
    paths: property({ nullable: true, anyOf: [S, { type: 'integer' }] }),
  },
  'nullable next to enum': {
    ...{ openapi: '3.0.3', paths: property({ nullable: true, enum: ['a', 'b'] }) },
  },
  'nullable next to properties': {
    ...{ openapi: '3.0.3', paths: property({ nullable: true, properties: S.properties }) },
  },
  'a pattern that only compiles without the u flag': {
    paths: property({ type: 'string', pattern: '^[a;[]E]+$' }),
    blindSpots: [/only compiles without the u flag/],
  },
  'a line feed in base64': {
    openapi: '3.0.3',
    paths: property({ type: 'string', format: 'byte', maxLength: 9 }),
  },
  '204, 205 and 304 with content': {
    paths: {
      '/a': {
        delete: {
          operationId: 'deleteA',
          responses: {
            204: { description: 'Done.', content: json({ type: 'string' }) },
            205: { description: 'Done.', content: json({ type: 'string' }) },
            304: { description: 'The same.', content: { 'text/plain': {} } },
          },
        },
      },
    },
  },
  'a HEAD operation with content': {
    paths: {
      '/a': {
        head: {
          operationId: 'headA',
          responses: {
            200: { description: 'Fine.', content: { 'application/json': { schema: S } } },
            404: { description: 'None.', content: { 'text/plain': { example: 'none' } } },
          },
        },
      },
    },
  },
  'answers that are decoded by their schema': { paths: decodedAnswers },
  'a range of statuses in lower case': {
    paths: {
      '/a': {
        get: {
          operationId: 'getA',
          responses: {
            200: { description: 'Fine.', content: json(S) },
            '4xx': { description: 'No.', content: json({ type: 'integer' }) },
          },
        },
      },
    },
  },
  'a text body': { paths: putting({ type: 'string', maxLength: 3 }, 'text/plain') },
  'an XML body': { paths: putting(S, 'application/xml') },
  'a falsy body': { paths: putting({}) },
  'a body that may be 0 or null': { paths: putting({ type: ['integer', 'null'], maximum: 3 }) },
  'items that are sent': {
    openapi: '3.2.0',
    paths: sendingItems({ itemSchema: { ...S, required: ['n'] } }),
  },
  'items that are sent, and all of them together': {
    openapi: '3.2.0',
    paths: sendingItems({ itemSchema: S, schema: { type: 'array', maxItems: 3 } }),
  },
  'other methods': {
    openapi: '3.2.0',
    paths: {
      '/a': {
        query: {
          operationId: 'queryA',
          requestBody: putting(S)['/a'].put.requestBody,
          responses: REJECTED,
        },
        additionalOperations: { COPY: { operationId: 'copyA', responses: DONE } },
      },
    },
  },
  'a whole query string': {
    openapi: '3.2.0',
    paths: {
      '/a': {
        get: {
          operationId: 'getA',
          parameters: [
            {
              ...{ name: 'q', in: 'querystring', required: true },
              content: {
                'application/x-www-form-urlencoded': {
                  schema: { ...S, required: ['n'] },
                  examples: { one: { dataValue: { n: 'x' }, serializedValue: 'n=x' } },
                },
              },
            },
            { name: 'c', in: 'cookie', style: 'cookie', schema: { type: 'string' } },
          ],
          responses: REJECTED,
        },
      },
    },
    blindSpots: [/empty query parameter/, /described by `content`/],
  },
}

// The phase of the faults is about the client alone, and takes seconds.
const PHASES = PHASE_NAMES.filter((name) => name !== 'faults')

test.for(Object.entries(CASES))('%s is no finding', { timeout: 60_000 }, async ([, given]) => {
  const { openapi = '3.1.0', paths, schemas, blindSpots = [] } = given
  const description = await describing(openapi, paths, schemas)
  const report = await runContract({ description, phases: PHASES, randomCalls: 10 })
  expect(report.findings).toEqual([])
  expect(report.complaints).toEqual([])
  expect(report.blindSpots.map(({ reason }) => reason)).toEqual(
    blindSpots.map((reason) => expect.stringMatching(reason)),
  )
  expect(report.cases).toBeGreaterThan(20)
})

test('a body that HTTP forbids is a finding', async () => {
  const { responses, subjects } = createSuite(await describing('3.1.0', putting(S)))
  const answer = { status: 204, headers: new Headers(), text: '{}' }
  expect(judgeAnswer(responses, subjects.get('putA')!, answer)).toMatchObject([
    { kind: 'body', message: '204 has a body, but none is declared' },
  ])
})

test('a pattern that is not a regular expression is a finding', async () => {
  const document = (await describing('3.1.0', putting(S))).document
  const broken = JSON.parse(JSON.stringify(document).replace('"type":"string"', '"pattern":"(a"'))
  const report = await runContract({ description: await describe(broken), phases: ['preflight'] })
  expect(report.findings).toMatchObject([
    { message: expect.stringContaining('Unterminated group') },
  ])
})
