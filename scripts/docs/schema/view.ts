import { isObject } from '../../document/objects.ts'
import { resolve } from '../../document/references.ts'
import type { Document, Schema } from '../../document/openapi.ts'
import { constraintsOf, type Constraint } from './constraints.ts'
import { discriminated, type Discriminated } from './discriminator.ts'
import { choicesOf, valuesOf, withChoices } from './choices.ts'
import { flatten, isCompound, patternMembers, type FlatSchema } from './flatten.ts'

/** A schema as pages show it: one line about the value, and its members. */
export interface View {
  readonly type: TypeLabel
  readonly format: string | undefined
  readonly constraints: readonly Constraint[]
  /** The allowed values; empty when all are. */
  readonly values: readonly unknown[]
  readonly byDefault: unknown
  readonly description: string
  readonly deprecated: boolean
  readonly access: 'sent only' | 'received only' | undefined
  readonly members: readonly Member[]
  /** Alternatives whose members differ; empty when there are none. */
  readonly variants: readonly Variant[]
  /** The component that describes `values`. */
  readonly valuesOf: string | undefined
}

export interface Variant {
  readonly title: string
  readonly told: Discriminated | undefined
  readonly view: View
}

export interface Member {
  /** The name, or the pattern of the names. */
  readonly name: string
  readonly isPattern?: boolean
  readonly required: boolean
  readonly view: View
}

/** A type as text. `object` is a component described elsewhere: on the same page, or in `file`. */
export interface TypeLabel {
  readonly text: string
  readonly object?: string
  readonly file?: string
}

/** The components that a page describes apart from where they are used. */
export interface Scope {
  readonly document: Document
  /** Objects that occur several times, or recursively. */
  readonly shared: ReadonlySet<string>
  /** The files of objects that have pages of their own. */
  readonly objectFiles?: ReadonlyMap<string, string>
  /** The enclosing schemas: an unnamed one may be recursive. */
  readonly inside?: ReadonlySet<unknown>
}

/** The view of a schema. Objects described elsewhere are named, except for the schema itself. */
export function viewOf(scope: Scope, schema: Schema): View {
  return describe(scope, schema, true)
}

/** The view of a schema. Objects described elsewhere are named, the schema itself included. */
export function namedViewOf(scope: Scope, schema: Schema): View {
  return describe(scope, schema, false)
}

/** The name of the object that a schema is, or that its lists and maps contain. */
export function objectIn({ document }: Scope, schema: Schema): string | undefined {
  const inner = innermost(document, flatten(document, schema))
  return isCompound(inner) ? inner.name : undefined
}

function describe(outer: Scope, schema: Schema, top: boolean): View {
  const target = resolve<unknown>(outer.document, schema)
  const repeated = outer.inside?.has(target) === true
  const scope = { ...outer, inside: new Set([...(outer.inside ?? []), target]) }
  const flat = flatten(scope.document, schema)
  const inner = innermost(scope.document, flat)
  const { keywords } = flat
  const named = !top && isDescribedElsewhere(scope, inner)
  const choices = choicesOf(scope.document, inner)
  const own = valuesOf(inner)
  const values = own.length > 0 ? own : choices.map(({ value }) => value)
  const explains = values.length > 0 && typeof inner.keywords.description === 'string'
  // The component is described once per page, with its values.
  const describedApart = explains && inner.name !== undefined ? '' : undefined
  return {
    type: typeLabel(scope, flat, named ? inner.name : undefined),
    format: typeof inner.keywords.format === 'string' ? inner.keywords.format : undefined,
    constraints: [
      ...constraintsOf(keywords),
      ...(inner === flat || named ? [] : constraintsOf(inner.keywords).map(eachEntry)),
    ],
    values,
    byDefault: keywords.default,
    description: withChoices(
      text(ownDescription(schema) ?? describedApart ?? keywords.description ?? ''),
      choices.filter(({ value }) => values.includes(value)),
    ),
    deprecated: keywords.deprecated === true,
    access:
      keywords.writeOnly === true
        ? 'sent only'
        : keywords.readOnly === true
          ? 'received only'
          : undefined,
    members: named || repeated ? [] : membersOf(scope, inner),
    variants: named || repeated ? [] : variantsOf(scope, inner),
    valuesOf: explains ? inner.name : undefined,
  }
}

