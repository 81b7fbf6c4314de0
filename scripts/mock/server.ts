import { STATUS_CODES, createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import { operationsOf, type Document } from '../document/openapi.ts'
import { answerCors } from './cors.ts'
import { operationMatcher } from './match-operation.ts'
import { createPrism, type MockAnswer } from './prism.ts'
import { readAccept, readBody, readPreferences, readTarget } from './read-request.ts'
import { Rejection } from './rejection.ts'
import { writeAnswer } from './write-answer.ts'

/** A mock that listens. */
export interface MockServer {
  /** Without a trailing slash. */
  readonly url: string
  close(): Promise<void>
}

/** How a mock answers. */
export interface MockOptions {
  /** The address on which it listens. @default 127.0.0.1 */
  readonly host?: string | undefined
  /** Origins whose pages may call it, besides those of this machine; `*` for any. */
  readonly origins?: readonly string[]
  /** Milliseconds that each answer takes at least. */
  readonly delay?: number | undefined
  /** Whether answers are random where the header `Prefer` doesn't say it. */
  readonly dynamic?: boolean
  /** Called for each answer. */
  readonly onAnswer?: (answered: Answered) => void
}

/** A request that has its answer. */
export interface Answered {
  readonly method: string
  readonly target: string
  readonly status: number
  readonly milliseconds: number
}

/**
 * Starts a mock of a bundled document. Whatever a request holds, it gets an answer, and the mock goes on.
 *
 * @param port 0 for any free port
 * @throws the error of the socket, e.g. with the code `EADDRINUSE`
 */
export async function startMock(
  document: Document,
  port: number,
  options: MockOptions = {},
): Promise<MockServer> {
  const { host = '127.0.0.1', onAnswer } = options
  const answer = await createAnswerer(document, options)
  const server = createServer({ keepAliveTimeout: IDLE }, (request, response) => {
    const started = performance.now()
    if (onAnswer)
      response.once('finish', () =>
        onAnswer({
          method: request.method!,
          target: request.url!,
          status: response.statusCode,
          milliseconds: performance.now() - started,
        }),
      )
    void respond(request, response, answer, options)
  })
  await new Promise<void>((done, failed) => {
    server.once('error', failed).listen(port, host, done)
  })
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeIdleConnections()
      }),
  }
}

/**
 * How long an idle connection stays open, in milliseconds. By default it's so short that a busy process
 * closes connections that a client is about to use.
 */
const IDLE = 60_000

type Answerer = (request: IncomingMessage) => Promise<MockAnswer>

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  answer: Answerer,
  { origins, delay }: MockOptions,
): Promise<void> {
  if (answerCors(request, response, origins)) return
  if (delay) await setTimeout(delay)
  try {
    writeAnswer(response, await answer(request))
  } catch (error) {
    writeAnswer(response, problemFor(error))
  }
}

async function createAnswerer(
  document: Document,
  { dynamic = false }: MockOptions,
): Promise<Answerer> {
  const match = operationMatcher(operationsOf(document))
  const prism = await createPrism(document)
  return async (request) => {
    const { path, query } = readTarget(request)
    const asked = request.method!
    const body = await readBody(request)
    let found = match(asked, path)
    // HEAD is GET without the body, also where it isn't described (RFC 9110, section 9.3.2).
    if (!('operation' in found) && asked === 'HEAD') found = match('GET', path)
    if (!('operation' in found)) {
      throw found.status === 404
        ? new Rejection(404, 'the description has no such path')
        : new Rejection(405, `the description has no ${request.method} here`, {
            allow: found.allow.join(', '),
          })
    }
    const { 'content-type': _, accept, ...headers } = request.headers
    const ranges = readAccept(accept)
    return prism(found.operation, {
      path,
      query,
      headers: {
        ...(headers as Record<string, string>),
        ...(ranges !== undefined && { accept: ranges }),
      },
      body: body?.bytes,
      contentType: body?.contentType,
      preferences: { dynamic, ...readPreferences(headers['prefer'] as string | undefined) },
    })
  }
}

function problemFor(error: unknown): MockAnswer {
  const { status, headers, message } =
    error instanceof Rejection
      ? error
      : { status: 500, headers: {}, message: `Prism failed: ${(error as Error).message}` }
  return {
    status,
    headers: { ...headers, 'content-type': 'application/problem+json' },
    body: { type: 'urn:mock:rejected', title: STATUS_CODES[status], status, detail: message },
    violations: [],
  }
}
