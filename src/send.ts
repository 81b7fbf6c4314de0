import { schemesFor, type Draft } from './auth.ts'
import type { Settings, Transport } from './create-transport.ts'
import { decode, type AnyAnswer } from './decode.ts'
import { isClientError, UsageError } from './errors.ts'
import { networkError } from './failure.ts'
import type { Redirects } from './redirect.ts'
import type { Call } from './request.ts'
import { within } from './scope.ts'
import { headersOf, type Outgoing } from './transport.ts'

/**
 * Sends the request of a call once, and decodes the answer.
 *
 * @throws NetworkError, TimeoutError, ContractError, UsageError, what a source of credentials throws, or the caller's own reason for aborting
 */
export async function send(
  call: Call,
  settings: Settings,
  anonymous: Transport,
): Promise<AnyAnswer> {
  const { auth, timeout = 30_000, isExposed, redirects = answerWith } = settings
  const schemes = schemesFor(call.operation, auth)
  if (schemes[0] && isExposed)
    throw new UsageError('Credentials go over plain http only to this machine: use https')
  return within(call, call.input.timeout ?? timeout, async (signal) => {
    const draft = { url: call.url, headers: {}, cookies: [...call.cookies], secrets: [] }
    call.draft = draft
    for (const scheme of schemes) await auth!.apply(scheme, draft, anonymous)
    const request = requestOf(call, draft, signal)
    try {
      call.response = await redirects(call, settings.fetch ?? fetch, request)
      return await decode(call, call.response, settings.codecs ?? [])
    } catch (error) {
      throw isClientError(error) ? error : networkError(call, error)
    }
  })
}

/** The request of a call with its credentials. */
function requestOf(
  { operation, headers, body }: Call,
  draft: Draft,
  signal: AbortSignal,
): Outgoing {
  return {
    method: operation.method,
    url: draft.url,
    headers: headersOf(...headers, draft.headers, {
      cookie: draft.cookies.join('; ') || undefined,
    }),
    redirect: 'manual',
    signal,
    // For `fetch`, undefined is as good as absent.
    credentials: draft.credentials!,
    body: body!,
    // Streams need it, others don't mind.
    ...{ duplex: 'half' },
  }
}

const answerWith: Redirects = (_, fetch, request) => fetch(request.url, request)
