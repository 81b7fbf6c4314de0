/** Lets a body go, so that its connection is free again. Not waited for: a branch of a clone ends with the other. */
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
  // Cancelling ends a read that is under way. A stream that has failed has told so already.
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
