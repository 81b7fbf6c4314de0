import { discard } from '../response/stream.ts'
import { headersOf } from '../request/headers.ts'
import type { Call, Outgoing, Redirects } from '../types.ts'

const MAX_HOPS = 5

const SAFE_METHODS = ['GET', 'HEAD']
const REDIRECTS = [301, 302, 303, 307, 308]

/**
 * Follows the redirects of safe methods; any other redirect is the answer. Only `Accept` is sent to
 * another origin. A browser hides where a redirect leads, so none is followed there; see
 * `redirectsByFetch`.
 */
export async function followRedirects(
  call: Call,
  fetch: typeof globalThis.fetch,
  request: Outgoing,
): ReturnType<Redirects> {
  const { redirect } = call.fetchOptions
  if (redirect) return { response: await fetch(request.url, { ...request, redirect }) }
  let current = request
  let isForeign = false
  for (let hops = 0; ; hops++) {
    const response = await fetch(current.url, current)
    const target = isFollowed(call, response) && targetOf(response, current.url)
    if (!target || hops === MAX_HOPS) return { response, isForeign }
    discard(response.body)
    isForeign ||= target.origin !== new URL(call.url).origin
    const headers = isForeign
      ? headersOf({ accept: request.headers.get('accept')! })
      : request.headers
    current = { ...current, url: target.href, headers }
  }
}

/** A declared redirect is an answer that the caller expects. */
function isFollowed({ operation: { method, responses } }: Call, { status }: Response): boolean {
  const isDeclared = responses[status] || responses['3XX']
  return SAFE_METHODS.includes(method) && REDIRECTS.includes(status) && !isDeclared
}

/** Where a redirect leads. Only http(s): some platforms also fetch files and data. */
function targetOf({ headers }: Response, base: string): URL | undefined {
  const location = headers.get('location')
  if (!location || !URL.canParse(location, base)) return undefined
  const target = new URL(location, base)
  return /^https?:$/.test(target.protocol) ? target : undefined
}
