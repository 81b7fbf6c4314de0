import { expect, test } from 'vitest'
import type { Exchange } from '../../../scripts/contract/exchange.ts'
import { createSuite } from '../../../scripts/contract/suite.ts'
import { createdId } from '../../../scripts/contract/target/state/identify.ts'
import { resourcesOf } from '../../../scripts/contract/target/state/resources.ts'
import { documentWith } from '../../support/describe.ts'

const responses = { '201': { description: 'Made.' } }

const suiteAt = (path: string) => {
  const [, param = ''] = /\{(.*)\}/.exec(path) ?? []
  const parameters = [{ name: param, in: 'path', required: true, schema: { type: 'string' } }]
  const document = documentWith({
    paths: {
      [path.replace(/\/[^/]*$/, '')]: { post: { operationId: 'create', responses } },
      [path]: { get: { operationId: 'read', parameters, responses } },
    },
  })
  return createSuite({ document, operations: {}, securitySchemes: {}, validators: {} })
}

type Row = readonly [path: string, sent: object, answer: string, location: string, id?: string]

const ROWS: readonly Row[] = [
  ['/tenants/{tenant}', { name: 'north' }, '{"id":7,"name":"x"}', '', '7'],
  ['/tenants/{tenant}', { name: 'north' }, '{}', '/tenants/8', '8'],
  ['/tenants/{tenant}', { name: 'north' }, '{}', '', 'north'],
  ['/tenants/{tenant}', { name: 'north' }, '', '', 'north'],
  ['/tenants/{tenant_name}', { name: 'north' }, '{}', '', 'north'],
  ['/tenants/{tenant}', { tenant: 'north', name: 'The north' }, '{}', '', 'north'],
  ['/tags/{slug}', { slug: 'sea', name: 'Sea' }, '', '', 'sea'],
  ['/tenants/{tenantId}', { name: 'north' }, '{}', ''],
  ['/tenants/{tenant}', { name: 'north' }, '{"created":true}', ''],
  ['/tenants/{tenant}', { title: 'north' }, '{}', ''],
]

test.for(ROWS)('%s with %o, answered with %j and %j', ([path, sent, answer, location, id]) => {
  const suite = suiteAt(path)
  const url = `http://127.0.0.1${path.replace(/\/[^/]*$/, '')}`
  const bytes = (text: string) => new TextEncoder().encode(text)
  const headers = [['content-type', 'application/json'] as const]
  const exchange: Exchange = {
    ...{ case: '', phase: '', operationId: 'create', schemes: [], startedAt: '', milliseconds: 0 },
    request: { method: 'POST', url, headers, body: bytes(JSON.stringify(sent)) },
    answer: {
      ...{ status: 201, body: bytes(answer) },
      headers: location === '' ? headers : [...headers, ['location', location]],
    },
  }
  const [resource] = resourcesOf(suite)
  expect(createdId(suite, suite.subjects.get('create')!, resource!, exchange)).toBe(id)
})
