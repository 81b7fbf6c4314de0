import { isRecord } from '../request/body.ts'
import type { NamedPlaces, Place } from './place.ts'

/** A value with formats, or one inside those that have some. */
export interface Found {
  readonly formats: readonly string[]
  /** Whether it has one of these formats in any case. */
  readonly isCertain: boolean
  /** A JSON pointer to it. @see https://www.rfc-editor.org/rfc/rfc6901 */
  readonly pointer: string
}

export interface Conversion {
  readonly named: NamedPlaces
  /** What a value that is no list and no object becomes. */
  readonly convert: (value: unknown, found: Found) => unknown
  /** Whether values without formats are converted as well. */
  readonly isWhole?: boolean
}

/** A value with what its formats make of it; lists and objects that hold none stay what they are. */
export function convertAt(value: unknown, place: Place, conversion: Conversion): unknown {
  return converted(value, [[place, true]], '', conversion)
}

type Applied = readonly [place: Place, isCertain: boolean]
type Own = Exclude<Place, string>

function converted(
  value: unknown,
  given: readonly Applied[],
  pointer: string,
  conversion: Conversion,
): unknown {
  if (!conversion.isWhole && given.length === 0) return value
  const places = applying(value, given, conversion.named)
  const inner = (key: string | number, of: (place: Own) => Place | null | undefined) =>
    converted(
      (value as Record<string, unknown>)[key],
      places.flatMap(([place, isCertain]) => {
        const part = of(place)
        return part ? [[part, isCertain] as const] : []
      }),
      `${pointer}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`,
      conversion,
    )
  if (Array.isArray(value))
    return value.map((_, index) =>
      inner(index, ({ first = [], items }) => (index < first.length ? first[index] : items)),
    )
  if (isRecord(value))
    return Object.fromEntries(
      Object.keys(value).map((name) => [
        name,
        inner(name, ({ members = {}, others }) =>
          Object.hasOwn(members, name) ? members[name] : others,
        ),
      ]),
    )
  const own = places.filter(([{ format }]) => format)
  if (own.length === 0 && !conversion.isWhole) return value
  const formats = own.map(([{ format }]) => format!)
  return conversion.convert(value, { formats, isCertain: own.some(([, it]) => it), pointer })
}

/** The places that apply to a value, with names and lists replaced by what they stand for. */
function applying(
  value: unknown,
  given: readonly Applied[],
  named: NamedPlaces,
): (readonly [place: Own, isCertain: boolean])[] {
  const found = new Map<Place, boolean>(given)
  const applied: (readonly [Own, boolean])[] = []
  const add = (place: Place, isCertain: boolean) =>
    found.set(place, isCertain || found.get(place) === true)
  for (const [place, isCertain] of found) {
    if (typeof place === 'string') add(named[place]!, isCertain)
    else if (isTold(value, place.when)) {
      applied.push([place, isCertain])
      for (const part of place.all ?? []) add(part, isCertain)
      for (const part of place.any ?? []) add(part, false)
    }
  }
  return applied
}

/** Whether none of the members has another value. */
function isTold(value: unknown, when: Own['when'] = {}): boolean {
  return Object.entries(when).every(([name, values]) => {
    const own = Object.hasOwn(Object(value) as object, name)
    return !own || values.includes((value as Record<string, unknown>)[name] as string)
  })
}
