import {
  METHODS,
  escapeSegment,
  isReference,
  operationsOf,
  resolve,
  unescapeSegment,
} from '../../document/openapi.ts'
import type { Document, Schema } from '../../document/openapi.ts'
import { mapEntries, mapSchema, mapSchemas, type SchemaObject } from '../../document/map-schemas.ts'

const COMPONENTS = '#/components/schemas/'

type Direction = 'request' | 'response'

/**
 * The document with `readOnly` members taken out of what requests send and `writeOnly` members out
 * of what responses bring. A component that looks different in requests gets a second form there,
 * named by `requestForms`; one that does not stays as it is. What webhooks and callbacks send comes from
 * the owner of those members, like a response.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#validating-readonly-and-writeonly
 * @see https://json-schema.org/draft/2020-12/json-schema-validation#section-9.4
 */
export function splitReadWrite(document: Document, forms: ReadonlyMap<string, string>): Document {
  if (forms.size === 0 && !hasMarkedMember(document)) return document
  const inRequests = (schema: Schema) =>
    mapSchema(schema, '', (part) => pointToForms(forms, withoutMembers(document, part, 'request')))
  const schemas = document.components?.schemas ?? {}
  const inResponses = mapSchemas(document, (part) => withoutMembers(document, part, 'response'))
  return {
    ...inResponses,
    paths: mapEntries(inResponses.paths ?? {}, (path, item) =>
      mapEntries(item as object, (key, value) => {
        const original = (document.paths?.[path] as Record<string, unknown>)[key]
        if (key === 'parameters') return mapParts(original as object, inRequests)
        const isOperation = METHODS.some((method) => method === key)
        return isOperation ? withRequestParts(value, original, inRequests) : value
      }),
    ) as NonNullable<Document['paths']>,
    components: {
      ...withRequestParts(inResponses.components, document.components, inRequests),
      schemas: {
        ...inResponses.components?.schemas,
        ...Object.fromEntries([...forms].map(([name, form]) => [form, inRequests(schemas[name]!)])),
      },
    } as NonNullable<Document['components']>,
  }
}

/**
 * The components that requests see in a form of their own, with the name of that form: the
 * component's own name where nothing but requests uses it.
 */
export function requestForms(document: Document): ReadonlyMap<string, string> {
  const schemas = document.components?.schemas ?? {}
  const affected = componentsWithMarkedMembers(document)
  if (affected.size === 0) return new Map()
  const { requests, responses } = usedComponents(document)
  return new Map(
    [...affected]
      .filter((name) => requests.has(name))
      .sort()
      .map((name) => [name, responses.has(name) ? freeName(`${name}Request`, schemas) : name]),
  )
}

/** Components with a marked member, and all that lead to one. */
function componentsWithMarkedMembers(document: Document): Set<string> {
  const users = new Map<string, string[]>()
  const affected = new Set<string>()
  for (const [name, schema] of Object.entries(document.components?.schemas ?? {})) {
    for (const used of componentsIn(schema)) users.set(used, [...(users.get(used) ?? []), name])
    mapSchema(schema, '', (part) => {
      if (membersOf(document, part).length > 0) affected.add(name)
      return part
    })
  }
  for (const name of affected) for (const user of users.get(name) ?? []) affected.add(user)
  return affected
}

/** The component schemas that requests and responses lead to. */
function usedComponents(document: Document): { requests: Set<string>; responses: Set<string> } {
  const reached = (roots: unknown) => {
    const names = new Set(componentsIn(roots))
    for (const name of names) {
      for (const used of componentsIn(document.components?.schemas?.[name])) names.add(used)
    }
    return names
  }
  const operations = operationsOf(document)
  return {
    requests: reached(operations.map((it) => [it.parameters, it.requestBody])),
    responses: reached(operations.map(({ responses }) => responses)),
  }
}

/** The names of the component schemas that references below a node point to. */
function componentsIn(root: unknown): string[] {
  const names: string[] = []
  const stack = [root]
  while (stack.length > 0) {
    const node = stack.pop()
    if (typeof node !== 'object' || node === null) continue
    if (isReference(node) && node.$ref.startsWith(COMPONENTS)) {
      names.push(unescapeSegment(node.$ref.slice(COMPONENTS.length)))
    }
    stack.push(...Object.values(node))
  }
  return names
}

