import type { SchemaObject } from '../../document/schemas/map-schemas.ts'
import { isObject } from '../../document/objects.ts'
import { WELL_KNOWN } from './candidates.ts'

/** Keywords that never reject a value by themselves. */
const ANNOTATIONS = new Set(
  (
    'title description default deprecated readOnly writeOnly examples example $comment $ref $defs ' +
    'definitions $id $anchor $schema xml externalDocs discriminator contentMediaType ' +
    'contentEncoding contentSchema nullable properties patternProperties prefixItems allOf then ' +
    'else minContains'
  ).split(' '),
)

/** Keywords whose subschemas are places of their own, so that only `false` is a constraint. */
const STRUCTURAL = new Set(['items', 'additionalProperties'])

/** Whether a keyword of a schema can reject a value by itself. */
export function isConstraint(schema: SchemaObject, keyword: string): boolean {
  if (keyword.startsWith('x-') || ANNOTATIONS.has(keyword)) return false
  const value = schema[keyword]
  if (value === undefined || (value === true && keyword !== 'uniqueItems')) return false
  return !(STRUCTURAL.has(keyword) && typeof value === 'object')
}

/**
 * Candidates that may break one keyword and no other, the most promising first; the oracle decides.
 *
 * @param value a valid value
 * @param item a valid item, where the value may be a list
 */
export function violationsOf(
  schema: SchemaObject,
  keyword: string,
  value: unknown,
  item?: unknown,
): unknown[] {
  const maker = MAKERS[keyword]
  if (!maker) return FALLBACK
  const list = Array.isArray(value) && value.length > 0 ? value : [item ?? 'item']
  return maker(schema[keyword], LISTS.has(keyword) ? list : value, schema)
}

/** Keywords that only a list with items can break. */
const LISTS = new Set(['maxItems', 'uniqueItems', 'maxContains'])

type Maker = (argument: unknown, value: unknown, schema: SchemaObject) => unknown[]

const OTHERS = [12_345.5, 'text', true, ['item'], { member: 'value' }, null]
const FALLBACK = [...OTHERS, '', [], {}, 0, -1]

const MAKERS: Readonly<Record<string, Maker>> = {
  type: (argument, value) => (value === null || [argument].flat().length > 3 ? FALLBACK : OTHERS),
  enum: (argument) => outside(argument as unknown[]),
  const: (argument) => outside([argument]),
  minimum: (argument) => [Number(argument) - 1, Number(argument) - 0.5],
  maximum: (argument) => [Number(argument) + 1, Number(argument) + 0.5],
  exclusiveMinimum: (argument) => [Number(argument), Number(argument) - 1],
  exclusiveMaximum: (argument) => [Number(argument), Number(argument) + 1],
  multipleOf: (argument, value) =>
    [1, 0.5, 0.1].map((part) => Number(value) + Number(argument) * part).concat(1, 2, 3, 0.001),
  minLength: (argument, value) => [
    [...String(value)].slice(0, Number(argument) - 1).join(''),
    'x'.repeat(Number(argument) - 1),
  ],
  maxLength: (argument, value) => [
    lengthened(String(value), Number(argument) + 1),
    'x'.repeat(Number(argument) + 1),
    `https://example.org/${'x'.repeat(Number(argument))}`,
  ],
  pattern: (_, value, { minLength }) => [
    ...[' ', '\n', '!', '!!!!', 'x y', ' '.repeat(Number(minLength ?? 1))],
    ...[`!${value}`, `${value}!`, `\n${value}\n`, '0', 'a', 'ä', ''],
  ],
  format: (argument) => [...(INVALID[String(argument)] ?? []), 'no such format', '\u0000', '%'],
  minItems: (argument, value) => [listOf(value).slice(0, Number(argument) - 1)],
  maxItems: (argument, value) => [repeated(value, Number(argument) + 1)],
  uniqueItems: (_, value) => [repeated(value, 2)],
  contains: (_, value) => [[], ['nothing'], listOf(value).slice(0, 0)],
  maxContains: (argument, value) => [repeated(value, Number(argument) + 1)],
  minProperties: () => [{}],
  maxProperties: (argument, value) => {
    const more = range(Number(argument) + 1).map((n) => [`m${n}`, n])
    return [{ ...Object(value), ...Object.fromEntries(more) }]
  },
  required: () => [],
  additionalProperties: (_, value) => [{ ...Object(value), undescribedMember: 'value' }],
  unevaluatedProperties: (_, value) => [{ ...Object(value), undescribedMember: 'value' }],
  items: (_, value) => [[...listOf(value), 'one too many']],
  unevaluatedItems: (_, value) => [[...listOf(value), 'one too many']],
  propertyNames: (_, value) => [{ ...Object(value), ' no name! ': 'value' }],
  dependentRequired: (argument, value) =>
    Object.keys(Object(argument)).flatMap((name) =>
      [...WELL_KNOWN, 1, true].map((member) => ({ ...Object(value), [name]: member })),
    ),
}

