import { UsageError } from '../errors/errors.ts'
import type { Redirects } from '../types.ts'

/** What `fetch` doesn't take to another origin, and what isn't secret. */
const HARMLESS = /^(accept|authorization|content-type|cookie|range)$/

/**
 * Leaves redirects to `fetch`, which follows them in browsers, too. Calls without a body can have them
 * followed.
 *
 * @throws UsageError for a call with other headers than those that `fetch` keeps from other origins
 */
export const redirectsByFetch: Redirects = async (call, fetch, request) => {
  const { redirect = request.body ? 'manual' : 'follow' } = call.fetchOptions
  const taken = [...request.headers.keys()].find((name) => !HARMLESS.test(name))
  if (redirect === 'follow' && taken)
    throw new UsageError(
      `${call.operation.operationId} can't be redirected by fetch, which would take the header ${taken} to other origins`,
    )
  const response = await fetch(request.url, { ...request, redirect })
  return { response, isForeign: response.redirected }
}
