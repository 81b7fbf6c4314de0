import { pointerOf } from '../../document/json-pointer.ts'
import type { Document } from '../../document/openapi.ts'
import type { ProblemCode } from '../../document/problem-codes.ts'
import type { DocumentProblem } from '../../document/problem.ts'
import { pointerTo, walk } from '../../document/walk.ts'
import type { Finding } from './types.ts'

const HINTS: Readonly<Partial<Record<ProblemCode, string>>> = {
  'invalid-schema':
    'give the keyword a value that JSON Schema 2020-12 allows; validators ignore malformed keywords',
  'invalid-pattern':
    'write the pattern as an ECMAScript regular expression that compiles with the u flag',
  'backtracking-pattern':
    'begin it with ^, and let it match a string in one way only: ^a+$ instead of ^(a+)+$ and a+$',
  'ref-to-nowhere': 'define the target of the reference, or correct the reference',
  'ref-cycle': 'let one of the references in the cycle name a schema',
}

const WARNINGS: ReadonlySet<ProblemCode> = new Set(['invalid-schema', 'backtracking-pattern'])

/** The findings with their pointers, each once, in document order. */
export function problemsOf(document: Document, findings: readonly Finding[]): DocumentProblem[] {
  if (findings.length === 0) return []
  const pointers = pointersTo(document, new Set(findings.map(({ node }) => node)))
  const problems = new Map<string, DocumentProblem & { order: number }>()
  for (const { node, keys, code, message } of findings) {
    const place = pointers.get(node) ?? { pointer: '', order: 0 }
    const pointer = place.pointer + pointerOf(...keys)
    const hint = HINTS[code]!
    const severity = WARNINGS.has(code) ? ('warning' as const) : ('error' as const)
    const problem = { code, severity, message, hint, pointer }
    problems.set(`${pointer} ${message}`, { ...problem, order: place.order })
  }
  return [...problems.values()]
    .sort((a, b) => a.order - b.order)
    .map(({ order: _, ...problem }) => problem)
}

/** The pointers and positions of these nodes. */
function pointersTo(
  document: Document,
  wanted: ReadonlySet<object>,
): Map<object, { pointer: string; order: number }> {
  const found = new Map<object, { pointer: string; order: number }>()
  for (const visit of walk(document)) {
    if (!wanted.has(visit.node) || found.has(visit.node)) continue
    found.set(visit.node, { pointer: pointerTo(visit), order: found.size })
    if (found.size === wanted.size) break
  }
  return found
}
