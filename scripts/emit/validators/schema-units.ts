import type { Direction } from '../../document/schemas/direction.ts'
import type { Document } from '../../document/openapi.ts'
import {
  dynamicScopes,
  type DynamicScope,
  type DynamicScopes,
} from '../../document/schemas/dynamic-scope.ts'
import { ROOT, toJsonSchema } from './json-schema.ts'
import type { Conversion, Finding, SchemaForm, Unit } from './types.ts'

/**
 * The schemas that operations use, and those that they refer to, converted once per direction and
 * dynamic scope.
 */
export class SchemaUnits {
  /** In the order of their first use. */
  readonly all: Unit[] = []
  readonly byId = new Map<string, Unit>()
  readonly findings: Finding[] = []
  readonly #forms = new Map<object, Map<string, SchemaForm>>()
  readonly #scopes: DynamicScopes
  readonly #serials = new Map<object, number>()
  readonly #components: ReadonlyMap<unknown, { readonly name: string; readonly index: number }>
  readonly #find: Conversion['find']
  /** How many of the units are converted. */
  #converted = 0

  constructor(document: Document, find: Conversion['find']) {
    const schemas = Object.entries(document.components?.schemas ?? {})
    this.#components = new Map(schemas.map(([name, node], index) => [node, { name, index }]))
    this.#find = find
    this.#scopes = dynamicScopes(document)
  }

  /** The unit of a schema; the name is for one that is not a component. */
  add(schema: object, direction: Direction, name: string): Unit {
    const unit = this.#unitOf(schema, direction, name, new Map())
    for (; this.#converted < this.all.length; this.#converted++) {
      this.#convert(this.all[this.#converted]!)
    }
    return unit
  }

  #unitOf(
    node: object,
    direction: Direction | undefined,
    otherName: string,
    outerScope: DynamicScope,
  ): Unit {
    const form = this.#formOf(node, this.#scopes.enter(outerScope, node))
    const known = form.units.get(direction)
    if (known !== undefined) return known
    const { name, index } = this.#components.get(node) ?? { name: otherName, index: undefined }
    const id = `unit${this.all.length}`
    const state = { schema: true, relaxed: false, uses: new Set<Unit>() }
    const unit: Unit = { id, name, component: index, form, direction, ...state }
    form.units.set(direction, unit)
    this.all.push(unit)
    this.byId.set(id, unit)
    return unit
  }

  #formOf(node: object, scope: DynamicScope): SchemaForm {
    const forms = this.#forms.get(node) ?? new Map<string, SchemaForm>()
    this.#forms.set(node, forms)
    const key = [...scope].map(([anchor, target]) => `${anchor} ${this.#serialOf(target)}`).join()
    const form = forms.get(key) ?? { node, scope, units: new Map() }
    forms.set(key, form)
    return form
  }

  #serialOf(node: object): number {
    const serial = this.#serials.get(node) ?? this.#serials.size
    this.#serials.set(node, serial)
    return serial
  }

  #convert(unit: Unit): void {
    const partName = unit.name.endsWith(' part') ? unit.name : `${unit.name} part`
    const conversion: Conversion = {
      direction: unit.direction,
      find: this.#find,
      refer: (node, negated) => {
        const direction = negated ? undefined : unit.direction
        const target = this.#unitOf(node, direction, partName, unit.form.scope)
        unit.uses.add(target)
        return { $ref: target.id }
      },
      dynamicTarget: (source, reference) => this.#scopes.target(unit.form.scope, source, reference),
      relaxed: () => (unit.relaxed = true),
      report: (finding) => this.findings.push(finding),
    }
    unit.schema = toJsonSchema(unit.form.node, { ...ROOT, conversion })
  }
}
