import { beforeAll, describe, expect, test } from 'vitest'
import { compiled, documentOf, type OperationValidators } from './compiled.ts'
import { OBJECT_GROUPS } from './object-groups.ts'
import { REFERENCE_GROUPS } from './reference-groups.ts'
import { schemas } from './schemas.ts'
import { VALUE_GROUPS } from './value-groups.ts'

const GROUPS = [...VALUE_GROUPS, ...OBJECT_GROUPS, ...REFERENCE_GROUPS]

let operations: Record<string, OperationValidators>

beforeAll(async () => {
  const bodies = GROUPS.map(([, schema], i) => [`case${i}`, schema] as const)
  operations = await compiled(documentOf(Object.fromEntries(bodies), { schemas }))
})

describe('keywords of 2020-12 in a 3.1 description', () => {
  test.each(GROUPS.map(([title, , valid, invalid], i) => ({ title, valid, invalid, i })))(
    '$title',
    ({ valid, invalid, i }) => {
      const validate = operations[`case${i}`]!.requestBody['application/json']
      const passes = (value: unknown) => validate?.(value) ?? true
      expect({ valid: valid.map(passes), invalid: invalid.map(passes) }).toEqual({
        valid: valid.map(() => true),
        invalid: invalid.map(() => false),
      })
    },
  )
})
