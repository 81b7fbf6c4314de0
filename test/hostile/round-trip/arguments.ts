import fc from 'fast-check'
import {
  inputLocation,
  type Document,
  type Operation,
  type Parameter,
  type ParameterLocation,
} from '../../../scripts/document/openapi.ts'
import { resolve } from '../../../scripts/document/references.ts'
import { NASTY } from '../names.ts'
import { isJson, serializationOf } from './serialization.ts'

/** Draws a value. */
export type Draw = <T>(arbitrary: fc.Arbitrary<T>) => T

/** The arguments of a call. */
export interface CallArguments {
  readonly path: Values
  readonly query: Values
  readonly header: Values
  readonly cookie: Values
  readonly body?: unknown
  readonly contentType?: string
}

export type Values = Readonly<Record<string, unknown>>

/** The argument for a parameter; never an inherited member. */
export function givenTo(parameter: Parameter, input: CallArguments): unknown {
  const { name } = parameter
  const place = inputLocation(parameter)
  return Object.hasOwn(input[place], name) ? input[place][name] : undefined
}

const TEXTS = [
  ...['', ' ', ' a ', 'a,b', 'a;b=c', 'a&b=c', 'a|b', 'a.b', '+', '%', '%41', '.', '..', '../x'],
  ...['?', '#', '/', 'ü', '€', 'a\r\nx-b: c', 'a\0', 'a\u0001b', '\ud800', '[a]', '{a}', '\t'],
]
const text = fc.oneof(
  fc.string({ minLength: 1, maxLength: 8 }),
  fc.constantFrom(...NASTY),
  fc.constantFrom(...TEXTS),
)
const number = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }))
const primitive = fc.oneof({ weight: 4, arbitrary: text }, number, fc.boolean())
const key = text.map((it) => wellFormed(it) || '_')
const listOf = <T>(item: fc.Arbitrary<T>) => fc.array(item, { maxLength: 3 })
const objectOf = <T>(member: fc.Arbitrary<T>) => fc.dictionary(key, member, { maxKeys: 3 })
const json = fc.oneof(objectOf(fc.oneof(primitive, listOf(primitive))), fc.jsonValue(), primitive)

/** Arguments for an operation, some of which can't be sent. */
export function argumentsFor(document: Document, operation: Operation, draw: Draw): CallArguments {
  const taken = new Set(operation.parameters.map(({ name }) => name))
  const lowerCase = new Set<string>()
  const valuesIn = (place: ParameterLocation): Values =>
    Object.fromEntries(
      operation.parameters
        .filter((it) => inputLocation(it) === place)
        // HTTP can't tell headers apart that differ in case.
        .filter(({ name }) => place !== 'header' || isNew(lowerCase, name.toLowerCase()))
        .filter(({ required }) => required || place === 'path' || draw(fc.nat(4)) > 0)
        .map((it) => [it.name, valueOf(document, it, taken, draw)]),
    )
  return {
    path: valuesIn('path'),
    query: valuesIn('query'),
    header: valuesIn('header'),
    cookie: valuesIn('cookie'),
    ...bodyFor(operation, draw),
  }
}

function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, '_')
}

function isNew(seen: Set<string>, name: string): boolean {
  return !seen.has(name) && Boolean(seen.add(name))
}

