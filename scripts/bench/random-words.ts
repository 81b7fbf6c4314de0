/** A number below the one given. */
export type Random = (below: number) => number

/** Numbers that look random and are the same in every run (mulberry32). */
export function randomNumbers(seed: number): Random {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

export const SUBJECTS =
  'account invoice order product customer shipment ticket project member report alert device key ' +
  'session webhook policy region cluster volume snapshot image network rule group domain record ' +
  'payment refund coupon plan'
export const QUALITIES =
  'active archived billing daily default draft external fast final global hidden internal legacy ' +
  'linked local managed monthly nested open partial pending primary public remote shared static'
const WORDS =
  'the a of for with name value list time state owner created updated by and or when is was not only ' +
  'limit page token user team status total amount unit code type each returned before after first'

export const pick = <T>(random: Random, list: readonly T[]): T => list[random(list.length)]!
export const words = (list: string): readonly string[] => list.split(' ')
export const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

export function sentence(random: Random, length: number): string {
  const count = 3 + random(length)
  const all = Array.from({ length: count }, () => pick(random, words(WORDS)))
  return `${capital(all.join(' '))}.`
}
