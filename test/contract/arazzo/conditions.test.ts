import { describe, expect, test } from 'vitest'
import { parseCondition } from '../../../scripts/contract/arazzo/conditions.ts'
import { checkCriterion, isMet } from '../../../scripts/contract/arazzo/criteria.ts'
import { parseExpression } from '../../../scripts/contract/arazzo/expressions.ts'
import { reader, type Scope } from '../../../scripts/contract/arazzo/scope.ts'
import { replaced, resolveValue } from '../../../scripts/contract/arazzo/values.ts'
import type { Exchange } from '../../../scripts/contract/exchange.ts'

const body = {
  total: 2,
  name: 'Ada',
  gone: null,
  'a/b': { 'c~d': 1 },
  items: [
    { id: 'x1', tags: ['new'], price: 9.5 },
    { id: 'x2', tags: [], price: 20 },
  ],
}

const exchange = {
  request: {
    ...{ method: 'POST', url: 'http://h/things/7?page=2', body: undefined },
    headers: [['X-Trace', 'abc']],
  },
  answer: {
    status: 201,
    headers: [
      ['Content-Type', 'application/json'],
      ['Location', '/things/8'],
    ],
    body: new TextEncoder().encode(JSON.stringify(body)),
  },
} as unknown as Exchange

const scope: Scope = {
  self: 'https://example.org/workflows.yaml',
  sources: { api: { name: 'api', url: './api.yaml' } },
  inputs: { user: { name: 'Ada' }, 'max.items': 3, off: false, pattern: '^x' },
  outputs: { result: [1] },
  steps: new Map([['make', { id: 'x1', 'a.b': { c: 1 }, list: [{ id: 5 }] }]]),
  workflows: new Map([['sign-in', { inputs: { email: 'a@b.c' }, outputs: { token: 't' } }]]),
  exchange,
  sent: { path: { id: 7 }, query: { page: 2 }, body: { tags: ['q'] } },
}
const read = reader(scope)

describe('runtime expressions', () => {
  test.each([
    ['$url', 'http://h/things/7?page=2'],
    ['$method', 'POST'],
    ['$statusCode', 201],
    ['$self', 'https://example.org/workflows.yaml'],
    ['$request.header.x-trace', 'abc'],
    ['$request.path.id', 7],
    ['$request.query.page', 2],
    ['$request.body', { tags: ['q'] }],
    ['$request.body#/tags/0', 'q'],
    ['$response.header.location', '/things/8'],
    ['$response.header.ETag', undefined],
    ['$response.body', body],
    ['$response.body#/items/1/id', 'x2'],
    ['$response.body#/a~1b/c~0d', 1],
    ['$response.body.items[0].tags[0]', 'new'],
    ['$response.body#/none/at/all', undefined],
    ['$inputs.user', { name: 'Ada' }],
    ['$inputs.user#/name', 'Ada'],
    ['$inputs.user.name', 'Ada'],
    ['$inputs.max.items', 3],
    ['$outputs.result', [1]],
    ['$steps.make.outputs.id', 'x1'],
    ['$steps.make.outputs.a.b#/c', 1],
    ['$steps.make.outputs.list[0].id', 5],
    ['$workflows.sign-in.outputs.token', 't'],
    ['$workflows.sign-in.inputs.email', 'a@b.c'],
    ['$sourceDescriptions.api.url', './api.yaml'],
  ])('%s', (expression, value) => {
    expect(read(expression)).toEqual(value)
  })

  test.each([
    '$',
    '$status',
    '$statuscode',
    '$response',
    '$response.status',
    '$response.query.a',
    '$response.body#a',
    '$response.body#/a~2',
    '$request.header.a b',
    '$inputs',
    '$inputs.',
    '$steps.make.id',
    '$steps.make.outputs.',
    '$workflows.a.steps.b',
    '$message.payload',
    '$components.schemas.a',
  ])('%s is malformed', (expression) => {
    expect(parseExpression(expression)).toBeUndefined()
  })
})

