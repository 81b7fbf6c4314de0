import { identifier } from '../../typescript/identifier.ts'
import { resolve } from '../../document/references.ts'
import type { Document, Operation, Schema } from '../../document/openapi.ts'
import { flatten } from '../schema/flatten.ts'
import { isSuccess } from '../../document/bodies/success.ts'
import { isSequence } from '../../document/bodies/sequences.ts'
import { isJson } from './request.ts'

/** What a sample does with the response. */
export interface SampleResult {
  /** How the body is read. */
  readonly read: 'json' | 'text' | 'blob' | 'nothing' | 'location'
  /** The left side of the assignment, if the body is kept. */
  readonly target: string | undefined
}

/** The largest number of members to destructure. */
const MEMBERS_SHOWN = 3

/** What samples do with the first success of an operation, without using the names in `taken`. */
export function resultOf(
  document: Document,
  operation: Operation,
  taken: readonly string[],
): SampleResult {
  const statuses = operation.responses.map(([status]) => status)
  const success = operation.responses.find(
    ([status]) => /^\d/.test(status) && isSuccess(status, statuses),
  )
  if (success?.[0].startsWith('3'))
    return { read: 'location', target: taken.includes('location') ? 'target' : 'location' }
  const [[mediaType, content] = [], ...others] = Object.entries(success?.[1].content ?? {})
  if (mediaType === undefined) return { read: 'nothing', target: undefined }
  const schema = content?.schema ?? {}
  const isOneValue = isJson(mediaType) || (!isSequence(mediaType) && holdsJson(document, schema))
  const read = isOneValue ? 'json' : textOrBlob(mediaType)
  // Where another media type may come, the type of the body is a union.
  const isOneType = read === 'json' && others.length === 0
  const members = isOneType ? memberNames(document, schema, taken) : []
  const target = members.length > 0 ? `{ ${members.join(', ')} }` : variable(operation, taken)
  return { read, target }
}

function textOrBlob(mediaType: string): 'text' | 'blob' {
  return mediaType.startsWith('text/') ? 'text' : 'blob'
}

function holdsJson(document: Document, schema: Schema): boolean {
  const resolved = resolve<{ contentMediaType?: string } | undefined>(document, schema)
  return isJson(resolved?.contentMediaType ?? '')
}

function memberNames(document: Document, schema: Schema, taken: readonly string[]): string[] {
  const { properties, variants } = flatten(document, schema)
  const names = [...properties.keys()]
  const fits = names.every(
    (name) => identifier(name) === name && properties.get(name)!.required && !taken.includes(name),
  )
  return fits && names.length <= MEMBERS_SHOWN && variants.length === 0 ? names : []
}

function variable({ operationId }: Operation, taken: readonly string[]): string {
  const [, noun] = /^[a-z]+([A-Z].*)$/.exec(identifier(operationId)) ?? []
  const name = identifier(noun ?? 'result')
  return taken.includes(name) ? 'result' : name
}