function freeName(wanted: string, taken: object): string {
  let name = wanted
  for (let serial = 2; Object.hasOwn(taken, name); serial++) name = `${wanted}${serial}`
  return name
}

function hasMarkedMember(document: Document): boolean {
  let found = false
  mapSchemas(document, (part) => {
    found ||= membersOf(document, part).length > 0
    return part
  })
  return found
}

/** The members of an object schema that one direction leaves out. */
function membersOf(document: Document, schema: SchemaObject, direction?: Direction): string[] {
  const { properties } = schema
  if (typeof properties !== 'object' || properties === null) return []
  return Object.entries(properties)
    .filter(([, member]) =>
      direction === undefined
        ? isMarked(document, member, 'readOnly') || isMarked(document, member, 'writeOnly')
        : isMarked(document, member, direction === 'request' ? 'readOnly' : 'writeOnly'),
    )
    .map(([name]) => name)
}

function isMarked(document: Document, member: unknown, mark: 'readOnly' | 'writeOnly'): boolean {
  if (typeof member !== 'object' || member === null) return false
  const schema = member as SchemaObject
  if (schema[mark] === true) return true
  const target = resolve<SchemaObject | undefined>(document, schema)
  if (typeof target === 'object' && target[mark] === true) return true
  return Array.isArray(schema.allOf) && schema.allOf.some((part) => isMarked(document, part, mark))
}

function withoutMembers(
  document: Document,
  schema: SchemaObject,
  direction: Direction,
): SchemaObject {
  const left = new Set(membersOf(document, schema, direction))
  if (left.size === 0) return schema
  const properties = Object.entries(schema.properties as object).filter(([name]) => !left.has(name))
  const required = Array.isArray(schema.required)
    ? schema.required.filter((name) => !left.has(name as string))
    : []
  const { required: _, ...rest } = schema
  return {
    ...rest,
    properties: Object.fromEntries(properties),
    ...(required.length > 0 && { required }),
  }
}

function pointToForms(forms: ReadonlyMap<string, string>, schema: SchemaObject): SchemaObject {
  const toForm = (target: unknown): unknown => {
    if (typeof target !== 'string' || !target.startsWith(COMPONENTS)) return target
    const form = forms.get(unescapeSegment(target.slice(COMPONENTS.length)))
    return form === undefined ? target : COMPONENTS + escapeSegment(form)
  }
  return mapEntries(schema, (keyword, value) => {
    if (keyword === '$ref') return toForm(value)
    if (keyword !== 'discriminator' || typeof value !== 'object' || value === null) return value
    return mapEntries(value, (key, mapping) =>
      key === 'mapping' && typeof mapping === 'object' && mapping !== null
        ? mapEntries(mapping, (_, target) => toForm(target))
        : mapping,
    )
  })
}

/** An operation, or the components, with its parameters and request bodies changed from what they were originally. */
function withRequestParts<T>(owner: T, original: unknown, change: (schema: Schema) => Schema): T {
  const { parameters, requestBody, requestBodies } = Object(original) as Record<string, object>
  return {
    ...owner,
    ...(parameters && { parameters: mapParts(parameters, change) }),
    ...(requestBody && { requestBody: mapPart(requestBody, change) }),
    ...(requestBodies && { requestBodies: mapParts(requestBodies, change) }),
  }
}

function mapParts(parts: object, change: (schema: Schema) => Schema): unknown {
  return Array.isArray(parts)
    ? parts.map((part) => mapPart(part, change))
    : mapEntries(parts, (_, part) => mapPart(part as object, change))
}

/** Applies a change to the `schema` of a parameter, or of every media type of it or of a request body. */
function mapPart(part: object, change: (schema: Schema) => Schema): object {
  return mapEntries(part, (key, value) => {
    if (key === 'schema') return change(value as Schema)
    return key === 'content'
      ? mapEntries(value as object, (_, mediaType) => mapPart(mediaType as object, change))
      : value
  })
}
