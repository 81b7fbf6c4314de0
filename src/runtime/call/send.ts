import { isClientError } from '../errors/errors.ts'
import { networkError } from '../errors/to-error.ts'
import { headersOf } from '../request/headers.ts'
import { withQuery } from '../request/request.ts'
import { readResponse } from '../response/response.ts'
import type {
  Authorization,
  Call,
  Exchange,
  Outgoing,
  Transport,
  TransportOptions,
} from '../types.ts'
import { within } from './time-limits.ts'

/**
 * Sends the request of a call once, and reads the answer.
 *
 * @throws NetworkError, TimeoutError, UsageError, what a source of credentials throws, or the caller's own reason for aborting
 */
export async function send(
  call: Call,
  settings: TransportOptions<string>,
  anonymous: Transport,
): Promise<Exchange> {
  const { auth, redirects, fetch = globalThis.fetch, codecs = [] } = settings
  const authorizations: Authorization[] = []
  const attempt = { call, authorizations }
  return within(attempt, call.timeout, async (signal) => {
    for (const scheme of call.schemes) authorizations.push(await auth!.authorize(scheme, anonymous))
    const request = requestOf(call, authorizations, signal)
    try {
      const received = redirects
        ? await redirects(call, fetch, request)
        : { response: await fetch(request.url, request) }
      const reading = await readResponse(attempt, received.response, codecs)
      return { ...attempt, ...received, ...reading }
    } catch (error) {
      // A body that ends with an error of ours is the cause of what `fetch` throws.
      const own = [error, (error as Error | undefined)?.cause].find(isClientError)
      throw own ?? networkError(attempt, error)
    }
  })
}

/** The request of a call with its credentials. */
function requestOf(
  call: Call,
  authorizations: readonly Authorization[],
  signal: AbortSignal,
): Outgoing {
  const queries = authorizations.flatMap((it) => it.query ?? [])
  const cookies = [...call.cookies, ...authorizations.flatMap((it) => it.cookie ?? [])]
  return {
    ...call.fetchOptions,
    method: call.operation.method,
    url: withQuery(call.url, queries),
    headers: headersOf(...call.headers, ...authorizations.map((it) => it.headers), {
      cookie: cookies.join('; ') || undefined,
    }),
    redirect: 'manual',
    signal,
    // `fetch` treats undefined as absent.
    credentials: (authorizations.find((it) => it.credentials) ?? call.fetchOptions).credentials!,
    body: call.body!,
    // Streams need it, other bodies don't mind.
    duplex: 'half',
  }
}
