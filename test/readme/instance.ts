import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import * as operations from '../../generated/operations.ts'
import type { Block } from './blocks.ts'

/** The mock as an example expects it. */
export interface Instance {
  readonly url: string
  close(): void
}

const COOKIE = 'hk_token=header.payload.signature'

/**
 * Passes requests on to the mock and asks it for the answers that an example is about; adds the
 * cookie that a browser would have, and the second step of signing in, which the description leaves
 * out.
 */
export async function startInstance(
  mockUrl: string,
  { answers, isBrowser }: Pick<Block, 'answers' | 'isBrowser'>,
): Promise<Instance> {
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const { url = '/', method = 'GET', headers } = request
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const body = Buffer.concat(chunks)
    if (/^\/api\/auth\/mfa\/totp\/verify$/.test(url)) return verify(response, body.toString())
    const { cookie = isBrowser ? COOKIE : undefined, prefer = wish(answers, method, url) } = headers
    const names = ['accept', 'authorization', 'content-type'] as const
    const kept = names.map((name) => [name, headers[name]])
    const sent = [...kept, ['cookie', cookie], ['prefer', prefer]].filter(([, value]) => value)
    const answered = await fetch(mockUrl + url, {
      method,
      headers: sent as [string, string][],
      ...(body.length && { body }),
    })
    response.writeHead(answered.status, [...answered.headers].flat())
    response.end(Buffer.from(await answered.arrayBuffer()))
  }
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => response.destroy(error as Error))
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}

/** The header that selects a response of the mock. */
function wish(answers: Block['answers'], method: string, url: string): string | undefined {
  const { pathname } = new URL(url, 'http://localhost')
  const operation = Object.values(operations).find((operation) => {
    const pattern = new RegExp(`^${operation.path.replace(/\{\w+\}/g, '[^/]+')}$`)
    return operation.method === method && pattern.test(pathname)
  })
  const answer = answers[operation?.operationId ?? '']
  return answer && (/^\d+$/.test(answer) ? `code=${answer}` : `example=${answer}`)
}

function verify(response: ServerResponse, body: string): void {
  const isRight = (JSON.parse(body) as { readonly code?: string }).code === '123456'
  response.writeHead(isRight ? 200 : 401, {
    'content-type': isRight ? 'application/json' : 'text/plain',
    ...(isRight && { 'set-cookie': COOKIE }),
  })
  response.end(isRight ? '{"status":"ok"}' : 'Invalid code\n')
}
