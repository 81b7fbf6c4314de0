import { RegExpParser, type AST } from '@eslint-community/regexpp'
import { toUnicodeSet, type ReadonlyFlags } from 'regexp-ast-analysis'
import { Automaton, EMPTY, TooComplexError, choice, type Fragment } from './automaton.ts'

/**
 * The longest string that a pattern may be tested on, so that no string needs more than about a
 * hundred million steps; `undefined` if the time grows with the length only.
 */
export function lengthLimit(expression: RegExp): number | undefined {
  const growth = patternGrowth(expression)
  return growth === 1 ? undefined : Math.max(SHORTEST_LIMIT, Math.floor(1e8 ** (1 / growth)))
}

/** For exponential time. */
const SHORTEST_LIMIT = 16

/**
 * How the time of a backtracking engine grows with the length of a string that doesn't match: the
 * degree of a polynomial, which is 1 for linear time, or `Infinity` for exponential time. An upper
 * bound: long counted repetitions count as endless ones, and patterns that are too complex to
 * analyse as exponential.
 */
export function patternGrowth({ source, flags }: RegExp): number {
  const unicode = flags.includes('u')
  const pattern = new RegExpParser().parsePattern(source, 0, source.length, unicode)
  try {
    return growthOf(pattern.alternatives, { unicode }, false)
  } catch (error) {
    if (error instanceof TooComplexError) return Infinity
    throw error
  }
}

/** @param isAnchored whether the alternatives are tried at one place of the string only */
function growthOf(
  alternatives: readonly AST.Alternative[],
  flags: ReadonlyFlags,
  isAnchored: boolean,
): number {
  return Math.max(1, ...alternatives.map((it) => growthOfSequence(it.elements, flags, isAnchored)))
}

function growthOfSequence(
  elements: readonly AST.Element[],
  flags: ReadonlyFlags,
  isAnchoredOutside: boolean,
): number {
  const automaton = new Automaton()
  const isAnchored = isAnchoredOutside || isEdge(elements[0], 'start')
  const leading = new Set(
    elements.slice(
      0,
      elements.findIndex(({ type }) => type !== 'Assertion'),
    ),
  )
  const anything = () => automaton.loop(automaton.position(toUnicodeSet(ANYTHING, flags).chars))
  /** The growths that the automaton doesn't show: of lookarounds, and of repeated optional parts. */
  const others: number[] = []

  const sequence = (parts: readonly AST.Element[]): Fragment =>
    parts.map(compile).reduce((whole, part) => automaton.join(whole, part), EMPTY)
  const anyOf = (parts: readonly AST.Alternative[]): Fragment =>
    choice(parts.map(({ elements }) => sequence(elements)))

  function compile(element: AST.Element): Fragment {
    switch (element.type) {
      case 'Group':
      case 'CapturingGroup':
        return anyOf(element.alternatives)
      case 'Quantifier':
        return repeat(element)
      case 'Assertion':
        if ('alternatives' in element) {
          const isTriedOnce = isAnchored && leading.has(element)
          others.push(growthOf(element.alternatives, flags, isTriedOnce))
        }
        return EMPTY
      case 'Backreference':
        return anything()
      default:
        return automaton.position(toUnicodeSet(element, flags).chars)
    }
  }

  function repeat({ element, min, max }: AST.Quantifier): Fragment {
    const copies: Fragment[] = [compile(element)]
    const isCharacter = /^Character/.test(element.type)
    if (max === 1) return min === 0 ? choice([EMPTY, copies[0]!]) : copies[0]!
    // The optional parts of `(a?){30}` match the same string in a billion ways.
    if (copies[0]!.empty > 0 && min > FEW) others.push(Infinity)
    if (max > (isCharacter ? MANY : FEW)) {
      const loop = automaton.loop(copies[0]!)
      return min === 0 ? loop : { ...loop, empty: copies[0]!.empty }
    }
    while (copies.length < max) copies.push(compile(element))
    return copies.reduceRight((rest, copy, index) => {
      const whole = automaton.join(copy, rest)
      return index < min ? whole : choice([EMPTY, whole])
    }, EMPTY)
  }

  const body = sequence(elements)
  if (!automaton.hasLoop) return Math.max(1, ...others)
  if (!isAnchored) automaton.join(anything(), body)
  // Without `$` a match ends at the last character: no string fails from there on.
  const accepting = isEdge(elements.at(-1), 'end') ? new Map() : body.last
  return Math.max(automaton.growth(accepting), ...others)
}

/** Repetitions of a group, and of a character, that are counted exactly. */
const FEW = 4
const MANY = 16

const ANYTHING: AST.CharacterSet = (
  new RegExpParser().parsePattern('[^]').alternatives[0]!.elements as [AST.CharacterClass]
)[0] as never

function isEdge(element: AST.Element | undefined, kind: 'start' | 'end'): boolean {
  return element?.type === 'Assertion' && element.kind === kind
}
