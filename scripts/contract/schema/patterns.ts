import fastCheck, { type Arbitrary } from 'fast-check'
import { createContext } from 'node:vm'
import { pointerOf } from '../../document/json-pointer.ts'
import { mapSchemas } from '../../document/schemas/map-schemas.ts'
import type { Document } from '../../document/openapi.ts'
import { mayBacktrack, regularExpression } from '../../document/regular-expression.ts'
import { endsWithin, shown } from '../../read/limits/slow-pattern.ts'

/** Milliseconds for one pattern on one string. */
const LONGEST = 1000

/** A pattern with catastrophic backtracking: the mock and the compiled validators would hang. */
export class SlowPattern extends Error {
  override readonly name = 'SlowPattern'
}

/** A pattern that isn't a regular expression. */
export class InvalidPattern extends SyntaxError {
  override readonly name = 'InvalidPattern'
  /** Where the document has it first. */
  readonly pointer: string

  constructor(message: string, pointer: string) {
    super(message)
    this.pointer = pointer
  }
}

/** A regular expression, possibly with a time limit. */
export interface StringTest {
  test(text: string): boolean
  /** Ajv's cache key. */
  toString(): string
}

/**
 * The regular expression of a pattern, whose `test` ends in time or throws SlowPattern. Every value
 * of the suite passes the oracle first, so that nothing behind it needs a limit.
 *
 * @throws InvalidPattern
 */
export function boundedPattern(pattern: string, document: Document): StringTest {
  let bounded = made.get(pattern)
  if (!bounded) made.set(pattern, (bounded = bound(pattern, document)))
  return bounded
}

/** Cached, because each limit costs a quarter of a millisecond and strings repeat. */
const made = new Map<string, StringTest>()

function bound(pattern: string, document: Document): StringTest {
  const expression = regularExpression(pattern)
  if (typeof expression === 'string')
    throw new InvalidPattern(expression, placeOf(pattern, document))
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
        `#${placeOf(pattern, document)}: pattern ${shown(pattern)} takes seconds to be tested on ${shown(text)}; ` +
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
    if (schema['pattern'] === wanted) found.push(`${pointer}/pattern`)
    if (Object.hasOwn(Object(schema['patternProperties']), wanted)) {
      found.push(`${pointer}${pointerOf('patternProperties', wanted)}`)
    }
    return schema
  })
  return found[0] ?? ''
}

/** Random matching strings; `undefined` for patterns that fast-check can't read, such as look-arounds. */
export function matchingStrings(pattern: string): Arbitrary<string> | undefined {
  const expression = regularExpression(pattern)
  try {
    return typeof expression === 'string' ? undefined : fastCheck.stringMatching(expression)
  } catch {
    return undefined
  }
}
