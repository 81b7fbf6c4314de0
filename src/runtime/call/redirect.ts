import type { Call } from '../request/request.ts'
import { discard } from '../response/stream.ts'
import { headersOf, type Outgoing } from '../request/headers.ts'

const MAX_HOPS = 5

/** How a request is sent, and what becomes of a redirect. */
export type Redirects = (
  call: Call,
  fetch: typeof globalThis.fetch,
  request: Outgoing,
) => Promise<Response>

/**
 * Follows the redirects of safe methods; any other redirect is the answer. Nothing but `Accept` goes
 * to another origin. A browser hides where a redirect leads: there none is followed.
 */
export async function followRedirects(
  call: Call,
  fetch: typeof globalThis.fetch,
  request: Outgoing,
): Promise<Response> {
  const { method, responses } = call.operation
  for (let hops = 0; ; hops++) {
    const response = await fetch(request.url, request)
    const { status, headers } = response
    const location = headers.get('location')
    const isFollowed = /^(GET|HEAD)30[12378]$/.test(method + status) && hops < MAX_HOPS
    if (!isFollowed || !location || responses[status] || responses['3XX']) return response
    // Some platforms fetch files and data, too.
    const target = URL.canParse(location, request.url) && new URL(location, request.url)
    if (!target || !/^https?:$/.test(target.protocol)) return response
    discard(response.body)
    const { origin, href } = target
    const accept = request.headers.get('accept')!
    request = { ...request, url: href }
    if (origin !== new URL(call.url).origin)
      request = { ...request, headers: headersOf({ accept }) }
  }
}
