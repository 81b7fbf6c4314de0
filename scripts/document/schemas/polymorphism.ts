import { isObject } from '../objects.ts'
import type { Document, Schema } from '../openapi.ts'
import { isReference, schemaName } from '../references.ts'
import type { ComponentReferences } from './component-references.ts'

/** The names of the components that extend a component by `allOf`, by the name of that component. */
export type Extensions = ReadonlyMap<string, readonly string[]>

export function extensionsOf(references: ComponentReferences): Extensions {
  const extensions = new Map<string, string[]>()
  for (const [name, component] of references.components) {
    if (!isObject(component) || !Array.isArray(component.allOf)) continue
    const bases = component.allOf.filter(isReference).map((it) => references.target({ ...it }))
    for (const base of new Set(bases.filter((it) => typeof it === 'string')))
      extensions.set(base, [...(extensions.get(base) ?? []), name])
  }
  return extensions
}

/**
 * The variants of each component that has a discriminator but no alternatives: a reference to such a
 * base stands for one of the components that extend it or that its mapping names. A base that its own
 * mapping names is one of its variants.
 *
 * @see https://spec.openapis.org/oas/v3.0.4.html#models-with-polymorphism-support
 */
export function variantsOfBases(
  document: Document,
  references: ComponentReferences,
  extensions: Extensions,
): ReadonlyMap<string, readonly string[]> {
  const variants = new Map<string, readonly string[]>()
  for (const [name, component] of references.components) {
    if (!isBase(component)) continue
    const extending = new Set(extensions.get(name))
    for (const it of extending) {
      // What extends a variant that has variants of its own is one of those.
      const further = isBase(references.components.get(it)) ? [] : (extensions.get(it) ?? [])
      for (const other of further) extending.add(other)
    }
    const mapped = Object.values(component.discriminator.mapping ?? {})
      .map((target) => componentNamed(document, String(target)))
      .filter((target) => references.components.has(target))
    const all = new Set([
      ...mapped,
      ...[...extending].filter((it) => isMoreThan(name, it, references)),
    ])
    if (all.size > 0 && [...all].some((it) => it !== name)) variants.set(name, [...all])
  }
  return variants
}

/** The component that a discriminator's mapping names, by its bare name or by a reference; the target as it is if there is none. */
export function componentNamed(document: Document, target: string): string {
  return Object.hasOwn(document.components?.schemas ?? {}, target)
    ? target
    : (schemaName(document, target) ?? target)
}

type Base = { readonly discriminator: { readonly propertyName: string; readonly mapping?: object } }

function isBase(schema: Schema | undefined): schema is Schema & Base {
  return (
    isObject(schema) &&
    isObject(schema.discriminator) &&
    typeof schema.discriminator.propertyName === 'string' &&
    schema.oneOf === undefined &&
    schema.anyOf === undefined
  )
}

/** Whether a component adds something to a base: others only wrap a reference, to describe it. */
function isMoreThan(
  base: string,
  name: string,
  { components, target }: ComponentReferences,
): boolean {
  const { allOf, properties } = components.get(name) as { allOf: unknown[]; properties?: unknown }
  return (
    properties !== undefined ||
    allOf.some((part) => !isReference(part) || target({ ...part }) !== base)
  )
}
