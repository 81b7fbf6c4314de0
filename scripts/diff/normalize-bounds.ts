type Node = Record<string, unknown>

const BOUNDS = [
  { bound: 'minimum', exclusive: 'exclusiveMinimum', round: Math.ceil, step: 1 },
  { bound: 'maximum', exclusive: 'exclusiveMaximum', round: Math.floor, step: -1 },
] as const

/** Says the bounds of a number in one way, in place: exclusive ones as numbers, those of integers as inclusive integers. */
export function plainBounds(schema: Node): void {
  for (const { bound, exclusive, round, step } of BOUNDS) {
    // In 3.0 the exclusive bound is a mark on the other.
    if (schema[exclusive] === true && schema[bound] !== undefined) {
      schema[exclusive] = schema[bound]
      delete schema[bound]
    } else if (schema[exclusive] === false) delete schema[exclusive]
    if (schema.type !== 'integer') continue
    const [inside, outside] = [schema[bound], schema[exclusive]]
    if (typeof inside === 'number') schema[bound] = round(inside)
    else if (typeof outside === 'number') {
      schema[bound] = Number.isInteger(outside) ? outside + step : round(outside)
      delete schema[exclusive]
    }
  }
}
