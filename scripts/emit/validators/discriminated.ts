import { unescapeSegment } from '../../document/json-pointer.ts'
import type { Document, Schema } from '../../document/openapi.ts'
import { isReference, schemaReference } from '../../document/references.ts'
import {
  componentReferences,
  type ComponentReferences,
} from '../../document/schemas/component-references.ts'
import { combinedParts } from '../../document/schemas/direction.ts'
import { mapSchemas, type SchemaObject } from '../../document/schemas/map-schemas.ts'
import { extensionsOf, variantsOfBases } from '../../document/schemas/polymorphism.ts'
import { uniqueName } from '../../document/unique-name.ts'
import {
  discriminatorOf,
  extendedBy,
  fixedValue,
  tagsOf,
  withOwnValues,
} from '../types/discriminators.ts'

/** A document, and where its schemas come from. */
export interface Rewritten {
  readonly document: Document
  /** The document with the pointers of the original one. */
  readonly located: Document
  /** The schemas of `located` that those of bases stand for. */
  readonly origins: ReadonlyMap<object, object>
}

/**
 * The document in which values are what their discriminators say, as types have it: a reference to a
 * variant allows only the values that name it, and a base schema with a discriminator is replaced by
 * its variants. What extends a schema by `allOf` refers to that schema alone.
 *
 * @see https://spec.openapis.org/oas/v3.0.4.html#discriminator-object
 */
export function withDiscriminators(document: Document): Rewritten {
  const references = componentReferences(document)
  const all = variantsOfBases(document, references, extensionsOf(references))
  const tags = tagsOf(document, references, all)
  if (all.size === 0 && tags.size === 0) return { document, located: document, origins: new Map() }

  const schemas = document.components?.schemas ?? {}
  const bases = new Map(
    [...all.keys()].map((name) => [name, uniqueName(`${name} base`, (it) => it in schemas)]),
  )
  const chosen = mapSchemas(document, (schema) => {
    const discriminator = discriminatorOf(schema)
    return discriminator === undefined
      ? schema
      : withOwnValues(schema, discriminator, document, references, tags)
  })
  const located = mapSchemas(chosen, (schema, pointer) => {
    const name = isReference(schema) ? references.target(schema as SchemaObject) : undefined
    if (typeof name !== 'string') return schema
    const owner = PART.exec(pointer)?.[1]
    const extended = extendedBy(owner && unescapeSegment(owner), {
      references,
      variants: all,
      tags,
    })
    if (!extended.includes(name)) return withTags(schema, name, tags.get(name) ?? [], references)
    return all.has(name) ? { ...schema, $ref: schemaReference(bases.get(name)!) } : schema
  })

  const replaced: Record<string, Schema> = { ...located.components?.schemas }
  const origins = new Map<object, object>()
  for (const [name, { names, ownValues }] of all) {
    const { discriminator, ...own } = replaced[name] as SchemaObject
    const { propertyName } = discriminatorOf({ discriminator })!
    const variant = (component: string, values: readonly string[] | undefined) =>
      withTags(
        { $ref: schemaReference(component) },
        component,
        values ? [[propertyName, values]] : [],
        references,
      )
    origins.set(own, replaced[name] as object)
    replaced[bases.get(name)!] = own
    replaced[name] = {
      anyOf: [
        ...names.map((it) => variant(it, tags.get(it)?.get(propertyName))),
        ...(ownValues.length > 0 ? [variant(bases.get(name)!, ownValues)] : []),
      ],
    }
  }
  const components = { ...located.components, schemas: replaced }
  return { document: { ...located, components }, located, origins }
}

/** The pointer of a part of `allOf` of a component. */
const PART = /^\/components\/schemas\/([^/]*)\/allOf\/\d+$/

/** A reference to a component with the values of its members, except those that it states itself. */
function withTags(
  reference: SchemaObject,
  name: string,
  tags: Iterable<readonly [property: string, values: readonly string[]]>,
  references: ComponentReferences,
): SchemaObject {
  const component = references.components.get(name)
  const missing = [...tags].filter(
    ([property, values]) =>
      fixedValue(component, property, references) !== values.join() ||
      !isRequired(component, property, references),
  )
  if (missing.length === 0) return reference
  const tag = {
    required: missing.map(([property]) => property),
    properties: Object.fromEntries(
      missing.map(([property, values]) => [property, { enum: values }]),
    ),
  }
  return { ...reference, allOf: [...((reference.allOf as Schema[] | undefined) ?? []), tag] }
}

function isRequired(
  component: Schema | undefined,
  property: string,
  { follow }: ComponentReferences,
): boolean {
  for (const { required } of combinedParts(component, follow))
    if (Array.isArray(required) && required.includes(property)) return true
  return false
}
