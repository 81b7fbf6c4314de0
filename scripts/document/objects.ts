/** Whether a value is an object and not a list. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A list as it is; an empty one for any other value. */
export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

/** The object with each value replaced by what `change` returns; the same object when nothing changed. */
export function mapEntries(
  object: object,
  change: (key: string, value: unknown) => unknown,
): Record<string, unknown> {
  const original = object as Record<string, unknown>
  let copy: Record<string, unknown> | undefined
  for (const key of Object.keys(original)) {
    const value = original[key]
    const result = change(key, value)
    if (result === value) continue
    // The spread makes `__proto__` an own key, so that assigning it changes no prototype.
    copy ??= { ...original }
    copy[key] = result
  }
  return copy ?? original
}

/** Like `map`, but returns the same array when nothing changed. */
export function mapItems(
  items: readonly unknown[],
  change: (item: unknown, index: number) => unknown,
): readonly unknown[] {
  let copy: unknown[] | undefined
  for (let index = 0; index < items.length; index++) {
    const result = change(items[index], index)
    if (result !== items[index]) (copy ??= [...items])[index] = result
  }
  return copy ?? items
}

/** Freezes a value and everything inside it. */
export function deepFreeze(value: unknown): void {
  const stack = [value]
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (typeof node !== 'object' || node === null || Object.isFrozen(node)) continue
    Object.freeze(node)
    for (const child of Object.values(node)) if (typeof child === 'object') stack.push(child)
  }
}
