import { mapEntries, mapItems } from '../../document/objects.ts'
import type { Document, Schema } from '../../document/openapi.ts'
import { isReference, schemaReference } from '../../document/references.ts'
import { componentReferences } from '../../document/schemas/component-references.ts'
import { extensionsOf, variantsOfBases } from '../../document/schemas/polymorphism.ts'
import { uniqueName } from '../../document/unique-name.ts'
import { discriminatorOf, tagsOf } from '../types/discriminators.ts'

/** A document, and the schemas that its rewritten ones were made of. */
export interface Rewritten {
  readonly document: Document
  readonly origins: ReadonlyMap<object, object>
}

/**
 * The document with every base schema that has a discriminator replaced by its variants, as types have
 * it: a value is what its discriminator says, with the members of that variant. What extends the base
 * by `allOf` still refers to the base alone.
 *
 * @see https://spec.openapis.org/oas/v3.0.4.html#models-with-polymorphism-support
 */
export function withVariantsOfBases(document: Document): Rewritten {
  const references = componentReferences(document)
  const all = variantsOfBases(document, references, extensionsOf(references))
  if (all.size === 0) return { document, origins: new Map() }
  const tags = tagsOf(document, references, all)
  const schemas = new Map(Object.entries(document.components!.schemas!))
  const bases = new Map(
    [...all.keys()].map((name) => [name, uniqueName(`${name} base`, (it) => schemas.has(it))]),
  )
  const names = new Map([...bases].map(([name, base]) => [base, name]))
  for (const [name, schema] of [...schemas])
    schemas.set(
      name,
      mapEntries(schema as object, (keyword, parts) => {
        if (keyword !== 'allOf' || !Array.isArray(parts)) return parts
        return mapItems(parts, (part) => {
          const target = isReference(part) ? references.target({ ...part }) : undefined
          const isBase = typeof target === 'string' && all.get(target)?.names.includes(name)
          return isBase ? { ...(part as object), $ref: schemaReference(bases.get(target)!) } : part
        })
      }),
    )
  for (const [name, { names: variants, ownValues }] of all) {
    const { propertyName } = discriminatorOf(references.components.get(name))!
    const variant = (component: string, values: readonly string[] | undefined): Schema => ({
      allOf: [
        { $ref: schemaReference(component) },
        ...(values
          ? [{ required: [propertyName], properties: { [propertyName]: { enum: values } } }]
          : []),
      ],
    })
    const base = bases.get(name)!
    const { discriminator: _, ...own } = schemas.get(name) as object & { discriminator: unknown }
    schemas.set(base, own)
    schemas.set(name, {
      anyOf: [
        ...variants.map((it) => variant(it, tags.get(it)?.get(propertyName))),
        ...(ownValues.length > 0 ? [variant(base, ownValues)] : []),
      ],
    })
  }
  const originals = new Map(
    [...schemas].map(([name, schema]) => [
      schema,
      references.components.get(names.get(name) ?? name),
    ]),
  )
  return {
    document: {
      ...document,
      components: { ...document.components, schemas: Object.fromEntries(schemas) },
    },
    origins: originals as Rewritten['origins'],
  }
}
