import { isObject } from '../../document/objects.ts'
import { SCHEMA_KEYWORDS } from '../../document/schemas/schema-keywords.ts'
import { same } from '../compare/cursor.ts'

type Node = Record<string, unknown>

/** Removes or rewrites single keywords in place; applying it twice has no further effect. */
export function simplify(schema: Node): void {
  for (const key of Object.keys(schema)) {
    if (ANNOTATIONS.has(key) || key.startsWith('x-') || hasNoEffect(key, schema[key])) {
      delete schema[key]
    }
  }
  if ('const' in schema && !('enum' in schema)) {
    schema.enum = [schema.const]
    delete schema.const
  }
  if (schema.format === 'byte' && schema.contentEncoding === undefined) {
    schema.contentEncoding = 'base64'
    delete schema.format
  }
  if (schema.type === 'number' && isWhole(schema.multipleOf)) schema.type = 'integer'
  if (schema.type === 'integer') {
    roundBounds(schema)
    if (schema.multipleOf === 1) delete schema.multipleOf
  }
  simplifyLists(schema)
  namesToOthers(schema)
  if (Array.isArray(schema.type)) {
    schema.type = schema.type.length === 1 ? schema.type[0] : [...schema.type].sort()
  }
  for (const key of ['enum', 'required']) {
    const list = schema[key]
    if (Array.isArray(list)) schema[key] = [...list].sort(byJson)
  }
  if (schema.type === 'boolean' && same(schema.enum, [false, true])) delete schema.enum
  for (const [keyword, kind] of SCHEMA_KEYWORDS) {
    const group = schema[keyword]
    if (kind !== 'schema' && typeof group === 'object' && group !== null) {
      replaceBooleans(group as Node)
    }
  }
}

/** Replaces boolean schemas in a map or list by objects. */
function replaceBooleans(group: Node): void {
  for (const [key, schema] of Object.entries(group)) {
    if (typeof schema === 'boolean') group[key] = schema ? {} : { not: {} }
  }
}

/** Removes what limits no item of a list: parts of a tuple like the items after them, `contains` from 0 on. */
function simplifyLists(schema: Node): void {
  const { prefixItems, items, maxItems, minContains, maxContains } = schema
  if (Number(maxItems ?? Infinity) < 2) delete schema.uniqueItems
  if (schema.unevaluatedItems !== undefined) return
  if (Array.isArray(prefixItems)) {
    const kept = prefixItems.findLastIndex((it) => !same(it, items ?? {})) + 1
    schema.prefixItems = prefixItems.slice(0, kept)
    if (kept === 0) delete schema.prefixItems
  }
  if (minContains === 0 && maxContains === undefined) {
    delete schema.contains
    delete schema.minContains
  }
}

/** Replaces `patternProperties` that concern every name of a map by `additionalProperties`. */
function namesToOthers(schema: Node): void {
  const { patternProperties: patterns, properties } = schema
  if (!isObject(patterns) || properties !== undefined) return
  const [[pattern, others] = [], ...more] = Object.entries(patterns)
  if (more.length > 0 || !matchesAll(pattern)) return
  delete schema.patternProperties
  schema.additionalProperties = others
}

function isWhole(value: unknown): boolean {
  return Number.isInteger(value)
}

/** Makes the bounds of an integer inclusive integers. */
function roundBounds(schema: Node): void {
  for (const { bound, exclusive, round, step } of BOUNDS) {
    const [inclusive, outside] = [schema[bound], schema[exclusive]]
    if (typeof inclusive === 'number') schema[bound] = round(inclusive)
    else if (typeof outside === 'number') {
      schema[bound] = Number.isInteger(outside) ? outside + step : round(outside)
      delete schema[exclusive]
    }
  }
}

const BOUNDS = [
  { bound: 'minimum', exclusive: 'exclusiveMinimum', round: Math.ceil, step: 1 },
  { bound: 'maximum', exclusive: 'exclusiveMaximum', round: Math.floor, step: -1 },
] as const

const ANNOTATIONS = new Set([
  ...[
    'title',
    'summary',
    'description',
    'example',
    'examples',
    'externalDocs',
    'xml',
    'deprecated',
  ],
  ...['$comment', '$schema', '$id'],
])

/** Whether a keyword with this value means the same as no keyword. */
function hasNoEffect(keyword: string, value: unknown): boolean {
  switch (keyword) {
    case 'uniqueItems':
    case 'readOnly':
    case 'writeOnly':
      return value === false
    case 'minLength':
    case 'minItems':
    case 'minProperties':
      return value === 0
    case 'pattern':
      return matchesAll(value)
    case 'required':
    case 'allOf':
      return Array.isArray(value) && value.length === 0
    case 'additionalProperties':
    case 'unevaluatedProperties':
    case 'items':
    case 'propertyNames':
      return value === true || same(value, {})
    case 'not':
      return value === false
    case 'dependentRequired':
      return isObject(value) && Object.values(value).every((it) => same(it, []))
    default:
      return false
  }
}

/** Whether a pattern is known to match every string; `.` matches no line break. */
function matchesAll(pattern: unknown): boolean {
  return typeof pattern === 'string' && EVERYTHING.test(pattern)
}

const EVERYTHING = /^(\^|\$|\^?\.\*|\.\*\$|\^?(\[\\s\\S\]|\[\\S\\s\]|\[\^\])\*\$?)?$/

function byJson(a: unknown, b: unknown): number {
  const [left, right] = [JSON.stringify(a), JSON.stringify(b)]
  return left < right ? -1 : left > right ? 1 : 0
}
