import type { Document as SourceDocument } from '@redocly/openapi-core'
import { createContext, runInContext, type Context } from 'node:vm'
import { sourceMap } from '../locate.ts'
import { pointerOf } from '../../document/openapi.ts'
import type { Problem } from '../../document/problem.ts'
import type { Links } from '../follow-references.ts'
import { DATA_KEYS, NAMING_KEYS } from '../../document/map-schemas.ts'
import { regularExpression } from '../../document/regular-expression.ts'

/** Milliseconds for one pattern on all data of a description, and for all patterns; nearly all descriptions take less than one. */
const LONGEST = { one: 2000, all: 5000 }

/**
 * The pattern of a description on which the lint, or whatever else tests examples, would hang: it
 * backtracks without end on a text of the description's own data. Each pattern is tried on each
 * such text, as references may bring any two together.
 */
export function slowPattern(files: readonly SourceDocument[], links: Links): Problem | undefined {
  const { patterns, texts } = collect(files, links)
  if (patterns.size === 0 || texts.size === 0) return undefined
  let expression = /(?:)/u
  let tried = ''
  const tryAll = () => {
    for (const text of texts) {
      tried = text
      expression.test(text)
    }
  }
  const context = createContext({ tryAll })
  const end = performance.now() + LONGEST.all
  for (const [pattern, { node, pointer }] of patterns) {
    const compiled = regularExpression(pattern)
    if (typeof compiled === 'string') continue
    expression = compiled
    const left = Math.max(1, Math.round(end - performance.now()))
    if (endsWithin(Math.min(LONGEST.one, left), context)) continue
    const location = sourceMap(files)(node, pointer)
    return {
      code: 'slow-pattern',
      severity: 'error',
      message: `pattern ${shown(pattern)} takes seconds to be tested on the description's examples and other data, last on ${shown(tried)}`,
      hint: 'let it match a text in one way only: ^a+$ instead of ^(a+)+$',
      ...(location && { location }),
    }
  }
  return undefined
}

/**
 * Whether `tryAll`, a function of the context, ends in time; nothing but this interrupts a regular
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

/** The patterns that may take long, with the schema that has them, and all texts that they may be tested on. */
function collect(files: readonly SourceDocument[], links: Links) {
  const patterns = new Map<string, { node: object; pointer: string }>()
  const texts = new Set<string>()
  const add = (pattern: string, node: object, pointer: string) => {
    if (!patterns.has(pattern) && mayBacktrack(pattern)) patterns.set(pattern, { node, pointer })
  }
  const seen = { data: new Set<unknown>(), other: new Set<unknown>() }
  const stack = files.map(({ parsed }) => ({ node: parsed, data: false, named: false }))
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { node, data, named } = next
    if (data && typeof node === 'string') texts.add(node)
    const known = data ? seen.data : seen.other
    if (typeof node !== 'object' || node === null || known.has(node)) continue
    known.add(node)
    if (links.has(node)) stack.push({ node: links.get(node)!.target, data, named: false })
    for (const [key, child] of Object.entries(node)) {
      if (data) texts.add(key)
      else if (key === 'pattern' && typeof child === 'string') add(child, node, '/pattern')
      else if (key === 'patternProperties' && typeof child === 'object') {
        for (const pattern of Object.keys(child ?? {}))
          add(pattern, node, `/patternProperties${pointerOf(pattern)}`)
      }
      const isName = !named && !Array.isArray(node) && NAMING_KEYS.has(key)
      stack.push({ node: child, data: data || (!named && DATA_KEYS.has(key)), named: isName })
    }
  }
  return { patterns, texts }
}

/** Whether a pattern is more than one repetition after `^`, which no text holds up. */
export function mayBacktrack(pattern: string): boolean {
  const bare = pattern.replace(/\\./gs, '').replaceAll('(?', '(')
  return !bare.startsWith('^') || bare.includes('|') || bare.split(/[*+?{]/).length > 2
}

export function shown(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text)
}
