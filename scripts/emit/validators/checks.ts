import { regularExpression } from '../../document/regular-expression.ts'
import { wireFormat } from '../../document/schemas/wire-formats.ts'
import { literal, propertyName } from '../../typescript/literal.ts'
import { FORMATS } from './formats.ts'
import { lengthLimit } from './patterns/growth.ts'
import type { JsonSchema } from './types.ts'

/** What the code of a function can name. */
export interface Scope {
  /** The function that checks a schema; `undefined` if every value is valid. */
  readonly check: (schema: JsonSchema, inPlace: boolean) => string | undefined
  /** The constant with this initializer. */
  readonly constant: (kind: string, code: string) => string
  /** The constant with this initializer, which names functions. */
  readonly table: (kind: string, code: string) => string
  /** Whether functions note what they have evaluated, because `unevaluated…` keywords occur. */
  readonly notes: boolean
  /** Whether strings with formats of dates may be a `Date`. */
  readonly dates: boolean
}

type Schema = Readonly<Record<string, unknown>>
type Schemas = Readonly<Record<string, JsonSchema>>

/**
 * Expressions for the keywords of a schema: each gives a list of errors, or `undefined` if `data` is
 * valid. Keywords that need what others have evaluated come last.
 */
export function checksOf(schema: Schema, scope: Scope): string[] {
  return KEYWORDS.filter((keyword) => schema[keyword] !== undefined).flatMap((keyword) =>
    CHECKS[keyword]!(schema[keyword] as never, scope, schema, keyword),
  )
}

type Check = (value: never, scope: Scope, schema: Schema, keyword: string) => string | string[]

const helperOf = (keyword: string) => `_check${keyword[0]!.toUpperCase()}${keyword.slice(1)}`

/** A check that needs nothing but the keyword's value. */
const plain: Check = (value: unknown, _scope, _schema, keyword) =>
  `${helperOf(keyword)}(data, ${literal(value)})`

const pattern: Check = (value: string, { constant }) =>
  `_checkPattern(data, ${patternConstant(value, constant)})`

function patternConstant(pattern: string, constant: Scope['constant']): string {
  const expression = regularExpression(pattern) as RegExp
  const limit = lengthLimit(expression)
  const code = `new RegExp(${[expression.source, expression.flags].map(literal).join(', ')})`
  const limited = limit === undefined ? code : `Object.assign(${code}, { limit: ${limit} })`
  return constant('pattern', `/* @__PURE__ */ ${limited}`)
}

const format: Check = (name: string) => {
  const { helper, type } = FORMATS[name]!
  return `_checkFormat(data, ${literal(name)}, ${literal(type)}, ${helper})`
}

/** The arguments that helpers pass on to functions. */
const passed = ({ notes }: Scope) => (notes ? 'depth, notes' : 'depth')

const inPlace = (schema: JsonSchema, scope: Scope): string | undefined => {
  const name = scope.check(schema, true)
  return name && `${name}(data, ${passed(scope)})`
}

const reference: Check = (id: string, scope) => inPlace({ $ref: id }, scope) ?? []

/** Written in line, as all of it applies, unless a schema has notes of its own. */
const allOf: Check = (schemas: readonly JsonSchema[], scope) =>
  schemas.flatMap((schema) => {
    if (typeof schema !== 'boolean' && !hasUnevaluated(schema)) return checksOf(schema, scope)
    return inPlace(schema, scope) ?? []
  })

export function hasUnevaluated(schema: Schema): boolean {
  return schema.unevaluatedItems !== undefined || schema.unevaluatedProperties !== undefined
}

const alternatives: Check = (schemas: readonly JsonSchema[], scope, _schema, keyword) => {
  const checks = schemas.map((schema) => scope.check(schema, true))
  if (keyword === 'anyOf' && !scope.notes && checks.includes(undefined)) return []
  const list = scope.table('checks', `[${checks.map(String).join(', ')}]`)
  return `${helperOf(keyword)}(data, ${list}, ${passed(scope)})`
}

const not: Check = (schema: JsonSchema, scope) =>
  `_checkNot(data, ${scope.check(schema, true)}, depth)`

const condition: Check = (test: JsonSchema, scope, schema) => {
  const parts = [test, schema.then ?? true, schema.else ?? true] as JsonSchema[]
  const checks = parts.map((part) => scope.check(part, true))
  return `_checkIf(data, ${checks.map(String).join(', ')}, ${passed(scope)})`
}

