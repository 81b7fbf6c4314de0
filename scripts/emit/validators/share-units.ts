import type { SchemaUnits } from './schema-units.ts'
import type { Unit } from './types.ts'

/** Which units are checked by one and the same function. */
export interface SharedUnits {
  /** The unit whose function checks this one. */
  readonly canonical: (unit: Unit) => Unit
  /** The units whose request and response forms differ. */
  readonly directed: ReadonlySet<Unit>
  /** References that only lead from one to the next, and never to a schema. */
  readonly cyclic: ReadonlySet<Unit>
}

/** Shares functions between request and response forms that are equal, and between a reference and its target. */
export function shareUnits({ all, byId }: SchemaUnits): SharedUnits {
  const directed = directedUnits(all)
  const undirected = new Map<object, Unit>()
  for (const unit of all) {
    if (!directed.has(unit) && !undirected.has(unit.node)) undirected.set(unit.node, unit)
  }
  const shared = (unit: Unit) => (directed.has(unit) ? unit : undirected.get(unit.node)!)

  const cyclic = new Set<Unit>()
  const targetOf = (start: Unit): Unit => {
    const chain = new Set<Unit>()
    let unit = shared(start)
    for (let next = onlyReference(unit); next !== undefined; next = onlyReference(unit)) {
      if (chain.has(unit)) {
        for (const link of chain) cyclic.add(link)
        break
      }
      chain.add(unit)
      unit = shared(byId.get(next)!)
    }
    return unit
  }
  const targets = new Map(all.map((unit) => [unit, targetOf(unit)]))
  return { canonical: (unit) => targets.get(unit)!, directed, cyclic }
}

function onlyReference({ schema }: Unit): string | undefined {
  if (typeof schema === 'boolean' || Object.keys(schema).length !== 1) return undefined
  return schema.$ref as string | undefined
}

/** The units that make a required member optional in their direction, and all that refer to one. */
function directedUnits(all: readonly Unit[]): Set<Unit> {
  const users = new Map<Unit, Unit[]>()
  for (const unit of all) {
    for (const used of unit.uses) if (!users.get(used)?.push(unit)) users.set(used, [unit])
  }
  const found = new Set(all.filter(({ relaxed }) => relaxed))
  for (const unit of found) for (const user of users.get(unit) ?? []) found.add(user)
  return found
}
