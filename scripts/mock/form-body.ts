import { readMultipart, type ReadPart } from '../document/bodies/read-multipart.ts'
import { parse } from '../document/json.ts'
import { isJson } from '../document/media-types.ts'
import { resolve } from '../document/references.ts'
import type { Document, Encoding, Schema } from '../document/openapi.ts'
import { Rejection } from './rejection.ts'

/** How a form is described. */
export interface FormDescription {
  readonly document: Document
  readonly schema: Schema | undefined
  readonly encoding: Readonly<Record<string, Encoding>>
}

/**
 * The object that a form body stands for: lists for array members, parsed JSON for objects, numbers
 * and booleans where the schema has them. Parts without names are a list.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#encoding-object
 * @throws Rejection (400) for a body that isn't a form of the media type
 */
export async function readForm(
  body: Uint8Array<ArrayBuffer>,
  contentType: string,
  description: FormDescription,
): Promise<unknown> {
  const isMultipart = /^multipart\//i.test(contentType)
  const parts = isMultipart ? readMultipart(contentType, body) : undefined
  const isNamed = /^multipart\/form-data\b/i.test(contentType)
  if (!isNamed && parts?.every(({ name }) => name === undefined)) return listOf(parts, description)
  const type = contentType.replace(/^multipart\/[^;]*/i, 'multipart/form-data')
  const form = await new Response(body, { headers: { 'content-type': type } })
    .formData()
    .catch(() => {
      throw new Rejection(400, `the body is not ${contentType.split(';')[0]}`)
    })
  const members = propertiesOf(description, description.schema)
  const names = [...new Set([...form.keys()].map((key) => memberOf(key, description)))]
  const entries = await Promise.all(
    names.map(async (name) => {
      const schema = members.get(name)
      const encoding = description.encoding[name]
      if (encoding?.style === 'deepObject')
        return [name, deepObject(form, name, schema, description)] as const
      const texts = await Promise.all(form.getAll(name).map(textOf))
      return [name, valueOf(texts, schema, description, encoding)] as const
    }),
  )
  return Object.fromEntries(entries)
}

/** What parts without names stand for. @see https://spec.openapis.org/oas/v3.2.0.html#encoding-by-position */
function listOf(parts: readonly ReadPart[], description: FormDescription): unknown[] {
  const { prefixItems = [], items } = resolve<{ prefixItems?: Schema[]; items?: Schema }>(
    description.document,
    description.schema ?? {},
  )
  return parts.map(({ type, bytes }, index) => {
    const isText = type === '' || /json|^text\//.test(type)
    const text = bytes.toString(isText ? 'utf8' : 'latin1')
    if (!isJson(type)) return scalar(text, typesOf(description, prefixItems[index] ?? items))
    const read = parse(text)
    if (!read) throw new Rejection(400, `part ${index} of the body is not JSON`)
    return read.value
  })
}

/** The member that a name in a form belongs to: the object itself for `deepObject`. */
function memberOf(key: string, { encoding }: FormDescription): string {
  const [name = ''] = key.split('[', 1)
  return encoding[name]?.style === 'deepObject' ? name : key
}

/** The object whose members have names such as `name[member]`. */
function deepObject(
  form: FormData,
  name: string,
  schema: Schema | undefined,
  description: FormDescription,
): object {
  const members = propertiesOf(description, schema)
  const inner = new Map<string, string[]>()
  for (const [key, text] of form) {
    const inside = key.startsWith(name) ? key.slice(name.length) : ''
    const [, member] = /^\[(.*?)\]/s.exec(inside) ?? []
    if (member === undefined) continue
    inner.set(member, [...(inner.get(member) ?? []), String(text)])
  }
  const isObject = (member: string) => typesOf(description, members.get(member)).has('object')
  return Object.fromEntries(
    [...inner].map(([member, texts]) => [
      member,
      isObject(member)
        ? deepObject(form, `${name}[${member}]`, members.get(member), description)
        : valueOf(texts, members.get(member), description, undefined),
    ]),
  )
}

/** A part as a string; a file by one character per byte. */
async function textOf(part: string | Blob): Promise<string> {
  if (typeof part === 'string') return part
  if (/json|^text\//.test(part.type)) return part.text()
  return Buffer.from(await part.arrayBuffer()).toString('latin1')
}

function valueOf(
  texts: readonly string[],
  schema: Schema | undefined,
  description: FormDescription,
  encoding: Encoding | undefined,
): unknown {
  const types = typesOf(description, schema)
  if (!types.has('array')) return scalar(texts.at(-1)!, types)
  const resolved = resolve<{ items?: Schema }>(description.document, schema)
  const itemTypes = typesOf(description, resolved.items)
  const { style = 'form', explode = style === 'form' } = encoding ?? {}
  const items = explode ? texts : split(texts, style)
  return items.map((item) => scalar(item, itemTypes))
}

function split(texts: readonly string[], style: string): readonly string[] {
  const separators: Readonly<Record<string, string>> = { spaceDelimited: ' ', pipeDelimited: '|' }
  return texts.flatMap((text) => text.split(separators[style] ?? ','))
}

function scalar(text: string, types: ReadonlySet<unknown>): unknown {
  if (types.has('string')) return text
  if (types.has('boolean') && /^(true|false)$/.test(text)) return text === 'true'
  const isNumeric = types.has('number') || types.has('integer')
  if (isNumeric && text.trim() !== '' && Number.isFinite(Number(text))) return Number(text)
  if (types.has('null') && text === 'null') return null
  return types.has('object') || types.has('array') ? (parse(text)?.value ?? text) : text
}

/** The members of an object schema, those of its `allOf`, `anyOf` and `oneOf` included. */
export function propertiesOf(
  description: FormDescription,
  schema: Schema | undefined,
): ReadonlyMap<string, Schema> {
  return new Map(
    variantsOf(description, schema).flatMap(({ properties }) =>
      Object.entries((properties ?? {}) as Record<string, Schema>),
    ),
  )
}

/** The types that a schema allows; none when it says nothing about them. */
function typesOf(description: FormDescription, schema: Schema | undefined): ReadonlySet<unknown> {
  return new Set(
    variantsOf(description, schema).flatMap(
      ({ type, properties, items, enum: values, const: value }) =>
        type !== undefined
          ? [type].flat()
          : [
              ...(properties ? ['object'] : []),
              ...(items ? ['array'] : []),
              ...[...((values as unknown[] | undefined) ?? []), value].flatMap((it) =>
                it === undefined ? [] : [it === null ? 'null' : typeof it],
              ),
            ],
    ),
  )
}

/** A schema and what it is composed of, references followed. */
function variantsOf(
  description: FormDescription,
  schema: Schema | undefined,
  seen: ReadonlySet<unknown> = new Set(),
): readonly Readonly<Record<string, unknown>>[] {
  if (typeof schema !== 'object') return []
  const resolved = resolve<Record<string, unknown>>(description.document, schema)
  if (seen.has(resolved) || typeof resolved !== 'object') return []
  const parts = ['allOf', 'anyOf', 'oneOf'].flatMap(
    (keyword) => (resolved[keyword] as readonly Schema[] | undefined) ?? [],
  )
  const next = new Set([...seen, resolved])
  return [resolved, ...parts.flatMap((part) => variantsOf(description, part, next))]
}
