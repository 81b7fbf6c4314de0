import { expect, onTestFinished, test } from 'vitest'
import { describe } from '../../scripts/cli/contract/description.ts'
import { runContract } from '../../scripts/contract/index.ts'
import { runTarget } from '../../scripts/contract/target/index.ts'
import { readMultipart } from '../../scripts/document/bodies/read-multipart.ts'
import { startMock } from '../../scripts/mock/server.ts'
import { documentWith } from '../support/describe.ts'

const pet = {
  ...{ type: 'object', required: ['name'], additionalProperties: false },
  properties: { name: { type: 'string', minLength: 2 }, age: { type: 'integer', minimum: 0 } },
}
const post = (operationId: string, mediaType: object, type = 'multipart/mixed') => ({
  post: {
    operationId,
    requestBody: { required: true, content: { [type]: mediaType } },
    responses: { '204': { description: 'Taken.' }, '400': { description: 'Wrong.' } },
  },
})

const document = documentWith({
  openapi: '3.2.0',
  paths: {
    '/pets': post('sendPets', {
      ...{ itemSchema: pet, itemEncoding: { contentType: 'application/json' } },
    }),
    '/list': post('sendList', { schema: { type: 'array', maxItems: 3, items: pet } }),
    '/words': post('sendWords', {
      schema: { type: 'array', minItems: 2, items: { enum: ['one', 'two'] } },
    }),
    '/named': post('sendNamed', {
      schema: { ...pet, properties: { ...pet.properties, pet } },
    }),
    // Its form may be empty, which has no part whose name tells it from a list.
    '/optional': post(
      'sendOptional',
      { schema: { type: 'object', properties: { file: { type: 'string', format: 'binary' } } } },
      'multipart/form-data',
    ),
  },
})
const description = await describe(document)

test('parts without names are sent, validated and judged like other bodies', async () => {
  const { findings, cases } = await runContract({
    description,
    phases: ['accepted', 'refused', 'content', 'boundary', 'random'],
  })
  expect(findings.map(({ message, example }) => [message, example.case])).toEqual([])
  expect(cases).toBeGreaterThan(80)
})

test('a run on a server sends them, too', async () => {
  const mock = await startMock(document, 0)
  onTestFinished(() => mock.close())
  const { observations, provoked } = await runTarget({ description, target: mock.url, write: true })
  expect(observations.map(({ message, exchange }) => [message, exchange?.case])).toEqual([])
  expect(provoked.filter((it) => it.endsWith(' 204'))).toHaveLength(5)
  expect(provoked.filter((it) => it.endsWith(' 400'))).toHaveLength(5)
})

type Row = readonly [status: number, path: string, ...parts: string[]]

const JSON_PART = 'Content-Type: application/json\r\n'

const ROWS: readonly Row[] = [
  [204, '/pets', `${JSON_PART}\r\n{"name":"Tom"}`, `${JSON_PART}\r\n{"name":"Rex","age":3}`],
  [400, '/pets', `${JSON_PART}\r\n{"name":"Tom"}`, `${JSON_PART}\r\n{"age":3}`],
  [400, '/pets', `${JSON_PART}\r\n{"name":`],
  [400, '/pets', 'no empty line'],
  [204, '/list', '\r\n{"name":"Tom"}'],
  [400, '/list', '\r\n{"name":"T"}'],
  [204, '/words', '\r\none', 'Content-Type: text/plain\r\n\r\ntwo'],
  [400, '/words', '\r\none'],
  [204, '/named', 'Content-Disposition: form-data; name="name"\r\n\r\nTom'],
  [400, '/named', 'Content-Disposition: form-data; name="age"\r\n\r\n3'],
]

test('the mock reads parts by what they hold', async () => {
  const mock = await startMock(document, 0)
  onTestFinished(() => mock.close())
  const statuses = ROWS.map(async ([, path, ...parts]) => {
    const body = [...parts.map((part) => `--next\r\n${part}\r\n`), '--next--'].join('')
    const headers = { 'content-type': 'multipart/mixed; boundary="next"' }
    return (await fetch(mock.url + path, { method: 'POST', headers, body })).status
  })
  expect(await Promise.all(statuses)).toEqual(ROWS.map(([status]) => status))
})

test.each<[body: string, parts: unknown]>([
  ['--x\r\n\r\none\r\n--x--', [{ type: '', text: 'one' }]],
  ['preamble\r\n--x \r\nContent-Type: a/b\r\n\r\n\r\n--x--\r\nend', [{ type: 'a/b', text: '' }]],
  [
    '--x\r\ncontent-disposition: form-data; name="a%22"; filename="b"\r\n\r\n1\r\n2\r\n--x--',
    [{ name: 'a"', type: '', text: '1\r\n2' }],
  ],
  ['--x\r\n\r\none\r\n--x', undefined],
  ['--x\r\nno end of headers\r\n--x--', undefined],
  ['none', undefined],
])('%j as parts', (body, parts) => {
  const read = readMultipart('multipart/mixed; boundary=x', Buffer.from(body))
  expect(read?.map(({ bytes, ...rest }) => ({ ...rest, text: String(bytes) }))).toEqual(parts)
})
