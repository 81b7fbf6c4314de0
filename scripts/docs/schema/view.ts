import { isObject, list } from '../../document/objects.ts'
import { resolve } from '../../document/references.ts'
import type { Document, Schema } from '../../document/openapi.ts'
import { constraintsOf, requires, type Constraint } from './constraints.ts'
import { discriminated, discriminatedNames, type Discriminated } from './discriminator.ts'
import { choicesOf, valuesOf, withChoices } from './choices.ts'
import { flatten, isCompound, patternMembers, type FlatSchema, type Rule } from './flatten.ts'
import type { Scope } from './scope.ts'
import { isDescribedElsewhere, typeLabel, type TypeLabel } from './type-label.ts'

/** A schema as pages show it: one line about the value, and what is inside it. */
export interface View {
  readonly type: TypeLabel
  readonly format: string | undefined
  readonly constraints: readonly Constraint[]
  /** The allowed values; empty when all are. */
  readonly values: readonly unknown[]
  readonly byDefault: unknown
  readonly examples: readonly unknown[]
  readonly title: string | undefined
  readonly description: string
  readonly deprecated: boolean
  readonly access: 'sent only' | 'received only' | undefined
  readonly members: readonly Member[]
  /** Alternatives whose members differ, and schemas that apply under a condition. */
  readonly variants: readonly Variant[]
  /** The component that describes `values`. */
  readonly valuesOf: string | undefined
}

export interface Variant {
  /** How it stands to the value, such as `either` or `if`. */
  readonly label: string
  readonly title: string
  readonly told: Discriminated | undefined
  readonly view: View
}

export interface Member {
  /** The name, the pattern of the names, or the position. */
  readonly name: string
  readonly presence: 'required' | 'optional' | 'any matching name' | 'any other name' | undefined
  readonly view: View
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
  const inner = layersOf(document, flatten(document, schema)).at(-1)!
  return isCompound(inner) ? inner.name : undefined
}

