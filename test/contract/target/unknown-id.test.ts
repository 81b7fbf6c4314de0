import { expect, onTestFinished, test } from 'vitest'
import { describe } from '../../../scripts/cli/contract/description.ts'
import { runTarget } from '../../../scripts/contract/target/index.ts'
import { documentWith } from '../../support/describe.ts'
import { startServer } from '../../support/server.ts'

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
    const { url, close } = await startServer(({ path }) => ({
      ...{ status: 200, headers: { 'content-type': 'application/json' } },
      body: JSON.stringify(path === '/rooms' ? [{ id: 'blue' }] : []),
    }))
    onTestFinished(close)
    const document = documentWith({
      paths: {
        '/rooms': { get: { operationId: 'rooms', responses: all } },
        '/rooms/{room}/talks': {
          get: { operationId: 'talks', parameters: [id], responses: { ...all, ...declared } },
        },
      },
    })
    const { observations } = await runTarget({
      ...{ description: await describe(document), target: url },
      randomCalls: 0,
    })
    const found = observations.filter(({ message }) => message.startsWith('an id that nothing has'))
    expect(found.map((it) => it.severity)).toEqual([severity])
  },
)
