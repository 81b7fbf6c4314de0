import type { Exchange } from '../../../scripts/contract/exchange.ts'
import { baselineOf, readBaseline } from '../../../scripts/contract/findings/baseline.ts'
import type { Observation } from '../../../scripts/contract/findings/finding.ts'
import { outcomeOf } from '../../../scripts/contract/reports/outcome.ts'
import { reportOf, type ContractReport } from '../../../scripts/contract/reports/report.ts'
import type { Document } from '../../../scripts/document/openapi.ts'

export const DOCUMENT = {
  ...{ openapi: '3.1.0', info: { title: 'Notes', version: '1.2.3' } },
  paths: {
    '/notes/{id}': {
      put: {
        operationId: 'change-note',
        parameters: [
          { name: 'id', in: 'path', required: true, schema: { type: 'integer' } },
          { name: 'tag', in: 'query', schema: { type: 'array', items: { type: 'string' } } },
          { name: 'X-Trace', in: 'header', schema: { type: 'string' } },
        ],
        requestBody: { content: { 'application/json': {}, 'text/plain': {} } },
        responses: { 200: { description: 'It.' } },
      },
    },
  },
  components: {
    securitySchemes: {
      userToken: { type: 'http', scheme: 'bearer' },
      siteKey: { type: 'apiKey', in: 'query', name: 'k' },
    },
  },
} as unknown as Document

export const RUN = {
  ...{ target: 'http://127.0.0.1:1', seed: 7, requests: 40, ended: undefined },
  phases: [{ phase: 'answers', requests: 40, milliseconds: 1234.5 }],
}

export const CONTEXT = {
  document: DOCUMENT,
  locate: () => ({ file: '/api/notes.yaml', line: 3, column: 5 }),
  ...{ shownFile: (file: string) => file.slice(1), baseline: undefined },
}

const bytes = (text: string) => new TextEncoder().encode(text)

export interface Given {
  readonly method?: string
  readonly url?: string
  readonly headers?: Exchange['request']['headers']
  readonly header?: string
  readonly body?: string | Uint8Array
  readonly answer?: string
}

export function exchangeWith({ body, header = 'x', answer = '{}', ...given }: Given): Exchange {
  const {
    method = 'PUT',
    url = 'http://127.0.0.1:1/notes/7',
    headers = [['x-trace', header]],
  } = given
  return {
    ...{ case: 'c', phase: 'answers', operationId: 'change-note', schemes: [], milliseconds: 1 },
    startedAt: '2026-01-01T00:00:00Z',
    request: { method, url, headers, body: typeof body === 'string' ? bytes(body) : body },
    answer: { status: 200, headers: [['x-answer', header]], body: bytes(answer) },
  }
}

export function observation(rest: Partial<Observation>): Observation {
  return {
    ...{ kind: 'body', severity: 'error', phase: 'answers', case: 'answers: a' },
    ...{ operationId: 'change-note', pointer: '/info/title', message: 'it is wrong', ...rest },
  }
}

export function reportWith(
  observations: readonly Observation[],
  baseline?: readonly Observation[],
): ContractReport {
  const known = baseline && readBaseline(baselineOf(reportWith(baseline).findings, '2026-01-02'))
  return reportOf(outcomeOf({ ...RUN, observations }), { ...CONTEXT, baseline: known })
}
