/** A field of a form in a multipart body. */
export interface Part {
  readonly name: string
  /** Undefined for one that isn't a file. */
  readonly filename: string | undefined
  /** The media type; empty when none is given. */
  readonly type: string
  readonly content: Uint8Array<ArrayBuffer>
}

/**
 * The parts of a multipart body. `Response.formData` can't be used: Node rejects short boundaries, and
 * the media types of parts without a file name are lost.
 *
 * @throws SyntaxError for a body that isn't multipart, or is cut off
 * @see https://www.rfc-editor.org/rfc/rfc2046#section-5.1.1
 */
export function partsOf(body: Uint8Array<ArrayBuffer>, contentType: string): Part[] {
  const [, quoted, token] = /;\s*boundary=(?:"([^"]+)"|([^\s;"]+))/i.exec(contentType) ?? []
  const delimiter = bytesOf(`\r\n--${quoted ?? token}`)
  const parts: Part[] = []
  // The line break before the first delimiter may be missing.
  let first = startsWith(body, delimiter.subarray(2), 0)
    ? delimiter.length - 2
    : indexAfter(body, delimiter, 0)
  while (!startsWith(body, CLOSE, first)) {
    const next = indexAfter(body, delimiter, first)
    parts.push(partOf(body.subarray(first, next - delimiter.length)))
    first = next
  }
  return parts
}

const CLOSE = bytesOf('--')
const LINE_BREAK = bytesOf('\r\n')
const BLANK_LINE = bytesOf('\r\n\r\n')

/** A part, whose bytes begin after its delimiter. */
function partOf(bytes: Uint8Array<ArrayBuffer>): Part {
  const start = indexAfter(bytes, LINE_BREAK, 0)
  // Headers are followed by an empty line, which is the first one where there are none.
  const end = indexAfter(bytes, BLANK_LINE, start - LINE_BREAK.length)
  const headers = new TextDecoder().decode(bytes.subarray(start, end)).replace(/\r\n[ \t]+/g, ' ')
  const header = (name: string) => new RegExp(`^${name}:(.*)$`, 'im').exec(headers)?.[1]!.trim()
  const disposition = header('content-disposition') ?? ''
  return {
    name: parameter(disposition, 'name') ?? '',
    filename: parameter(disposition, 'filename'),
    type: header('content-type') ?? '',
    content: bytes.slice(end),
  }
}

/** @see https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#multipart-form-data */
function parameter(header: string, name: string): string | undefined {
  const pattern = new RegExp(`;\\s*${name}=(?:"((?:\\\\.|[^"\\\\])*)"|([^;\\s"]+))`, 'i')
  const [, quoted, token] = pattern.exec(header) ?? []
  const unescaped = quoted?.replace(/\\(["\\])/g, '$1')
  return (unescaped ?? token)?.replace(/%(22|0D|0A)/gi, unescape)
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text)
}

/** @throws SyntaxError when the bytes aren't found */
function indexAfter(bytes: Uint8Array, wanted: Uint8Array, from: number): number {
  let index = from - 1
  do {
    index = bytes.indexOf(wanted[0]!, index + 1)
    if (index < 0) throw new SyntaxError()
  } while (!startsWith(bytes, wanted, index))
  return index + wanted.length
}

function startsWith(bytes: Uint8Array, wanted: Uint8Array, index: number): boolean {
  return wanted.every((byte, offset) => bytes[index + offset] === byte)
}
