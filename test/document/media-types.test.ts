import { describe, expect, test } from 'vitest'
import { decodedText } from '../../scripts/document/media-types.ts'

describe('strings that hold JSON', () => {
  const schema = {
    type: 'string',
    contentMediaType: 'application/json',
    contentSchema: { const: 1 },
  }

  test.each([
    ['text/plain', schema, 'application/json'],
    ['TEXT/html', schema, 'application/json'],
    ['application/json', schema, undefined],
    ['text/plain', { type: 'string' }, undefined],
    ['text/plain', { ...schema, contentSchema: undefined }, undefined],
  ])('%s with %j holds %s', (name, it, wanted) => {
    expect(decodedText(name, { schema: it })).toBe(wanted)
  })
})
