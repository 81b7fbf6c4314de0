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

/** What a reference to a base stands for. */
export interface Variants {
  /** The names of the components that extend it or that its mapping names. */
  readonly names: readonly string[]
  /** The values of the discriminator that stand for the base itself. */
  readonly ownValues: readonly string[]
}

/**
 * The variants of each component that has a discriminator but no alternatives, by its name. Components
 * that extend a base without adding anything may be any variant, or have their own names as values.
 *
 * @see https://spec.openapis.org/oas/v3.0.4.html#models-with-polymorphism-support
 */
export function variantsOfBases(
  document: Document,
  references: ComponentReferences,
  extensions: Extensions,
): ReadonlyMap<string, Variants> {
  const variants = new Map<string, Variants>()
  for (const [name, component] of references.components) {
    if (!isBase(component)) continue
    const extending = new Set(extensions.get(name))
    for (const it of extending) {
      // What extends a variant that has variants of its own is one of those.
      const further = isBase(references.components.get(it)) ? [] : (extensions.get(it) ?? [])
      for (const other of further) extending.add(other)
    }
    const mapped = Object.entries(component.discriminator.mapping ?? {}).map(
      ([value, target]) => [value, componentNamed(document, String(target))] as const,
    )
    const targets = new Set(mapped.map(([, target]) => target))
    const isVariant = (it: string) => targets.has(it) || isMoreThan(name, it, references)
    const all = [...targets, ...extending].filter((it) => it !== name && isVariant(it))
    const names = [...new Set(all)].filter((it) => references.components.has(it))
    const ownValues = [
      ...mapped.filter(([, target]) => target === name).map(([value]) => value),
      ...[...extending].filter((it) => !isVariant(it)),
    ]
    if (names.length > 0) variants.set(name, { names, ownValues })
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
