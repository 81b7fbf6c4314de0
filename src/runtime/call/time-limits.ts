import { TimeoutError } from '../errors/errors.ts'
import { contextOf } from '../errors/to-error.ts'
import type { Call } from '../request/request.ts'

/** Work that ends when its signal is aborted. */
export type Work<T> = (signal: AbortSignal) => Promise<T>

/** The longest that a timer can be set for, in milliseconds. */
const LONGEST = 2 ** 31 - 1

/**
 * What the work gives, unless the timeout, in milliseconds, the call's deadline or the caller's signal
 * ends it first; then its own signal is aborted.
 *
 * @throws TimeoutError, or the caller's own reason for aborting
 */
export function within<T>(call: Call, timeout: number, work: Work<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const { signal } = call.input
    const controller = new AbortController()
    const stop = (reason: unknown) => {
      reject(reason)
      controller.abort(reason)
    }
    const abort = () => stop(signal!.reason)
    if (signal?.aborted) return abort()
    const left = call.end - Date.now()
    const limit = left < timeout ? 'deadline' : 'timeout'
    const expire = () =>
      stop(new TimeoutError(`The ${limit} ran out`, { ...contextOf(call), limit }))
    const milliseconds = Math.min(left, timeout)
    const timer = milliseconds < LONGEST ? setTimeout(expire, milliseconds) : undefined
    signal?.addEventListener('abort', abort)
    work(controller.signal)
      .then(resolve, reject)
      .finally(() => {
        clearTimeout(timer)
        signal?.removeEventListener('abort', abort)
      })
  })
}
