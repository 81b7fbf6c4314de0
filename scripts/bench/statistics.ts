/** The middle value; `NaN` of nothing. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1
    ? sorted[middle]!
    : ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2
}

/** The machine's noise: half the distance between the quartiles, as a share of the median. */
export function noise(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const quartile = (share: number) => sorted[Math.round((sorted.length - 1) * share)]!
  return (quartile(0.75) - quartile(0.25)) / 2 / median(values)
}

/**
 * The median of the quotients of what was measured side by side, which noise that lasts longer than
 * one round leaves alone.
 */
export function medianRatio(values: readonly number[], baseline: readonly number[]): number {
  return median(values.map((value, round) => value / baseline[round]!))
}

/** The `b` of `y = a * x ** b` that fits best: 1 is linear growth, 2 quadratic. */
export function exponent(points: readonly (readonly [x: number, y: number])[]): number {
  const logs = points.map(([x, y]) => [Math.log(x), Math.log(y)] as const)
  const mean = (side: 0 | 1) => logs.reduce((sum, point) => sum + point[side], 0) / logs.length
  const [meanX, meanY] = [mean(0), mean(1)]
  const covariance = logs.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0)
  const variance = logs.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0)
  return covariance / variance
}

/**
 * Lets contestants take turns, in reversed order every other round, so that none of them always
 * runs in the wake of the same other.
 */
export async function inTurns<Name extends string, T>(
  contestants: Readonly<Record<Name, () => Promise<T>>>,
  rounds: number,
): Promise<Record<Name, T[]>> {
  const entries = Object.entries(contestants) as [Name, () => Promise<T>][]
  const results = Object.fromEntries(entries.map(([name]) => [name, []])) as unknown as Record<
    Name,
    T[]
  >
  for (let round = 0; round < rounds; round++) {
    for (const [name, run] of round % 2 === 0 ? entries : entries.toReversed()) {
      results[name].push(await run())
    }
  }
  return results
}
