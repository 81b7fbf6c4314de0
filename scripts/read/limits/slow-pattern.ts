import type { Document as SourceDocument } from '@redocly/openapi-core'
import { createContext, runInContext, type Context } from 'node:vm'
import { pointerOf } from '../../document/json-pointer.ts'
import { isObject } from '../../document/objects.ts'
import type { Problem } from '../../document/problem.ts'
import { mayBacktrack, regularExpression } from '../../document/regular-expression.ts'
import { pointerTo, walk } from '../../document/walk.ts'
import { locate } from '../locate.ts'

/** Milliseconds for one pattern on all strings, and for all patterns. Nearly all descriptions need less than one. */
const LONGEST = { one: 1000, all: 5000 }

/**
 * The pattern on which the lint, or anything else that validates examples, would hang: it backtracks
 * exponentially on a string of the description's own data. Each pattern is tried on each string, as
 * references may combine any two.
 */
export function slowPattern(files: readonly SourceDocument[]): Problem | undefined {
  const { patterns, strings } = collect(files)
  if (patterns.size === 0 || strings.size === 0) return undefined
  let expression = /(?:)/u
  let tried = ''
  const tryAll = () => {
    for (const string of strings) {
      tried = string
      expression.test(string)
    }
  }
  const context = createContext({ tryAll })
  const end = performance.now() + LONGEST.all
  for (const [pattern, { file, pointer }] of patterns) {
    const compiled = regularExpression(pattern)
    if (typeof compiled === 'string') continue
    expression = compiled
    const left = Math.max(1, Math.round(end - performance.now()))
    if (endsWithin(Math.min(LONGEST.one, left), context)) continue
    return {
      code: 'slow-pattern',
      severity: 'error',
      message: `pattern ${shown(pattern)} takes seconds on the description's examples and other data, last on ${shown(tried)}`,
      hint: 'let it match a string in one way only: ^a+$ instead of ^(a+)+$',
      location: locate(file.source, pointer),
    }
  }
  return undefined
}

/**
 * Whether `tryAll`, a function of the context, ends in time. Nothing else interrupts a regular
 * expression.
 *
 * @param timeout in milliseconds
 */
export function endsWithin(timeout: number, context: Context): boolean {
  try {
    runInContext('tryAll()', context, { timeout })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return false
    throw error
  }
}

interface PatternPlace {
  readonly file: SourceDocument
  readonly pointer: string
}

/** The patterns that may take long, with their places, and all strings that they may be tested on. */
function collect(files: readonly SourceDocument[]) {
  const patterns = new Map<string, PatternPlace>()
  const strings = new Set<string>()
  for (const file of files) {
    for (const visit of walk(file.parsed)) {
      const { node, isData } = visit
      for (const [key, value] of Object.entries(node)) {
        if (isData) {
          strings.add(key)
          if (typeof value === 'string') strings.add(value)
        } else if (DATA_STRINGS.has(key) && typeof value === 'string') strings.add(value)
        else {
          for (const [pattern, ...keys] of patternsOf(key, value)) {
            if (patterns.has(pattern) || !mayBacktrack(pattern)) continue
            patterns.set(pattern, { file, pointer: pointerTo(visit) + pointerOf(key, ...keys) })
          }
        }
      }
    }
  }
  return { patterns, strings }
}

const DATA_STRINGS = new Set(['example', 'default', 'const', 'value'])

function patternsOf(key: string, value: unknown): [pattern: string, ...keys: string[]][] {
  if (key === 'pattern' && typeof value === 'string') return [[value]]
  if (key !== 'patternProperties' || !isObject(value)) return []
  return Object.keys(value).map((pattern) => [pattern, pattern])
}

export function shown(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text)
}
