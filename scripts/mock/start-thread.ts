import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { Document } from '../document/openapi.ts'
import { ProblemsError } from '../document/problem.ts'
import { threadScript } from '../installation.ts'
import type { MockOptions } from './server.ts'
import type { MockStart } from './thread.ts'

/**
 * Starts the mock on a thread of its own and returns its URL.
 *
 * @throws ProblemsError when the port is in use, or Prism can't serve the description
 */
export async function startThread(
  document: Document,
  port: number,
  { onAnswer, ...options }: MockOptions,
): Promise<string> {
  const workerData = { document, port, options }
  const thread = new Worker(threadScript(import.meta.url, 'thread'), { workerData })
  thread.once('exit', (code) => (process.exitCode ||= code))
  const [start] = (await once(thread, 'message')) as [MockStart]
  if (onAnswer) thread.on('message', onAnswer)
  if ('url' in start) return start.url
  throw new ProblemsError([
    start.fault.includes('EADDRINUSE')
      ? {
          ...{ code: 'port-taken', severity: 'error', message: `port ${port} is in use` },
          hint: 'stop the program that listens there, or use any free port: --port 0',
        }
      : {
          ...{ code: 'mock-start', severity: 'error' },
          message: `the mock can't start: ${start.fault}`,
          hint: 'choose another port with --port, or correct the description',
        },
  ])
}
