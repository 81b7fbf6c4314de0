/** A part of a multipart body. */
export interface Part {
  readonly headers: Headers
  readonly content: Uint8Array<ArrayBuffer>
}

/**
 * The parts of a multipart body as they arrive. `Response.formData` can't be used: Node rejects short
 * boundaries, and the media types of parts without a file name are lost.
 *
 * @throws SyntaxError for a body that isn't multipart, or is cut off; RangeError for a part that
 * reaches the limit in bytes
 * @see https://www.rfc-editor.org/rfc/rfc2046#section-5.1.1
 */
export async function* partsOf(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  contentType: string,
  limit: number,
): AsyncGenerator<Part, void> {
  const [, quoted, token] = /;\s*boundary=(?:"([^"]+)"|([^\s;"]+))/i.exec(contentType) ?? []
  const delimiter = bytesOf(`\r\n--${quoted ?? token}`)
  // The line break before the first delimiter may be missing.
  let held = LINE_BREAK
  let isPreamble = true
  for await (const chunk of chunks) {
    // Only what is new is searched: a long part would otherwise take quadratic time.
    let from = Math.max(0, held.length - delimiter.length)
    held = joined(held, chunk)
    for (;;) {
      if (!isPreamble && startsWith(held, CLOSE, 0)) return
      const next = indexAfter(held, delimiter, from)
      if (next === undefined) break
      if (!isPreamble) yield partOf(held.slice(0, next - delimiter.length))
      isPreamble = false
      held = held.subarray(next)
      from = 0
    }
    if (held.length >= limit) throw new RangeError()
  }
  throw new SyntaxError()
}

const CLOSE = bytesOf('--')
const LINE_BREAK = bytesOf('\r\n')
const BLANK_LINE = bytesOf('\r\n\r\n')

/** A part, whose bytes begin after its delimiter. @throws SyntaxError for one without an end of its headers */
function partOf(bytes: Uint8Array<ArrayBuffer>): Part {
  const start = indexAfter(bytes, LINE_BREAK, 0)
  // Headers are followed by an empty line, which is the first one where there are none.
  const end = start && indexAfter(bytes, BLANK_LINE, start - LINE_BREAK.length)
  if (!end) throw new SyntaxError()
  const head = Array.from(bytes.subarray(start, end), (byte) => String.fromCharCode(byte)).join('')
  const headers = new Headers()
  for (const line of head.replace(/\r\n[ \t]+/g, ' ').split('\r\n')) {
    const [, name, value] = /^([!#-'*+.^`|~\w-]+):\s*([\t -~\x80-\xff]*)$/.exec(line) ?? []
    if (name) headers.append(name, value!)
  }
  return { headers, content: bytes.slice(end) }
}

/** A parameter of a part's `Content-Disposition`. @see https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#multipart-form-data */
export function dispositionOf({ headers }: Part, name: string): string | undefined {
  const bytes = Uint8Array.from(headers.get('content-disposition') ?? '', (it) => it.charCodeAt(0))
  const pattern = new RegExp(`;\\s*${name}=(?:"((?:\\\\.|[^"\\\\])*)"|([^;\\s"]+))`, 'i')
  const [, quoted, token] = pattern.exec(new TextDecoder().decode(bytes)) ?? []
  const unescaped = quoted?.replace(/\\(["\\])/g, '$1')
  return (unescaped ?? token)?.replace(/%(22|0D|0A)/gi, unescape)
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text)
}

/** Both in one array, with room for as much again: pieces that are added later are seldom copied. */
function joined(held: Uint8Array<ArrayBuffer>, more: Uint8Array): Uint8Array<ArrayBuffer> {
  const { buffer, byteOffset, length } = held
  const whole = length + more.length
  const hasRoom = buffer.byteLength - byteOffset >= whole && held !== LINE_BREAK
  const all = hasRoom
    ? new Uint8Array(buffer, byteOffset, whole)
    : new Uint8Array(new ArrayBuffer(2 * whole), 0, whole)
  if (!hasRoom) all.set(held)
  all.set(more, length)
  return all
}

/** Where the bytes after the wanted ones begin. */
function indexAfter(bytes: Uint8Array, wanted: Uint8Array, from: number): number | undefined {
  let index = from - 1
  do {
    index = bytes.indexOf(wanted[0]!, index + 1)
    if (index < 0) return undefined
  } while (!startsWith(bytes, wanted, index))
  return index + wanted.length
}

function startsWith(bytes: Uint8Array, wanted: Uint8Array, index: number): boolean {
  return wanted.every((byte, offset) => bytes[index + offset] === byte)
}
