import type { IncomingMessage, ServerResponse } from 'node:http'

/**
 * Lets pages of this machine call the mock, and answers their preflight requests.
 *
 * @returns whether the request was a preflight and has its answer
 */
export function answerCors(
  { method, headers }: IncomingMessage,
  response: ServerResponse,
): boolean {
  const { origin } = headers
  if (origin === undefined || !isLoopback(origin)) return false
  response.setHeader('access-control-allow-origin', origin)
  response.setHeader('access-control-allow-credentials', 'true')
  response.setHeader('access-control-expose-headers', 'location, retry-after, sl-violations')
  response.setHeader('vary', 'origin')
  const wanted = headers['access-control-request-method']
  if (method !== 'OPTIONS' || wanted === undefined) return false
  response.setHeader('access-control-allow-methods', wanted)
  const wantedHeaders = headers['access-control-request-headers']
  if (wantedHeaders !== undefined) response.setHeader('access-control-allow-headers', wantedHeaders)
  response.writeHead(204).end()
  return true
}

function isLoopback(origin: string): boolean {
  return URL.canParse(origin) && LOOPBACK.test(new URL(origin).hostname)
}

const LOOPBACK = /^(localhost|127(\.\d+){3}|\[::1\])$/
