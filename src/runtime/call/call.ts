import type { Accepts } from '../auth/auth.ts'
import type { AnyAnswer } from '../response/decode.ts'
import { errorOf } from '../errors/to-error.ts'
import type { Arguments, AnyInput } from '../request/input.ts'
import type { Operation } from '../operation.ts'
import type { Result, Success } from '../response/result.ts'
import type { Transport } from './transport.ts'

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
  return (await answerOf(transport, operation, input as AnyInput)).body as Success<O>
}

/**
 * Any answer, discriminated by `ok`, `status` and `contentType`.
 *
 * @throws ContractError for an answer that can't be read as declared; NetworkError, TimeoutError; UsageError before anything is sent
 */
export async function callResult<O extends Operation, Scheme extends string>(
  transport: Transport<Scheme>,
  operation: O & Callable<O, Scheme>,
  ...[input]: Arguments<O>
): Promise<Result<O>> {
  return (await transport.send(transport.prepare(operation, input as AnyInput))) as Result<O>
}

/**
 * The answer, if it is a success.
 *
 * @throws HttpError for any other
 */
export async function answerOf(
  transport: Transport,
  operation: Operation,
  input: AnyInput | undefined,
): Promise<AnyAnswer> {
  const prepared = transport.prepare(operation, input)
  const answer = await transport.send(prepared)
  if (!answer.ok) throw errorOf(prepared, answer)
  return answer
}
