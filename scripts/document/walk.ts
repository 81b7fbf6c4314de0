import { at, parsePointer, pointerOf } from './json-pointer.ts'
import { DATA_KEYS, NAMING_KEYS } from './schemas/schema-keywords.ts'

/** An object or list that a walk visits. */
export interface Visit {
  readonly node: object
  /** The key of `node` in its parent; empty for the root. */
  readonly key: string
  readonly parent: Visit | undefined
  /** Whether the keys of `node` are names that the description chooses, such as paths. */
  readonly hasNames: boolean
  /** Whether `node` is an instance or inside one, such as an example: a `$ref` in there isn't a reference. */
  readonly isData: boolean
}

/**
 * The objects and lists below a node of a description, the node included, in document order. A node
 * that is shared by YAML aliases comes once, and again if it is data in one place only. There is no
 * recursion, so that deep nesting can't overflow the stack.
 */
export function* walk(root: unknown): Generator<Visit> {
  const seen = { data: new Set<object>(), description: new Set<object>() }
  const stack: Visit[] = []
  const push = (node: unknown, key: string, parent: Visit | undefined) => {
    if (typeof node !== 'object' || node === null) return
    const isKeyword = parent !== undefined && !parent.hasNames
    const isData = parent?.isData === true || (isKeyword && isDataKey(key, node))
    const known = isData ? seen.data : seen.description
    if (known.has(node)) return
    const hasNames = isKeyword && !isData && !Array.isArray(node) && hasNamesAt(key)
    stack.push({ node, key, parent, hasNames, isData })
  }
  push(root, '', undefined)
  for (let visit = stack.pop(); visit; visit = stack.pop()) {
    const { node, isData } = visit
    const known = isData ? seen.data : seen.description
    if (known.has(node)) continue
    known.add(node)
    yield visit
    const keys = Object.keys(node)
    for (let index = keys.length - 1; index >= 0; index--) {
      const key = keys[index]!
      push((node as Record<string, unknown>)[key], key, visit)
    }
  }
}

/** Examples of a media type are a map of objects that may be references; those of a schema, a list of instances. */
function isDataKey(key: string, value: object): boolean {
  if (key === 'examples') return Array.isArray(value)
  return DATA_KEYS.has(key) || key.startsWith('x-')
}

function hasNamesAt(key: string): boolean {
  return key === 'examples' || NAMING_KEYS.has(key)
}

/** The pointer from the root of a walk to the visited node. */
export function pointerTo(visit: Visit): string {
  const keys: string[] = []
  for (let it = visit; it.parent; it = it.parent) keys.push(it.key)
  return pointerOf(...keys.reverse())
}

/** Whether the node at a pointer is data, as `walk` tells it. */
export function leadsIntoData(root: unknown, pointer: string): boolean {
  let node = root
  let hasNames = false
  for (const key of parsePointer(pointer)) {
    const child: unknown = at(node, pointerOf(key))
    if (typeof child !== 'object' || child === null) return false
    if (!hasNames && isDataKey(key, child)) return true
    hasNames = !hasNames && !Array.isArray(child) && hasNamesAt(key)
    node = child
  }
  return false
}
