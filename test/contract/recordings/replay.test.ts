import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { Exchange } from '../../../scripts/contract/exchange.ts'
import type { Har } from '../../../scripts/contract/recordings/har.ts'
import { writeRecording } from '../../../scripts/contract/recordings/har-writer.ts'
import { readRecording } from '../../../scripts/contract/recordings/read-recording.ts'
import { replayExchanges } from '../../../scripts/contract/recordings/replay.ts'
import { replayReport } from '../../../scripts/contract/recordings/replay-report.ts'
import { suite } from '../judges/notes-suite.ts'

const folder = mkdtempSync(join(tmpdir(), 'replay-'))
afterAll(() => rmSync(folder, { recursive: true }))

let count = 0
const bytes = (text: string) => new TextEncoder().encode(text)

function exchange(
  line: string,
  status: number,
  body: string | Uint8Array,
  sent?: string,
): Exchange {
  const [method = '', path = ''] = line.split(' ')
  return {
    ...{ case: `one ${++count}`, phase: 'examples', operationId: 'x', schemes: ['token'] },
    request: {
      ...{ method, url: `http://127.0.0.1:8080${path}` },
      headers: sent === undefined ? [] : [['content-type', 'application/json']],
      body: sent === undefined ? undefined : bytes(sent),
    },
    answer: {
      ...{ status, body: typeof body === 'string' ? bytes(body) : body },
      headers: [
        ['content-type', 'application/json'],
        ['x-version', '3'],
      ],
    },
    ...{ startedAt: '2026-07-01T09:30:00.000Z', milliseconds: 1.5 },
  }
}

const FINE = '{"id":1,"tags":[]}'
const EXCHANGES: readonly Exchange[] = [
  exchange('GET /notes/1?fields=a', 200, FINE),
  exchange('GET /notes/1', 200, '{"id":"1","tags":[]}'),
  exchange('GET /notes/22', 200, '{"id":"2","tags":[]}'),
  exchange('GET /notes/1', 200, new Uint8Array([0xff, 0xfe])),
  exchange('GET /notes/1', 418, '{}'),
  exchange('POST /notes', 201, '', '{"id":1}'),
  exchange('GET /elsewhere/7', 200, '{}'),
  { ...exchange('GET /text', 200, ''), answer: undefined },
]

test('judges by the description alone, and says which answers never came', () => {
  const { observations, judged, provoked, unprovoked, undescribed } = replayExchanges(
    suite,
    EXCHANGES,
  )
  expect([...judged]).toEqual([
    ['readNote', 5],
    ['createNote', 1],
    ['readText', 1],
  ])
  expect(new Set(observations.map(({ kind }) => kind))).toEqual(
    new Set(['body', 'status', 'accepted', 'no answer', 'media type']),
  )
  expect(provoked).toEqual(['readNote 200', 'createNote 201'])
  expect(unprovoked).toContain('createNote 401')
  const report = replayReport(suite, replayExchanges(suite, EXCHANGES), 7)
  expect(report).toMatchObject({ passed: false, cases: 7, complaints: [] })
  expect(report.coverage.map(({ kind, covered, total }) => [kind, covered, total])).toEqual([
    ['operation', 3, 4],
    ['status', 2, 8],
  ])
  expect(report.gaps).toContainEqual({
    ...{ item: 'status: createNote 401', reason: 'no exchange of the recording shows it' },
  })
  expect([...undescribed]).toEqual([['the description has no operation for GET /elsewhere/*', 1]])
})

test('what was recorded gives the same findings again', () => {
  const { observations } = replayExchanges(suite, EXCHANGES)
  const file = join(folder, 'run.har')
  const creator = { name: 'specwright', version: '1' }
  writeRecording(file, {
    ...{ exchanges: EXCHANGES, observations, target: 'http://127.0.0.1', seed: 7, creator },
    ...{ secrets: [], credentialHeaders: [] },
  })
  expect(readdirSync(folder)).toEqual(['run.har'])
  const { log } = JSON.parse(readFileSync(file, 'utf8')) as Har
  expect(log).toMatchObject({ version: '1.2', creator, _seed: 7, _target: 'http://127.0.0.1' })
  expect(log.entries[0]).toMatchObject({
    ...{ _case: EXCHANGES[0]!.case, _phase: 'examples', time: 1.5 },
    request: { queryString: [{ name: 'fields', value: 'a' }] },
  })
  expect(log.entries.map(({ _findings }) => _findings?.length ?? 0)).toEqual([
    0, 1, 1, 2, 1, 1, 0, 1,
  ])
  expect(log.entries[1]!._findings).toEqual(log.entries[2]!._findings)
  const { exchanges } = readRecording(file, suite.description.securitySchemes)
  expect(exchanges.map(({ answer }) => answer && new Uint8Array(answer.body))).toEqual(
    EXCHANGES.map(({ answer }) => answer?.body),
  )
  const plain = (it: object) => JSON.parse(JSON.stringify({ ...it, exchange: undefined })) as object
  expect(replayExchanges(suite, exchanges).observations.map(plain)).toEqual(observations.map(plain))
})

test('secrets are recorded in another form that is judged alike', () => {
  const token = 'tok_9f8e7d6c5b4a'
  const file = join(folder, 'secrets.har')
  const [before] = EXCHANGES
  const secret: Exchange = {
    ...before!,
    request: {
      ...before!.request,
      url: `http://127.0.0.1/notes/1?note=${token}`,
      headers: [
        ['Authorization', `Bearer ${token}`],
        ['Cookie', 'sid=s3cr3t-session; theme=dark-blue'],
      ],
      body: bytes(JSON.stringify({ user: { password: 'open "sesame"' }, note: 'open' })),
    },
    answer: {
      ...before!.answer!,
      headers: [
        ['Set-Cookie', 'sid=0ther-S3ssion; Path=/'],
        ['X-Key', 'key-in-header-77'],
      ],
      body: bytes(JSON.stringify({ token, id: '9f8e', note: 'known-secret' })),
    },
  }
  writeRecording(file, {
    ...{ exchanges: [secret], observations: [], target: '', seed: 1 },
    ...{ creator: { name: 'specwright', version: '1' }, secrets: ['known-secret'] },
    credentialHeaders: ['x-key'],
  })
  const text = readFileSync(file, 'utf8')
  for (const it of [token, 's3cr3t', '0ther', 'sesame', 'known-secret', 'header-77'])
    expect(text).not.toContain(it)
  const { exchanges } = readRecording(file, {})
  const [recorded] = exchanges
  expect(recorded!.request.headers).toEqual([
    ['Authorization', 'Bearer tok_0a0a0a0a0a0a'],
    ['Cookie', 'sid=x0ax0x-xaxxxxx; theme=aaxx-axxa'],
  ])
  expect(JSON.parse(new TextDecoder().decode(recorded!.answer!.body))).toEqual({
    ...{ token: 'tok_0a0a0a0a0a0a', id: '9f8e', note: 'xxxxx-xaaxax' },
  })
})
