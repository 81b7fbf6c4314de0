/** The middle value; `NaN` for an empty list. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1
    ? sorted[middle]!
    : ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2
}

/** Half the interquartile range, as a share of the median. */
export function noise(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const quartile = (share: number) => sorted[Math.round((sorted.length - 1) * share)]!
  return (quartile(0.75) - quartile(0.25)) / 2 / median(values)
}

/** The median of the ratios of each round, which disturbances longer than one round don't change. */
export function medianRatio(values: readonly number[], baseline: readonly number[]): number {
  return median(values.map((value, round) => value / baseline[round]!))
}

/** Runs contestants in turns, every other round in reverse order, so that none always follows the same other. */
export async function inTurns<T>(
  contestants: Readonly<Record<string, () => Promise<T>>>,
  rounds: number,
): Promise<Record<string, T[]>> {
  const entries = Object.entries(contestants)
  const results: Record<string, T[]> = Object.fromEntries(entries.map(([name]) => [name, []]))
  for (let round = 0; round < rounds; round++) {
    for (const [name, run] of round % 2 === 0 ? entries : entries.toReversed()) {
      results[name]!.push(await run())
    }
  }
  return results
}
