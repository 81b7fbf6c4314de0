import fastCheck, { type Arbitrary } from 'fast-check'
import { createContext } from 'node:vm'
import { mapSchemas } from '../../document/map-schemas.ts'
import { pointerOf, type Document } from '../../document/openapi.ts'
import { regularExpression } from '../../document/regular-expression.ts'
import { endsWithin, mayBacktrack, shown } from '../../read/limits/slow-pattern.ts'

/** Milliseconds for one pattern on one text. */
const LONGEST = 2000

/** A pattern that backtracks without end; the mock and the compiled validators would hang on it. */
export class SlowPattern extends Error {
  override readonly name = 'SlowPattern'
}

/** Whatever tells whether a text matches. */
export interface TextTest {
  test(text: string): boolean
  /** By which Ajv tells one from another. */
  toString(): string
}

/**
 * The regular expression of a pattern, whose test ends in time or throws. The texts that the suite
 * makes pass the oracle first, so that nothing behind it needs a limit.
 *
 * @throws SyntaxError for a pattern that is none, and SlowPattern from `test`
 */
export function boundedPattern(pattern: string, document: Document): TextTest {
  let bounded = made.get(pattern)
  if (!bounded) made.set(pattern, (bounded = bound(pattern, document)))
  return bounded
}

/** Texts come again and again, and each limit costs a quarter of a millisecond. */
const made = new Map<string, TextTest>()

function bound(pattern: string, document: Document): TextTest {
  const expression = regularExpression(pattern)
  if (typeof expression === 'string') throw new SyntaxError(expression)
  if (!mayBacktrack(pattern)) return expression
  const outcomes = new Map<string, boolean>()
  let current = ''
  let slow: SlowPattern | undefined
  const tryAll = () => void outcomes.set(current, expression.test(current))
  const context = createContext({ tryAll })
  const test = (text: string): boolean => {
    current = text
    if (!slow && !outcomes.has(text) && !endsWithin(LONGEST, context)) {
      slow = new SlowPattern(
        `${placeOf(pattern, document)}: pattern ${shown(pattern)} takes seconds to be tested on ${shown(text)}; ` +
          'let it match a text in one way only: ^a+$ instead of ^(a+)+$',
      )
    }
    if (slow) throw slow
    return outcomes.get(text)!
  }
  return { test, toString: () => String(expression) }
}

function placeOf(wanted: string, document: Document): string {
  const found: string[] = []
  mapSchemas(document, (schema, pointer) => {
    if (schema['pattern'] === wanted) found.push(`#${pointer}/pattern`)
    if (Object.hasOwn(Object(schema['patternProperties']), wanted)) {
      found.push(`#${pointer}${pointerOf('patternProperties', wanted)}`)
    }
    return schema
  })
  return found[0] ?? 'slow-pattern'
}

/** Texts that match; none where the pattern is beyond fast-check, which knows no look-around. */
export function matchingTexts(pattern: string): Arbitrary<string> | undefined {
  const expression = regularExpression(pattern)
  try {
    return typeof expression === 'string' ? undefined : fastCheck.stringMatching(expression)
  } catch {
    return undefined
  }
}
