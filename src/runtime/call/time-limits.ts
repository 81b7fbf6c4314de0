import { TimeoutError, type CallContext } from '../errors/errors.ts'
import type { Call } from '../types.ts'

/** The longest that a timer can be set for, in milliseconds. */
const LONGEST = 2 ** 31 - 1

/**
 * What the work returns, unless the timeout, in milliseconds, the call's deadline or the caller's
 * signal ends it first; then the signal it was given is aborted.
 *
 * @throws TimeoutError, or the caller's own reason for aborting
 */
export function within<T>(
  call: Call,
  timeout: number,
  context: () => CallContext,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
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
    const expire = () => stop(new TimeoutError(`The ${limit} ran out`, { ...context(), limit }))
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
