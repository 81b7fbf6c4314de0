import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { deviate, type DeviationName } from './deviations.ts'
import type { Incoming } from './http.ts'
import { answer } from './routes.ts'
import { createState, type State } from './state.ts'

/** A small instance of HitKeep in memory, honest unless it is told to deviate. */
export interface FixtureServer {
  readonly url: string
  readonly email: string
  readonly password: string
  readonly state: State
  close(): Promise<void>
}

/** @param port 0 for any free one */
export async function startFixtureServer(
  deviation?: DeviationName,
  port = 0,
): Promise<FixtureServer> {
  const email = 'owner@example.org'
  const password = 'correct horse battery staple'
  const state = createState(email, password)
  let url = ''
  const server = createServer((request, response) => {
    void readBody(request).then((body) => {
      const incoming = incomingOf(request, body)
      const honest = answer(state, url, incoming)
      const sent = deviation === undefined ? honest : deviate(deviation, state, incoming, honest)
      response.writeHead(sent.status, sent.headers as Record<string, string | string[]>)
      response.end(sent.body)
    })
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve)
  })
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    ...{ url, email, password, state },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

function incomingOf(request: IncomingMessage, body: string): Incoming {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost')
  return {
    ...{ method: request.method ?? 'GET', path: pathname, query: searchParams, body },
    header: (name) => {
      const value = request.headers[name]
      return Array.isArray(value) ? value.join(', ') : value
    },
  }
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}
