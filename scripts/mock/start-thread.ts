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
  const { fault } = start
  if (fault.includes('EADDRINUSE')) {
    const hint = 'stop the program that listens there, or use any free port: --port 0'
    const message = `port ${port} is in use`
    throw new ProblemsError([{ code: 'port-taken', severity: 'error', message, hint }])
  }
  const [, hint] = HINTS.find(([pattern]) => pattern.test(fault))!
  const message = `the mock can't start: ${fault}`
  throw new ProblemsError([{ code: 'mock-start', severity: 'error', message, hint }])
}

const HINTS = [
  [/listen EACCES/, 'choose a port from 1024 up with --port'],
  [/EADDRNOTAVAIL|getaddrinfo/, 'name an address of this machine with --host'],
  [/(?:)/, 'correct the description'],
] as const
