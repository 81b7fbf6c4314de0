import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { runTarget } from '../../../scripts/contract/target/index.ts'
import { describe as describeDocument } from '../../../scripts/cli/contract/description.ts'
import { documentWith } from '../../support/describe.ts'

test('an endless stream of events is judged by its beginning', async () => {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' })
    response.write('data: 1\n\ndata: "no number"\n\n')
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const content = { 'text/event-stream': { itemSchema: { type: 'integer' } } }
  const document = documentWith({
    paths: { '/changes': { get: { operationId: 'listen', responses: { 200: { content } } } } },
  })
  const { observations } = await runTarget({
    description: await describeDocument(document),
    target: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    maxRequests: 2,
  })
  expect(observations.map(({ message }) => message)).not.toContain('no answer came')
  server.closeAllConnections()
  server.close()
})
