import { isClientError, type ClientError } from '../../../src/runtime/errors/errors.ts'
import type { WireAnswer } from '../judges/answer.ts'
import type { Suite } from '../suite.ts'
import { clientMethod, type ClientAnswer } from './client.ts'

/** The client's result for an answer, without a server. */
export async function replay(
  suite: Suite,
  operationId: string,
  { status, headers, text }: WireAnswer,
): Promise<ClientAnswer | ClientError> {
  const { requestBody: _, ...described } = suite.description.operations[operationId]!
  // With nothing sent there is no secret that the client would redact in the answer.
  const operation = { ...described, path: '/', parameters: [], security: [] }
  const method = clientMethod(operation, {
    baseUrl: 'http://127.0.0.1',
    retry: 0,
    fetch: async () => new Response(text, { status, headers }),
  })
  try {
    return await method.result({})
  } catch (error) {
    if (isClientError(error)) return error
    throw error
  }
}
