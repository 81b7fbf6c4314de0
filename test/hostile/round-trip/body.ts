import { isJson } from './serialization.ts'

/** The expected body, in the form of `readBody`. */
export function meantByBody(body: unknown, contentType: string): unknown {
  if (isJson(contentType)) return JSON.parse(JSON.stringify(body))
  if (/^multipart\//.test(contentType)) return fieldsOf(body as object, partsOf)
  if (/urlencoded$/.test(contentType)) return fieldsOf(body as object, pairsOf)
  return typeof body === 'string' ? body : Buffer.from(body as Uint8Array).toString('latin1')
}

/** A body by its media type: JSON as a value, forms as pairs, else text. */
export function readBody(bytes: Uint8Array, contentType: string, isText: boolean): unknown {
  const text = Buffer.from(bytes).toString(isText ? 'utf8' : 'latin1')
  if (isJson(contentType)) return JSON.parse(Buffer.from(bytes).toString('utf8'))
  if (/^multipart\//.test(contentType)) return parts(bytes, contentType)
  if (!/urlencoded$/.test(contentType)) return text
  return text === ''
    ? []
    : text.split('&').map((pair) => {
        const at = pair.indexOf('=')
        return [pair.slice(0, at), pair.slice(at + 1)].map(decodeURIComponent)
      })
}

function fieldsOf(form: object, valuesOf: (value: unknown) => string[]): string[][] {
  return Object.entries(form).flatMap(([name, value]) => valuesOf(value).map((it) => [name, it]))
}

/** @see https://spec.openapis.org/oas/v3.1.1.html#encoding-the-x-www-form-urlencoded-media-type */
function pairsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.map(String)
  return [typeof value === 'object' ? JSON.stringify(value) : String(value)]
}

/** @see https://spec.openapis.org/oas/v3.1.1.html#special-considerations-for-multipart-content */
function partsOf(value: unknown): string[] {
  if (value instanceof File) return ['a file']
  if (Array.isArray(value)) return value.flatMap(partsOf)
  return [typeof value === 'object' ? JSON.stringify(value) : String(value)]
}

/** @see https://www.rfc-editor.org/rfc/rfc7578 */
function parts(bytes: Uint8Array, contentType: string): string[][] {
  const boundary = /boundary="?([^";]+)/.exec(contentType)?.[1]
  const text = `\r\n${Buffer.from(bytes).toString('latin1')}`
  const found = text.split(`\r\n--${boundary}`)
  if (boundary === undefined || found.shift() !== '' || !found.pop()?.startsWith('--'))
    throw new Error('no multipart body')
  return found.map((part) => {
    const end = part.indexOf('\r\n\r\n')
    const header = utf8(part.slice(0, end))
    const name = /; name="([^"]*)"/.exec(header)?.[1] ?? ''
    const isFile = /; filename="a%22b.png"\r\nContent-Type: image\/png$/.test(header)
    const bare = name.replace(/%(22|0D|0A)/g, decodeURIComponent)
    return [bare, isFile ? 'a file' : utf8(part.slice(end + 4))]
  })
}

function utf8(latin1: string): string {
  return Buffer.from(latin1, 'latin1').toString('utf8')
}
