import { expectTypeOf, test } from 'vitest'
import {
  callResult,
  createTransport,
  isHttpError,
  type ErrorStatus,
  type Operation,
  type Success,
} from '../../src/runtime/index.ts'

const away = {
  operationId: 'away',
  method: 'GET',
  path: '/away',
  parameters: [],
  responses: { 302: { 'text/html': {} }, 404: { 'text/plain': {} } },
  security: [],
  types: {} as {
    responses: {
      302: { content: { 'text/html': string } }
      404: { content: { 'text/plain': 'none' } }
    }
  },
} as const satisfies Operation

test('a redirect is the success where no 2xx is declared', async (error: unknown) => {
  const result = await callResult(createTransport({ baseUrl: 'https://api.test' }), away)
  if (result.ok) expectTypeOf(result.status).toEqualTypeOf<302>()
  expectTypeOf<Success<typeof away>>().toEqualTypeOf<string>()
  if (isHttpError(error, away, 404)) expectTypeOf(error.body).toEqualTypeOf<'none'>()
})

test('beside a 2xx it is an error, and a default is an error beside it', () => {
  const either = { ...away, responses: { ...away.responses, 204: {} } } as const
  expectTypeOf<Success<typeof either>>().toEqualTypeOf<undefined>()
  expectTypeOf<302>().toExtend<ErrorStatus<typeof either>>()
  const others = { ...away, responses: { ...away.responses, default: {} } } as const
  expectTypeOf<Success<typeof others>>().toEqualTypeOf<string>()
  expectTypeOf<302>().not.toExtend<ErrorStatus<typeof others>>()
})
