import { essence, JSON_TYPE } from '../response/media-type.ts'
import type { Encoding, RequestMediaType } from '../operation.ts'
import { chunksOf, streamOf } from '../response/stream.ts'
import { isBinary } from './body.ts'
import type { Raw } from './input.ts'
import type { EncodedBody } from '../types.ts'
import { toJson } from './json.ts'
import { inMember } from './member.ts'
import { randomMark } from './random-mark.ts'
import { isNested, textOf } from './expand.ts'
import { styledPairs } from './serialize.ts'
import { hasStyle } from './urlencoded.ts'

type Content = string | Raw

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
  { encoding = {} }: RequestMediaType,
): EncodedBody {
  return written(contentType, (delimit) => {
    const parts = Object.entries(value).flatMap(([name, items]) =>
      inMember(name, () => partsOf(name, items, encoding[name] ?? {})).flatMap(delimit),
    )
    return parts.some((part) => part instanceof ReadableStream) ? chunksOfAll(parts) : parts
  })
}

/** A part without a name, as it is given and as it arrives. */
interface Item {
  readonly body: unknown
  readonly contentType?: string
  readonly headers?: Headers | Readonly<Record<string, string>>
}

/**
 * A multipart body of parts without names. Those of an async iterable are sent as they come, and once:
 * such calls are not tried again.
 *
 * @see https://spec.openapis.org/oas/v3.2.0.html#encoding-multipart-media-types
 */
export function multipartItems(
  items: Iterable<unknown> | AsyncIterable<unknown>,
  contentType: string,
  { prefixEncoding = [], itemEncoding = {} }: RequestMediaType,
): EncodedBody {
  let index = 0
  const itemOf = (item: unknown): Part => {
    const { body, contentType = '', headers = {} } = item as Item
    const encoding = prefixEncoding[index++] ?? itemEncoding
    const given = [...new Headers(headers)].filter(([name]) => name !== 'content-type')
    return partOf([], body, {
      contentType: contentType || (encoding.contentType ?? ''),
      headers: { ...encoding.headers, ...Object.fromEntries(given) },
    })
  }
  return written(contentType, (delimit) => {
    const partsOfAll = async function* () {
      for await (const item of items) yield* chunksOfAll(delimit(itemOf(item)))
    }
    if (Symbol.asyncIterator in items) return partsOfAll()
    const parts = Array.from(items, (item) => delimit(itemOf(item))).flat()
    return parts.some((part) => part instanceof ReadableStream) ? chunksOfAll(parts) : parts
  })
}

/** The body of all delimited parts, with its end. */
function written(
  contentType: string,
  write: (delimit: (part: Part) => Content[]) => Content[] | AsyncGenerator<Uint8Array, void>,
): EncodedBody {
  const boundary = `----${randomMark()}`
  const end = `--${boundary}--\r\n`
  const parts = write(({ head, content }) => [`--${boundary}\r\n${head}\r\n`, content, '\r\n'])
  return {
    body: Array.isArray(parts)
      ? new Blob([...parts, end] as BlobPart[])
      : streamOf(withEnd(parts, end)),
    contentType: `${contentType}; boundary=${boundary}`,
  }
}

async function* withEnd(chunks: AsyncIterable<Uint8Array>, end: string) {
  yield* chunks
  yield new TextEncoder().encode(end)
}

interface Part {
  /** The lines of its header. */
  readonly head: string
  readonly content: Content
}

function partsOf(name: string, value: unknown, encoding: Encoding): Part[] {
  if (hasStyle(encoding))
    return styledPairs(name, encoding, value).map(([key, text]) =>
      partOf(dispositionOf(key), text, {}),
    )
  const isJson = JSON_TYPE.test(essence(encoding.contentType ?? ''))
  return [value]
    .flat()
    .filter((item) => item !== undefined && (item !== null || isJson))
    .map((item) => partOf(dispositionOf(name, item), item, encoding))
}

/** The line that names a part, and its file. */
function dispositionOf(name: string, value?: unknown): string[] {
  const filename = isBinary(value) ? `; filename="${quote((value as File).name ?? 'blob')}"` : ''
  return [`Content-Disposition: form-data; name="${quote(name)}"${filename}`]
}

function partOf(
  disposition: readonly string[],
  value: unknown,
  { contentType = '', headers = {} }: Encoding,
): Part {
  const declared = /[,*]/.test(contentType) ? '' : contentType
  const [type, content] = encode(value, declared)
  const lines = [
    ...disposition,
    ...(type ? [`Content-Type: ${type}`] : []),
    ...Object.entries(headers).map(([header, text]) => `${header}: ${text}`),
  ]
  if (!lines.slice(disposition.length).every((line) => /^[\t -~]*$/.test(line)))
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

/** @see https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#multipart-form-data */
function quote(name: string): string {
  return name.replace(/[\r\n"]/g, encodeURIComponent)
}

async function* chunksOfAll(parts: readonly Content[]): AsyncGenerator<Uint8Array, void> {
  for (const part of parts)
    yield* chunksOf(part instanceof ReadableStream ? part : new Blob([part]).stream())
}
