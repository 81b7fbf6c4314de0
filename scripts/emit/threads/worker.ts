import { parentPort, workerData } from 'node:worker_threads'
import { PARTS, type Part } from '../parts.ts'
import type { Order, Outcome } from './pool.ts'
import type { Document } from '../../document/openapi.ts'

const { part } = workerData as { part: Part }
const emit = await PARTS[part]()

parentPort!.on('message', async (order: Order) => {
  const document = JSON.parse(order.json) as Document
  const outcome: Outcome = await emit(document, order.settings).catch((error: Error) => ({ error }))
  parentPort!.postMessage(outcome)
})
