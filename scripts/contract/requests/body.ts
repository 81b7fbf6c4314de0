import { isParts } from '../../document/bodies/parts.ts'
import { isSequence, writeSequence } from '../../document/bodies/sequences.ts'
import { isObject } from '../../document/objects.ts'
import type { CaseInput } from '../cases/case.ts'
import { isForm, isJson } from '../schema/media-types.ts'
import { memberPointer, partsAt } from '../schema/parts.ts'
import { contentFor } from '../schema/subjects.ts'
import type { Suite } from '../suite.ts'

/** The body of a case as a caller of the client would write it: files as `Blob`, the rest unchanged. */
export function materialBody(suite: Suite, operationId: string, { body, contentType }: CaseInput) {
  const type = contentType ?? 'application/json'
  if (isJson(type)) return body
  if (Array.isArray(body) && isParts(type)) return body.map((it: unknown) => ({ body: it }))
  if (isForm(type)) return isObject(body) ? withFiles(suite, operationId, type, body) : body
  if (Array.isArray(body) && isSequence(type))
    return new Blob([writeSequence(type, body)], { type })
  if (/^text\/|xml$/.test(type)) return String(body)
  return new Blob([typeof body === 'string' ? body : JSON.stringify(body)], { type })
}

function withFiles(
  suite: Suite,
  operationId: string,
  type: string,
  body: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const content = contentFor(suite.subjects.get(operationId)?.bodies ?? [], type)
  const parts = content?.schema === undefined ? [] : partsAt(suite.document, content.schema)
  return Object.fromEntries(
    Object.entries(body).map(([name, value]) => {
      const member = memberPointer(parts, name)
      return [name, member && isFile(suite, member) ? filesOf(value) : value]
    }),
  )
}

/** Whether a member of a form is a file. */
export function isFile(suite: Suite, pointer: string): boolean {
  return partsAt(suite.document, pointer).some(
    ({ pointer: place, schema }) =>
      schema['format'] === 'binary' ||
      typeof schema['contentMediaType'] === 'string' ||
      (isObject(schema['items']) && isFile(suite, `${place}/items`)),
  )
}

function filesOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(filesOf)
  return typeof value === 'string'
    ? new File([value], 'example.bin', { type: 'application/octet-stream' })
    : value
}