/** What a careless check of a pattern lets through: the other letter case, and numbers beyond its range. */
export function nearMisses(value: unknown): Readonly<Record<string, readonly string[]>> {
  if (typeof value !== 'string') return {}
  const numbers = [...value.matchAll(/\d+/g)].reverse()
  const withDigits = (digit: string) =>
    numbers.map(
      ({ 0: { length }, index }) =>
        value.slice(0, index) + digit.repeat(length) + value.slice(index + length),
    )
  return {
    'letter case': [value === value.toUpperCase() ? value.toLowerCase() : value.toUpperCase()],
    digits: [...withDigits('9'), ...withDigits('0')],
  }
}

/** An object without one member; other values as they are. */
export function without(value: unknown, name: string): unknown {
  if (!isObject(value)) return value
  const { [name]: _, ...rest } = value
  return rest
}

function outside(allowed: readonly unknown[]): unknown[] {
  const texts = allowed.filter((value) => typeof value === 'string')
  const numbers = allowed.filter((value) => typeof value === 'number')
  return [
    ...(texts.length > 0 ? ['not-one-of-them', `${texts[0]}-`, texts[0]!.toUpperCase()] : []),
    ...(numbers.length > 0 ? [Math.max(...numbers) + 1] : []),
    ...FALLBACK,
  ]
}

function lengthened(text: string, length: number): string {
  const letters = [...text]
  return letters.length >= length ? text : text + 'x'.repeat(length - letters.length)
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

function repeated(value: unknown, count: number): unknown[] {
  const [item = 'item'] = listOf(value)
  return range(count).map(() => item)
}

function range(count: number): number[] {
  return [...Array(count).keys()]
}

/** Almost valid values of each format. */
const INVALID: Readonly<Record<string, readonly unknown[]>> = {
  uuid: ['3f1c9a52-7e4b-4d0a-8b6f-2a5d9c7e1f3', 'not-a-uuid'],
  'date-time': ['2026-07-01', '2026-02-30T00:00:00Z', 'yesterday'],
  date: ['2026-02-30', 'yesterday'],
  time: ['25:00:00Z', 'noon'],
  duration: ['1 hour', 'P'],
  email: ['nobody', 'a@b@c'],
  'idn-email': ['nobody', 'a@b@c'],
  uri: ['no uri', 'example.org'],
  'uri-reference': ['\\no reference'],
  iri: ['no iri', 'example.org'],
  'iri-reference': ['\\no reference'],
  url: ['no url'],
  hostname: ['-example-.org', 'no host'],
  'idn-hostname': ['-example-.org', 'no host'],
  ipv4: ['256.0.0.1', '192.0.2'],
  ipv6: ['12345::', '::1::'],
  byte: ['not base64!'],
  'json-pointer': ['no pointer'],
  'uri-template': ['{unclosed'],
  regex: ['(unclosed'],
  int32: [2_147_483_648],
}
