import type { NamedPlaces, ParseBigints } from './place.ts'
import { convertAt } from './places.ts'

/** A function that parses JSON without rounding the integers at these places, which become bigints. */
export function parseBigints(named: NamedPlaces): ParseBigints {
  return (text, revive, place) => {
    if (place === undefined) return JSON.parse(text, revive)
    const mark = `${Math.random()}`
    const marked = text.replace(TOKENS, (token) =>
      token.startsWith('"') ? token : `"${mark}${token}"`,
    )
    const parsed: unknown = JSON.parse(marked, (key, value: unknown) => {
      const isMarked = typeof value === 'string' && value.startsWith(mark)
      const exact = isMarked ? BigInt(value.slice(mark.length)) : value
      return revive ? revive(key, exact) : exact
    })
    return convertAt(parsed, place, {
      named,
      isWhole: true,
      convert(value, { formats }) {
        const isWanted = formats.length > 0
        if (typeof value === 'bigint') return isWanted ? value : Number(value)
        return isWanted && Number.isInteger(value) ? BigInt(value as number) : value
      },
    })
  }
}

/** Strings, and integers that a number may not hold. */
const TOKENS = /"(?:[^"\\]+|\\.)*"|-?\d{16,}(?![\d.eE])/g
