import { list } from '../objects.ts'
import { mayBacktrack } from '../regular-expression.ts'
import type { Keywords } from './accepts.ts'
import { FORMAT_EXAMPLES } from './formats.ts'
import { stringOf } from './pattern.ts'

/** Numbers to try, different ones for each `nth`. */
export function* numbers(
  parts: readonly Keywords[],
  isInteger: boolean,
  nth: number,
): Generator<number> {
  const bounds = (keyword: string) =>
    parts.map((part) => part[keyword]).filter((it) => typeof it === 'number')
  const steps = bounds('multipleOf').filter((it) => it > 0)
  const step = steps.length > 0 ? Math.max(...steps) : 1
  const low = Math.max(...bounds('minimum'), ...bounds('exclusiveMinimum'))
  const high = Math.min(...bounds('maximum'), ...bounds('exclusiveMaximum'))
  const up = (from: number) => Math.ceil(from / step) * step
  const down = (from: number) => Math.floor(from / step) * step
  const starts = [Number.isFinite(low) ? up(low) : up(1)]
  if (Number.isFinite(high)) starts.push(down(high))
  for (const start of starts) yield start + nth * step
  if (Number.isFinite(low)) yield up(low) + (nth + 1) * step
  if (Number.isFinite(high)) yield down(high) - (nth + 1) * step
  yield nth * step
  if (!isInteger) yield* [low, high, (low + high) / 2, starts[0]! + 0.5].filter(Number.isFinite)
}

/** Strings to try, different ones for each `nth`. */
export function* strings(parts: readonly Keywords[], nth: number): Generator<string> {
  const values = (keyword: string) => parts.map((part) => part[keyword])
  const patterns = values('pattern').filter((it) => typeof it === 'string')
  const shortest = Math.max(0, ...values('minLength').map((it) => Number(it ?? 0)))
  const longest = Math.min(...values('maxLength').map((it) => Number(it ?? Infinity)))
  const formats = values('format').flatMap((it) => FORMAT_EXAMPLES[String(it)] ?? [])
  const number = nth === 0 ? '' : String(nth + 1)
  const isSlow = patterns.some(mayBacktrack)
  for (const word of [
    ...formats.map((it) => numbered(it, nth)),
    `text${number}`,
    `${nth + 1}`,
    MIXED,
  ]) {
    const text = word.slice(0, Math.max(0, longest)).padEnd(Math.min(shortest, 10_000), ' text')
    // Nothing interrupts a regular expression that backtracks.
    if (!isSlow || text.length <= MOST_CHARACTERS) yield text
  }
  for (const pattern of patterns) {
    for (const extra of [nth, nth + 1, nth + Math.max(0, shortest - 1), nth + shortest]) {
      const text = stringOf(pattern, extra)
      if (text === undefined) break
      yield text
      if (text.length < shortest) yield stringOf(pattern, extra + shortest - text.length) ?? ''
    }
  }
}

/** Characters of the kinds that patterns ask for. */
const MIXED = 'aA1-aA1-aA1-'

/** Of strings that are tested by a pattern that may backtrack. */
const MOST_CHARACTERS = 24

/** Another value of the same format: with another last digit, or letter before the first dot. */
function numbered(example: string, nth: number): string {
  if (nth === 0) return example
  const at = example.search(/\d(?=\D*$)/)
  return at === -1
    ? example.replace(/[a-z](?=[^a-z]|$)/, (letter) => `${letter}${nth}`)
    : example.slice(0, at) + String((Number(example[at]) + nth) % 10) + example.slice(at + 1)
}

/** The values that schemas name themselves: first those that stand for an everyday value. */
export function named(parts: readonly Keywords[], nth: number): unknown[] {
  const of = (keyword: string) =>
    parts.filter((part) => part[keyword] !== undefined).map((part) => part[keyword])
  const values = [
    ...of('const'),
    ...of('example'),
    ...of('examples').flatMap(list),
    ...of('default'),
    ...of('enum').flatMap(list),
  ]
  const sorted = [...values.filter((it) => it !== null), ...values.filter((it) => it === null)]
  return [...sorted.slice(nth), ...sorted.slice(0, nth)]
}
