import { UsageError } from '../errors/errors.ts'
import { essence, JSON_TYPE } from '../response/media-type.ts'
import type { Encoding } from '../operation.ts'
import { chunksOf } from '../response/stream.ts'
import type { EncodedBody } from '../types.ts'

type Part = string | Blob | ArrayBuffer | ArrayBufferView<ArrayBuffer> | ReadableStream<Uint8Array>

/**
 * A multipart body: one part per property, one per item of an array. Files keep their name and type;
 * objects, and parts whose encoding says so, are written as JSON. With a stream among the parts the
 * body is a stream, otherwise a `Blob`, which can be sent again.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#encoding-multipart-media-types
 */
export function multipart(
  value: object,
  contentType: string,
  encodings: Readonly<Record<string, Encoding>>,
): EncodedBody {
  const boundary = newBoundary()
  const parts = Object.entries(value).flatMap(([name, items]: [string, unknown]) =>
    [items].flat().flatMap((item) => partOf(boundary, name, item, encodings[name]?.contentType)),
  )
  parts.push(`--${boundary}--\r\n`)
  return {
    body: parts.some((part) => part instanceof ReadableStream)
      ? concatenate(parts)
      : new Blob(parts as BlobPart[]),
    contentType: `${contentType}; boundary=${boundary}`,
  }
}

/** 128 random bits, so that no part can contain it. */
function newBoundary(): string {
  const bytes = [...crypto.getRandomValues(new Uint8Array(16))]
  return `----${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`
}

function partOf(boundary: string, name: string, value: unknown, declared = ''): Part[] {
  if (value === undefined) return []
  const wanted = /[,*]/.test(declared) ? '' : declared
  const isJson = JSON_TYPE.test(essence(wanted))
  if (value === null && !isJson)
    throw new UsageError(`The part "${name}" is null, which can't be written; omit it`)
  const binary =
    value instanceof Blob ||
    value instanceof ArrayBuffer ||
    ArrayBuffer.isView(value) ||
    value instanceof ReadableStream
  const filename = binary ? `; filename="${quote((value as File).name ?? 'blob')}"` : ''
  const [type, content] = binary
    ? [(value as Blob).type || 'application/octet-stream', value as Part]
    : isJson || (typeof value === 'object' && !(value instanceof Date))
      ? ['application/json', JSON.stringify(value)]
      : ['', value instanceof Date ? value.toISOString() : String(value)]
  const contentType = wanted || type
  if (!/^[\t -~]*$/.test(contentType))
    throw new UsageError(
      `The content type of the part "${name}" has a character that HTTP doesn't allow`,
    )
  return [
    `--${boundary}\r\nContent-Disposition: form-data; name="${quote(name)}"${filename}\r\n` +
      (contentType && `Content-Type: ${contentType}\r\n`) +
      '\r\n',
    content,
    '\r\n',
  ]
}

/** @see https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#multipart-form-data */
function quote(name: string): string {
  return name.replace(/[\r\n"]/g, encodeURIComponent)
}

function concatenate(parts: readonly Part[]): ReadableStream<Uint8Array> {
  const chunks = chunksOfAll(parts)
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await chunks.next()
      if (done) controller.close()
      else controller.enqueue(value)
    },
    async cancel() {
      await chunks.return()
    },
  })
}

async function* chunksOfAll(parts: readonly Part[]): AsyncGenerator<Uint8Array, void> {
  for (const part of parts)
    yield* chunksOf(part instanceof ReadableStream ? part : new Blob([part]).stream())
}
