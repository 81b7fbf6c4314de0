import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { describe } from '../../../scripts/cli/contract/description.ts'
import { runTarget } from '../../../scripts/contract/target/index.ts'
import { documentWith } from '../../support/describe.ts'

const document = documentWith({
  paths: {
    '/search': {
      get: {
        operationId: 'search',
        parameters: [{ name: 'q', in: 'query', required: true, schema: { type: 'string' } }],
        responses: { '200': { description: 'Found.' } },
      },
    },
  },
})

test('what only random values show is a finding with a small request, and ends nothing', async () => {
  const server = createServer((request, response) => {
    const isOdd = /%E[0-9A-F]/i.test(request.url ?? '')
    response.writeHead(isOdd ? 500 : 200).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  const { port } = server.address() as AddressInfo
  const { observations, ended } = await runTarget({
    ...{ description: await describe(document), target: `http://127.0.0.1:${port}` },
    randomCalls: 30,
  })
  expect(ended).toBeUndefined()
  const fails = observations.filter(({ kind }) => kind === 'server error')
  expect(fails.map(({ phase }) => phase)).toEqual(['random'])
})
