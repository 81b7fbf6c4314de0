import type { Draft } from '../auth/auth.ts'
import type { Settings, Transport } from './transport.ts'
import { decode, type AnyAnswer } from '../response/decode.ts'
import { isClientError } from '../errors/errors.ts'
import { networkError } from '../errors/to-error.ts'
import type { Call } from '../request/request.ts'
import { within } from './time-limits.ts'
import { headersOf, type Outgoing } from '../request/headers.ts'

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
  const { auth, timeout = 30_000, redirects, fetch = globalThis.fetch } = settings
  return within(call, call.input.timeout ?? timeout, async (signal) => {
    const draft: Draft = { url: call.url, headers: {}, cookies: [...call.cookies], secrets: [] }
    call.draft = draft
    for (const scheme of call.schemes) await auth!.apply(scheme, draft, anonymous)
    const request: Outgoing = {
      method: call.operation.method,
      url: draft.url,
      headers: headersOf(...call.headers, draft.headers, {
        cookie: draft.cookies.join('; ') || undefined,
      }),
      redirect: 'manual',
      signal,
      // For `fetch`, undefined is as good as absent.
      credentials: draft.credentials!,
      body: call.body!,
      // Streams need it, others don't mind.
      ...{ duplex: 'half' },
    }
    try {
      call.response = await (redirects?.(call, fetch, request) ?? fetch(request.url, request))
      return await decode(call, call.response, settings.codecs ?? [])
    } catch (error) {
      throw isClientError(error) ? error : networkError(call, error)
    }
  })
}
