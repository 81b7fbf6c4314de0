import { isClientError } from '../errors/errors.ts'
import { contextOf, networkError } from '../errors/to-error.ts'
import { headersOf } from '../request/headers.ts'
import { withQuery } from '../request/request.ts'
import { readResponse } from '../response/response.ts'
import type {
  Auth,
  Authorization,
  Call,
  Exchange,
  Outgoing,
  Redirects,
  Settings,
  Transport,
} from '../types.ts'
import { within } from './time-limits.ts'

/**
 * Sends the request of a call once, and reads the answer.
 *
 * @throws NetworkError, TimeoutError, UsageError, what a source of credentials throws, or the caller's own reason for aborting
 */
export async function send(
  call: Call,
  settings: Settings,
  anonymous: Transport,
): Promise<Exchange> {
  const { auth, redirects = withoutRedirects, fetch = globalThis.fetch, codecs = [] } = settings
  let attempt = { call, authorizations: [] as readonly Authorization[] }
  return within(
    call,
    call.timeout,
    () => contextOf(attempt),
    async (signal) => {
      attempt = { call, authorizations: await authorize(call, auth!, anonymous) }
      const request = requestOf(call, attempt.authorizations, signal)
      try {
        const received = await redirects(call, fetch, request)
        const reading = await readResponse(attempt, received.response, codecs)
        return { ...attempt, ...received, ...reading }
      } catch (error) {
        throw isClientError(error) ? error : networkError(attempt, error)
      }
    },
  )
}

const withoutRedirects: Redirects = async (_, fetch, request) => {
  return { response: await fetch(request.url, request) }
}

async function authorize(call: Call, auth: Auth, anonymous: Transport): Promise<Authorization[]> {
  const authorizations: Authorization[] = []
  for (const scheme of call.schemes) authorizations.push(await auth.authorize(scheme, anonymous))
  return authorizations
}

/** The request of a call with its credentials. */
function requestOf(
  call: Call,
  authorizations: readonly Authorization[],
  signal: AbortSignal,
): Outgoing {
  const queries = authorizations.flatMap(({ query }) => query ?? [])
  const cookies = [...call.cookies, ...authorizations.flatMap(({ cookie }) => cookie ?? [])]
  const headers = authorizations.map(({ headers }) => headers)
  return {
    method: call.operation.method,
    url: withQuery(call.url, queries),
    headers: headersOf(...call.headers, ...headers, { cookie: cookies.join('; ') || undefined }),
    redirect: 'manual',
    signal,
    // `fetch` treats undefined as absent.
    credentials: authorizations.find(({ credentials }) => credentials)?.credentials!,
    body: call.body!,
    // Streams need it, other bodies don't mind.
    ...{ duplex: 'half' },
  }
}
