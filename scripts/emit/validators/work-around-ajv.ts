import type { JsonSchema } from './json-schema.ts'

type Detach = (schema: JsonSchema) => JsonSchema

/**
 * The same schema without what Ajv takes badly: it skips members named `__proto__`, and nests the
 * code for each further member or alternative one level deeper, until parsers give up.
 *
 * @param tracksEvaluated whether it has to notice what each part evaluates, which it does not for all
 */
export function kindToAjv(
  schema: Record<string, unknown>,
  detach: Detach,
  tracksEvaluated = false,
): Record<string, unknown> {
  const noted = tracksEvaluated ? withNotedParts(schema) : schema
  return withShortLists(withoutPrototypeMember(noted), detach)
}

/**
 * Ajv passes over `if` with nothing to follow and over `unevaluatedItems: true`, at
 * `dependentSchemas` forgets the members that were evaluated before, and does not know which items
 * were those that `contains` found.
 */
function withNotedParts(schema: Record<string, unknown>): Record<string, unknown> {
  const { dependentSchemas, ...noted } = schema
  const parts: JsonSchema[] = Object.entries(Object(dependentSchemas)).map(([name, then]) => ({
    if: { type: 'object', required: [name] },
    then,
  }))
  if (noted.if !== undefined && [noted.then, noted.else].every((it) => (it ?? true) === true)) {
    parts.push({ anyOf: [noted.if, true] })
    for (const keyword of ['if', 'then', 'else']) delete noted[keyword]
  }
  if (noted.unevaluatedItems === true) {
    delete noted.unevaluatedItems
    noted.items ??= true
  }
  if (noted.unevaluatedItems !== undefined && noted.contains !== undefined) {
    noted.unevaluatedItems = { anyOf: [noted.contains, noted.unevaluatedItems] }
  }
  if (parts.length > 0)
    noted.allOf = [...((noted.allOf as JsonSchema[] | undefined) ?? []), ...parts]
  return noted
}

function withoutPrototypeMember(schema: Record<string, unknown>): Record<string, unknown> {
  const properties = schema.properties as object | undefined
  const patterns = schema.patternProperties as object | undefined
  const own = memberOf(properties)
  const pattern = memberOf(patterns)
  if (own === undefined && pattern === undefined) return schema
  const { properties: _, patternProperties: __, ...rest } = schema
  const members = Object.entries(properties ?? {}).filter(([name]) => name !== PROTOTYPE)
  return {
    ...rest,
    ...(members.length > 0 && { properties: Object.fromEntries(members) }),
    patternProperties: Object.fromEntries([
      ...Object.entries(patterns ?? {}).filter(([name]) => name !== PROTOTYPE),
      ...(own === undefined ? [] : [[`^${PROTOTYPE}$`, own]]),
      ...(pattern === undefined ? [] : [[`(?:${PROTOTYPE})`, pattern]]),
    ]),
  }
}

const PROTOTYPE = '__proto__'

function memberOf(map: object | undefined): unknown {
  return map !== undefined && Object.hasOwn(map, PROTOTYPE)
    ? (map as Record<string, unknown>)[PROTOTYPE]
    : undefined
}

/** Beyond this many members or alternatives, they are checked by several functions. */
const LONGEST = 100

function withShortLists(schema: Record<string, unknown>, detach: Detach): Record<string, unknown> {
  const short = { ...schema }
  const members = Object.entries((short.properties as Record<string, JsonSchema> | undefined) ?? {})
  if (members.length > LONGEST) {
    const parts = chunks(members).map((chunk) => detach({ properties: Object.fromEntries(chunk) }))
    short.properties = Object.fromEntries(members.map(([name]) => [name, true]))
    short.allOf = [...((short.allOf as JsonSchema[] | undefined) ?? []), ...parts]
  }
  for (const keyword of ['allOf', 'anyOf']) {
    let list = (short[keyword] as JsonSchema[] | undefined) ?? []
    while (list.length > LONGEST) list = chunks(list).map((chunk) => detach({ [keyword]: chunk }))
    if (list.length > 0) short[keyword] = list
  }
  return short
}

function chunks<T>(list: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(list.length / LONGEST) }, (_, i) =>
    list.slice(i * LONGEST, (i + 1) * LONGEST),
  )
}
