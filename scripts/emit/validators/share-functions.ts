import type { Unit, Units } from './schema-units.ts'

/** Which function each unit ends up in. */
export interface Settlement {
  /** The unit whose function checks this one: equal ones share. */
  readonly canonical: (unit: Unit) => Unit
  /** Units whose request and response form differ. */
  readonly directed: ReadonlySet<Unit>
  /** Units that may come to apply themselves to the same value again, and must stop then. */
  readonly circular: ReadonlySet<Unit>
  /** References that lead from one to the next and never to a schema. */
  readonly empty: ReadonlySet<Unit>
}

/**
 * Lets units share a function: the request and response form where nothing differs, a schema that
 * is only a reference with its target, and equal schemas that are not components with each other.
 */
export function settle({ all, byId }: Units): Settlement {
  const directed = differing(all)
  const shared = new Map<object, Unit>()
  for (const unit of all) {
    if (!directed.has(unit) && !shared.has(unit.node)) shared.set(unit.node, unit)
  }
  const undirected = (unit: Unit) => (directed.has(unit) ? unit : shared.get(unit.node)!)

  const empty = new Set<Unit>()
  const targets = new Map<Unit, Unit>()
  const follow = (start: Unit): Unit => {
    const chain = new Set<Unit>()
    let unit = undirected(start)
    for (let next = onlyReference(unit); next !== undefined; next = onlyReference(unit)) {
      if (chain.has(unit)) {
        for (const link of chain) empty.add(link)
        break
      }
      chain.add(unit)
      unit = undirected(byId.get(next)!)
    }
    return unit
  }
  for (const unit of all) targets.set(unit, follow(unit))

  const byText = new Map<string, Unit>()
  const canonical = (unit: Unit): Unit => targets.get(unit) ?? unit
  for (const unit of all) {
    if (canonical(unit) !== unit || unit.component !== undefined) continue
    const text = JSON.stringify(unit.schema, (key, value) =>
      key === '$ref' && byId.has(value) ? canonical(byId.get(value)!).id : value,
    )
    const first = byText.get(text)
    if (first === undefined) byText.set(text, unit)
    else targets.set(unit, first)
  }
  const final = (unit: Unit): Unit => canonical(canonical(unit))
  return { canonical: final, directed, circular: circular(all, final), empty }
}

function onlyReference({ schema }: Unit): string | undefined {
  if (typeof schema === 'boolean' || Object.keys(schema).length !== 1) return undefined
  return schema.$ref as string | undefined
}

/** Units that leave a required member out in their direction, and all that lead to one. */
function differing(all: readonly Unit[]): Set<Unit> {
  const users = new Map<Unit, Unit[]>()
  for (const unit of all) {
    for (const { unit: used } of unit.uses) {
      if (!users.get(used)?.push(unit)) users.set(used, [unit])
    }
  }
  const found = new Set(all.filter(({ relaxed }) => relaxed))
  for (const unit of found) for (const user of users.get(unit) ?? []) found.add(user)
  return found
}

/** Units on a circle of uses for the same value: what is left when all that only leads to one, or away, is taken away. */
function circular(all: readonly Unit[], canonical: (unit: Unit) => Unit): Set<Unit> {
  const units = new Set(all.map(canonical))
  const edges = [...units].flatMap((unit) =>
    unit.uses
      .filter(({ inPlace }) => inPlace)
      .map((use): [Unit, Unit] => [unit, canonical(use.unit)]),
  )
  const leading = withoutEnds(units, edges)
  const reversed = edges.map(([from, to]): [Unit, Unit] => [to, from])
  return withoutEnds(
    leading,
    reversed.filter((edge) => edge.every((unit) => leading.has(unit))),
  )
}

/** The nodes from which one can walk on for ever. */
function withoutEnds(
  nodes: ReadonlySet<Unit>,
  edges: readonly (readonly [from: Unit, to: Unit])[],
): Set<Unit> {
  const left = new Set(nodes)
  const waysOn = new Map<Unit, number>()
  const cameFrom = new Map<Unit, Unit[]>()
  for (const [from, to] of edges) {
    waysOn.set(from, (waysOn.get(from) ?? 0) + 1)
    if (!cameFrom.get(to)?.push(from)) cameFrom.set(to, [from])
  }
  const ends = [...nodes].filter((node) => !waysOn.has(node))
  for (const end of ends) {
    left.delete(end)
    for (const from of cameFrom.get(end) ?? []) {
      waysOn.set(from, waysOn.get(from)! - 1)
      if (waysOn.get(from) === 0) ends.push(from)
    }
  }
  return left
}
