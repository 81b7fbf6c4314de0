import type { Accepts } from '../auth/auth.ts'
import { errorOf } from '../errors/to-error.ts'
import type { Arguments, AnyInput } from '../request/input.ts'
import type { Operation } from '../operation.ts'
import type { Result, Success } from '../response/result.ts'
import type { Around, Exchange, Transport } from '../types.ts'

/** An operation that these security schemes suffice for. */
export type Callable<O extends Operation, Scheme extends string> =
  Accepts<O, Scheme> extends true ? O : never

/**
 * The decoded body of a success.
 *
 * @throws HttpError for any other answer; NetworkError, TimeoutError; UsageError before anything is sent
 */
export async function call<O extends Operation, Scheme extends string>(
  transport: Transport<Scheme>,
  operation: O & Callable<O, Scheme>,
  ...[input]: Arguments<O>
): Promise<Success<O>> {
  const found = await exchange(transport, operation, input as AnyInput)
  if (found.breach || !found.answer.ok) throw errorOf(found)
  return found.answer.body as Success<O>
}

/**
 * Any answer, discriminated by `ok`, `status` and `contentType`, which is undefined where the status
 * doesn't declare it.
 *
 * @throws ContractError for an answer that can't be read as declared; NetworkError, TimeoutError; UsageError before anything is sent
 */
export async function callResult<O extends Operation, Scheme extends string>(
  transport: Transport<Scheme>,
  operation: O & Callable<O, Scheme>,
  ...[input]: Arguments<O>
): Promise<Result<O>> {
  const found = await exchange(transport, operation, input as AnyInput)
  const { answer, breach } = found
  if (breach === 'content type')
    return { ...answer, ok: false, contentType: undefined } as Result<O>
  if (breach) throw errorOf(found)
  return answer as Result<O>
}

/**
 * A call whose answer is a success. `call` doesn't use it, to stay small.
 *
 * @throws HttpError for any other
 */
export async function success(
  transport: Transport,
  operation: Operation,
  input: AnyInput | undefined,
): Promise<Exchange> {
  const found = await exchange(transport, operation, input)
  if (found.breach || !found.answer.ok) throw errorOf(found)
  return found
}

/** A call with any answer. */
export function exchange(
  transport: Transport,
  operation: Operation,
  input: AnyInput | undefined,
): Promise<Exchange> {
  const own = (operation.around as Around | undefined)?.(transport) ?? transport
  return own.send(own.prepare(operation, input))
}
