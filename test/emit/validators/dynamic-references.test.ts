import { expect, test } from 'vitest'
import { validatorOf } from './compiled.ts'

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })
const items = () => ({ type: 'array', items: { $dynamicRef: '#item' } })

const schemas = {
  Person: { type: 'object', required: ['name'] },
  Page: {
    required: ['items'],
    properties: { items: items() },
    $defs: { item: { $dynamicAnchor: 'item', not: {} } },
  },
  PeoplePage: { ...ref('Page'), $defs: { item: { $dynamicAnchor: 'item', ...ref('Person') } } },
  NumbersPage: { ...ref('Page'), $defs: { item: { $dynamicAnchor: 'item', type: 'number' } } },
  Tree: {
    $dynamicAnchor: 'node',
    properties: { children: { type: 'array', items: { $dynamicRef: '#node' } } },
  },
  StrictTree: { $dynamicAnchor: 'node', ...ref('Tree'), required: ['v'] },
  Plain: { properties: { items: items() }, $defs: { item: { $anchor: 'item', type: 'string' } } },
  PlainPage: { ...ref('Plain'), $defs: { item: { $dynamicAnchor: 'item', type: 'number' } } },
}

test.each<[schema: object, valid: readonly unknown[], invalid: readonly unknown[]]>([
  [ref('Page'), [{ items: [] }], [{ items: [1] }, {}]],
  [ref('PeoplePage'), [{ items: [{ name: 1 }] }], [{ items: [1] }, { items: [{}] }]],
  [ref('NumbersPage'), [{ items: [1] }], [{ items: [{ name: 1 }] }]],
  [
    { ...ref('Page'), $defs: { item: { $dynamicAnchor: 'item', type: 'string' } } },
    [{ items: ['a'] }],
    [{ items: [1] }],
  ],
  [ref('Tree'), [{ children: [{}, 5] }], [{ children: 1 }]],
  [
    ref('StrictTree'),
    [{ v: 1, children: [{ v: 2, children: [] }] }],
    [
      { v: 1, children: [{}] },
      { v: 1, children: [{ v: 1, children: [{ w: 1 }] }] },
    ],
  ],
  [ref('PlainPage'), [{ items: ['a'] }], [{ items: [1] }]],
  [
    { prefixItems: [ref('PeoplePage'), ref('NumbersPage')] },
    [[{ items: [{ name: 1 }] }, { items: [1] }]],
    [[{ items: [1] }], [{ items: [] }, { items: [{ name: 1 }] }]],
  ],
])('%j', async (schema, valid, invalid) => {
  const validate = (await validatorOf(schema, { schemas }))!
  expect(valid.map(validate)).toEqual(valid.map(() => true))
  expect(invalid.map(validate)).toEqual(invalid.map(() => false))
})
