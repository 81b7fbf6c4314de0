import fc from 'fast-check'
import {
  is30,
  list,
  record,
  scalar,
  type Draw,
  type Shape,
  type Version,
  type Wrong,
} from './shapes.ts'
import type { SchemaSource } from './schemas.ts'
import { distinct, events, jsonLines, parts } from './streams.ts'

/** A media type of a body, with values as callers have them. */
export interface Media extends Pick<Shape, 'right'> {
  readonly type: string
  /** Its Media Type Object. */
  readonly content: object
  readonly wrong: readonly WrongBody[]
  /** The body of an answer. For streams, the values are lists of items. */
  readonly write: (value: unknown) => BodyInit
  readonly isStream?: true
  /** What requests accept: the same values, which are validated or not, or none of them. */
  readonly sent: 'validated' | 'typed' | 'never'
}

interface WrongBody extends Wrong {
  /** Whether the media type can tell it from every right value. */
  readonly isDistinct: boolean
}

type Make = (version: Version, draw: Draw, schemas: SchemaSource) => Media

/** A random body. */
export function media(version: Version, draw: Draw, schemas: SchemaSource): Media {
  return draw(fc.constantFrom(...KINDS))(version, draw, schemas)
}

const KINDS: readonly Make[] = [
  (_, draw, { json }) => {
    const { schema, right, wrong } = json(4)
    return {
      type: draw(fc.constantFrom('application/json', 'application/vnd.x+json; v=1')),
      content: { schema },
      right,
      wrong: distinct(wrong),
      write: JSON.stringify,
      sent: 'validated',
    }
  },
  (version, draw) => {
    const { schema, right, wrong } = scalar(version, draw)
    return {
      type: 'text/plain',
      content: { schema },
      right,
      wrong: wrong.map((it) => ({ ...it, isDistinct: isDistinctText(schema, it.value) })),
      write: String,
      sent: 'never',
    }
  },
  (_, draw) => ({
    type: draw(fc.constantFrom('text/csv', 'application/xml', 'text/html; charset=utf-8')),
    content: { schema: { type: 'string' } },
    right: ['', 'a,b\r\nü', '<a>1</a>', '7'],
    wrong: [{ value: 1, keyword: 'type', isDistinct: false }],
    write: String,
    sent: 'typed',
  }),
  (version, draw) => {
    const { schema, right, wrong } = bytes(version, draw)
    return {
      type: draw(fc.constantFrom('application/octet-stream', 'image/png')),
      content: draw(fc.boolean()) ? {} : { schema },
      right,
      wrong: wrong.map((it) => ({ ...it, isDistinct: false })),
      write: (value) => value as Blob,
      sent: 'typed',
    }
  },
  (version, draw, { fields }) =>
    form(
      'application/x-www-form-urlencoded',
      fields(() => field(version, draw)),
    ),
  (version, draw, { fields }) => {
    const file = bytes(version, draw)
    const member = () =>
      draw(
        fc.constantFrom(
          () => field(version, draw),
          () => file,
          () => list(file),
          () => record({ a: scalar(version, draw) }, ['a'], false),
        ),
      )()
    return form('multipart/form-data', fields(member))
  },
  jsonLines,
  (version, draw, { fields, json }) =>
    events(
      version,
      draw,
      fields(() => json(2)),
    ),
  (version, draw, { fields, json }) =>
    draw(fc.boolean())
      ? parts(
          version,
          'application/json',
          fields(() => json(2)),
          JSON.stringify,
        )
      : parts(version, 'image/png', bytes(version, draw), (value) => value as Blob),
]

function field(version: Version, draw: Draw): Shape {
  const shape = scalar(version, draw)
  return draw(fc.nat(2)) === 0 ? list(shape) : shape
}

/** Bytes in one of the ways to describe them. */
function bytes(version: Version, draw: Draw): Shape {
  const before = { type: 'string', format: 'binary' }
  const since31 = { type: 'string', contentMediaType: 'application/octet-stream' }
  return {
    schema: is30(version) ? before : draw(fc.constantFrom<Shape['schema']>(before, since31)),
    right: [new Blob(['a\0\r\n']), new Blob([new Uint8Array([255, 0, 128])])],
    wrong: [{ value: 1, keyword: 'type' }],
  }
}

/** A text tells no number from a string with its digits. */
function isDistinctText({ type }: Shape['schema'], value: unknown): boolean {
  return value !== null && (type !== 'string' || typeof value === 'string')
}

function form(type: string, { schema, right, wrong }: Shape): Media {
  const properties = schema.properties as Readonly<Record<string, Shape['schema']>>
  const isMultipart = type.startsWith('multipart')
  return {
    type,
    content: { schema },
    right,
    wrong: wrong.map((it) => ({ ...it, isDistinct: isDistinctForm(properties, it) })),
    write: (value) => {
      const target = isMultipart ? new FormData() : new URLSearchParams()
      for (const [name, item] of Object.entries(value as object).flatMap(([name, items]) =>
        [items].flat().map((it: unknown) => [name, it] as const),
      ))
        if (isMultipart && typeof item === 'object' && !(item instanceof Date))
          (target as FormData).append(
            name,
            item instanceof Blob
              ? item
              : new Blob([JSON.stringify(item)], { type: 'application/json' }),
          )
        else target.append(name, String(item))
      return target
    },
    sent: 'typed',
  }
}

/** Whether a wrong form is one on the wire: null and empty lists leave no trace there. */
function isDistinctForm(
  properties: Readonly<Record<string, Shape['schema']>>,
  { value, keyword }: Wrong,
): boolean {
  if (typeof value !== 'object' || value === null) return false
  if (['required', 'inherited', 'additionalProperties'].includes(keyword))
    return !Object.values(value).some((it) => it === null)
  return Object.entries(value).every(([name, it]) => {
    const { type, items, properties: inner } = properties[name]!
    if (inner) return keyword !== 'type' && keyword !== 'nullable'
    if (type !== 'array') return !Array.isArray(it) && isDistinctText(properties[name]!, it)
    if (!Array.isArray(it)) return false
    return (
      it.length > 0 && it.every((one) => isDistinctText(items as object as Shape['schema'], one))
    )
  })
}
