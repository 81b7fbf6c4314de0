import { isDeepStrictEqual } from 'node:util'

/** A simple condition, ready to be evaluated. */
export interface Condition {
  /** The runtime expressions in it. */
  readonly expressions: readonly string[]
  holds(valueOf: (expression: string) => unknown): boolean
}

type Term = (valueOf: (expression: string) => unknown) => unknown

/**
 * Parses a condition of literals, operators and runtime expressions.
 *
 * @throws SyntaxError for one that is malformed
 * @see https://spec.openapis.org/arazzo/v1.1.0.html#criterion-object
 */
export function parseCondition(text: string): Condition {
  const tokens = tokensOf(text)
  const expressions: string[] = []
  let next = 0
  const take = (...wanted: readonly string[]): string | undefined =>
    tokens[next] !== undefined && wanted.includes(tokens[next]!) ? tokens[next++] : undefined
  const fail = (): never => {
    const found = tokens[next]
    throw new SyntaxError(found === undefined ? 'it ends too early' : `unexpected ${found}`)
  }

  const either = (): Term => {
    const terms = [both()]
    while (take('||')) terms.push(both())
    return terms.length === 1 ? terms[0]! : (valueOf) => terms.some((it) => it(valueOf))
  }
  const both = (): Term => {
    const terms = [comparison()]
    while (take('&&')) terms.push(comparison())
    return terms.length === 1 ? terms[0]! : (valueOf) => terms.every((it) => it(valueOf))
  }
  const comparison = (): Term => {
    const left = operand()
    const operator = take(...Object.keys(COMPARISONS))
    if (operator === undefined) return left
    const right = operand()
    const compare = COMPARISONS[operator]!
    return (valueOf) => compare(left(valueOf) ?? null, right(valueOf) ?? null)
  }
  const operand = (): Term => {
    if (take('!')) {
      const term = operand()
      return (valueOf) => !term(valueOf)
    }
    if (take('(')) {
      const term = either()
      return take(')') ? term : fail()
    }
    const token = tokens[next] ?? fail()
    if (token.startsWith('$')) {
      next++
      expressions.push(token)
      return (valueOf) => valueOf(token)
    }
    const literal = literalOf(token) ?? fail()
    next++
    return () => literal.value
  }

  const term = either()
  if (next < tokens.length) fail()
  return { expressions, holds: (valueOf) => Boolean(term(valueOf)) }
}

const TOKEN =
  /\s*(?:('(?:[^']|'')*'|"[^"]*")|(\$(?:\[[^\]]*\]|[^\s()<>=!&|'"[\]])+)|(\|\||&&|[<>=!]=|[<>!()])|([^\s()<>=!&|'"$]+))/y

function tokensOf(text: string): string[] {
  const tokens: string[] = []
  const end = text.trimEnd().length
  TOKEN.lastIndex = 0
  while (TOKEN.lastIndex < end) {
    const start = TOKEN.lastIndex
    const match = TOKEN.exec(text)
    if (!match) throw new SyntaxError(`unexpected ${text.slice(start, start + 20).trim()}`)
    tokens.push(match[1] ?? match[2] ?? match[3] ?? match[4]!)
  }
  return tokens
}

function literalOf(token: string): { readonly value: unknown } | undefined {
  if (token.startsWith("'")) return { value: token.slice(1, -1).replaceAll("''", "'") }
  if (token.startsWith('"')) return { value: token.slice(1, -1) }
  if (/^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(token)) return { value: Number(token) }
  const words: Readonly<Record<string, unknown>> = { true: true, false: false, null: null }
  return Object.hasOwn(words, token) ? { value: words[token] } : undefined
}

const COMPARISONS: Readonly<Record<string, (left: unknown, right: unknown) => boolean>> = {
  '==': equal,
  '!=': (left, right) => !equal(left, right),
  '<': (left, right) => ordered(left, right, (order) => order < 0),
  '<=': (left, right) => ordered(left, right, (order) => order <= 0),
  '>': (left, right) => ordered(left, right, (order) => order > 0),
  '>=': (left, right) => ordered(left, right, (order) => order >= 0),
}

function equal(left: unknown, right: unknown): boolean {
  const [a, b] = comparable(left, right)
  return isDeepStrictEqual(a, b)
}

function ordered(left: unknown, right: unknown, is: (order: number) => boolean): boolean {
  const [a, b] = comparable(left, right)
  if (typeof a !== typeof b || (typeof a !== 'number' && typeof a !== 'string')) return false
  return is(a < (b as typeof a) ? -1 : a > (b as typeof a) ? 1 : 0)
}

/** Letters without their case; as numbers where one is a number and the other looks like one. */
function comparable(left: unknown, right: unknown): [unknown, unknown] {
  const lower = (it: unknown) => (typeof it === 'string' ? it.toLowerCase() : it)
  const number = (it: unknown) =>
    typeof it === 'string' && it.trim() !== '' && !Number.isNaN(Number(it)) ? Number(it) : lower(it)
  if (typeof left === 'number') return [left, number(right)]
  if (typeof right === 'number') return [number(left), right]
  return [lower(left), lower(right)]
}
