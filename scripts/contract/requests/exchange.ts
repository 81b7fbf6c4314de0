import type { Exchange, SentRequest } from '../exchange.ts'
import type { Outcome } from './send.ts'

/** The exchange of a case that was sent; undefined for one that the client refused to send. */
export async function exchangeOf(
  { sent, wire, schemes }: Outcome,
  about: Pick<Exchange, 'case' | 'phase' | 'operationId'>,
): Promise<Exchange | undefined> {
  if (!sent) return undefined
  const { url, startedAt, milliseconds } = sent
  // Its signal may have fired.
  const { signal: _, ...init } = sent.init
  return {
    ...about,
    schemes,
    startedAt,
    milliseconds,
    request: await requestOf(new Request(url, init)),
    answer: wire && {
      status: wire.status,
      headers: [...wire.headers],
      body: new TextEncoder().encode(wire.text),
    },
  }
}

async function requestOf(request: Request): Promise<SentRequest> {
  const body = new Uint8Array(await request.arrayBuffer())
  return {
    method: request.method,
    url: request.url,
    headers: [...request.headers],
    body: request.body === null && body.length === 0 ? undefined : body,
  }
}
