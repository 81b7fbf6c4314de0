import { parentPort, workerData } from 'node:worker_threads'
import { PARTS, type Emission, type Part } from '../parts.ts'
import type { Order, Outcome } from './pool.ts'
import type { Document } from '../../document/openapi.ts'

const { part } = workerData as { part: Part }
const emit = await PARTS[part]()

parentPort!.on('message', async (order: Order) => {
  const outcome: Outcome = await run(order).catch((error: Error) => ({ error }))
  parentPort!.postMessage(outcome)
})

async function run(order: Order): Promise<Emission> {
  if ('json' in order) return emit(JSON.parse(order.json) as Document, order.settings)
  const { compile } = await import('../modules/compile.ts')
  return { files: compile(order.modules, order.output), problems: [], times: [] }
}
