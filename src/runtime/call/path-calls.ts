import type { BodyInput, CallOptions, ParametersOf } from '../request/input.ts'
import type { Operation } from '../operation.ts'
import type { ErrorBody, ErrorStatus, Success } from '../response/result.ts'
import { UsageError } from '../errors/errors.ts'
import type { Transport } from '../types.ts'
import { exchange } from './call.ts'

const METHODS = ['GET', 'PUT', 'POST', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH'] as const

type Method = (typeof METHODS)[number]

/** Calls by method and path, with the arguments and answers of openapi-fetch. */
export type PathCalls<Ops> = {
  readonly [M in Method]: <P extends PathOf<Ops[keyof Ops], M>>(
    path: P,
    ...args: PathArguments<OperationAt<Ops[keyof Ops], M, P>>
  ) => Promise<PathResult<OperationAt<Ops[keyof Ops], M, P>>>
}

type PathOf<O, M> = O extends { method: M; path: infer P extends string } ? P : never

type OperationAt<O, M, P> = O extends Operation & { method: M; path: P } ? O : never

type PathArguments<O extends Operation> = {} extends PathParameters<O> & BodyInput<O>
  ? [init?: PathInput<O>]
  : [init: PathInput<O>]

type PathInput<O extends Operation> = PathParameters<O> & BodyInput<O> & CallOptions

type PathParameters<O extends Operation> =
  {} extends ParametersOf<O['types']>
    ? { params?: ParametersOf<O['types']> }
    : { params: ParametersOf<O['types']> }

/** A success has `data`, anything else `error`. The body of `response` has been read. */
export type PathResult<O extends Operation> =
  | { data: Success<O>; error?: undefined; response: Response }
  | { data?: undefined; error: ErrorBody<O, ErrorStatus<O>>; response: Response }

/** One function per HTTP method that finds the operation at a path, and calls it. */
export function pathCalls(
  operations: Iterable<Operation>,
  transport: Transport,
): Record<Method, (path: string, init?: object) => Promise<object>> {
  const byPlace = new Map(
    [...operations].map((operation) => [`${operation.method} ${operation.path}`, operation]),
  )
  const at =
    (method: Method) =>
    async (path: string, init: { params?: object } = {}) => {
      const operation = byPlace.get(`${method} ${path}`)
      if (!operation) throw new UsageError(`There is no operation ${method} ${path}`)
      const { params, ...rest } = init
      const { answer, response } = await exchange(transport, operation, { ...rest, ...params })
      return answer.ok ? { data: answer.body, response } : { error: answer.body, response }
    }
  return Object.fromEntries(METHODS.map((method) => [method, at(method)])) as ReturnType<
    typeof pathCalls
  >
}
