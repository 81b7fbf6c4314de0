import type { Reviver } from '../types.ts'
import type { NamedPlaces, ParseBigints } from './place.ts'
import { convertAt } from './places.ts'

/** A function that parses JSON without rounding the integers at these places, which become bigints. */
export function parseBigints(named: NamedPlaces): ParseBigints {
  return (text, revive, place) => {
    if (place === undefined) return JSON.parse(text, revive)
    return convertAt(parseExactly(text, revive), place, {
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

/** Parses JSON, in which integers of 16 digits or more become bigints. */
export function parseExactly(text: string, revive?: Reviver): unknown {
  const mark = `${Math.random()}`
  const marked = text.replace(TOKENS, (token) =>
    LONG_INTEGER.test(token) ? `"${mark}${token}"` : token,
  )
  return JSON.parse(marked, (key, value: unknown) => {
    const isMarked = typeof value === 'string' && value.startsWith(mark)
    const exact = isMarked ? BigInt(value.slice(mark.length)) : value
    return revive ? revive(key, exact) : exact
  })
}

/** Strings and numbers, each as a whole. */
const TOKENS = /"(?:[^"\\]+|\\.)*"|-?\d[\d.eE+-]*/g
/** What a number may not hold. */
const LONG_INTEGER = /^-?\d{16,}$/
