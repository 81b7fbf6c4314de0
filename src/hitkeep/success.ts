import { exchange } from '../runtime/call/call.ts'
import { errorOf } from '../runtime/errors/to-error.ts'
import type { AnyInput, Exchange, Operation, Transport } from '../runtime/index.ts'

/** A call whose answer is a success. @throws HttpError for any other */
export async function success(
  transport: Transport,
  operation: Operation,
  input: AnyInput,
): Promise<Exchange> {
  const found = await exchange(transport, operation, input)
  if (found.breach || !found.answer.ok) throw errorOf(found)
  return found
}
