import { UsageError } from '../runtime/errors/errors.ts'

/** An error to throw, which fails a test also where the code under test catches it. */
export function failure(message: string): UsageError {
  const error = new UsageError(message)
  // Node has no `reportError`; it takes a rejection that nobody handles for an uncaught error.
  if (globalThis.reportError) globalThis.reportError(error)
  else void Promise.reject(error)
  return error
}