function valueOf(document: Document, parameter: Parameter, taken: Set<string>, draw: Draw) {
  const { style, explode, content } = serializationOf(parameter)
  if (content !== undefined)
    return draw(content === 'json' ? json : content === 'form' ? objectOf(primitive) : primitive)
  const nested = style === 'deepObject' ? { a: null } : { a: { b: 1 } }
  if (draw(fc.nat(40)) === 0) return draw(fc.constantFrom<unknown>(null, [null], nested))
  const shape = style === 'deepObject' ? 'object' : shapeOf(document, parameter.schema, draw)
  if (shape === 'text') return draw(text.map(cleaned(parameter, 'text')))
  if (shape === 'number') return draw(number)
  if (shape === 'boolean') return draw(fc.boolean())
  const item = primitive.map((it) =>
    typeof it === 'string' ? cleaned(parameter, 'item')(it) : tame(parameter, it),
  )
  // Exploded, these styles have no form for objects.
  if (shape === 'array' || (/Delimited/.test(style) && explode)) return draw(listOf(item))
  const entries = Object.entries(draw(objectOf(item))).map(
    ([name, member]) => [cleaned(parameter, 'key')(name) || '_', member] as const,
  )
  const apart = explode && /form|cookie/.test(style)
  return Object.fromEntries(entries.filter(([name]) => !apart || isNew(taken, name)))
}

type Shape = 'text' | 'number' | 'boolean' | 'array' | 'object'

function shapeOf(document: Document, schema: unknown, draw: Draw): Shape {
  const { type, properties, items } = Object(resolve<unknown>(document, schema)) as Values
  const named: Readonly<Record<string, Shape>> = {
    ...{ string: 'text', number: 'number', integer: 'number' },
    ...{ boolean: 'boolean', array: 'array', object: 'object' },
  }
  const [name] = [type].flat()
  if (typeof name === 'string' && Object.hasOwn(named, name)) return named[name]!
  if (properties) return 'object'
  return items ? 'array' : draw(fc.constantFrom<Shape>('text', 'text', 'array', 'object'))
}

/** Without the characters that a style gives a meaning and doesn't encode. */
function cleaned(parameter: Parameter, role: 'text' | 'item' | 'key') {
  const { style, explode } = serializationOf(parameter)
  const parts: RegExp[] = []
  if (parameter.allowReserved && parameter.in !== 'header') parts.push(/[&=+#%[\],;|]/g)
  if (role !== 'text' && parameter.in === 'header') parts.push(/[,=\s]/g)
  if (role !== 'text' && style === 'spaceDelimited') parts.push(/ /g)
  if (role !== 'text' && style === 'pipeDelimited') parts.push(/\|/g)
  if (role !== 'text' && style === 'label' && explode) parts.push(/\./g)
  if (role === 'key' && style === 'deepObject') parts.push(/[[\]]/g)
  return (it: string) => parts.reduce((rest, part) => rest.replace(part, '_'), it)
}

/** A number without the dot that an exploded label can't carry. */
function tame(parameter: Parameter, value: number | boolean): number | boolean {
  const { style } = serializationOf(parameter)
  const isPlain = style !== 'label'
  return typeof value === 'number' && !isPlain ? Math.trunc(value % 1000) : value
}

function bodyFor(
  { method, requestBody }: Operation,
  draw: Draw,
): Pick<CallArguments, 'body' | 'contentType'> {
  const types = Object.keys(requestBody?.content ?? {})
  const isRare = /^(get|head)$/.test(method) && draw(fc.nat(5)) > 0
  if (!types[0] || isRare || (!requestBody!.required && draw(fc.nat(3)) === 0)) return {}
  const declared = draw(fc.constantFrom(...types))
  const contentType = declared.endsWith('*') ? 'application/x-any' : declared
  return { body: draw(bodyOf(contentType)), contentType }
}

function bodyOf(contentType: string): fc.Arbitrary<unknown> {
  const whole = text.map((it) => wellFormed(it))
  const field = fc.oneof(whole, number, fc.boolean(), objectOf(whole))
  const bytes = fc.uint8Array({ maxLength: 20 })
  if (isJson(contentType)) return json
  if (/^multipart\//.test(contentType))
    return objectOf(fc.oneof(field, listOf(field), bytes.map(fileOf)))
  if (/urlencoded$/.test(contentType)) return objectOf(fc.oneof(field, listOf(whole)))
  return fc.oneof(whole, bytes)
}

function fileOf(bytes: Uint8Array): File {
  return new File([new Uint8Array(bytes)], 'a"b.png', { type: 'image/png' })
}
