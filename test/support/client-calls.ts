import { call, callResult } from '../../src/runtime/call/call.ts'
import type { Transport } from '../../src/runtime/call/transport.ts'
import type { AnyAnswer } from '../../src/runtime/response/decode.ts'
import type { AnyInput } from '../../src/runtime/request/input.ts'
import type { Operation } from '../../src/runtime/operation.ts'

type Call<T> = (transport: Transport, operation: Operation, input?: AnyInput) => Promise<T>

/** `call` for operations without types. */
export const callAny = call as Call<any>

/** `callResult` for operations without types. */
export const callAnyResult = callResult as Call<AnyAnswer>
