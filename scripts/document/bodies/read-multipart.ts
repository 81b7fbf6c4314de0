/** A part of a multipart body as it arrived. */
export interface ReadPart {
  readonly name: string | undefined
  /** Its media type; empty when it has none. */
  readonly type: string
  readonly bytes: Buffer
}

/**
 * The parts of a multipart body, with names or without; undefined for one that is malformed or cut off.
 *
 * @see https://www.rfc-editor.org/rfc/rfc2046#section-5.1.1
 */
export function readMultipart(contentType: string, body: Uint8Array): ReadPart[] | undefined {
  const [, quoted, plain] = /boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType) ?? []
  const boundary = quoted ?? plain
  if (boundary === undefined) return undefined
  // A character for each byte.
  const [, ...parts] = `\r\n${Buffer.from(body).toString('latin1')}`.split(`\r\n--${boundary}`)
  if (!parts.pop()?.startsWith('--')) return undefined
  const read = parts.map((part) => {
    const [, head, content] = /^[ \t]*\r\n((?:[^\r\n]+\r\n)*)\r\n(.*)$/s.exec(part) ?? []
    if (head === undefined || content === undefined) return undefined
    const [, name] = /^content-disposition:.*;\s*name="([^"]*)"/im.exec(head) ?? []
    const [, type = ''] = /^content-type:[ \t]*(.*?)[ \t]*\r$/im.exec(head) ?? []
    return { name: name && unescaped(name), type, bytes: Buffer.from(content, 'latin1') }
  })
  return read.every((part) => part !== undefined) ? read : undefined
}

/** @see https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#multipart-form-data */
function unescaped(name: string): string {
  const text = Buffer.from(name, 'latin1').toString()
  return text.replace(/%(22|0D|0A)/gi, (it) => decodeURIComponent(it))
}
