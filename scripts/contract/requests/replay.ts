import { createClient } from '../../../src/runtime/call/client.ts'
import { isClientError, type ClientError } from '../../../src/runtime/errors/errors.ts'
import type { AnyInput } from '../../../src/runtime/request/input.ts'
import type { WireAnswer } from '../judges/answer.ts'
import type { Suite } from '../suite.ts'
import type { ClientAnswer } from './send.ts'

/** What the real client makes of an answer that never went over a wire. */
export async function replay(
  suite: Suite,
  operationId: string,
  { status, headers, text }: WireAnswer,
): Promise<ClientAnswer | ClientError> {
  const { requestBody: _, ...described } = suite.description.operations[operationId]!
  // Nothing is sent that the client could take for a secret and strike out of the answer.
  const operation = { ...described, path: '/', parameters: [], security: [] }
  const client = createClient(
    { operation },
    {
      baseUrl: 'http://127.0.0.1',
      retry: 0,
      fetch: async () => new Response(text, { status, headers }),
    },
  ) as unknown as Record<'operation', { result(input: AnyInput): Promise<ClientAnswer> }>
  try {
    return await client.operation.result({})
  } catch (error) {
    if (isClientError(error)) return error
    throw error
  }
}