function describe(outer: Scope, schema: Schema, top: boolean): View {
  const target = resolve<unknown>(outer.document, schema)
  const repeated = outer.inside?.has(target) === true
  const scope = { ...outer, inside: new Set([...(outer.inside ?? []), target]) }
  const flat = flatten(scope.document, schema)
  const layers = layersOf(scope.document, flat)
  const inner = layers.at(-1)!
  const { keywords } = flat
  const named = !top && isDescribedElsewhere(scope, inner)
  const choices = choicesOf(scope.document, inner)
  const own = valuesOf(inner)
  const values = own.length > 0 ? own : choices.map(({ value }) => value)
  const explains = values.length > 0 && typeof inner.keywords.description === 'string'
  const entries = layers.slice(1).filter((layer) => !(named && layer === inner))
  return {
    type: typeLabel(scope, flat, named ? inner.name : undefined),
    format: typeof inner.keywords.format === 'string' ? inner.keywords.format : undefined,
    constraints: [
      ...constraintsOf(keywords),
      ...(named ? [] : requires(inner)),
      ...entries.flatMap((layer) => constraintsOf(layer.keywords).map(eachEntry)),
    ],
    values,
    byDefault: keywords.default,
    examples: [keywords.example, ...list(keywords.examples)].filter((it) => it !== undefined),
    title:
      typeof keywords.title === 'string' && keywords.title !== flat.name
        ? keywords.title
        : undefined,
    description: withChoices(
      [
        // The component is described once per page, with its values.
        textOf(schema) ?? (explains && inner.name !== undefined ? undefined : textOf(keywords)),
        ...entries.filter(({ name }) => name === undefined).map((it) => textOf(it.keywords)),
      ]
        .filter((text) => text !== undefined)
        .join('\n\n'),
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
    variants: named || repeated ? [] : variantsOf(scope, layers),
    valuesOf: explains ? inner.name : undefined,
  }
}

const MOST_LAYERS = 8

/** The schema, its entries if it is a list or map, their entries, and so on. */
function layersOf(document: Document, flat: FlatSchema): FlatSchema[] {
  const layers = [flat]
  for (let layer = flat; layers.length <= MOST_LAYERS; layers.push(layer)) {
    const { items, prefixItems, additionalProperties, contentSchema } = layer.keywords
    const inside = [items, additionalProperties, contentSchema].find(isObject)
    if (inside === undefined || Array.isArray(prefixItems) || layer.properties.size > 0) break
    layer = flatten(document, inside)
  }
  return layers
}

function membersOf(scope: Scope, { properties, keywords }: FlatSchema): Member[] {
  const member = (presence: Member['presence']) => (name: string, schema: Schema) => ({
    name,
    presence,
    view: describe(scope, schema, false),
  })
  const patterns = patternMembers(keywords)
  const positions = list(keywords.prefixItems) as Schema[]
  const { additionalProperties: others, items } = keywords
  return [
    ...[...properties].map(([name, { schema, required }]) =>
      member(required ? 'required' : 'optional')(name, schema),
    ),
    ...patterns.map(([name, schema]) => member('any matching name')(name, schema)),
    ...(properties.size + patterns.length > 0 && isObject(others)
      ? [member('any other name')('*', others)]
      : []),
    ...positions.map((schema, index) => member(undefined)(`[${index}]`, schema)),
    ...(positions.length > 0 && isObject(items)
      ? [member(undefined)(`[${positions.length}…]`, items)]
      : []),
  ]
}

/** What else applies to a value and its entries. Alternatives that are plain values are in the type. */
function variantsOf(scope: Scope, layers: readonly FlatSchema[]): Variant[] {
  const rules = layers.flatMap((layer) => layer.rules.map((rule) => ruleVariant(scope, rule)))
  return [...layers.flatMap((layer) => alternativesOf(scope, layer)), ...rules]
}

function alternativesOf(scope: Scope, flat: FlatSchema): Variant[] {
  const { groups, keywords: own } = flat
  if (choicesOf(scope.document, flat).length > 0) return []
  const all = groups.map(({ keyword, schemas }) =>
    schemas.map((variant, index) => {
      const { name, keywords } = flatten(scope.document, variant)
      const view = describe(scope, variant, false)
      const title = name ?? (keywords.title === undefined ? view.type.text : String(keywords.title))
      const told = discriminated(scope.document, own, variant)
      const label = index > 0 ? 'or' : keyword === 'oneOf' ? 'either' : 'any of'
      return { label, title, told, view }
    }),
  )
  const shown = all.filter((variants) => variants.some(isWorthShowing))
  const names = shown.length > 0 ? [] : discriminatedNames(scope.document, own)
  return [...shown.flat(), ...names.map(({ name, told }) => namedVariant(scope, name, told))]
}

function isWorthShowing({ view, title }: Variant): boolean {
  const { members, variants, constraints, description, type } = view
  const isInType = title === type.text && members.length + variants.length === 0
  return !isInType || constraints.length > 0 || description !== ''
}

/** A schema that a discriminator names although it is no alternative. */
function namedVariant(
  { document, objectFiles }: Scope,
  name: string,
  told: Discriminated,
): Variant {
  const file = objectFiles?.get(name)
  const plain = describe({ document, shared: new Set() }, {}, false)
  const type = { text: name, ...(file !== undefined && { object: name, file }) }
  return { label: 'is', title: name, told, view: { ...plain, type } }
}

function ruleVariant(scope: Scope, { keyword, name, schema }: Rule): Variant {
  const view = describe(scope, schema, false)
  const label = name === undefined ? LABELS[keyword]! : `if there is a member ${name}`
  return { label, title: view.type.text, told: undefined, view }
}

const LABELS: Readonly<Record<string, string>> = {
  not: 'never',
  if: 'if',
  then: 'then',
  else: 'otherwise',
  contains: 'with an entry that is',
  propertyNames: 'with names that are',
  unevaluatedProperties: 'with other members that are',
  unevaluatedItems: 'with other entries that are',
}

function textOf(schema: Schema): string | undefined {
  return typeof schema === 'object' && typeof schema.description === 'string'
    ? schema.description
    : undefined
}

function eachEntry({ text: words, ...rest }: Constraint): Constraint {
  return { text: `each: ${words}`, ...rest }
}