const dependentSchemas: Check = (schemas: Schemas, scope) =>
  `_checkDependentSchemas(data, ${members(schemas, scope, true)}, ${passed(scope)})`

/** A table of functions by member. */
function members(schemas: Schemas, scope: Scope, inPlace = false): string {
  const lines = Object.entries(schemas).flatMap(([name, schema]) => {
    const check = scope.check(schema, inPlace)
    return check === undefined && !scope.notes ? [] : `  ${propertyName(name)}: ${check},\n`
  })
  return scope.table('members', `{\n${lines.join('')}}`)
}

const properties: Check = (schemas: Schemas, scope) =>
  scope.notes || Object.values(schemas).some((schema) => scope.check(schema, false))
    ? `_checkProperties(data, ${members(schemas, scope)}, ${passed(scope)})`
    : []

const patternProperties: Check = (schemas: Schemas, scope) => {
  const entries = Object.entries(schemas).map(
    ([text, schema]) => `[${patternConstant(text, scope.constant)}, ${scope.check(schema, false)}]`,
  )
  const table = scope.table('patterns', `[${entries.join(', ')}]`)
  return `_checkPatternProperties(data, ${table}, ${passed(scope)})`
}

const additionalProperties: Check = (value: JsonSchema, scope, schema) => {
  const check = value === false ? 'false' : scope.check(value, false)
  if (check === undefined && !scope.notes) return []
  const { properties = {}, patternProperties = {} } = schema as Readonly<Record<string, object>>
  const names = literal(Object.keys(properties))
  const known = scope.constant('names', `/* @__PURE__ */ new Set(${names})`)
  const patterns = Object.keys(patternProperties).map((it) => patternConstant(it, scope.constant))
  return `_checkAdditionalProperties(data, ${known}, [${patterns.join(', ')}], ${check}, ${passed(scope)})`
}

const unevaluated: Check = (value: JsonSchema, scope, _schema, keyword) =>
  `${helperOf(keyword)}(data, ${value === false ? value : scope.check(value, false)}, ${passed(scope)})`

const propertyNames: Check = (schema: JsonSchema, scope) => {
  const check = scope.check(schema, false)
  return check === undefined ? [] : `_checkPropertyNames(data, ${check}, depth)`
}

const prefixItems: Check = (schemas: readonly JsonSchema[], scope) => {
  const checks = schemas.map((schema) => scope.check(schema, false))
  if (!scope.notes && checks.every((check) => check === undefined)) return []
  const list = scope.table('checks', `[${checks.map(String).join(', ')}]`)
  return `_checkPrefixItems(data, ${list}, ${passed(scope)})`
}

const items: Check = (value: JsonSchema, scope, schema) => {
  const check = scope.check(value, false)
  if (check === undefined && !scope.notes) return []
  const { prefixItems = [] } = schema as { prefixItems?: readonly unknown[] }
  return `_checkItems(data, ${prefixItems.length}, ${check}, ${passed(scope)})`
}

const contains: Check = (value: JsonSchema, scope, { minContains = 1, maxContains }) =>
  `_checkContains(data, ${scope.check(value, false)}, ${minContains}, ${maxContains}, ${passed(scope)})`

/** In the order in which they are checked. */
const CHECKS: Readonly<Record<string, Check>> = {
  type: (value: unknown, { dates }, schema) => {
    const found = dates ? wireFormat(schema) : undefined
    return found === 'date' || found === 'date-time'
      ? `_checkTypeOrDate(data, ${literal(value)}, ${literal(found)})`
      : `_checkType(data, ${literal(value)})`
  },
  enum: plain,
  const: plain,
  multipleOf: plain,
  maximum: plain,
  minimum: plain,
  exclusiveMaximum: plain,
  exclusiveMinimum: plain,
  maxLength: plain,
  minLength: plain,
  format,
  pattern,
  maxItems: plain,
  minItems: plain,
  maxProperties: plain,
  minProperties: plain,
  required: plain,
  dependentRequired: plain,
  uniqueItems: (value: boolean) => (value ? '_checkUniqueItems(data)' : []),
  $ref: reference,
  allOf,
  anyOf: alternatives,
  oneOf: alternatives,
  not,
  if: condition,
  dependentSchemas,
  propertyNames,
  prefixItems,
  items,
  contains,
  properties,
  patternProperties,
  additionalProperties,
  unevaluatedItems: unevaluated,
  unevaluatedProperties: unevaluated,
}

const KEYWORDS = Object.keys(CHECKS)
