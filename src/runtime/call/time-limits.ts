import { TimeoutError } from '../errors/errors.ts'
import { contextOf } from '../errors/to-error.ts'
import type { Attempt } from '../types.ts'

/** The longest that a timer can be set for, in milliseconds. */
const LONGEST = 2 ** 31 - 1

/** A signal, and what stops watching for its reasons to be aborted. */
export interface Limits {
  readonly signal: AbortSignal
  release(): void
}

/**
 * A signal that is aborted by the timeout, in milliseconds, or the call's deadline with a
 * TimeoutError, or by the caller's own signal with its reason. `onAbort` is far cheaper than a
 * listener on the signal.
 */
export function watchLimits(
  attempt: Attempt,
  timeout: number,
  onAbort?: (reason: unknown) => void,
): Limits {
  const { call } = attempt
  const { signal } = call.input
  const controller = new AbortController()
  const left = call.end - performance.now()
  const limit = left < timeout ? 'deadline' : 'timeout'
  const milliseconds = Math.min(left, timeout)
  const release = () => {
    clearTimeout(timer)
    signal?.removeEventListener('abort', abort)
  }
  const stop = (reason: unknown) => {
    release()
    onAbort?.(reason)
    controller.abort(reason)
  }
  const expire = () =>
    stop(new TimeoutError(`The ${limit} ran out`, { ...contextOf(attempt), limit }))
  const timer = milliseconds < LONGEST ? setTimeout(expire, milliseconds) : undefined
  const abort = () => stop(signal!.reason)
  signal?.addEventListener('abort', abort)
  if (signal?.aborted) abort()
  return { signal: controller.signal, release }
}

/**
 * What the work returns, unless a limit ends it first; then the signal it was given is aborted.
 *
 * @throws TimeoutError, or the caller's own reason for aborting
 */
export function within<T>(
  attempt: Attempt,
  timeout: number,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const { signal, release } = watchLimits(attempt, timeout, reject)
    if (!signal.aborted) work(signal).then(resolve, reject).then(release)
  })
}
