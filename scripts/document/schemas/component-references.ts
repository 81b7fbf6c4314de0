import { unescapeSegment } from '../json-pointer.ts'
import type { Document, Schema } from '../openapi.ts'
import { finder, isReference } from '../references.ts'
import { uniqueName } from '../unique-name.ts'
import type { SchemaObject } from './map-schemas.ts'

/** The component schemas of a document, and what references lead to. */
export interface ComponentReferences {
  /**
   * The component schemas by name. Any other target of a reference, such as a member of a schema, a
   * part of a path, becomes a component when it is first asked for.
   */
  readonly components: ReadonlyMap<string, Schema>
  /**
   * The name of the component that the `$ref` of a schema leads to, or a boolean schema; `undefined`
   * for a schema without reference.
   */
  readonly target: (schema: SchemaObject) => string | boolean | undefined
  /** The name of a component, given the very schema. */
  readonly nameOf: (schema: unknown) => string | undefined
  /** What a `$ref` leads to. */
  readonly follow: (reference: string) => unknown
}

export function componentReferences(document: Document): ComponentReferences {
  const find = finder(document)
  const components = new Map(Object.entries(document.components?.schemas ?? {}))
  const names = new Map<unknown, string>([...components].map(([name, it]) => [it, name]))

  const add = (target: object, wanted: string): string => {
    const name = uniqueName(wanted, (it) => components.has(it), '.')
    components.set(name, target as Schema)
    names.set(target, name)
    return name
  }
  return {
    components,
    nameOf: (schema) => names.get(schema),
    follow: find,
    target(schema) {
      if (!isReference(schema)) return undefined
      const target = find(schema.$ref)
      if (typeof target !== 'object' || target === null) return target !== false
      return names.get(target) ?? add(target, nameFrom(schema.$ref))
    },
  }
}

/** `#/components/schemas/Pet/properties/tag` becomes `Pet.properties.tag`. */
function nameFrom(reference: string): string {
  const short = reference.replace(/^#\/components\/schemas\//, '').replace(/^#\/?/, '')
  return short.split('/').map(unescapeSegment).join('.')
}
