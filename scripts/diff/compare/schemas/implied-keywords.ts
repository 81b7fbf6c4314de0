import { same, type Cursor, type Node } from '../cursor.ts'
import { typesOf, type Conjunction } from './alternatives.ts'
import { boundOf, effectOf } from './limits.ts'

/** Keywords that allow every value. */
export const NEUTRAL = new Set([
  ...['readOnly', 'writeOnly', 'default', 'discriminator', '$defs', 'definitions', '$anchor'],
])

export function isAnything({ node }: Cursor): boolean {
  return node !== undefined && Object.keys(node).every((keyword) => NEUTRAL.has(keyword))
}

export function covers(types: readonly string[], type: string): boolean {
  return types.includes(type) || (type === 'integer' && types.includes('number'))
}

/** Whether a keyword concerns values of a type that the schemas don't allow. */
export function isIrrelevant(part: Conjunction, keyword: string): boolean {
  const concerned = KEYWORD_TYPES.get(keyword)
  return (
    concerned !== undefined &&
    part.some(({ node }) => {
      const types = typesOf(node!)
      return types.length > 0 && types.every((type) => !covers([concerned], type))
    })
  )
}

const KEYWORD_TYPES: ReadonlyMap<string, string> = new Map([
  ...['minLength', 'maxLength', 'pattern'].map((it) => [it, 'string'] as const),
  ...['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'].map(
    (it) => [it, 'number'] as const,
  ),
  ...['items', 'prefixItems', 'minItems', 'maxItems', 'uniqueItems', 'contains'].map(
    (it) => [it, 'array'] as const,
  ),
  ...['properties', 'required', 'additionalProperties', 'minProperties', 'maxProperties']
    .concat('patternProperties', 'propertyNames', 'dependentRequired', 'dependentSchemas')
    .map((it) => [it, 'object'] as const),
])

/** Whether a bound allows no more than another. */
export function isWithin(
  node: Node,
  target: Node,
  keyword: 'minimum' | 'maximum',
  sign: 1 | -1,
): boolean {
  const [own, limit] = [boundOf(node, keyword, sign), boundOf(target, keyword, sign)!]
  if (!own) return false
  const margin = (own.value - limit.value) * sign
  return margin > 0 || (margin === 0 && (own.exclusive || !limit.exclusive))
}

/** Whether a keyword allows no more than another value of it, going by itself alone. */
export function keywordFits(node: Node, target: Node, keyword: string): boolean {
  const [own, value] = [node[keyword], target[keyword]]
  // Others depend on their sibling keywords, or on schemas that differ between the documents.
  if (!INDEPENDENT.has(keyword)) return false
  if (own === undefined) return false
  return same(own, value) || effectOf(keyword, own, value) === 'more'
}

const INDEPENDENT = new Set([
  ...['minLength', 'maxLength', 'pattern', 'format', 'multipleOf', 'minItems', 'maxItems'],
  ...['uniqueItems', 'minProperties', 'maxProperties', 'contentEncoding', 'contentMediaType'],
])
