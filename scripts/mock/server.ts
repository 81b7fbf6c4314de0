import { createServer as createPrism } from '@stoplight/prism-http-server'
import { getHttpOperationsFromSpec } from '@stoplight/prism-http'
import type { Document } from '../document/openapi.ts'

/** A mock that listens. */
export interface MockServer {
  /** Without a slash at its end. */
  readonly url: string
  close(): Promise<void>
}

/**
 * Prism on a bundled description, on the loopback interface only.
 *
 * @param port 0 takes any free one
 * @throws the error of the socket, e.g. with the code `EADDRINUSE`
 */
export async function startMock(document: Document, port: number): Promise<MockServer> {
  const operations = await getHttpOperationsFromSpec(structuredClone(document))
  // A described Content-Type is to be ignored; Prism would send its schema's value and answer 500.
  for (const response of operations.flatMap(({ responses }) => responses)) {
    response.headers = response.headers?.filter(({ name }) => !/^content-type$/i.test(name)) ?? []
  }
  const server = createPrism(operations, {
    cors: false,
    components: { logger: silent as never },
    config: {
      isProxy: false,
      checkSecurity: true,
      validateRequest: true,
      validateResponse: true,
      errors: false,
      mock: { dynamic: false },
      upstreamProxy: undefined,
    },
  })
  try {
    const url = await server.listen(port, '127.0.0.1')
    return { url, close: () => server.close() }
  } catch (error) {
    throw error instanceof Error ? error : new Error(String(error))
  }
}

const nothing = (): void => undefined

/** What Prism logs to: nothing of it is of use here. */
const silent = {
  ...{ fatal: nothing, error: nothing, warn: nothing, info: nothing, debug: nothing },
  ...{ trace: nothing, success: nothing, silent: nothing, level: 'silent' },
  child: () => silent,
}
