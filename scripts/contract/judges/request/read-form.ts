import { essence } from '../../schema/media-types.ts'

/** The fields of a form by name, lists of those that were sent repeatedly; undefined when it can't be read. */
export function readForm(
  contentType: string,
  body: Uint8Array,
): Readonly<Record<string, unknown>> | undefined {
  const pairs = essence(contentType).startsWith('multipart/')
    ? partsOf(contentType, body)
    : [...new URLSearchParams(new TextDecoder().decode(body))]
  if (!pairs) return undefined
  const fields: Record<string, string[]> = {}
  for (const [name, value] of pairs) (fields[name] ??= []).push(value)
  const single = Object.entries(fields).map(([name, all]) => [name, all.length > 1 ? all : all[0]])
  return Object.fromEntries(single)
}

/** @see https://www.rfc-editor.org/rfc/rfc7578 */
function partsOf(contentType: string, body: Uint8Array): [string, string][] | undefined {
  const [, quoted, plain] = /boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType) ?? []
  const boundary = quoted ?? plain
  if (boundary === undefined) return undefined
  const text = new TextDecoder().decode(body)
  return text
    .split(`--${boundary}`)
    .slice(1, -1)
    .flatMap((part): [string, string][] => {
      const [head = '', content = ''] = part.split(/\r\n\r\n(.*)/s)
      const [, name] = /;\s*name="([^"]*)"/i.exec(head) ?? []
      return name === undefined ? [] : [[name.replaceAll('%22', '"'), content.replace(/\r\n$/, '')]]
    })
}
