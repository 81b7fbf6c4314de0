import { parentPort, workerData } from 'node:worker_threads'
import { PARTS, type Part } from './emit.ts'
import type { Outcome } from './emitter.ts'
import type { Document } from './openapi.ts'

const { part } = workerData as { part: Part }
const emit = await PARTS[part]()

parentPort!.on('message', async (document: Document) => {
  const outcome: Outcome = await emit(document).catch((error: Error) => ({ error }))
  parentPort!.postMessage(outcome)
})
