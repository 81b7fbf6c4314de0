import type { WireAnswer } from '../../../scripts/contract/judges/answer.ts'
import { clientMethod, type ClientAnswer } from '../../../scripts/contract/requests/client.ts'
import type { Suite } from '../../../scripts/contract/suite.ts'
import { credentials } from '../../../src/runtime/auth/auth.ts'
import { isClientError } from '../../../src/runtime/errors/errors.ts'
import type { Operation } from '../../../src/runtime/operation.ts'
import type { Step } from './conversation.ts'

/** A server that sequences talk to. */
export interface Peer {
  readonly url: string
  /** Headers that every call of an operation needs there. */
  readonly headers?: (operation: Operation) => Readonly<Record<string, string>>
}

/** The outcome of a step, on the wire and in the client. */
export interface SentStep {
  readonly request: { readonly url: string; readonly init: RequestInit | undefined } | undefined
  readonly wire: WireAnswer | undefined
  readonly answer: ClientAnswer | undefined
  /** The client's error. */
  readonly error: Error | undefined
}

/** Sends a step through the client, with exactly the credentials that it names. */
export async function sendStep(suite: Suite, server: Peer, step: Step): Promise<SentStep> {
  const operation = suite.description.operations[step.operationId]
  if (!operation)
    return { request: undefined, wire: undefined, answer: undefined, error: undefined }
  let wire: WireAnswer | undefined
  let request: SentStep['request']
  const record: typeof fetch = async (target, init) => {
    request = { url: String(target), init }
    const response = await fetch(target, init)
    const text = await response.clone().text()
    wire = { status: response.status, headers: response.headers, text }
    return response
  }
  const given = step.credentials ?? {}
  const method = clientMethod(withCredentials(operation, given), {
    ...{ baseUrl: server.url, fetch: record, retry: 0, timeout: 20_000 },
    headers: { ...server.headers?.(operation), ...step.headers },
    auth: credentials(suite.description.securitySchemes, given as never),
  })
  try {
    const answer = await method.result(step.input ?? {})
    return { request, wire, answer, error: undefined }
  } catch (error) {
    if (!isClientError(error)) throw error
    return { request, wire, answer: undefined, error }
  }
}

/** The operation with exactly these credentials required; the client wouldn't call it with fewer. */
function withCredentials(operation: Operation, given: Readonly<Record<string, string>>): Operation {
  const names = Object.keys(given).map((name) => [name, []] as const)
  return { ...operation, security: names.length > 0 ? [Object.fromEntries(names)] : [] }
}
