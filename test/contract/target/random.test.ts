import { expect, onTestFinished, test } from 'vitest'
import { describe } from '../../../scripts/cli/contract/description.ts'
import { runTarget } from '../../../scripts/contract/target/index.ts'
import { documentWith } from '../../support/describe.ts'
import { startServer } from '../../support/server.ts'

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
  const { url, close } = await startServer(({ query }) => ({
    status: /[\u0800-\uffff]/u.test(query.get('q') ?? '') ? 500 : 200,
  }))
  onTestFinished(close)
  const { observations, ended } = await runTarget({
    ...{ description: await describe(document), target: url },
    randomCalls: 30,
  })
  expect(ended).toBeUndefined()
  const fails = observations.filter(({ kind }) => kind === 'server error')
  expect(fails.map(({ phase }) => phase)).toEqual(['random'])
})
