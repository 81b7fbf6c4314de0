import { parentPort, workerData } from 'node:worker_threads'
import type { Document } from '../document/openapi.ts'
import { startMock } from './server.ts'

// A thread of its own, so that Ctrl+C ends the command even while Prism is stuck in a slow pattern.
const { document, port } = workerData as { document: Document; port: number }

/** Where the mock listens, or why it can't. */
export type MockStart = { readonly url: string } | { readonly fault: string }

const start: MockStart = await startMock(document, port).then(
  ({ url }) => ({ url }),
  (error: Error) => ({ fault: error.message }),
)
parentPort!.postMessage(start)
