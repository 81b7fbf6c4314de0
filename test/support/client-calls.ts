import { call, callResult } from '../../src/call.ts'
import type { Transport } from '../../src/create-transport.ts'
import type { AnyAnswer } from '../../src/decode.ts'
import type { AnyInput } from '../../src/input.ts'
import type { Operation } from '../../src/operation.ts'

type Call<T> = (transport: Transport, operation: Operation, input?: AnyInput) => Promise<T>

/** `call` for operations without types. */
export const callAny = call as Call<any>

/** `callResult` for operations without types. */
export const callAnyResult = callResult as Call<AnyAnswer>
