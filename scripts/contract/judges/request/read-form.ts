import { readMultipart } from '../../../document/bodies/read-multipart.ts'
import { essence } from '../../schema/media-types.ts'

/**
 * The fields of a form by name, lists of those that were sent repeatedly; the list of parts without names;
 * undefined when it can't be read.
 */
export function readForm(contentType: string, body: Uint8Array): unknown {
  if (!essence(contentType).startsWith('multipart/'))
    return fieldsOf([...new URLSearchParams(new TextDecoder().decode(body))])
  const parts = readMultipart(contentType, body)
  const isNamed = /^multipart\/form-data\b/i.test(contentType)
  if (!isNamed && parts?.every(({ name }) => name === undefined))
    return parts.map(({ bytes }) => String(bytes))
  return parts && fieldsOf(parts.map(({ name = '', bytes }) => [name, String(bytes)]))
}

function fieldsOf(pairs: readonly (readonly [name: string, value: string])[]) {
  const fields: Record<string, string[]> = {}
  for (const [name, value] of pairs) (fields[name] ??= []).push(value)
  const single = Object.entries(fields).map(([name, all]) => [name, all.length > 1 ? all : all[0]])
  return Object.fromEntries(single) as unknown
}
