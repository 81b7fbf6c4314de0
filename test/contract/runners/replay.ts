import { createClient } from '../../../src/client.ts'
import { isClientError, type ClientError } from '../../../src/errors.ts'
import type { AnyInput } from '../../../src/input.ts'
import { baseOf } from '../cases/base.ts'
import type { WireAnswer } from '../judges/answer.ts'
import type { Suite } from './context.ts'
import type { ClientAnswer } from './send.ts'

/** What the real client makes of an answer that never went over a wire. */
export async function replay(
  suite: Suite,
  operationId: string,
  { status, headers, text }: WireAnswer,
): Promise<ClientAnswer | ClientError> {
  const subjects = suite.subjects.get(operationId)!
  const operation = { ...suite.emitted.operations[operationId]!, security: [] }
  const client = createClient(
    { operation },
    {
      baseUrl: 'http://127.0.0.1',
      retry: 0,
      fetch: async () => new Response(text, { status, headers }),
    },
  ) as unknown as Record<'operation', { result(input: AnyInput): Promise<ClientAnswer> }>
  const { body, ...input } = baseOf(subjects, suite.sampler).input
  const sendable = typeof body === 'object' || body === undefined ? body : new Blob([String(body)])
  try {
    return await client.operation.result({
      ...input,
      ...(body !== undefined && { body: sendable }),
    })
  } catch (error) {
    if (isClientError(error)) return error
    throw error
  }
}
