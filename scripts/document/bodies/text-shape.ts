import { parse } from '../json.ts'
import { isObject } from '../objects.ts'
import type { Schema } from '../openapi.ts'
import type { Follow } from '../references.ts'
import { jsonTypes, type JsonType } from './json-types.ts'

/** How a string that arrives is decoded. */
export interface TextShape {
  /** Whether it is JSON, or the types of JSON that it may be while any other string stays one. */
  readonly json: boolean | readonly JsonType[]
  /** The schema of what it is decoded to; undefined where nothing is known of it. */
  readonly schema: Schema | undefined
  /** Strings in place of JSON that end a stream. */
  readonly end: readonly string[]
}

const TEXT: TextShape = { json: false, schema: undefined, end: [] }

/**
 * How a string with a schema is decoded: strings stay what they are, unless their schema says that
 * they hold JSON, and all other values are written as JSON.
 *
 * @see https://spec.openapis.org/oas/v3.2.0.html#server-sent-events-streams
 */
export function textShape(schema: Schema | undefined, follow: Follow): TextShape {
  return shapeOf(schema, { follow, wordsEnd: false }, new Set())
}

/** The same for the data of events, where a word that the description names in place of JSON ends the stream. */
export function eventData(schema: Schema | undefined, follow: Follow): TextShape {
  return shapeOf(schema, { follow, wordsEnd: true }, new Set())
}

interface Rules {
  readonly follow: Follow
  readonly wordsEnd: boolean
}

function shapeOf(schema: Schema | undefined, rules: Rules, above: Set<unknown>): TextShape {
  const { follow } = rules
  const held = heldJson(schema, follow)
  if (held !== undefined) return { json: true, schema: held, end: [] }
  const types = jsonTypes(schema, follow)
  if (types === undefined) return TEXT
  const alternatives = alternativesOf(schema, follow)
  if (alternatives && !above.has(alternatives.schemas)) {
    const inner = new Set([...above, alternatives.schemas])
    const shapes = alternatives.schemas.map((it) => shapeOf(it, rules, inner))
    return union(schema, alternatives, shapes, rules)
  }
  const others = withoutStrings(types)
  if (others.length === types.length) return { json: true, schema, end: [] }
  return { json: others.some((type) => type !== 'null') ? others : false, schema, end: [] }
}

/** The shape of a string that has one of several, of the alternatives in a schema. */
function union(
  schema: Schema | undefined,
  { keyword, schemas: alternatives }: Alternatives,
  shapes: readonly TextShape[],
  { follow, wordsEnd }: Rules,
): TextShape {
  const isJson = ({ json, end }: TextShape) => json !== false || end.length > 0
  if (!shapes.some(isJson)) return { json: false, schema, end: [] }
  const words = shapes.map((it) => (isJson(it) || !wordsEnd ? [] : wordsOf(it.schema, follow)))
  const values = shapes.filter((_, index) => words[index]!.length === 0)
  const types = values.flatMap((it) =>
    it.json === true ? (jsonTypes(it.schema, follow) ?? ANY) : it.json || [],
  )
  const schemas = values.map((it) => it.schema ?? (it.json === true ? {} : { type: 'string' }))
  const isSame =
    schemas.length === alternatives.length &&
    schemas.every((it, index) => it === alternatives[index])
  const { discriminator } = targetOf(schema, follow)
  return {
    json: values.every(({ json }) => json === true) || withoutStrings(types),
    schema: isSame
      ? schema
      : schemas.length === 1
        ? schemas[0]
        : { ...(discriminator !== undefined && { discriminator }), [keyword]: schemas },
    end: [...words.flat(), ...shapes.flatMap((it) => it.end)],
  }
}

const ANY: readonly JsonType[] = ['number', 'boolean', 'null', 'object', 'array']

function withoutStrings(types: readonly JsonType[]): JsonType[] {
  return [...new Set(types)].filter((type) => type !== 'string')
}

/** The strings that a schema allows, if it lists them and none of them is JSON. */
function wordsOf(schema: Schema | undefined, follow: Follow): string[] {
  const target = targetOf(schema, follow)
  const listed = 'const' in target ? [target.const] : target.enum
  if (!Array.isArray(listed)) return []
  return listed.every((word) => typeof word === 'string' && !parse(word)) ? listed : []
}

/** The schema of the JSON in strings whose schema says that they hold it. */
export function heldJson(schema: unknown, follow: Follow): Schema | undefined {
  const { contentMediaType, contentSchema } = targetOf(schema, follow)
  const isJson = typeof contentMediaType === 'string' && isJsonType(contentMediaType)
  return isJson && isObject(contentSchema) ? contentSchema : undefined
}

/** @see https://mimesniff.spec.whatwg.org/#json-mime-type */
export function isJsonType(mediaType: string): boolean {
  return /^[^;*]*[/+]json\s*(;|$)/i.test(mediaType)
}

interface Alternatives {
  readonly keyword: 'oneOf' | 'anyOf'
  readonly schemas: readonly Schema[]
}

function alternativesOf(schema: Schema | undefined, follow: Follow): Alternatives | undefined {
  const target = targetOf(schema, follow)
  const keyword = (['oneOf', 'anyOf'] as const).find((it) => Array.isArray(target[it]))
  return keyword && { keyword, schemas: target[keyword] as readonly Schema[] }
}

/** The schema at the end of a chain of references; an empty one where there is none. */
export function targetOf(schema: unknown, follow: Follow): Readonly<Record<string, unknown>> {
  const seen = new Set<unknown>()
  let target = schema
  while (isObject(target) && typeof target.$ref === 'string' && !seen.has(target)) {
    seen.add(target)
    target = follow(target.$ref)
  }
  return isObject(target) ? target : {}
}
