import { GENERATED_HEADER } from '../../typescript/header.ts'
import { typeIdentifier } from '../../typescript/identifier.ts'
import { literal } from '../../typescript/literal.ts'
import type { Compiled } from './compile.ts'
import { helpers } from './helpers.ts'
import type { JsonSchema } from './json-schema.ts'
import { ONCE, printFunction, type Shared } from './print.ts'
import type { Settlement } from './share-functions.ts'
import type { Unit, Units } from './schema-units.ts'

/** An operation as the file exports it. */
export interface OperationEntry {
  readonly name: string
  readonly entries: readonly {
    readonly group: 'parameters' | 'requestBody' | 'responses'
    readonly keys: readonly string[]
    readonly unit: Unit
  }[]
}

/** The text of the module: constants, helpers, functions, and one export per operation. */
export function printFile(
  allOperations: readonly OperationEntry[],
  units: Units,
  settlement: Settlement,
  compile: (schema: JsonSchema) => Compiled,
): string {
  const operations = allOperations.map(({ name, entries }) => ({
    name,
    entries: entries.filter(({ unit }) => settlement.canonical(unit).schema !== true),
  }))
  const needed = neededUnits(operations, settlement)
  const names = functionNames(needed, operations, settlement)
  const nameOf = (unit: Unit) => names.get(settlement.canonical(unit))
  const shared: Shared = {
    constants: new Map(),
    tables: new Map(),
    helpers: new Set(),
  }
  const target = (id: string) => {
    const unit = units.byId.get(id)
    return unit && nameOf(unit)
  }
  const functions = needed.map((unit) => {
    const compiled = compile(settlement.empty.has(unit) ? true : unit.schema)
    return printFunction(names.get(unit)!, compiled, settlement.circular.has(unit), target, shared)
  })
  return [
    GENERATED_HEADER.trimEnd(),
    ...helpers(shared.helpers),
    declare(shared.constants),
    ...functions,
    declare(shared.tables),
    NOTHING,
    ...operations.map((operation) => printOperation(operation, nameOf)),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n')
}

function declare(constants: ReadonlyMap<string, string>): string {
  return [...constants].map(([name, code]) => `const ${name} = ${code}`).join('\n')
}

/** The units that get a function: components in their order, then the others in order of first use. */
function neededUnits(operations: readonly OperationEntry[], settlement: Settlement): Unit[] {
  const { canonical } = settlement
  const needed = new Set<Unit>()
  for (const { entries } of operations) for (const { unit } of entries) needed.add(canonical(unit))
  for (const unit of needed) for (const use of unit.uses) needed.add(canonical(use.unit))
  const components = [...needed].filter(({ component }) => component !== undefined)
  const others = [...needed].filter(({ component }) => component === undefined)
  return [...components.sort((a, b) => a.component! - b.component!), ...others]
}

/** A name for each function that no other function and no export has. */
function functionNames(
  units: readonly Unit[],
  operations: readonly OperationEntry[],
  { directed, circular }: Settlement,
): Map<Unit, string> {
  const taken = new Set(operations.map(({ name }) => name))
  const serials = new Map<string, number>()
  const names = new Map<Unit, string>()
  for (const unit of units) {
    const direction = directed.has(unit) ? ` ${unit.direction}` : ''
    const wanted = `validate${typeIdentifier(unit.name + direction)}`
    const others = circular.has(unit) ? ONCE : ['']
    let name = wanted
    while (others.some((suffix) => taken.has(name + suffix))) {
      const serial = (serials.get(wanted) ?? 1) + 1
      serials.set(wanted, serial)
      name = `${wanted}_${serial}`
    }
    for (const suffix of others) taken.add(name + suffix)
    names.set(unit, name)
  }
  return names
}

function printOperation(
  { name, entries }: OperationEntry,
  nameOf: (unit: Unit) => string | undefined,
): string {
  const printGroup = (group: string) => {
    const tree = new Map<string, string | Map<string, string>>()
    for (const { group: own, keys, unit } of entries) {
      const [first, second] = keys
      if (own !== group) continue
      if (second === undefined) tree.set(first!, nameOf(unit)!)
      else
        tree.set(
          first!,
          new Map(tree.get(first!) as Map<string, string>).set(second, nameOf(unit)!),
        )
    }
    return `  ${group}: ${printMap(tree, '  ')},\n`
  }
  const groups = ['parameters', 'requestBody', 'responses'].map(printGroup)
  const value = ` = {\n${groups.join('')}}`
  // An operation may be called like a function that the compiled code takes from the global object.
  return GLOBALS.has(name)
    ? `const _${name}${value}\nexport { _${name} as ${name} }`
    : `export const ${name}${value}`
}

/** An object without prototype, so that no name can be mistaken for one that objects inherit. */
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

const GLOBALS = new Set(['isFinite', 'isNaN', 'parseInt'])

const NOTHING = 'const _nothing = { __proto__: null }'
