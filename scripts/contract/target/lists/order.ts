/** Whether a shown value holds a wanted one. */
export function matches(shown: unknown, wanted: unknown): boolean {
  if (Array.isArray(shown)) return shown.some((it) => matches(it, wanted))
  return String(shown).toLowerCase().includes(String(wanted).toLowerCase())
}

/** Whether values are in ascending order, in one of the usual ones. */
export function isOrdered(values: readonly unknown[]): boolean {
  const by = (order: (a: unknown, b: unknown) => number) =>
    values.every((value, index) => index === 0 || order(values[index - 1], value) <= 0)
  return (
    by(compare) ||
    by((a, b) => String(a).localeCompare(String(b))) ||
    by((a, b) => compare(lower(a), lower(b)))
  )
}

function lower(value: unknown): unknown {
  return typeof value === 'string' ? value.toLowerCase() : value
}

export function compare(a: unknown, b: unknown): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  return String(a) < String(b) ? -1 : String(a) > String(b) ? 1 : 0
}

export function isScalar(value: unknown): value is string | number | boolean {
  return ['string', 'number', 'boolean'].includes(typeof value)
}
