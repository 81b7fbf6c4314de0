import { discard } from './stream.ts'

/** The chunks of a body up to a limit in bytes, beyond which the rest is dropped. */
export async function readChunks(
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
  limit: number,
): Promise<{ readonly chunks: BlobPart[]; readonly isCut: boolean }> {
  const reader = body.getReader()
  const chunks: BlobPart[] = []
  let left = limit
  for (let chunk; left > 0 && (chunk = (await reader.read()).value); left -= chunk.length)
    chunks.push(chunk)
  const isCut = left <= 0
  if (isCut) discard(reader)
  return { chunks, isCut }
}

const UTF_8 = new TextDecoder()

/** A body as text, up to a limit in bytes. */
export async function readText(
  response: Response,
  limit: number,
): Promise<{ readonly text: string; readonly isCut?: boolean }> {
  // React Native has no streams.
  if (!response.body) return { text: await response.text() }
  const { chunks, isCut } = await readChunks(response.body, limit)
  // Most bodies come in one chunk, for which a blob takes far longer.
  const [first, more] = chunks as [BufferSource, unknown]
  return { text: more ? await new Blob(chunks).text() : UTF_8.decode(first), isCut }
}
