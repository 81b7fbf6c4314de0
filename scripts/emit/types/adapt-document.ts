import { METHODS, resolve, type Document, type Parameter } from '../../document/openapi.ts'
import { mapEntries, mapSchemas } from '../../document/map-schemas.ts'
import { typableSchema } from './adapt-schema.ts'

/**
 * The document in the words that openapi-typescript takes for what they mean. It refuses some legal
 * descriptions, and reads others otherwise than the specifications do: what stands beside `$ref` or
 * `anyOf`, `null` among several types, members that only another part of `allOf` describes,
 * parameters and headers with `content`, components that are references, extensions among paths and
 * responses. Path items among the components it writes a second time; nothing refers to them by now.
 */
export function typable(document: Document): Document {
  const version30 = document.openapi.startsWith('3.0')
  const mapped = mapSchemas(document, (schema) => typableSchema(schema, version30))
  return mapEntries(mapped, (key, value) => {
    if (key === 'paths' || key === 'webhooks') return typablePathItems(mapped, value as object)
    if (key === 'components') return typableComponents(mapped, value as object)
    return value
  }) as unknown as Document
}

function typableComponents(document: Document, components: object): object {
  const { pathItems: _, ...others } = components as Record<string, object>
  return mapEntries(others, (kind, map) =>
    kind === 'schemas'
      ? map
      : mapEntries(map as object, (_, component) => {
          // It would take a component that is a reference for an empty one.
          const target = resolve(document, component)
          if (kind === 'responses') return typableResponse(target)
          return kind === 'parameters' || kind === 'headers' ? withSchema(target) : target
        }),
  )
}

function typablePathItems(document: Document, items: object): object {
  return mapEntries(withoutExtensions(items), (_, item) =>
    mapEntries(item as object, (key, value) => {
      if (key === 'parameters') return typableParameters(document, value as object[])
      const isMethod = METHODS.some((method) => method === key)
      return isMethod ? typableOperation(document, value as object) : value
    }),
  )
}

function typableOperation(document: Document, operation: object): object {
  return mapEntries(operation, (key, value) => {
    if (key === 'parameters') return typableParameters(document, value as object[])
    return key === 'responses'
      ? mapEntries(withoutExtensions(value as object), (_, it) => typableResponse(it))
      : value
  })
}

function typableResponse(response: unknown): object {
  return mapEntries(response as object, (key, value) =>
    key === 'headers' ? mapEntries(value as object, (_, it) => withSchema(it)) : value,
  )
}

/** Of several parameters with one name in one place the last counts. */
function typableParameters(document: Document, parameters: readonly object[]): unknown[] {
  const byName = new Map(
    parameters.map((it) => {
      const { in: location, name } = resolve<Parameter>(document, it)
      return [`${location} ${name}`, it]
    }),
  )
  return [...byName.values()].map(withSchema)
}

/** A parameter or header that is described by `content` has the type of what its media type holds. */
function withSchema(parameter: unknown): unknown {
  const { schema, content } = parameter as Partial<Parameter>
  const [mediaType] = Object.values(content ?? {})
  return schema === undefined && mediaType !== undefined
    ? { ...(parameter as object), schema: mediaType.schema ?? {} }
    : parameter
}

function withoutExtensions(map: object): object {
  const entries = Object.entries(map)
  const kept = entries.filter(([key]) => !key.startsWith('x-'))
  return kept.length === entries.length ? map : Object.fromEntries(kept)
}
