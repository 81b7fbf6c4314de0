import type { Direction } from '../../document/schemas/direction.ts'
import type { Document } from '../../document/openapi.ts'
import { ROOT, toJsonSchema } from './json-schema.ts'
import type { Conversion, Finding, Unit } from './types.ts'

/** The schemas that operations use, and those that they refer to, converted once per direction. */
export class SchemaUnits {
  /** In the order of their first use. */
  readonly all: Unit[] = []
  readonly byId = new Map<string, Unit>()
  readonly findings: Finding[] = []
  readonly #units = new Map<object, Map<Direction | undefined, Unit>>()
  readonly #components: ReadonlyMap<unknown, { readonly name: string; readonly index: number }>
  readonly #find: Conversion['find']
  /** How many of the units are converted. */
  #converted = 0

  constructor(document: Document, find: Conversion['find']) {
    const schemas = Object.entries(document.components?.schemas ?? {})
    this.#components = new Map(schemas.map(([name, node], index) => [node, { name, index }]))
    this.#find = find
  }

  /** The unit of a schema; the name is for one that is not a component. */
  add(schema: object, direction: Direction, name: string): Unit {
    const unit = this.#unitOf(schema, direction, name)
    for (; this.#converted < this.all.length; this.#converted++) {
      this.#convert(this.all[this.#converted]!)
    }
    return unit
  }

  #unitOf(node: object, direction: Direction | undefined, otherName: string): Unit {
    const units = this.#units.get(node) ?? new Map<Direction | undefined, Unit>()
    this.#units.set(node, units)
    const known = units.get(direction)
    if (known !== undefined) return known
    const { name, index } = this.#components.get(node) ?? { name: otherName, index: undefined }
    const id = `unit${this.all.length}`
    const state = { schema: true, relaxed: false, uses: new Set<Unit>() }
    const unit: Unit = { id, name, component: index, node, direction, ...state }
    units.set(direction, unit)
    this.all.push(unit)
    this.byId.set(id, unit)
    return unit
  }

  #convert(unit: Unit): void {
    const partName = unit.name.endsWith(' part') ? unit.name : `${unit.name} part`
    const conversion: Conversion = {
      direction: unit.direction,
      find: this.#find,
      refer: (node, negated) => {
        const direction = negated ? undefined : unit.direction
        const target = this.#unitOf(node, direction, partName)
        unit.uses.add(target)
        return { $ref: target.id }
      },
      relaxed: () => (unit.relaxed = true),
      report: (finding) => this.findings.push(finding),
    }
    unit.schema = toJsonSchema(unit.node, { ...ROOT, conversion })
  }
}
