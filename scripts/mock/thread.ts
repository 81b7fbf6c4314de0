import { parentPort, workerData } from 'node:worker_threads'
import type { Document } from '../document/openapi.ts'
import { startMock, type Answered, type MockOptions } from './server.ts'

// A thread of its own, so that Ctrl+C ends the command even while Prism is stuck in a slow pattern.
const { document, port, options } = workerData as {
  document: Document
  port: number
  options: Omit<MockOptions, 'onAnswer'>
}

/** Where the mock listens, or why it can't. */
export type MockStart = { readonly url: string } | { readonly fault: string }

const onAnswer = (answered: Answered): void => parentPort!.postMessage(answered)

const start: MockStart = await startMock(document, port, { ...options, onAnswer }).then(
  ({ url }) => ({ url }),
  (error: Error) => ({ fault: error.message }),
)
parentPort!.postMessage(start)
