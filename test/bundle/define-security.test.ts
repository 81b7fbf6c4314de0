import { expect, test } from 'vitest'
import { withDefinedSecurity } from '../../scripts/bundle/define-security.ts'
import { operationsOf } from '../../scripts/document/openapi.ts'
import { documentWith } from '../support/describe.ts'

const key = { type: 'apiKey', in: 'header', name: 'X-Key' }
const securitySchemes = { key, other: key }

test.each<[name: string, given: readonly object[], want: readonly object[], unknown: number]>([
  ['defined schemes', [{ key: [], other: [] }, {}], [{ key: [], other: [] }, {}], 0],
  ['one that is not defined', [{ Basic: [] }], [{}], 1],
  ['one of several', [{ key: [], Basic: [] }, { other: [] }], [{ key: [] }, { other: [] }], 1],
  ['the same twice, and another', [{ B: [] }, { B: [], C: [] }], [{}, {}], 2],
  ['names of members of objects', [{ constructor: [] }], [{}], 1],
])('%s', (_, given, want, unknown) => {
  const components = { securitySchemes }
  const whole = withDefinedSecurity(documentWith({ components, security: given }))
  const paths = { '/a': { get: { security: given, responses: {} } } }
  const operation = withDefinedSecurity(documentWith({ components, paths }))
  expect(whole.document.security).toEqual(want)
  expect(operationsOf(operation.document)[0]!.security).toEqual(want)
  const problem = { code: 'undefined-security-scheme', severity: 'error' }
  for (const [{ problems }, place] of [
    [whole, ''],
    [operation, '/paths/~1a/get'],
  ] as const) {
    expect(problems).toHaveLength(unknown)
    for (const it of problems)
      expect(it).toMatchObject({
        ...problem,
        pointer: expect.stringContaining(`${place}/security/`),
      })
  }
})
