import { parentPort, workerData } from 'node:worker_threads'
import { startMock } from './server.ts'
import type { Document } from '../document/openapi.ts'

// A thread of its own: while Prism tests a pattern that backtracks without end, Ctrl+C still ends the command.
const { document, port } = workerData as { document: Document; port: number }

/** Where the mock listens, or why it can't. */
export type MockStart = { readonly url: string } | { readonly fault: string }

const start: MockStart = await startMock(document, port).then(
  ({ url }) => ({ url }),
  (error: Error) => ({ fault: error.message }),
)
parentPort!.postMessage(start)
