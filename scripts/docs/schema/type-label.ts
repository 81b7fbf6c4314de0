import { isObject, list } from '../../document/objects.ts'
import type { Schema } from '../../document/openapi.ts'
import { valuesOf } from './choices.ts'
import { flatten, isCompound, patternMembers, type FlatSchema } from './flatten.ts'
import type { Scope } from './scope.ts'

/** A type as text. `object` is a component described elsewhere: on the same page, or in `file`. */
export interface TypeLabel {
  readonly text: string
  readonly object?: string
  readonly file?: string
}

/** The type of a schema; `object` names the component in it that is described elsewhere. */
export function typeLabel(scope: Scope, flat: FlatSchema, object: string | undefined): TypeLabel {
  const words =
    typeWords(scope, flat, object === undefined ? 0 : 1) + (flat.nullable ? ' or null' : '')
  if (object === undefined) return { text: words }
  const file = scope.objectFiles?.get(object)
  return { text: words, object, ...(file !== undefined && { file }) }
}

/** Whether a page describes a component apart from where it is used. */
export function isDescribedElsewhere({ shared, objectFiles }: Scope, flat: FlatSchema): boolean {
  const { name } = flat
  if (name === undefined || !isCompound(flat)) return false
  return shared.has(name) || objectFiles?.has(name) === true
}

const DEEPEST = 4

function typeWords(scope: Scope, flat: FlatSchema, depth: number): string {
  const { types, variants, keywords, properties, name } = flat
  const inside = (schema: Schema) =>
    depth > DEEPEST ? 'anything' : typeWords(scope, flatten(scope.document, schema), depth + 1)
  if (isObject(keywords.contentSchema)) return `string with JSON: ${inside(keywords.contentSchema)}`
  if (properties.size > 0 || patternMembers(keywords).length > 0)
    return depth > 0 && isDescribedElsewhere(scope, flat) ? name! : 'object'
  if (variants.length > 0)
    return [...new Set(variants.map((it) => variantWords(scope, it, inside)))].join(' or ')
  if (types.includes('array') || isObject(keywords.items) || Array.isArray(keywords.prefixItems))
    return arrayWords(keywords, inside)
  if (isObject(keywords.additionalProperties))
    return `map of ${inside(keywords.additionalProperties)}`
  if (types.length > 0) return types.join(' or ')
  const [value] = valuesOf(flat)
  return value === undefined ? 'anything' : typeof value
}

function arrayWords(
  { items, prefixItems }: FlatSchema['keywords'],
  inside: (schema: Schema) => string,
): string {
  const first = (list(prefixItems) as Schema[]).map(inside)
  const rest = isObject(items) ? [inside(items)] : []
  if (first.length === 0) return ['array', ...rest].join(' of ')
  return `array of [${[...first, ...rest.map((it) => `then ${it}`)].join(', ')}]`
}

function variantWords(scope: Scope, variant: Schema, inside: (schema: Schema) => string): string {
  const { name, properties, keywords } = flatten(scope.document, variant)
  if (name !== undefined && properties.size > 0) return name
  const format = typeof keywords.format === 'string' ? ` (${keywords.format})` : ''
  return inside(variant) + format
}
