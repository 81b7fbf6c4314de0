import { essence, JSON_TYPE } from '../response/media-type.ts'
import type { Encoding } from '../operation.ts'
import { chunksOf, streamOf } from '../response/stream.ts'
import type { EncodedBody } from '../types.ts'
import { toJson } from './json.ts'
import { inMember } from './member.ts'
import { randomMark } from './random-mark.ts'
import { isNested, textOf } from './expand.ts'
import { styledPairs } from './serialize.ts'
import { hasStyle } from './urlencoded.ts'

type Content =
  string | Blob | ArrayBuffer | ArrayBufferView<ArrayBuffer> | ReadableStream<Uint8Array>

/**
 * A multipart body: one part per property, one per item of an array. Files keep their name and type;
 * objects, and parts whose encoding says so, are written as JSON; an encoding with a style makes parts
 * of the pairs that a query would have. `null` is left out. With a stream among the parts the body is
 * a stream, otherwise a `Blob`, which can be sent again.
 *
 * @throws the name of a member that can't be written, with the reason
 * @see https://spec.openapis.org/oas/v3.1.1.html#encoding-multipart-media-types
 */
export function multipart(
  value: object,
  contentType: string,
  encodings: Readonly<Record<string, Encoding>>,
): EncodedBody {
  const boundary = `----${randomMark()}`
  const parts = Object.entries(value).flatMap(([name, items]) =>
    inMember(name, () => partsOf(name, items, encodings[name] ?? {})).flatMap((part) => [
      `--${boundary}\r\n${part.head}\r\n`,
      part.content,
      '\r\n',
    ]),
  )
  parts.push(`--${boundary}--\r\n`)
  return {
    body: parts.some((part) => part instanceof ReadableStream)
      ? streamOf(chunksOfAll(parts))
      : new Blob(parts as BlobPart[]),
    contentType: `${contentType}; boundary=${boundary}`,
  }
}

interface Part {
  /** The lines of its header. */
  readonly head: string
  readonly content: Content
}

function partsOf(name: string, value: unknown, encoding: Encoding): Part[] {
  if (hasStyle(encoding))
    return styledPairs(name, encoding, value).map(([key, text]) => partOf(key, text, {}))
  const isJson = JSON_TYPE.test(essence(encoding.contentType ?? ''))
  return [value]
    .flat()
    .filter((item) => item !== undefined && (item !== null || isJson))
    .map((item) => partOf(name, item, encoding))
}

function partOf(name: string, value: unknown, { contentType = '', headers = {} }: Encoding): Part {
  const declared = /[,*]/.test(contentType) ? '' : contentType
  const filename = isBinary(value) ? `; filename="${quote((value as File).name ?? 'blob')}"` : ''
  const [type, content] = encode(value, declared)
  const lines = [
    `Content-Disposition: form-data; name="${quote(name)}"${filename}`,
    ...(type ? [`Content-Type: ${type}`] : []),
    ...Object.entries(headers).map(([header, text]) => `${header}: ${text}`),
  ]
  if (!lines.slice(1).every((line) => /^[\t -~]*$/.test(line)))
    throw 'HTTP does not allow a character in a header of the part'
  return { head: lines.map((line) => `${line}\r\n`).join(''), content }
}

function encode(value: unknown, declared: string): [type: string, content: Content] {
  if (isBinary(value))
    return [declared || (value as Blob).type || 'application/octet-stream', value]
  const isJson = JSON_TYPE.test(essence(declared || 'application/json'))
  if (!isNested(value) && !(declared && isJson)) return [declared, textOf(value)]
  if (!isJson) throw `only text and bytes can be written as ${declared}`
  return [declared || 'application/json', toJson(value)]
}

function isBinary(value: unknown): value is Exclude<Content, string> {
  return (
    [Blob, ArrayBuffer, ReadableStream].some((type) => value instanceof type) ||
    ArrayBuffer.isView(value)
  )
}

/** @see https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#multipart-form-data */
function quote(name: string): string {
  return name.replace(/[\r\n"]/g, encodeURIComponent)
}

async function* chunksOfAll(parts: readonly Content[]): AsyncGenerator<Uint8Array, void> {
  for (const part of parts)
    yield* chunksOf(part instanceof ReadableStream ? part : new Blob([part]).stream())
}
