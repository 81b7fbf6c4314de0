import {
  escapeSegment,
  isReference,
  unescapeSegment,
  type Document,
  type Schema,
} from '../../document/openapi.ts'
import { mapSchema, mapSchemas, type SchemaObject } from '../../document/map-schemas.ts'
import { finder } from '../../document/find-reference.ts'

const COMPONENTS = '#/components/schemas/'

/**
 * The document with every reference in a schema in the one form `#/components/schemas/Name`:
 * whatever else a reference may name, such as a member of a schema, a part of a path or an anchor,
 * becomes a component schema of its own.
 */
export function plainReferences(document: Document): Document {
  const find = finder(document)
  const schemas = document.components?.schemas ?? {}
  const names = new Map<unknown, string>(Object.entries(schemas).map(([name, it]) => [it, name]))
  const taken = new Set(Object.keys(schemas))
  const added = new Map<string, Schema>()

  const nameFor = (target: object, reference: string): string => {
    const known = names.get(target)
    if (known !== undefined) return known
    const name = freeName(nameOf(reference), taken)
    names.set(target, name)
    taken.add(name)
    added.set(name, target as Schema)
    return name
  }
  const plain = (schema: SchemaObject): Schema => {
    const keyword = isReference(schema) ? '$ref' : '$dynamicRef'
    const reference = schema[keyword]
    if (typeof reference !== 'string') return schema
    const { [keyword]: _, ...siblings } = schema
    const target = find(reference, keyword)
    if (typeof target === 'object' && target !== null) {
      const $ref = COMPONENTS + escapeSegment(nameFor(target, reference))
      return reference === $ref && keyword === '$ref' ? schema : { ...siblings, $ref }
    }
    return target === false || Object.keys(siblings).length === 0 ? target !== false : siblings
  }

  const changed = mapSchemas(document, plain)
  // What becomes a component may refer to what has yet to become one: the map grows meanwhile.
  for (const [name, schema] of added) added.set(name, mapSchema(schema, '', plain))
  if (added.size === 0) return changed
  const all = { ...changed.components?.schemas, ...Object.fromEntries(added) }
  return { ...changed, components: { ...changed.components, schemas: all } }
}

/** `#/components/schemas/Pet/properties/tag` is called `Pet.properties.tag`. */
function nameOf(reference: string): string {
  const short = reference.startsWith(COMPONENTS) ? reference.slice(COMPONENTS.length) : reference
  return short.replace(/^#\/?/, '').split('/').map(unescapeSegment).join('.')
}

function freeName(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted
  for (let serial = 2; taken.has(name); serial++) name = `${wanted}.${serial}`
  return name
}
