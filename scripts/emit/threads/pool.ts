import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { Emission, Part } from '../parts.ts'
import type { Document } from '../../document/openapi.ts'

/** Makes the files behind the bundle on threads of their own, which load their libraries while the caller still reads. */
export interface Emitter {
  readonly emit: (document: Document) => Promise<Emission>
  readonly close: () => void
}

/** A thread for each part of the output; they take one document at a time. */
export function startEmitter(): Emitter {
  const threads = (['types', 'code'] satisfies Part[]).map(startThread)
  return {
    async emit(document) {
      const settled = await Promise.allSettled(threads.map(({ emit }) => emit(document)))
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
    close: () => threads.forEach(({ close }) => close()),
  }
}

/** A thread that makes a part. It keeps the process alive only while it does. */
function startThread(part: Part): Emitter {
  const worker = new Worker(THREAD, { workerData: { part }, resourceLimits: YOUNG })
  worker.unref()
  const failed = new Promise<never>((_, reject) => worker.once('error', reject))
  failed.catch(() => {})
  const answer = async (document: Document): Promise<Emission> => {
    worker.ref()
    worker.postMessage(document)
    const [outcome] = (await Promise.race([once(worker, 'message'), failed])) as [Outcome]
    worker.unref()
    if ('error' in outcome) throw outcome.error
    return outcome
  }
  // One after the other: a run that the lint refuses leaves before its answer comes, which is not the next one's.
  let idle: Promise<unknown> = Promise.resolve()
  return {
    emit(document) {
      const emission = idle.then(() => answer(document))
      idle = emission.catch(() => {})
      return emission
    },
    close: () => void worker.terminate(),
  }
}

/** Beyond it, young objects take memory and save no time. */
const YOUNG = { maxYoungGenerationSizeMb: 24 }

const THREAD = new URL('./worker-entry.js', import.meta.url)

/** What a thread answers with. */
export type Outcome = Emission | { readonly error: Error }
