/** Where values that are integers of 64 bits stand in JSON: `true` for one itself. */
export type Bigints =
  | true
  /** The name of one that is used in several places. */
  | string
  | {
      /** Members by name, and all others. */
      readonly members?: Readonly<Record<string, Bigints>>
      readonly others?: Bigints
      /** Items by index, and those after them. */
      readonly first?: readonly (Bigints | null)[]
      readonly items?: Bigints
      /** Several that apply to the same value. */
      readonly all?: readonly Bigints[]
    }

/** Parses JSON like `JSON.parse`, with the places of bigints in it. */
export type ParseBigints = (
  text: string,
  revive: ((key: string, value: unknown) => unknown) | undefined,
  places: Bigints | undefined,
) => unknown

/** A function that parses JSON without rounding the integers at these places, which become bigints. */
export function parseBigints(named: Readonly<Record<string, Bigints>>): ParseBigints {
  return (text, revive, places) => {
    if (places === undefined) return JSON.parse(text, revive)
    const mark = `${Math.random()}`
    const marked = text.replace(TOKENS, (token) =>
      token.startsWith('"') ? token : `"${mark}${token}"`,
    )
    const parsed: unknown = JSON.parse(marked, (key, value: unknown) => {
      const isMarked = typeof value === 'string' && value.startsWith(mark)
      const exact = isMarked ? BigInt(value.slice(mark.length)) : value
      return revive ? revive(key, exact) : exact
    })
    return converted(parsed, [places], named)
  }
}

/** Strings, and integers that a number may not hold. */
const TOKENS = /"(?:[^"\\]+|\\.)*"|-?\d{16,}(?![\d.eE])/g

function converted(
  value: unknown,
  places: readonly Bigints[],
  named: Readonly<Record<string, Bigints>>,
): unknown {
  const all = flattened(places, named)
  const isWanted = all.includes(true)
  if (typeof value === 'bigint') return isWanted ? value : Number(value)
  if (typeof value === 'number') return isWanted && Number.isInteger(value) ? BigInt(value) : value
  if (typeof value !== 'object' || value === null) return value
  const parts = all.filter((it) => typeof it === 'object')
  const inner = (
    child: unknown,
    of: (part: (typeof parts)[number]) => Bigints | null | undefined,
  ) =>
    converted(
      child,
      parts.map(of).filter((it) => it !== undefined && it !== null),
      named,
    )
  if (Array.isArray(value))
    return value.map((item, index) => inner(item, ({ first, items }) => first?.[index] ?? items))
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      name,
      inner(member, ({ members = {}, others }) =>
        Object.hasOwn(members, name) ? members[name] : others,
      ),
    ]),
  )
}

/** The places with names and lists replaced by what they stand for. */
function flattened(
  places: readonly Bigints[],
  named: Readonly<Record<string, Bigints>>,
): (true | Exclude<Bigints, true | string>)[] {
  const all = new Set<Bigints>(places)
  for (const place of all) {
    if (typeof place === 'string') all.add(named[place]!)
    else if (typeof place === 'object') for (const part of place.all ?? []) all.add(part)
  }
  return [...all].filter((it) => typeof it !== 'string')
}