/** The innermost entries of nested lists and maps. */
function innermost(document: Document, flat: FlatSchema, depth = 0): FlatSchema {
  const { items, additionalProperties, contentSchema } = flat.keywords
  const inside = [items, additionalProperties, contentSchema].find(isObject)
  if (inside === undefined || flat.properties.size > 0 || depth > 8) return flat
  return innermost(document, flatten(document, inside), depth + 1)
}

function isDescribedElsewhere({ shared, objectFiles }: Scope, flat: FlatSchema): boolean {
  const { name } = flat
  if (name === undefined || !isCompound(flat)) return false
  return shared.has(name) || objectFiles?.has(name) === true
}

function membersOf(scope: Scope, { properties, keywords }: FlatSchema): Member[] {
  const named = [...properties].map(([name, { schema, required }]) => ({
    name,
    required,
    view: describe(scope, schema, false),
  }))
  const patterns = patternMembers(keywords).map(([name, schema]) => ({
    name,
    isPattern: true,
    required: false,
    view: describe(scope, schema, false),
  }))
  return [...named, ...patterns]
}

/** The alternatives, unless all are plain values: the type names those already. */
function variantsOf(scope: Scope, { variants, keywords: own }: FlatSchema): Variant[] {
  const views = variants.map((variant) => {
    const { name, keywords } = flatten(scope.document, variant)
    const view = describe(scope, variant, false)
    const told = discriminated(scope.document, own, variant)
    return { title: name ?? text(keywords.title ?? view.type.text), told, view }
  })
  return views.some(({ view }) => view.members.length > 0 || view.type.object) ? views : []
}

function typeLabel(scope: Scope, flat: FlatSchema, object: string | undefined): TypeLabel {
  const words =
    typeWords(scope, flat, object === undefined ? 0 : 1) + (flat.nullable ? ' or null' : '')
  if (object === undefined) return { text: words }
  const file = scope.objectFiles?.get(object)
  return { text: words, object, ...(file !== undefined && { file }) }
}

function typeWords(scope: Scope, flat: FlatSchema, depth = 0): string {
  const { types, variants, keywords, properties, name } = flat
  const inside = (schema: Schema) =>
    depth > 4 ? 'anything' : typeWords(scope, flatten(scope.document, schema), depth + 1)
  if (isObject(keywords.contentSchema)) return `string with JSON: ${inside(keywords.contentSchema)}`
  if (variants.length > 0)
    return [...new Set(variants.map((it) => variantWords(scope, it, inside)))].join(' or ')
  if (types.includes('array') || isObject(keywords.items) || Array.isArray(keywords.prefixItems)) {
    const first = (Array.isArray(keywords.prefixItems) ? keywords.prefixItems : []) as Schema[]
    const rest = isObject(keywords.items) ? [inside(keywords.items)] : []
    if (first.length > 0) {
      const words = [...first.map(inside), ...rest.map((it) => `then ${it}`)]
      return `array of [${words.join(', ')}]`
    }
    return ['array', ...rest].join(' of ')
  }
  if (properties.size > 0 || patternMembers(keywords).length > 0)
    return depth > 0 && isDescribedElsewhere(scope, flat) ? name! : 'object'
  if (isObject(keywords.additionalProperties))
    return `map of ${inside(keywords.additionalProperties)}`
  if (types.length > 0) return types.join(' or ')
  const [value] = valuesOf(flat)
  return value === undefined ? 'anything' : typeof value
}

function variantWords(scope: Scope, variant: Schema, inside: (schema: Schema) => string): string {
  const { name, properties, keywords } = flatten(scope.document, variant)
  if (name !== undefined && properties.size > 0) return name
  const format = typeof keywords.format === 'string' ? ` (${keywords.format})` : ''
  return inside(variant) + format
}

function ownDescription(schema: Schema): unknown {
  return typeof schema === 'object' ? schema.description : undefined
}

function eachEntry({ text: words, ...rest }: Constraint): Constraint {
  return { text: `each: ${words}`, ...rest }
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : String(value ?? '')
}

/** The component schema of this name, with references followed. */
export function component(document: Document, name: string): Schema | undefined {
  return resolve<Schema | undefined>(document, document.components?.schemas?.[name])
}
