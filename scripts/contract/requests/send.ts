import { basic, credentials } from '../../../src/runtime/auth/auth.ts'
import { isClientError } from '../../../src/runtime/errors/errors.ts'
import type { Operation } from '../../../src/runtime/operation.ts'
import type { AnyInput } from '../../../src/runtime/request/input.ts'
import type { Case } from '../cases/case.ts'
import type { WireAnswer } from '../judges/answer.ts'
import type { Suite, Target } from '../suite.ts'
import { materialBody } from './body.ts'
import { clientMethod, type ClientAnswer } from './client.ts'
import { descriptorFor } from './descriptor.ts'

/** What a case led to. */
export interface Outcome {
  /** The answer, if there was one. */
  readonly wire: WireAnswer | undefined
  readonly client: ClientAnswer | undefined
  /** The client's error. */
  readonly error: Error | undefined
  /** The request, if one was sent. */
  readonly sent: Sent | undefined
  /** The security schemes whose credentials were sent. */
  readonly schemes: readonly string[]
}

interface Sent {
  readonly url: string
  readonly init: RequestInit
  /** As in RFC 3339. */
  readonly startedAt: string
  readonly milliseconds: number
}

/** Sends a case through the client, with a relaxed descriptor where the client would reject the call. */
export async function send(suite: Suite, target: Target, it: Case): Promise<Outcome> {
  const operation = descriptorFor(suite.description.operations[it.operationId]!, it)
  let wire: WireAnswer | undefined
  let sent: Sent | undefined
  const record: typeof fetch = async (url, given) => {
    const started = performance.now()
    const init = it.rawBody === undefined ? { ...given } : { ...given, body: it.rawBody }
    sent = { url: String(url), init, startedAt: new Date().toISOString(), milliseconds: 0 }
    const response = await fetch(url, init)
    const text = await response.clone().text()
    wire = { status: response.status, headers: response.headers, text }
    sent = { ...sent, milliseconds: performance.now() - started }
    return response
  }
  const schemes = schemesOf(suite, it)
  const method = clientMethod(operation, {
    baseUrl: target.url,
    fetch: record,
    retry: 0,
    timeout: 15_000,
    auth: authFor(suite, schemes),
  })
  try {
    const client = await method.result(inputFor(suite, operation, it))
    return { wire, client, error: undefined, sent, schemes }
  } catch (error) {
    if (!isClientError(error)) throw error
    return { wire, client: undefined, error, sent, schemes }
  }
}

function inputFor(suite: Suite, operation: Operation, it: Case): AnyInput {
  const { body, contentType, ...parameters } = it.input
  return {
    ...parameters,
    headers: { ...it.headers, ...brokenHeaders(suite, it) },
    ...(body !== undefined && { body: materialBody(suite, operation.operationId, it.input) }),
    ...(contentType !== undefined && { contentType }),
  }
}

function schemesOf({ description }: Suite, { credentials: wanted, operationId }: Case): string[] {
  if (wanted.kind === 'scheme') return wanted.broken ? [] : [wanted.name]
  if (wanted.kind === 'none') return []
  return Object.keys(description.operations[operationId]!.security[wanted.index] ?? {})
}

/** Credentials that any mock accepts. */
function authFor({ description: { securitySchemes: schemes } }: Suite, names: readonly string[]) {
  return credentials(
    schemes,
    Object.fromEntries(
      names.map((name) => [
        name,
        schemes[name]?.scheme === 'basic'
          ? basic('contract', 'test-credential')
          : 'test-credential',
      ]),
    ) as never,
  )
}

/** A credential in a form that its scheme doesn't allow. */
function brokenHeaders(
  { description }: Suite,
  { credentials: wanted }: Case,
): Record<string, string> {
  if (wanted.kind !== 'scheme' || !wanted.broken) return {}
  const scheme = description.securitySchemes[wanted.name]!
  if (scheme.type !== 'apiKey') {
    return { authorization: 'Broken YnJva2Vu' }
  }
  return scheme.in === 'header' ? { [`x-no-${scheme.name}`]: 'broken' } : { cookie: 'other=broken' }
}
