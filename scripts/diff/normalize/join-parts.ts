import { isObject } from '../../document/objects.ts'
import { isReference } from '../../document/references.ts'
import { same } from '../compare/cursor.ts'
import type { Origins } from './original-pointers.ts'

type Node = Record<string, unknown>

/**
 * Joins the parts of an `allOf` into the schema itself, in place, if that means the same.
 *
 * @param definition gives the normalised schema of a part, or `undefined` for a recursive one
 */
export function joinParts(
  schema: Node,
  origins: Origins,
  definition: (part: Node) => Node | undefined,
): void {
  // It looks at what the parts declare, whether they are joined or not.
  const { allOf: parts, unevaluatedProperties, ...rest } = schema
  if (!Array.isArray(parts) || parts.length === 0 || !parts.every(isObject)) return
  let joined: Node | undefined = rest
  for (const part of parts as Node[]) {
    const target = definition(part)
    if (target === undefined || 'allOf' in target) return
    const { $ref: _, ...siblings } = part
    joined = join(joined, { ...origins.deepCopy(target), ...(isReference(part) && siblings) })
    if (joined === undefined) return
  }
  delete schema.allOf
  Object.assign(schema, joined, unevaluatedProperties !== undefined && { unevaluatedProperties })
}

/** The schema that means what both mean together, or `undefined` if it isn't the sum of their keywords. */
function join(a: Node, b: Node): Node | undefined {
  const joined: Node = { ...a }
  for (const [key, value] of Object.entries(b)) {
    if (joined[key] === undefined || same(joined[key], value)) joined[key] = value
    else if (key === 'required') {
      joined.required = [...new Set([...(a.required as string[]), ...(value as string[])])]
    } else if (key === 'properties') {
      joined.properties = joinProperties(a.properties as Node, value as Node)
    } else return undefined
  }
  const closed = CLOSING.some((keyword) => a[keyword] !== undefined || b[keyword] !== undefined)
  return closed && Object.keys(a).length > 0 ? undefined : joined
}

function joinProperties(a: Node, b: Node): Node {
  const properties = { ...a }
  for (const [name, schema] of Object.entries(b)) {
    const other = properties[name]
    const isNew = other === undefined || same(other, schema)
    properties[name] = isNew ? schema : { allOf: [other, schema] }
  }
  return properties
}

/** Keywords that depend on sibling `properties`, so that joining would change their meaning. */
const CLOSING = ['additionalProperties', 'unevaluatedProperties', 'patternProperties']
