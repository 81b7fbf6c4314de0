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
 * and booleans where the schema has them.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#encoding-object
 * @throws Rejection (400) for a body that isn't a form of the media type
 */
export async function readForm(
  body: Uint8Array<ArrayBuffer>,
  contentType: string,
  description: FormDescription,
): Promise<unknown> {
  const form = await new Response(body, { headers: { 'content-type': contentType } })
    .formData()
    .catch(() => {
      throw new Rejection(400, `the body is not ${contentType.split(';')[0]}`)
    })
  const members = propertiesOf(description, description.schema)
  const names = [...new Set(form.keys())]
  const entries = await Promise.all(
    names.map(async (name) => {
      const texts = await Promise.all(form.getAll(name).map(textOf))
      const schema = members.get(name)
      return [name, valueOf(texts, schema, description, description.encoding[name])] as const
    }),
  )
  return Object.fromEntries(entries)
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
  const items = encoding?.explode === false ? split(texts, encoding.style) : texts
  return items.map((item) => scalar(item, itemTypes))
}

function split(texts: readonly string[], style = 'form'): readonly string[] {
  const separators: Readonly<Record<string, string>> = { spaceDelimited: ' ', pipeDelimited: '|' }
  return texts.flatMap((text) => text.split(separators[style] ?? ','))
}

function scalar(text: string, types: ReadonlySet<unknown>): unknown {
  if (types.has('string')) return text
  if (types.has('boolean') && /^(true|false)$/.test(text)) return text === 'true'
  const isNumeric = types.has('number') || types.has('integer')
  if (isNumeric && text.trim() !== '' && Number.isFinite(Number(text))) return Number(text)
  if (types.has('null') && text === 'null') return null
  return types.has('object') || types.has('array') ? (parsed(text) ?? text) : text
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
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
