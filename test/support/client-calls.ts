import { call, callResult } from '../../src/runtime/call/call.ts'
import type { AnyInput } from '../../src/runtime/request/input.ts'
import type { Operation } from '../../src/runtime/operation.ts'
import type { AnyAnswer, Transport } from '../../src/runtime/types.ts'

type Call<T> = (transport: Transport, operation: Operation, input?: AnyInput) => Promise<T>

/** `call` for operations without types. */
export const callAny = call as Call<any>

/** `callResult` for operations without types. */
export const callAnyResult = callResult as Call<AnyAnswer>
