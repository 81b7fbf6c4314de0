import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { Emission, EmitSettings, Part } from '../parts.ts'
import type { Document } from '../../document/openapi.ts'

/** Makes the output files on threads, which load their libraries while the caller still reads. */
export interface Emitter {
  readonly emit: (document: Document, settings: EmitSettings) => Promise<Emission>
}

/**
 * A thread for each part of the output; each makes one document's files at a time. They don't keep the
 * process alive: a run that the lint ends doesn't wait for them.
 */
export function startEmitter(): Emitter {
  const threads = (['types', 'code'] satisfies Part[]).map(startThread)
  return {
    async emit(document, settings) {
      // A string is copied to the threads several times as fast as an object.
      const order = { json: JSON.stringify(document), settings }
      const settled = await Promise.allSettled(threads.map((emit) => emit(order)))
      const emissions = settled.map((it) => {
        if (it.status === 'rejected') throw it.reason
        return it.value
      })
      return {
        files: emissions.flatMap(({ files }) => files),
        problems: emissions.flatMap(({ problems }) => problems),
        times: emissions.flatMap(({ times }) => times),
      }
    },
  }
}

/** The outcome of work on a thread, for which the process stays alive. */
export async function aliveFor<T>(work: Promise<T>): Promise<T> {
  const timer = setInterval(() => {}, 1e9)
  return work.finally(() => clearInterval(timer))
}

/** A function that makes one part on a thread, which is replaced after an error that ended it. */
function startThread(part: Part): (order: Order) => Promise<Emission> {
  const start = () => {
    const worker = new Worker(THREAD, { workerData: { part }, resourceLimits: YOUNG })
    worker.unref()
    const failed = new Promise<never>((_, reject) => worker.once('error', reject))
    failed.catch(() => (running = undefined))
    return { worker, failed }
  }
  let running: ReturnType<typeof start> | undefined = start()
  const answer = async (order: Order): Promise<Emission> => {
    const { worker, failed } = (running ??= start())
    worker.postMessage(order)
    const [outcome] = (await Promise.race([once(worker, 'message'), failed])) as [Outcome]
    if ('error' in outcome) throw outcome.error
    return outcome
  }
  // The result that a run didn't wait for must not reach the next run.
  let idle: Promise<unknown> = Promise.resolve()
  return (order) => {
    const emission = idle.then(() => answer(order))
    idle = emission.catch(() => {})
    return emission
  }
}

/** A larger young generation costs memory and saves no time. */
const YOUNG = { maxYoungGenerationSizeMb: 24 }

const THREAD = new URL('./worker-entry.js', import.meta.url)

/** A document to emit, as JSON. */
export interface Order {
  readonly json: string
  readonly settings: EmitSettings
}

/** The result of a thread. */
export type Outcome = Emission | { readonly error: Error }