describe('simple conditions', () => {
  test.each([
    ['$statusCode == 201', true],
    ["$statusCode == '201'", true],
    ['$statusCode>=200&&$statusCode<300', true],
    ['$statusCode == 200 || $statusCode == 201', true],
    ['!($statusCode == 201)', false],
    ['$statusCode != 201', false],
    ["$response.body#/name == 'ADA'", true],
    ["'it''s' == 'IT''S'", true],
    ['$response.body#/gone == null', true],
    ['$response.body#/absent == null', true],
    ['$response.body#/name != null', true],
    ['$response.body.total == $inputs.max.items', false],
    ['$response.body.items[1].price > 19.5', true],
    ["$response.body#/items/0/id < 'x2'", true],
    ['$response.body#/gone < 5', false],
    ['$inputs.off', false],
    ['!$inputs.off', true],
    ['$inputs.off == false && ($statusCode < 100 || true)', true],
    ['$request.body == $request.body', true],
  ])('%s is %s', (condition, holds) => {
    expect(parseCondition(condition).holds(read)).toBe(holds)
  })

  test.each([
    '',
    '$statusCode ==',
    '== 200',
    '$statusCode = 200',
    '($statusCode == 200',
    'ok',
    "'a",
  ])('%j is malformed', (condition) => {
    expect(() => parseCondition(condition)).toThrow(SyntaxError)
  })
})

describe('criteria', () => {
  const context = '$response.body'
  test.each([
    [{ context: '$statusCode', condition: '^2\\d\\d$', type: 'regex' }, true],
    [
      { context: '$response.body#/items/0/id', condition: '{$inputs.pattern}\\d', type: 'regex' },
      true,
    ],
    [{ context: '$response.body#/absent', condition: '.*', type: 'regex' }, false],
    [{ context, condition: '$.items[?@.price > 10]', type: 'jsonpath' }, true],
    [
      { context, condition: "$.items[?@.id == '{$steps.make.outputs.id}']", type: 'jsonpath' },
      true,
    ],
    [{ context, condition: '$.items[?@.price > 100]', type: 'jsonpath' }, false],
    [
      { context, condition: '$[?count(@.*) > 1]', type: { type: 'jsonpath', version: 'rfc9535' } },
      true,
    ],
    [{ context: '$response.header.Location', condition: '$.a', type: 'jsonpath' }, false],
    [{ context, condition: '/items/1', type: { type: 'jsonpointer', version: 'rfc6901' } }, true],
    [{ context, condition: '/items/2', type: { type: 'jsonpointer', version: 'rfc6901' } }, false],
  ])('%j is %s', (criterion, met) => {
    expect(isMet(criterion, read)).toBe(met)
  })

  test.each([
    [{ context, condition: '(', type: 'regex' }],
    [{ context, condition: '$.items[', type: 'jsonpath' }],
    [{ condition: '$.items', type: 'jsonpath' }],
    [{ context, condition: 'items', type: 'jsonpointer' }],
    [{ condition: '$statusCode is 200' }],
  ])('%j is malformed', (criterion) => {
    expect(checkCriterion(criterion).fault).toBeTypeOf('string')
  })
})

describe('values', () => {
  test.each([
    ['$inputs.user', { name: 'Ada' }],
    ['$5.00', '$5.00'],
    [
      '{$inputs.user.name} bought {$response.body#/total}, {$inputs.user}',
      'Ada bought 2, {"name":"Ada"}',
    ],
    [
      { id: '$steps.make.outputs.id', absent: '$inputs.absent', list: ['$inputs.absent', 1] },
      { id: 'x1', list: [1] },
    ],
    [{ context: '$response.body', selector: '$.items[1].id', type: 'jsonpath' }, 'x2'],
    [{ context: '$response.body', selector: '$.items[*].id', type: 'jsonpath' }, ['x1', 'x2']],
    [{ context: '$response.body', selector: '/items/0/id', type: 'jsonpointer' }, 'x1'],
  ])('%j', (value, expected) => {
    expect(resolveValue(value, read)).toEqual(expected)
  })

  test.each([
    [[{ target: '/a/b', value: '$inputs.max.items' }], { a: { b: 3 }, c: [1, { d: 2 }] }],
    [[{ target: '/c/1/d', value: 9 }], { a: 1, c: [1, { d: 9 }] }],
    [[{ target: '/c/-', value: 3 }], { a: 1, c: [1, { d: 2 }, 3] }],
    [
      [{ target: '$.c[?@.d == 2].d', targetSelectorType: 'jsonpath', value: 'x' }],
      { a: 1, c: [1, { d: 'x' }] },
    ],
    [[{ target: '', value: '$inputs.user' }], { name: 'Ada' }],
  ])('replacements %j', (replacements, expected) => {
    const payload = { a: 1, c: [1, { d: 2 }] }
    expect(replaced(payload, replacements, read)).toEqual(expected)
    expect(payload).toEqual({ a: 1, c: [1, { d: 2 }] })
  })
})
