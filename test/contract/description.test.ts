import { expect, test } from 'vitest'
import { describe } from '../../scripts/cli/contract/description.ts'
import { documentWith } from '../support/describe.ts'

test('descriptors that need the runtime find it', async () => {
  const key = { name: 'Idempotency-Key', in: 'header', schema: { type: 'string' } }
  const pay = {
    operationId: 'pay',
    parameters: [key],
    responses: { 204: { description: 'Paid.' } },
  }
  const { operations } = await describe(documentWith({ paths: { '/payments': { post: pay } } }))
  expect(operations['pay']).toMatchObject({ around: expect.any(Function) })
})
