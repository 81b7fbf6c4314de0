import { describe, expect, test } from 'vitest'
import { validatorOf } from './compiled.ts'

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })

describe('readOnly and writeOnly', () => {
  const User = {
    type: 'object',
    required: ['id', 'name', 'password'],
    additionalProperties: false,
    properties: { id: { type: 'string', readOnly: true }, name: {}, password: ref('Password') },
  }
  const schemas = {
    User,
    Password: { type: 'string', writeOnly: true },
    Tree: { required: ['user'], properties: { user: ref('User'), next: ref('Tree') } },
  }
  const request = { name: 'a', password: 'b' }
  const response = { id: '1', name: 'a' }

  test('a request may lack readOnly members, and may have them', async () => {
    const validate = await validatorOf(ref('User'), { schemas })
    expect(
      [request, { ...request, id: '1' }, { ...request, id: 1 }, response].map(validate!),
    ).toEqual([true, true, false, false])
  })

  test('a response may lack writeOnly members', async () => {
    const validate = await validatorOf(ref('User'), { schemas, in: 'response' })
    expect([response, { ...response, password: 'b' }, request].map(validate!)).toEqual([
      true,
      true,
      false,
    ])
  })

  test('in recursive schemas', async () => {
    const validate = await validatorOf(ref('Tree'), { schemas })
    expect(validate!({ user: request, next: { user: request } })).toBe(true)
    expect(validate!({ user: request, next: { user: response } })).toBe(false)
  })

  test('where allOf separates the member from its requirement', async () => {
    const Named = {
      allOf: [{ properties: { id: { readOnly: true } } }, { required: ['id', 'name'] }],
    }
    const validate = await validatorOf(
      { allOf: [ref('Named'), { required: ['id'] }] },
      { schemas: { Named } },
    )
    expect([{ name: 1 }, {}].map(validate!)).toEqual([true, false])
  })

  test('not below `not`', async () => {
    const validate = await validatorOf({
      not: { required: ['id'], properties: { id: { readOnly: true } } },
    })
    expect([{}, { id: 1 }].map(validate!)).toEqual([true, false])
  })
})
