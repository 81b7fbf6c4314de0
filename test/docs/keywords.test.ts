import { describe, expect, test } from 'vitest'
import { pagesWith, words } from './support.ts'

const component = (name: string) => ({ $ref: `#/components/schemas/${name}` })
const object = (...names: string[]) => ({
  type: 'object',
  properties: Object.fromEntries(names.map((name) => [name, { type: 'string' }])),
})

/** What a page says about a schema, by keyword. */
const KEYWORDS: [keyword: string, schema: object, ...said: string[]][] = [
  ['title and description', { title: 'A Title', description: 'A text.' }, 'A Title', 'A text.'],
  ['type and format', { type: 'string', format: 'email' }, 'string', 'email'],
  ['types', { type: ['string', 'null'] }, 'string or null'],
  ['enum', { enum: ['a1', 'b2'] }, 'a1', 'b2'],
  ['const', { const: 42 }, 'Always 42'],
  ['default', { type: 'string', default: 'dflt' }, 'default dflt'],
  ['examples', { type: 'string', examples: ['ex1', 'ex2'] }, 'Examples ex1, ex2'],
  ['deprecated', { type: 'string', deprecated: true }, 'deprecated'],
  ['readOnly', { type: 'string', readOnly: true }, 'received only'],
  ['writeOnly', { type: 'string', writeOnly: true }, 'sent only'],
  ['lengths', { type: 'string', minLength: 2, maxLength: 7 }, '2 to 7 characters'],
  ['pattern', { type: 'string', pattern: '^p+$' }, 'matches ^p+$'],
  ['bounds', { type: 'number', exclusiveMinimum: 3, maximum: 9 }, 'above 3 and at most 9'],
  ['multipleOf', { type: 'number', multipleOf: 5 }, 'multiple of 5'],
  [
    'content',
    { type: 'string', contentEncoding: 'base64', contentMediaType: 'image/png' },
    'encoded as base64',
    'holds image/png',
  ],
  [
    'contentSchema',
    { type: 'string', contentMediaType: 'application/json', contentSchema: object('inJson') },
    'string with JSON',
    'inJson',
  ],
  [
    'items',
    { type: 'array', items: { ...object('inItem'), description: 'One.' }, minItems: 1 },
    'array of object',
    'inItem',
    'One.',
    'at least 1 entry',
  ],
  ['uniqueItems', { type: 'array', uniqueItems: true }, 'unique entries'],
  [
    'prefixItems',
    { prefixItems: [{ description: 'The first.' }, object('second')], items: false },
    '[0]',
    'The first.',
    '[1]',
    'second',
    'no other entries',
  ],
  [
    'contains',
    { type: 'array', contains: object('held'), minContains: 2 },
    'with an entry that is',
    'held',
    'at least 2 such entries',
  ],
  [
    'required',
    { ...object('there'), required: ['there', 'nowhere'] },
    'there: string, required',
    'requires nowhere',
  ],
  ['counts of members', { type: 'object', minProperties: 1, maxProperties: 3 }, '1 to 3 members'],
  [
    'patternProperties',
    { patternProperties: { '^t_': { type: 'integer', description: 'A trick.' } } },
    '^t_: integer, any matching name',
    'A trick.',
  ],
  [
    'additionalProperties',
    { ...object('own'), additionalProperties: { type: 'boolean', description: 'A flag.' } },
    '*: boolean, any other name',
    'A flag.',
  ],
  [
    'no additionalProperties',
    { ...object('own'), additionalProperties: false },
    'no other members',
  ],
  [
    'propertyNames',
    { type: 'object', propertyNames: { pattern: '^n' } },
    'with names that are',
    '^n',
  ],
  ['dependentRequired', { dependentRequired: { card: ['cvc'] } }, 'with card also cvc'],
  [
    'dependentSchemas',
    { dependentSchemas: { card: object('owner') } },
    'if there is a member card',
    'owner',
  ],
  ['not', { not: { ...object('bad'), required: ['bad'] } }, 'never', 'bad'],
  [
    'if, then and else',
    { if: object('cond'), then: object('yes'), else: object('no') },
    'if object',
    'cond',
    'then object',
    'yes',
    'otherwise object',
    'no',
  ],
  ['unevaluatedProperties', { ...object('own'), unevaluatedProperties: false }, 'no other members'],
  ['allOf', { allOf: [object('one'), object('two')] }, 'one', 'two'],
  [
    'anyOf beside oneOf, in a part of allOf',
    {
      allOf: [{ anyOf: [object('n'), object('s')] }],
      oneOf: [object('x'), object('y')],
    },
    ...['any of', 'n: string', 's: string', 'either', 'x: string', 'y: string'],
  ],
  [
    'oneOf of constants',
    { oneOf: [{ const: 'up', title: 'Upwards', description: 'Smallest first.' }, { const: 'dn' }] },
    'One of up, dn',
    'Upwards',
    'Smallest first.',
  ],
  [
    'discriminator',
    {
      oneOf: [component('Cat'), component('Dog')],
      discriminator: {
        propertyName: 'kind',
        mapping: { c: '#/components/schemas/Cat', d: '#/components/schemas/Dog' },
      },
    },
    'Cat if kind is c',
    'Dog if kind is d',
  ],
  [
    'discriminator without alternatives',
    { ...object('kind'), discriminator: { propertyName: 'kind', mapping: { c: 'Cat' } } },
    'Cat if kind is c',
  ],
  [
    'xml',
    { type: 'string', xml: { name: 'x', prefix: 'p', attribute: true, namespace: 'urn:n' } },
    'XML attribute p:x',
    'in namespace urn:n',
  ],
]

