import type { Encoding, MediaType, Schema } from '../openapi.ts'
import { contentOf, type FormField } from './form-fields.ts'
import type { Follow } from '../references.ts'
import { jsonTypes } from './json-types.ts'
import { isJsonType, targetOf } from './text-shape.ts'

/** The parts of a multipart body without names. */
export interface Parts {
  /** What all parts hold. */
  readonly schema: Schema
  /** How they are decoded, by index, `*` for all others; absent for those that only their own media type tells. */
  readonly fields: Readonly<Record<string, FormField>>
  /** Whether the description says what they hold. */
  readonly isKnown: boolean
}

/** Whether bodies of a media type are parts one after the other, without names. */
export function isParts(type: string): boolean {
  return type.startsWith('multipart/') && type !== 'multipart/form-data' && type !== 'multipart/*'
}

/**
 * The parts that an `itemSchema` describes, or the schema of a list.
 *
 * @see https://spec.openapis.org/oas/v3.2.0.html#encoding-multipart-media-types
 */
export function partsIn(mediaType: MediaType, follow: Follow): Parts {
  const { schema, itemSchema, prefixEncoding = [], itemEncoding } = mediaType
  const types = jsonTypes(schema, follow)
  const isList = types?.length === 1 && types[0] === 'array'
  const { prefixItems = [], items } = (isList ? targetOf(schema, follow) : {}) as {
    prefixItems?: readonly Schema[]
    items?: Schema
  }
  const others = itemSchema ?? items
  const length = Math.max(prefixItems.length, prefixEncoding.length)
  const first = Array.from({ length }, (_, index) =>
    partOf(prefixItems[index] ?? others, prefixEncoding[index], follow),
  )
  const rest = others === false ? [] : [partOf(others, itemEncoding, follow)]
  const schemas = [...first, ...rest].map((it) => it.schema)
  const fields = [
    ...first.map(({ field }, index) => [index, field] as const),
    ...rest.map(({ field }) => ['*', field] as const),
  ]
  return {
    schema: schemas.length === 1 ? schemas[0]! : { anyOf: schemas },
    fields: Object.fromEntries(
      fields.filter(([, field]) => field !== undefined),
    ) as Parts['fields'],
    isKnown: isList || itemSchema !== undefined,
  }
}

/** The schema of a part, and how it is decoded. A media type of bytes stands in for a schema. */
function partOf(
  schema: Schema | undefined,
  encoding: Encoding | undefined,
  follow: Follow,
): { readonly schema: Schema; readonly field: FormField | undefined } {
  if (jsonTypes(schema, follow) !== undefined)
    return { schema: schema!, field: contentOf(schema, follow) }
  const types = encoding?.contentType?.split(',').map((it) => it.trim()) ?? []
  const areBytes = types.every((it) => !isJsonType(it) && !/^text\/|[/+]xml\b|^\*/i.test(it))
  return types.length > 0 && areBytes
    ? { schema: { type: 'string', format: 'binary' }, field: { file: true } }
    : { schema: schema ?? {}, field: undefined }
}
