import { GENERATED_HEADER } from '../../typescript/header.ts'
import { typeIdentifier } from '../../typescript/identifier.ts'
import { literal } from '../../typescript/literal.ts'
import { Functions, validatorName } from './functions.ts'
import { helpersOf } from './helpers.ts'
import type { SchemaUnits } from './schema-units.ts'
import type { SharedUnits } from './share-units.ts'
import type { Unit } from './types.ts'

/** An operation and the units of its values. */
export interface OperationEntry {
  readonly name: string
  readonly entries: readonly {
    readonly group: 'parameters' | 'requestBody' | 'responses'
    readonly keys: readonly string[]
    readonly unit: Unit
  }[]
}

/** The source of the module, and the names of the validators that it exports for models. */
interface PrintedFile {
  readonly content: string
  /** Undefined for models of which every value is valid. */
  readonly models: ReadonlyMap<string, string | undefined>
}

/** The module: helpers, constants, functions, and one export per operation and per model. */
export function printFile(
  operations: readonly OperationEntry[],
  models: readonly (readonly [name: string, Unit])[],
  units: SchemaUnits,
  shared: SharedUnits,
  tracksEvaluated: boolean,
  dates: boolean,
): PrintedFile {
  const names = new Map<Unit, string>()
  const functions = new Functions({
    taken: operations.map(({ name }) => name),
    nameOf: (id) => names.get(shared.canonical(units.byId.get(id)!)),
    notes: tracksEvaluated,
    dates,
  })
  for (const unit of namedUnits(units, shared)) {
    const direction = shared.directed.has(unit) ? ` ${unit.direction}` : ''
    names.set(unit, functions.reserve(typeIdentifier(unit.name + direction)))
  }
  for (const [unit, name] of names) functions.add(name, unit.schema)

  const checks = new Set<string>()
  const validatorOf = (unit: Unit): string | undefined => {
    const target = shared.canonical(unit)
    if (shared.cyclic.has(target)) return undefined
    const check = names.get(target) ?? functions.nameFor(target.schema, typeIdentifier(unit.name))
    if (check !== undefined) checks.add(check)
    return check && validatorName(check)
  }
  const exports = operations.map((operation) => printOperation(operation, validatorOf))
  const ofModels = new Map(models.map(([name, unit]) => [name, validatorOf(unit)]))
  const exported = [...new Set(ofModels.values())].filter((it) => it !== undefined)
  const validators = [...checks].map(
    (check) => `const ${validatorName(check)} = /* @__PURE__ */ _validator(${check})`,
  )
  const list = exported.length > 0 ? `export { ${exported.join(', ')} }` : ''
  const parts = [...functions.print(), validators.join('\n'), NOTHING, ...exports, list]
  const code = parts.filter((part) => part !== '').join('\n\n')
  const content = `${[GENERATED_HEADER.trimEnd(), ...helpersOf(code), code].join('\n\n')}\n`
  return { content, models: ofModels }
}

const NOTHING = 'const _nothing = { __proto__: null }'

/** The units with functions of their own: components in their order, then other targets of references. */
function namedUnits({ all }: SchemaUnits, { canonical, cyclic }: SharedUnits): Unit[] {
  const referenced = all.flatMap(({ uses }) => [...uses])
  const targets = new Set([...all.filter(isComponent), ...referenced].map(canonical))
  const named = [...targets].filter((unit) => unit.schema !== true && !cyclic.has(unit))
  const components = named.filter(isComponent).sort((a, b) => a.component! - b.component!)
  return [...components, ...named.filter((unit) => !isComponent(unit))]
}

function isComponent({ component }: Unit): boolean {
  return component !== undefined
}

function printOperation(
  { name, entries }: OperationEntry,
  validatorOf: (unit: Unit) => string | undefined,
): string {
  const printGroup = (group: string) => {
    const tree = new Map<string, string | Map<string, string>>()
    for (const { group: own, keys, unit } of entries) {
      const [first, second] = keys
      const validator = own === group ? validatorOf(unit) : undefined
      if (validator === undefined) continue
      if (second === undefined) tree.set(first!, validator)
      else {
        const inner = tree.get(first!) as Map<string, string> | undefined
        tree.set(first!, new Map(inner).set(second, validator))
      }
    }
    return `  ${group}: ${printMap(tree, '  ')},\n`
  }
  const groups = ['parameters', 'requestBody', 'responses'].map(printGroup)
  return `export const ${name} = {\n${groups.join('')}}`
}

/** An object without a prototype, so that no key finds an inherited member. */
function printMap(
  tree: ReadonlyMap<string, string | ReadonlyMap<string, string>>,
  margin: string,
): string {
  if (tree.size === 0) return '_nothing'
  const inner = `${margin}  `
  const members = [...tree].map(([key, value]) => {
    const name = key === '__proto__' ? '["__proto__"]' : literal(key)
    return `${inner}${name}: ${typeof value === 'string' ? value : printMap(value, inner)},\n`
  })
  return `{\n${inner}__proto__: null,\n${members.join('')}${margin}}`
}
