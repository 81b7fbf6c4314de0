import { describe, expect, test } from 'vitest'
import type { Document } from '../../scripts/document/openapi.ts'
import { plainReferences, withPointers } from '../../scripts/document/schemas/plain-references.ts'

const documentOf = (schemas: object, rest: object = {}) =>
  ({
    openapi: '3.1.0',
    info: { title: 't', version: '1' },
    ...rest,
    components: { schemas },
  }) as Document

const component = (path: string) => `#/components/schemas/${path}`
const text = { type: 'string' }

describe('a $ref becomes a pointer', () => {
  test.each<[kind: string, reference: string, schemas: object, wanted: string]>([
    ['to an anchor of its component', '#a', { X: { $defs: { d: { $anchor: 'a' } } } }, 'X/$defs/d'],
    ['to an anchor elsewhere', '#a', { X: {}, Y: { $anchor: 'a' } }, 'Y'],
    [
      'to its own anchor before others',
      '#a',
      { W: { $anchor: 'a' }, X: { $defs: { d: { $anchor: 'a' } } } },
      'X/$defs/d',
    ],
    ['to a dynamic anchor', '#a', { X: {}, Y: { $dynamicAnchor: 'a' } }, 'Y'],
    ['to an absolute $id', 'https://e.org/y', { X: {}, Y: { $id: 'https://e.org/y' } }, 'Y'],
    [
      'to an $id with an empty fragment',
      'https://e.org/y',
      { X: {}, Y: { $id: 'https://e.org/y#' } },
      'Y',
    ],
    ['to a relative $id', 'y.json', { X: {}, Y: { $id: 'y.json' } }, 'Y'],
    [
      'relative to its $id',
      'y',
      { X: { $id: 'https://e.org/a/x' }, Y: { $id: 'https://e.org/a/y' } },
      'Y',
    ],
    [
      'by an absolute path',
      '/y',
      { X: { $id: 'https://e.org/a/x' }, Y: { $id: 'https://e.org/y' } },
      'Y',
    ],
    [
      'to an $id inside of an $id',
      'b/d',
      { X: { $id: 'https://e.org/x', $defs: { d: { $id: 'b/d' } } } },
      'X/$defs/d',
    ],
    [
      'to a place in a schema with an $id',
      'y#/$defs/d',
      { X: {}, Y: { $id: 'y', $defs: { d: {} } } },
      'Y/$defs/d',
    ],
    [
      'to an anchor in a schema with an $id',
      'y#a',
      { X: { $anchor: 'a' }, Y: { $id: 'y', $defs: { d: { $anchor: 'a' } } } },
      'Y/$defs/d',
    ],
    [
      'to a place relative to its $id',
      '#/$defs/d',
      { X: { $id: 'x', $defs: { d: {} } } },
      'X/$defs/d',
    ],
    ['to its root', '#', { X: { $id: 'x' } }, 'X'],
    [
      'by a URN',
      'urn:e:y#a',
      { X: {}, Y: { $id: 'urn:e:y', $defs: { d: { $anchor: 'a' } } } },
      'Y/$defs/d',
    ],
    ['to a boolean schema', '#/$defs/d', { X: { $id: 'x', $defs: { d: false } } }, 'X/$defs/d'],
    ['to a name with a percent sign', 'y', { X: {}, 'a%b': { $id: 'y' } }, 'a%25b'],
  ])('%s', (_, $ref, schemas, wanted) => {
    const { X, ...others } = schemas as { X: object }
    const given = documentOf({ ...others, X: { ...X, properties: { it: { $ref } } } })
    const before = JSON.stringify(given)
    const pointing = withPointers(given) as { components: { schemas: { X: object } } }
    expect(pointing.components.schemas.X).toMatchObject({
      properties: { it: { $ref: component(wanted) } },
    })
    for (const document of [given, pointing as unknown as Document]) {
      expect(plainReferences(document).components!.schemas!.X).toMatchObject({
        properties: { it: { $ref: component(wanted) } },
      })
    }
    expect(JSON.stringify(given)).toBe(before)
  })

  test.each<[kind: string, reference: string, schemas: object]>([
    ['to another component', component('Y'), { Y: {} }],
    ['to another component from a schema with an $id', component('Y'), { X: { $id: 'x' }, Y: {} }],
    ['to a file', 'y.yaml', { Y: { $id: 'z.yaml' } }],
    ['to a name in data', '#a', { Y: { const: { $anchor: 'a' }, enum: [{ $id: '#a' }] } }],
    ['to a member of an unrelated schema', '#a', { Y: { properties: { $anchor: text } } }],
  ])('unless it leads %s', (_, $ref, schemas) => {
    const document = documentOf({ X: {}, ...schemas, Z: { $ref } })
    expect(withPointers(document)).toEqual(document)
  })
})

test('identifiers are left out, but not members of the same name', () => {
  const member = { $id: text, $anchor: text }
  const identified = {
    $id: 'x',
    $anchor: 'a',
    $dynamicAnchor: 'b',
    $schema: 's',
    properties: member,
  }
  expect(plainReferences(documentOf({ X: identified })).components!.schemas).toEqual({
    X: { $schema: 's', properties: member },
  })
})

describe('a $dynamicRef', () => {
  const list = { items: { $dynamicRef: '#item' }, $defs: { item: { $dynamicAnchor: 'item' } } }
  const of = (name: string) => ({
    $ref: component('List'),
    $defs: { item: { $dynamicAnchor: 'item', $ref: component(name) } },
  })

  test('leads to one schema when only that has the anchor', () => {
    const { List } = plainReferences(documentOf({ List: list })).components!.schemas!
    expect(List).toMatchObject({ items: { $ref: component('List/$defs/item') } })
  })

  test('makes a component per use of a generic schema', () => {
    const generic = {
      A: {},
      B: {},
      List: list,
      As: of('A'),
      Bs: of('B'),
      More: { $ref: component('As') },
    }
    const { schemas } = plainReferences(documentOf(generic)).components!
    expect(Object.keys(schemas!)).toEqual([...Object.keys(generic), 'As.List', 'Bs.List'])
    expect(schemas).toMatchObject({
      List: { items: { $ref: component('List/$defs/item') } },
      As: { $ref: component('As.List') },
      'As.List': { items: { $ref: component('As/$defs/item') } },
      'Bs.List': { items: { $ref: component('Bs/$defs/item') } },
      More: { $ref: component('As') },
    })
  })

  test('beside a $ref is a part of allOf', () => {
    const X = { $ref: component('Y'), $dynamicRef: '#a', allOf: [true] }
    const { schemas } = plainReferences(documentOf({ X, Y: { $dynamicAnchor: 'a' } })).components!
    expect(schemas!.X).toEqual({ $ref: component('Y'), allOf: [{ $ref: component('Y') }, true] })
  })

  test('does not make more components than a machine can hold', () => {
    const wide = Object.fromEntries(
      Array.from({ length: 400 }, (_, i) => [`p${i}`, { items: { $dynamicRef: '#item' } }]),
    )
    const uses = Array.from({ length: 400 }, (_, i) => [`Use${i}`, of('A')])
    const schemas = { A: {}, List: { ...list, properties: wide }, ...Object.fromEntries(uses) }
    expect(() => plainReferences(documentOf(schemas))).toThrow('dynamic references')
  })
})
