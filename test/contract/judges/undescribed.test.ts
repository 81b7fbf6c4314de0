import { expect, test } from 'vitest'
import type { Exchange } from '../../../scripts/contract/exchange.ts'
import { undescribedIn } from '../../../scripts/contract/judges/request/undescribed.ts'
import { suite } from './notes-suite.ts'

/** What a request with this line, and JSON as its body, has that its operation doesn't describe. */
function undescribed(operationId: string, line: string, body?: string): string[] {
  const [method = '', path = ''] = line.split(' ')
  const exchange: Exchange = {
    ...{ case: 'one', phase: 'workflows', operationId, schemes: [], answer: undefined },
    request: {
      ...{ method, url: `http://127.0.0.1:8080${path}` },
      headers: body === undefined ? [] : [['Content-Type', 'application/json']],
      body: body === undefined ? undefined : new TextEncoder().encode(body),
    },
    ...{ startedAt: '2026-07-01T09:30:00Z', milliseconds: 1 },
  }
  const found = undescribedIn(suite, suite.subjects.get(operationId)!, exchange)
  return found.map(({ severity, place }) => `${severity} ${place}`)
}

test.each([
  ['readText', 'GET /text', undefined, []],
  ['readText', 'GET /text?lang=en&lang=de&size', undefined, ['query/lang', 'query/size']],
  // The members of an object may have any name.
  ['readNote', 'GET /notes/1?deep%5Bother%5D=1', undefined, []],
  ['createNote', 'POST /notes', '{"id":1,"tags":[]}', []],
  [
    'createNote',
    'POST /notes',
    '{"id":1,"color":"red","__proto__":1}',
    ['body/color', 'body/__proto__'],
  ],
  ['createNote', 'POST /notes', '[{"color":"red"}]', []],
  ['createNote', 'POST /notes', '{"color"', []],
])('%s %s %s', (operationId, line, body, places) => {
  expect(undescribed(operationId, line, body)).toEqual(places.map((it) => `warning ${it}`))
})
