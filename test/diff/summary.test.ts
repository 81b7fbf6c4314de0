import { expect, it } from 'vitest'
import { summarizeChanges } from '../../scripts/diff/summary.ts'
import type { Document } from '../../scripts/document/openapi.ts'
import { BASE, descriptionsOf, LIST, PET_SCHEMA } from './cases/base.ts'

function summary(edit: Readonly<Record<string, unknown>>): string[] {
  return summarizeChanges(...descriptionsOf({ edit }))
}

it('lists breaking changes first', () => {
  expect(
    summary({
      [`${LIST}/parameters/-`]: { name: 'q', in: 'query', schema: { type: 'string' } },
      [`${LIST}/operationId`]: 'findPets',
      [`${PET_SCHEMA}/properties/note`]: undefined,
      [`${LIST}/parameters/0/required`]: true,
    }),
  ).toEqual([
    'breaking for senders: the query parameter `limit` of `findPets` became required',
    'breaking for readers: `Pet.note` was removed',
    'breaking for TypeScript only: `listPets` was renamed to `findPets`',
    'not breaking: the query parameter `q` of `findPets` was added',
  ])
})

it('is empty if nothing changed, and short for wording', () => {
  expect(summary({})).toEqual([])
  expect(summary({ '/info/version': '9.0.0' })).toEqual([])
  expect(summary({ [`${LIST}/summary`]: 'Other' })).toEqual([
    'a description, example or note changed',
  ])
  expect(summary({ [`${LIST}/responses/404/content/text~1plain/schema/$anchor`]: 'e' })).toEqual([
    'a detail changed that does not affect callers',
  ])
})

it('stays short', () => {
  const many = Object.fromEntries(
    Array.from({ length: 50 }, (_, index) => [
      `/components/schemas/New${index}`,
      { type: 'string' },
    ]),
  )
  const lines = summary(many)
  expect(lines).toHaveLength(21)
  expect(lines.at(-1)).toBe('and 30 more; `npx specwright diff` lists them')
})

it('keeps hostile names on one line, and inside their code span', () => {
  const [line, ...others] = summary({ [`${LIST}/operationId`]: 'a`b\n\n# c <img src=x>\u202e' })
  expect(others).toEqual([])
  expect(line).toBe(
    'breaking for TypeScript only: `listPets` was renamed to `a·b··# c <img src=x>\\u202e`',
  )
})

it('handles recursive, empty and sparse descriptions', () => {
  const node = {
    type: 'object',
    properties: { child: { allOf: [{ $ref: '#/components/schemas/Node' }, { type: 'object' }] } },
  }
  const tree = {
    ...BASE,
    components: {
      ...BASE.components,
      schemas: { ...BASE.components.schemas, Node: node, Pet: node },
    },
  }
  const changed = JSON.parse(JSON.stringify(tree)) as typeof tree
  Object.assign(changed.components.schemas.Node.properties, { name: { type: 'string' } })
  const lines = summarizeChanges(tree as Document, changed as Document)
  expect(lines).toContain('not breaking: `Node.name` was added')
  const empty = { openapi: '3.1.0', info: { title: 'x', version: '1' } }
  expect(summarizeChanges(empty, empty)).toEqual([])
  expect(summarizeChanges(empty, BASE as unknown as Document).length).toBeGreaterThan(4)
})
