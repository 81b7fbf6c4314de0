import { isObject, mapEntries } from '../document/objects.ts'
import type { Document } from '../document/openapi.ts'
import { jsonTypes } from '../document/bodies/json-types.ts'
import {
  componentReferences,
  type ComponentReferences,
} from '../document/schemas/component-references.ts'
import { extensionsOf, variantsOfBases, type Variants } from '../document/schemas/polymorphism.ts'
import { wireFormat, WIRE_FORMATS, type WireFormat } from '../document/schemas/wire-formats.ts'
import { tagsOf, type Tags } from './types/discriminators.ts'
import { prunedPlaces, type Place } from './pruned-places.ts'

/** Where the values of a document's schemas have formats. */
export interface FormatPlaces {
  /** Undefined for a schema whose values have none. */
  readonly of: (schema: unknown) => Place | undefined
  /** The places in schemas that others refer to, by name. */
  readonly named: Readonly<Record<string, Place>>
}

interface Context {
  readonly references: ComponentReferences
  readonly variants: ReadonlyMap<string, Variants>
  /** The values that discriminators give to components. */
  readonly tags: ReadonlyMap<string, Tags>
  readonly isWanted: (format: WireFormat) => boolean
}

export function formatPlaces(
  document: Document,
  isWanted: (format: WireFormat) => boolean,
): FormatPlaces {
  // Most clients convert nothing.
  if (!Object.keys(WIRE_FORMATS).some((it) => isWanted(it as WireFormat)))
    return { of: () => undefined, named: {} }
  const references = componentReferences(document)
  const variants = variantsOfBases(document, references, extensionsOf(references))
  const context = { references, variants, tags: tagsOf(document, references, variants), isWanted }
  const all = new Map<string, Place>()
  // The map grows when a schema refers to something that is not a component yet.
  for (const [name, schema] of references.components) {
    const own = placesIn(schema, context)
    const extending = variants.get(name)?.names.map((it) => ({ $ref: it, name: it })) ?? []
    const any = alternatives(extending, context, ({ name: it }) => it)
    all.set(name, any.length > 0 ? { all: [own], any } : own)
  }
  return prunedPlaces(all, (schema) => placesIn(schema, context))
}

/** All places in a schema, also those without formats. */
function placesIn(schema: unknown, context: Context): Place {
  if (!isObject(schema)) return {}
  const own = (it: unknown) => placesIn(it, context)
  const listed = (it: unknown) => (Array.isArray(it) ? (it as unknown[]) : [])
  const mapped = (it: unknown) => (isObject(it) ? Object.values(it) : [])
  const target = context.references.target(schema)
  const format = wireFormat(schema)
  const choices = [schema.anyOf, schema.oneOf].map(listed)
  const told = choices.flatMap((it) => it.filter((one) => isToldFrom(one, it, context)))
  return {
    ...(format && context.isWanted(format) && { format }),
    members: isObject(schema.properties)
      ? (mapEntries(schema.properties, (_, it) => own(it)) as Record<string, Place>)
      : {},
    others: {
      all: [
        ...[schema.additionalProperties, schema.unevaluatedProperties],
        ...mapped(schema.patternProperties),
      ].map(own),
    },
    first: listed(schema.prefixItems).map(own),
    items: own(schema.items),
    all: [
      ...(typeof target === 'string' ? [target] : []),
      ...listed(schema.allOf).map(own),
      ...alternatives(told, context),
    ],
    any: [
      ...alternatives(
        choices.flat().filter((it) => !told.includes(it)),
        context,
      ),
      ...[schema.then, schema.else, ...mapped(schema.dependentSchemas)].map(own),
    ],
  }
}

/** The places in alternatives, each with the members that tell it. */
function alternatives<T>(
  schemas: readonly T[],
  context: Context,
  placeOf: (schema: T) => Place = (it) => placesIn(it, context),
): Place[] {
  return schemas.map((it) => {
    const when = conditionsOf(it, context)
    return Object.keys(when).length > 0 ? { when, all: [placeOf(it)] } : placeOf(it)
  })
}

/** Whether a value of an alternative can't be one of the others, going by its type or by a constant. */
function isToldFrom(schema: unknown, all: readonly unknown[], context: Context): boolean {
  const others = all.filter((it) => it !== schema)
  const { follow } = context.references
  const types = jsonTypes(schema, follow)
  const hasOwnType = others.every(
    (it) => types && jsonTypes(it, follow)?.every((type) => !types.includes(type)),
  )
  const conditions = Object.entries(conditionsOf(schema, context))
  const differs = ([name, values]: readonly [string, readonly string[]], other: unknown) =>
    conditionsOf(other, context)[name]?.every((value) => !values.includes(value)) === true
  return hasOwnType || conditions.some((one) => others.every((other) => differs(one, other)))
}

/** The members of which a schema knows the values, as constants or by a discriminator. */
function conditionsOf(schema: unknown, { references, tags }: Context): Record<string, string[]> {
  if (!isObject(schema)) return {}
  const given = (schema as { name?: unknown }).name
  const name = typeof given === 'string' ? given : references.target(schema)
  const target = typeof name === 'string' ? references.components.get(name) : schema
  const properties = isObject(target) && isObject(target.properties) ? target.properties : {}
  const constants = Object.entries(properties).flatMap(([member, it]) => {
    const { const: constant, enum: values = [constant] } = Object(it) as Record<string, unknown>
    const isKnown = Array.isArray(values) && values.every((value) => typeof value === 'string')
    return isKnown ? [[member, values as string[]] as const] : []
  })
  const tagged = typeof name === 'string' ? [...(tags.get(name) ?? [])] : []
  return Object.fromEntries([...constants, ...tagged.map(([member, it]) => [member, [...it]])])
}