describe('a page says what a schema says', async () => {
  const properties = Object.fromEntries(KEYWORDS.map(([, schema], index) => [`m${index}_`, schema]))
  const content = { 'application/json': { schema: { type: 'object', properties } } }
  const { html, markdown } = await pagesWith(
    { 'POST /a': { requestBody: { content }, responses: { '204': { description: 'Done.' } } } },
    { components: { schemas: { Cat: object('lives', 'kind'), Dog: object('tricks', 'kind') } } },
  )
  const part = (text: string, index: number) =>
    text
      .split(`m${index}_`)
      .at(-1)!
      .split(`m${index + 1}_`)[0]!

  test.each(KEYWORDS.map((it, index) => [it[0], index] as const))('%s', (_, index) => {
    const [, , ...said] = KEYWORDS[index]!
    const inHtml = part(words(html), index)
    const inMarkdown = part(markdown.replace(/[`*\\]/g, '').replace(/\s+/g, ' '), index)
    for (const text of said) {
      expect(inHtml).toContain(text)
      expect(inMarkdown).toContain(text.replace(/[`*\\]/g, ''))
    }
  })
})

test('webhooks, callbacks and links have pages and lists', async () => {
  const request = (name: string) => ({
    requestBody: { content: { 'application/json': { schema: object(name) } } },
    responses: { '200': { description: 'Taken.' } },
  })
  const links = { next: { operationId: 'b', parameters: { id: '$response.body#/id' } } }
  const { all, markdown } = await pagesWith(
    {
      'POST /a': {
        operationId: 'a',
        callbacks: { done: { '{$request.body#/url}': { post: request('state') } } },
        responses: { '200': { description: 'Ok.', links } },
      },
      'GET /b': { operationId: 'b', responses: { '200': { description: 'Ok.' } } },
    },
    { webhooks: { born: { post: { ...request('pet'), summary: 'A pet was born' } } } },
  )
  expect(markdown).toContain('`next`: [b](../operations/b.md) with `id` `$response.body#/id`')
  expect(markdown).toContain('[done](../operations/callbackDone.md)')
  expect(all.get('operations/callbackDone.md')).toContain('`state`')
  expect(all.get('operations/webhookBorn.html')).toContain('A pet was born')
  expect(all.get('llms.txt')).toContain('[A pet was born](operations/webhookBorn.md)')
})
