import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { reportFiles } from '../../../scripts/contract/reports/files.ts'
import { toTerminal } from '../../../scripts/contract/reports/terminal.ts'
import { startEchoServer } from '../../../scripts/contract/servers/echo-server.ts'
import { exchangeWith, observation, reportWith, type Given } from './reported.ts'

const SECRETS: Readonly<Record<string, Given>> = {
  'a bearer token': { headers: [['authorization', 'Bearer s3cr3t-value']] },
  'one that the answer repeats': {
    ...{ headers: [['Authorization', 'Bearer s3cr3t-value']], answer: 'for s3cr3t-value' },
  },
  'basic credentials': { headers: [['authorization', 'Basic s3cr3t-value']] },
  'a cookie': { headers: [['cookie', 'a=1234567; session=s3cr3t-value']] },
  'an API key in the query': { url: 'http://127.0.0.1:1/notes/7?k=s3cr3t-value&tag=a' },
  'a password in JSON': { body: '{"user":"me","password":"s3cr3t-value"}' },
  'a token deep in an answer': { answer: '[{"session":{"access_token":"s3cr3t-value"}}]' },
  'a password in a form': { body: 'user=me&password=s3cr3t-value' },
}

test.each(Object.entries(SECRETS))('%s is in no report', (_, given) => {
  const report = reportWith([
    observation({ exchange: exchangeWith(given), detail: 'it is "s3cr3t-value"' }),
  ])
  const all = [...reportFiles(report).map(({ content }) => content), toTerminal(report)]
  expect(all.filter((it) => it.includes('s3cr3t-value'))).toEqual([])
  expect(report.findings[0]!.example.curl).toMatch(
    given.answer?.startsWith('[') ? /./ : /"\$[A-Z_]+"/,
  )
})

const SENT: Readonly<Record<string, Given>> = {
  GET: { method: 'GET' },
  HEAD: { method: 'HEAD' },
  'quotes, a dollar sign and line feeds': { body: `it's "$HOME" \n \\n \`id\`` },
  'a body that looks like a file': { body: '@/etc/passwd' },
  bytes: { body: new Uint8Array([0, 255, 10, 13, 39]) },
  'brackets and dots': { url: 'http://127.0.0.1:1/a/../%2e/[1]{2,3}?x[a]=1&y=%00' },
  'an empty header': {
    headers: [
      ['x-empty', ''],
      ['x-trace', "it's"],
    ],
  },
  'a media type of its own': { headers: [['content-type', 'application/x-own']], body: 'a=b' },
  'another method': { method: 'PURGE', body: '' },
}

test.each(Object.entries(SENT))('curl sends the same: %s', async (_, given) => {
  const echo = await startEchoServer()
  try {
    const { request } = exchangeWith(given)
    const url = request.url.replace('http://127.0.0.1:1', echo.url)
    const headers = [...request.headers, ['x-echo', 'it']] as const
    const { findings } = reportWith([
      observation({ exchange: exchangeWith({ ...given, url, headers }) }),
    ])
    await promisify(execFile)('sh', ['-c', findings[0]!.example.curl!])
    const received = echo.take('it')!
    expect(received).toMatchObject({
      method: request.method,
      target: url.slice(echo.url.length),
      headers: Object.fromEntries(headers),
    })
    expect([...received.body]).toEqual([...(request.body ?? [])])
    expect(received.headers['content-type']).toBe(Object.fromEntries(headers)['content-type'])
  } finally {
    await echo.close()
  }
})

test.each<[given: Given, call: string]>([
  [
    { url: 'http://127.0.0.1:1/v1/notes/7?tag=a&tag=b&k=s3cr3t-value' },
    'await client.changeNote({ path: { id: 7 }, query: { tag: ["a", "b"] }, header: { "X-Trace": "x" } })',
  ],
  [
    { headers: [['content-type', 'application/json']], body: '{"password":"s3cr3t-value","n":1}' },
    'await client.changeNote({ path: { id: 7 }, body: { password: process.env.PASSWORD!, n: 1 } })',
  ],
  [
    { headers: [['content-type', 'text/plain']], body: '12' },
    'await client.changeNote({ path: { id: 7 }, body: "12", contentType: "text/plain" })',
  ],
  [
    { url: 'http://127.0.0.1:1/notes/a%20b', headers: [] },
    'await client.changeNote({ path: { id: "a b" } })',
  ],
])('a request of the client: %j', (given, call) => {
  const { findings } = reportWith([observation({ exchange: exchangeWith(given) })])
  expect(findings[0]!.example.call).toBe(call)
})
