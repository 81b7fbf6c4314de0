import type { ProblemCode } from '../../document/problem-codes.ts'
import { createHash } from 'node:crypto'
import { isReference, type Document } from '../../document/openapi.ts'
import { ROOT, toJsonSchema, type Conversion, type JsonSchema, type Place } from './json-schema.ts'
import type { Mark } from './read-write-marks.ts'

/** What is sent may lack `readOnly` members, what comes back `writeOnly` ones. */
export type Direction = 'request' | 'response'

/** A schema that becomes one function. */
export interface Unit {
  /** How converted schemas refer to it. */
  readonly id: string
  readonly name: string
  /** Its place among the component schemas, if it is one. */
  readonly component: number | undefined
  readonly node: object
  readonly direction: Direction | undefined
  schema: JsonSchema
  /** Whether a member that `required` names may be absent in this direction. */
  relaxed: boolean
  readonly uses: { readonly unit: Unit; readonly inPlace: boolean }[]
}

/** Something that cannot be part of a validator, at a key path below a node of the document. */
export interface Finding {
  readonly node: object
  readonly keys: readonly string[]
  readonly code: ProblemCode
  readonly message: string
}

/** The schemas that operations use, each converted once per direction, with all that they refer to. */
export interface Units {
  /** The unit of a schema of the document; the name is for one that is no component. */
  readonly add: (schema: object, direction: Direction, name: string) => Unit
  /** All units so far, in order of their first use. */
  readonly all: readonly Unit[]
  readonly byId: ReadonlyMap<string, Unit>
  readonly findings: readonly Finding[]
}

const MARKS: Readonly<Record<Direction, Mark>> = { request: 'readOnly', response: 'writeOnly' }

/** Gathers units; each `add` converts what it reaches before it returns. */
export function unitsOf(
  document: Document,
  find: Conversion['find'],
  tracksEvaluated: boolean,
): Units {
  const all: Unit[] = []
  const byId = new Map<string, Unit>()
  const findings: Finding[] = []
  const waiting: Unit[] = []
  const leaves = new Map<string, Unit>()
  const known = new Map<object, Map<Direction | undefined, Unit>>()
  const components = new Map(
    Object.entries(document.components?.schemas ?? {}).map(([name, node], i) => [node, [name, i]]),
  ) as Map<unknown, [name: string, index: number]>
  const refStandsAlone = document.openapi.startsWith('3.0')

  const create = (node: object, direction: Direction | undefined, wanted: string): Unit => {
    const [name, component] = components.get(node) ?? [wanted, undefined]
    const id = `unit${all.length}`
    const state = { schema: true, relaxed: false, uses: [] }
    const unit: Unit = { id, name, component, node, direction, ...state }
    all.push(unit)
    byId.set(id, unit)
    return unit
  }

  const unitFor = (node: object, direction: Direction | undefined, name: string): Unit => {
    const forms = known.get(node) ?? new Map<Direction | undefined, Unit>()
    known.set(node, forms)
    let unit = forms.get(direction)
    if (unit === undefined) {
      unit = create(node, direction, name)
      forms.set(direction, unit)
      waiting.push(unit)
    }
    return unit
  }

  const leafFor = (schema: { readonly [keyword: string]: unknown }): Unit => {
    const text = JSON.stringify(schema)
    let leaf = leaves.get(text)
    if (leaf === undefined) {
      const { items, additionalProperties } = schema
      const contents = [items, additionalProperties].filter(isReference)
      const uses = contents.map(({ $ref }) => ({ unit: byId.get($ref)!, inPlace: false }))
      const direction = uses[0]?.unit.direction
      leaf = create(Object(schema), direction, leafName(schema, uses[0]?.unit.name))
      leaf.schema = schema
      leaf.uses.push(...uses)
      leaves.set(text, leaf)
    }
    return leaf
  }

  const convert = (unit: Unit): void => {
    const use = (target: Unit, inPlace: boolean): JsonSchema => {
      unit.uses.push({ unit: target, inPlace })
      return { $ref: target.id }
    }
    const conversion: Conversion = {
      refStandsAlone,
      tracksEvaluated,
      optional: unit.direction && MARKS[unit.direction],
      find,
      refer: (node: object, { negated, inPlace }: Place) =>
        use(unitFor(node, negated ? undefined : unit.direction, partName(unit)), inPlace),
      detach: (schema) => {
        const part = create(Object(schema), unit.direction, partName(unit))
        part.schema = schema
        return use(part, true)
      },
      share: (schema) => use(leafFor(schema), false),
      relaxed: () => (unit.relaxed = true),
      report: (node, keys, code, message) => findings.push({ node, keys, code, message }),
    }
    unit.schema = toJsonSchema(unit.node, { ...ROOT, conversion })
  }

  const add = (schema: object, direction: Direction, name: string): Unit => {
    const unit = unitFor(schema, direction, name)
    for (let next = waiting.shift(); next; next = waiting.shift()) convert(next)
    return unit
  }
  return { add, all, byId, findings }
}

/** The same for a part of a part, lest names grow with the depth. */
function partName({ name }: Unit): string {
  return name.endsWith(' part') ? name : `${name} part`
}

/** A name that stays when other schemas come and go. */
function leafName(schema: { readonly [keyword: string]: unknown }, content?: string): string {
  const { type = 'value', format = [], ...more } = schema
  const text = JSON.stringify(more, (key, value) => (key === '$ref' ? content : value))
  const rest = Object.keys(more).filter((keyword) => !isReference(more[keyword]))
  const digest = createHash('sha256').update(text).digest('hex').slice(0, 8)
  const of = content === undefined ? [] : ['of', content]
  return [type, format, of, rest.length === 0 ? [] : digest].flat(2).join(' ')
}
