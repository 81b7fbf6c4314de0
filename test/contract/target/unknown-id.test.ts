import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { describe } from '../../../scripts/cli/contract/description.ts'
import { runTarget } from '../../../scripts/contract/target/index.ts'
import { documentWith } from '../../support/describe.ts'

const list = { 'application/json': { schema: { type: 'array', items: { type: 'object' } } } }
const id = { name: 'room', in: 'path', required: true, schema: { type: 'string' } }
const all = { '200': { description: 'All.', content: list } }

type Row = readonly [declared: object, severity: string]

const ROWS: readonly Row[] = [
  [{ '404': { description: 'There is no such room.' } }, 'error'],
  [{ '401': { description: 'Sign in.' } }, 'warning'],
]

test.for(ROWS)(
  'an empty list of an unknown room with %j is an %s',
  async ([declared, severity]) => {
    const server = createServer((request, response) => {
      const body = request.url === '/rooms' ? [{ id: 'blue' }] : []
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body))
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    onTestFinished(() => void server.close())
    const { port } = server.address() as AddressInfo
    const document = documentWith({
      paths: {
        '/rooms': { get: { operationId: 'rooms', responses: all } },
        '/rooms/{room}/talks': {
          get: { operationId: 'talks', parameters: [id], responses: { ...all, ...declared } },
        },
      },
    })
    const { observations } = await runTarget({
      ...{ description: await describe(document), target: `http://127.0.0.1:${port}` },
      randomCalls: 0,
    })
    const found = observations.filter(({ message }) => message.startsWith('an id that nothing has'))
    expect(found.map((it) => it.severity)).toEqual([severity])
  },
)
