/** Cancels a body, so that its connection is free again. Not awaited: a branch of a clone ends only with the other. */
export function discard(body: { cancel(): Promise<void> } | null | undefined): void {
  body?.cancel().catch(() => {})
}

/**
 * The chunks of a stream. Leaving the loop early cancels the stream.
 *
 * @throws the signal's reason as soon as it is aborted
 */
export async function* chunksOf(
  stream: ReadableStream<Uint8Array>,
  signal?: AbortSignal,
): AsyncGenerator<Uint8Array, void> {
  signal?.throwIfAborted()
  const reader = stream.getReader()
  // Cancelling ends a pending read. A stream that has failed has already reported it.
  const cancel = () => void reader.cancel(signal?.reason).catch(() => {})
  signal?.addEventListener('abort', cancel)
  try {
    for (;;) {
      const { done, value } = await reader.read()
      signal?.throwIfAborted()
      if (done) return
      yield value
    }
  } finally {
    signal?.removeEventListener('abort', cancel)
    cancel()
  }
}

/** The chunks as a stream, which asks for them when it is read, and ends them when it is cancelled. */
export function streamOf(
  chunks: Pick<AsyncGenerator<Uint8Array, void>, 'next' | 'return'>,
): ReadableStream<Uint8Array> {
  const source: UnderlyingDefaultSource<Uint8Array> = {
    async pull(controller) {
      const { done, value } = await chunks.next()
      if (done) controller.close()
      else controller.enqueue(value)
    },
    async cancel() {
      await chunks.return()
    },
  }
  return new ReadableStream(source, { highWaterMark: 0 })
}
