import { isObject } from '../../../document/objects.ts'
import { headerOf, type Exchange } from '../../exchange.ts'
import type { Observation } from '../../findings/finding.ts'
import { essence, isJson } from '../../schema/media-types.ts'
import { memberPointer, partsAndChoices, partsAt, typesOf } from '../../schema/parts.ts'
import { contentFor, type Subjects } from '../../schema/subjects.ts'
import type { Suite } from '../../suite.ts'
import { parse } from '../../../document/json.ts'

/**
 * What somebody sent on purpose and the operation doesn't describe: parameters of the query, and
 * members of a JSON body. The request may be valid all the same, so these are warnings.
 */
export function undescribedIn(suite: Suite, subjects: Subjects, exchange: Exchange): Observation[] {
  const { operation } = subjects
  const about = { operationId: operation.operationId, exchange }
  const observe = (pointer: string, place: string, what: string): Observation => ({
    kind: 'description',
    severity: 'warning',
    pointer,
    place,
    ...about,
    phase: exchange.phase,
    case: exchange.case,
    message: `${what} is not described`,
  })
  return [
    ...queryNames(suite, subjects, exchange).map((name) =>
      observe(operation.pointer, `query/${name}`, `the query parameter ${name}`),
    ),
    ...memberNames(suite, subjects, exchange).map(({ pointer, name }) =>
      observe(pointer, `body/${name}`, `the member ${name} of the body`),
    ),
  ]
}

function queryNames(
  { description, requests }: Suite,
  { parameters }: Subjects,
  { request }: Exchange,
): string[] {
  const inQuery = parameters.filter((it) => it.in === 'query')
  // Members of objects and whole queries have names of their own.
  const isOpen = inQuery.some(
    ({ object, schema }) =>
      object.in !== 'query' || typesOf(partsAt(requests.document, schema)).includes('object'),
  )
  if (isOpen) return []
  const known = new Set([
    ...inQuery.map(({ name }) => name),
    ...Object.values(description.securitySchemes).flatMap(({ name }) => name ?? []),
  ])
  const names = new Set(new URL(request.url).searchParams.keys())
  return [...names].filter((name) => !known.has(name))
}

function memberNames(
  { requests }: Suite,
  { bodies }: Subjects,
  { request: { headers, body } }: Exchange,
): { readonly pointer: string; readonly name: string }[] {
  const type = headerOf(headers, 'content-type') ?? ''
  const schema = contentFor(bodies, essence(type))?.schema
  if (schema === undefined || body === undefined || !isJson(essence(type))) return []
  const value = parse(new TextDecoder().decode(body))?.value
  const parts = partsAndChoices(requests.document, schema)
  if (!isObject(value) || !parts.some((part) => 'properties' in part.schema)) return []
  const names = Object.keys(value).filter((name) => memberPointer(parts, name) === undefined)
  return names.map((name) => ({ pointer: schema, name }))
}
