import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Exchange, ReceivedAnswer } from '../../scripts/contract/exchange.ts'
import { findOperation } from '../../scripts/contract/judges/find-operation.ts'
import type { Suite } from '../../scripts/contract/suite.ts'
import { recordedExchanges } from '../recordings/exchanges.ts'
import type { Instance } from './instance.ts'

/** What a running HitKeep answered. */
export interface Recorded extends Instance {
  /** The answer to a request, whatever the ids in it; `undefined` for an operation that never succeeded. */
  answerTo(method: string, url: string): ReceivedAnswer | undefined
}

/**
 * Answers requests as a running HitKeep did: by operation, as ids differ, with the success that has most
 * of the query in common, then one that sets a cookie, then the longest body.
 */
export async function startRecorded(suite: Suite): Promise<Recorded> {
  const idOf = (method: string, url: string) => findOperation(suite, method, url)?.operationId
  const successes = recordedExchanges()
    .filter(({ answer }) => answer!.status < 300 && answer!.cut !== true)
    .map((exchange) => ({
      exchange,
      operationId: idOf(exchange.request.method, exchange.request.url),
    }))
  const answerTo = (method: string, url: string) => {
    const query = new URL(url).search.slice(1).split('&')
    const inCommon = ({ request }: Exchange) =>
      new URL(request.url).search
        .slice(1)
        .split('&')
        .filter((it) => query.includes(it)).length
    const score = (it: Exchange) =>
      inCommon(it) * 1e9 + cookiesIn(it) * 1e8 + it.answer!.body.length
    const id = idOf(method, url)
    const found = successes.filter(({ operationId }) => operationId === id)
    return found.sort((a, b) => score(b.exchange) - score(a.exchange))[0]?.exchange.answer
  }
  const server = createServer((request, response) => {
    const answer = answerTo(request.method!, `http://localhost${request.url}`)
    request.resume()
    response.writeHead(answer?.status ?? 501, answer?.headers.flat() ?? [])
    response.end(answer?.body)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    answerTo,
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}

function cookiesIn({ answer }: Exchange): number {
  return answer!.headers.filter(([name]) => name === 'set-cookie').length
}
