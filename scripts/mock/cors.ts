import type { IncomingMessage, ServerResponse } from 'node:http'

/**
 * Lets pages of this machine and of other origins call the mock, and answers their preflight requests.
 *
 * @param others origins, `*` for any
 * @returns whether the request was a preflight and has its answer
 */
export function answerCors(
  { method, headers }: IncomingMessage,
  response: ServerResponse,
  others: readonly string[] = [],
): boolean {
  const { origin } = headers
  if (origin === undefined) return false
  if (!isLoopback(origin) && !others.some((it) => it === '*' || it === origin)) return false
  response.setHeader('access-control-allow-origin', origin)
  response.setHeader('access-control-allow-credentials', 'true')
  response.setHeader('vary', 'origin')
  const wanted = headers['access-control-request-method']
  if (method !== 'OPTIONS' || wanted === undefined) return false
  response.setHeader('access-control-allow-methods', wanted)
  const wantedHeaders = headers['access-control-request-headers']
  if (wantedHeaders !== undefined) response.setHeader('access-control-allow-headers', wantedHeaders)
  response.writeHead(204).end()
  return true
}

/** Lets a page that may call the mock read all headers of an answer. */
export function exposeHeaders(response: ServerResponse): void {
  response.setHeader('access-control-expose-headers', response.getHeaderNames().join(', '))
}

function isLoopback(origin: string): boolean {
  return URL.canParse(origin) && LOOPBACK.test(new URL(origin).hostname)
}

const LOOPBACK = /^(localhost|127(\.\d+){3}|\[::1\])$/
