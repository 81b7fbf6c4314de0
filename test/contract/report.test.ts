import { describe, expect, test } from 'vitest'
import { describe as describeClient } from '../../scripts/cli/contract/description.ts'
import { runContract } from '../../scripts/contract/index.ts'
import { reportFiles } from '../../scripts/contract/reports/files.ts'
import { toTerminal } from '../../scripts/contract/reports/markdown.ts'
import type { Result } from '../../scripts/contract/phases/phase.ts'
import { summarize } from '../../scripts/contract/reports/summary.ts'
import type { Document } from '../../scripts/document/openapi.ts'

function resultWith(parts: Partial<Result>): Result {
  return { phase: 'answers', name: 'a', cases: 1, milliseconds: 1, observations: [], ...parts }
}

test('a phase that fails as a whole is reported, and the others still run', async () => {
  const document = { openapi: '3.1.0', info: { title: 'Notes', version: '1' }, paths: {} }
  const report = await runContract({
    description: await describeClient(document),
    phases: ['preflight'],
    sequences: [
      {
        name: 'broken',
        run: () => {
          throw new Error('no value is known', { cause: new Error('it requires itself') })
        },
      },
      { name: 'fine', run: () => [resultWith({ phase: 'fine' })] },
    ],
  })
  expect(report.passed).toBe(false)
  expect(report.phases).toMatchObject([
    { phase: 'preflight', cases: 1, failed: 0 },
    { phase: 'broken', cases: 1, failed: 1 },
    { phase: 'fine', cases: 1, failed: 0 },
  ])
  expect(report.findings).toMatchObject([
    { message: 'no value is known; it requires itself', phases: ['broken'] },
  ])
})

test('an operation that cannot be tested is named, and the others are still tested', async () => {
  const operation = (operationId: string, schema: object) => ({
    operationId,
    requestBody: { content: { 'application/json': { schema } } },
    responses: { 204: { description: 'Done.' } },
  })
  const document = {
    ...{ openapi: '3.1.0', info: { title: 'Notes', version: '1' } },
    paths: {
      '/good': { put: operation('good', { type: 'integer' }) },
      '/bad': { put: operation('bad', { type: 'integer', minimum: 2, maximum: 1 }) },
      '/closed': { put: { operationId: 'closed', responses: { 403: { description: 'No.' } } } },
    },
  } as unknown as Document
  const report = await runContract({
    description: await describeClient(document),
    phases: ['preflight', 'accepted'],
    locate: (pointer) => `openapi.yaml:1:1 #${pointer}`,
  })
  const start = 'operations are left out of the tests: '
  expect(report.findings).toMatchObject([
    {
      message: `${start}no value is known that the schema accepts`,
      pointer: '/paths/~1bad/put/requestBody/content/application~1json/schema',
      details: ['bad'],
    },
    {
      ...{ message: `${start}it declares no success`, pointer: '/paths/~1closed/put' },
      details: ['closed'],
    },
  ])
  expect(report.phases[1]!.cases).toBeGreaterThan(0)
})

test('a threshold for something that is not counted fails the run', () => {
  const thresholds = { 'keyword valid': 100, 'keywrd valid': 50 }
  const { complaints } = summarize([], new Map(), [], thresholds)
  expect(complaints).toEqual(['there is no kind "keywrd valid" to set a threshold for'])
})

describe('text of descriptions and servers leaves each report escaped:', () => {
  const FOREIGN = [
    '\u001b[31mred\u001b[0m',
    '\u001b]8;;https://evil.test\u0007link\u001b]8;;\u0007',
    '\n::add-mask::secret',
    '\r\n::stop-commands::x',
    '\n##[error]no',
    '\u009b2J',
    '\u202egnp.exe',
    '<script>alert(1)</script>',
    '| cell | ![x](https://evil.test) [y](javascript:1)',
    '`code` ``more`` ***bold***',
    ']]> &amp; "quotes" \ud800 \uffff \u0000',
  ]
  const results = FOREIGN.map((text) =>
    resultWith({
      name: text,
      observations: [
        {
          ...{ kind: 'body', severity: 'error', phase: 'answers', case: text, operationId: text },
          ...{ pointer: `/paths/${text}`, message: text, detail: text },
        },
      ],
    }),
  )
  const gaps = FOREIGN.map((text) => ({ item: `property: ${text}`, reason: text, inherent: true }))
  const summary = summarize([...results, resultWith({ gaps })], new Map(), [], {})
  const report = { ...summary, seed: 1, results, passed: false }
  const [markdown, json, junit] = reportFiles(report).map(({ content }) => content) as [
    ...[string, string, string],
  ]

  test.for([
    ['terminal', toTerminal(report)],
    ['Markdown', markdown],
    ['JUnit XML', junit],
    ['JSON', json],
  ] as const)('%s', ([, text]) => {
    expect(text).not.toMatch(/[\u0000-\u0008\u000b-\u001f]/)
    expect(text).not.toMatch(/^\s*(::|##\[)/m)
  })

  test.for([
    ['terminal', toTerminal(report)],
    ['Markdown', markdown],
    ['JUnit XML', junit],
  ] as const)('%s has no characters that hide text', ([, text]) => {
    expect(text).not.toMatch(/[\u007f-\u009f\u202a-\u202e\u2066-\u2069]/)
  })

  test('Markdown has no injected markup', () => {
    const prose = markdown.replace(/(`+) .*? \1|`[^`\n]*`/g, '')
    expect(prose).not.toMatch(/(?<!\\)(<script|!\[|\]\(|\*\*)/)
  })

  test('JUnit XML is well-formed', () => {
    const tags = [...junit.matchAll(/<(\/?)(\w+)((?: \w+="[^"<&]*(?:&#\d+;[^"<&]*)*")*)(\/?)>/g)]
    const rest = junit.replace(/<\?xml[^>]*\?>/, '').replace(/<\/?\w+(?: \w+="[^"<]*")*\/?>/g, '')
    expect(rest.trim()).toBe('')
    const depth = tags.reduce((sum, [, close, , , self]) => sum + (close ? -1 : self ? 0 : 1), 0)
    expect(depth).toBe(0)
    expect(junit).not.toMatch(/[\ufffe\uffff]|\p{Surrogate}/u)
  })
})
