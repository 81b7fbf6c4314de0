import { pointerOf, type Document } from '../../document/openapi.ts'
import type { Problem } from '../../document/problem.ts'
import type { Finding } from './schema-units.ts'

/** Something in a schema that no validator can be made of. */
export interface SchemaProblem extends Omit<Problem, 'location'> {
  /** RFC 6901 pointer in the bundled document, without `#`. */
  readonly pointer: string
}

const HINTS: Readonly<Record<string, string>> = {
  'invalid-schema':
    'give the keyword a value that JSON Schema 2020-12 allows: validators do not check it as it is',
  'invalid-pattern':
    'write the pattern as an ECMAScript regular expression that compiles with the u flag',
  'ref-to-nowhere': 'define what the reference names, or correct it',
  'ref-cycle': 'let one of the references in the circle name a schema',
}

/** The findings with their pointers, each once, in document order. */
export function problemsOf(document: Document, findings: readonly Finding[]): SchemaProblem[] {
  if (findings.length === 0) return []
  const pointers = pointersTo(document, new Set(findings.map(({ node }) => node)))
  const problems = new Map<string, SchemaProblem & { order: number }>()
  for (const { node, keys, code, message } of findings) {
    const place = pointers.get(node) ?? { pointer: '', order: 0 }
    const pointer = place.pointer + pointerOf(...keys)
    const hint = HINTS[code]!
    const severity = code === 'invalid-schema' ? ('warning' as const) : ('error' as const)
    const problem = { code, severity, message, hint, pointer }
    problems.set(`${pointer} ${message}`, { ...problem, order: place.order })
  }
  return [...problems.values()]
    .sort((a, b) => a.order - b.order)
    .map(({ order: _, ...problem }) => problem)
}

/** Where these nodes stand, and in which order. */
function pointersTo(
  document: Document,
  wanted: ReadonlySet<object>,
): Map<object, { pointer: string; order: number }> {
  const found = new Map<object, { pointer: string; order: number }>()
  const stack: { node: unknown; pointer: string }[] = [{ node: document, pointer: '' }]
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { node, pointer } = next
    if (typeof node !== 'object' || node === null) continue
    if (wanted.has(node) && !found.has(node)) found.set(node, { pointer, order: found.size })
    if (found.size === wanted.size) break
    for (const [key, child] of Object.entries(node).reverse()) {
      stack.push({ node: child, pointer: pointer + pointerOf(key) })
    }
  }
  return found
}
