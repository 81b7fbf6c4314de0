import type { Description } from './description.ts'

/** A day as programs have it; as JSON and as text it is what descriptions mean. */
class Day extends Date {
  override toISOString(): string {
    return super.toISOString().slice(0, 10)
  }
  override toString(): string {
    return this.toISOString()
  }
}

/** The same for a date-time. */
class Moment extends Date {
  override toString(): string {
    return this.toISOString()
  }
}

/** A description whose right values are dates where its schemas say so. */
export function withDates({ bodies, parameters, ...rest }: Description): Description {
  const right = (values: readonly unknown[]) => values.map(dated)
  return {
    ...rest,
    bodies: bodies.map(({ media, ...body }) => ({
      ...body,
      media: media.map((it) => ({ ...it, right: right(it.right) })),
    })),
    parameters: parameters.map((it) => ({ ...it, right: right(it.right) })),
  }
}

/** Only schemas of dates have such strings. */
function dated(value: unknown): unknown {
  if (typeof value === 'string' && /^\d{4}-\d\d-\d\d(T|$)/.test(value))
    return value.includes('T') ? new Moment(value) : new Day(value)
  if (Array.isArray(value)) return value.map(dated)
  if (Object.prototype.toString.call(value) !== '[object Object]') return value
  return Object.fromEntries(Object.entries(value as object).map(([name, it]) => [name, dated(it)]))
}
