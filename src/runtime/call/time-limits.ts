import { TimeoutError, type CallContext } from '../errors/errors.ts'
import type { Call } from '../types.ts'

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
  call: Call,
  timeout: number,
  context: () => CallContext,
  onAbort?: (reason: unknown) => void,
): Limits {
  const { signal } = call.input
  const controller = new AbortController()
  const stop = (reason: unknown) => {
    onAbort?.(reason)
    controller.abort(reason)
  }
  const left = call.end - performance.now()
  const limit = left < timeout ? 'deadline' : 'timeout'
  const milliseconds = Math.min(left, timeout)
  const expire = () => stop(new TimeoutError(`The ${limit} ran out`, { ...context(), limit }))
  const timer = milliseconds < LONGEST ? setTimeout(expire, milliseconds) : undefined
  const abort = () => stop(signal!.reason)
  if (signal?.aborted) abort()
  signal?.addEventListener('abort', abort)
  const release = () => {
    clearTimeout(timer)
    signal?.removeEventListener('abort', abort)
  }
  return { signal: controller.signal, release }
}

/**
 * What the work returns, unless a limit ends it first; then the signal it was given is aborted.
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
    const { signal, release } = watchLimits(call, timeout, context, reject)
    if (signal.aborted) return release()
    work(signal).then(resolve, reject).then(release)
  })
}
