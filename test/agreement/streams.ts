import fc from 'fast-check'
import type { Media } from './media.ts'
import type { SchemaSource } from './schemas.ts'
import type { Draw, Shape, Version, Wrong } from './shapes.ts'

/** Wrong values that no media type takes for right ones. */
export function distinct(wrong: readonly Wrong[]): Media['wrong'] {
  return wrong.map((it) => ({ ...it, isDistinct: true }))
}

/** JSON values one after the other. */
export function jsonLines(version: Version, draw: Draw, { json }: SchemaSource): Media {
  const { schema, right, wrong } = json(3)
  const is32 = version === '3.2.0'
  const [type, begin] = draw(
    fc.constantFrom(
      ...([
        ['application/jsonl', ''],
        ['application/x-ndjson', ''],
        ['application/json-seq', '\u001e'],
      ] as const),
    ),
  )
  return {
    type,
    content: is32 ? { itemSchema: schema } : { schema: { type: 'array', items: schema } },
    right: [right, []],
    wrong: distinct(wrong.map(({ value, keyword }) => ({ value: [value], keyword }))),
    write: (items) => (items as []).map((item) => `${begin}${JSON.stringify(item)}\n`).join(''),
    isStream: true,
    sent: 'validated',
  }
}

/** Events with data of JSON. */
export function events(version: Version, draw: Draw, data: Shape): Media {
  const isNamed = draw(fc.boolean())
  const event = isNamed ? 'update' : 'message'
  const names = version === '3.0.4' ? { enum: ['update'] } : { const: 'update' }
  const held = {
    type: 'string',
    contentMediaType: 'application/json',
    contentSchema: data.schema,
  }
  const described = (schema: object) => ({
    type: 'object',
    required: ['data'],
    properties: { data: schema, ...(isNamed && { event: { type: 'string', ...names } }) },
  })
  const item = (value: unknown) => ({ event, data: value, id: undefined, retry: undefined })
  const content =
    version === '3.2.0'
      ? { itemSchema: described(draw(fc.constantFrom<object>(held, data.schema))) }
      : { schema: isNamed ? described(data.schema) : data.schema }
  const end = draw(fc.constantFrom('', 'data: [DONE]\n\ndata: no JSON\n\n'))
  return {
    type: 'text/event-stream',
    content,
    right: [data.right.map(item), []],
    wrong: distinct(data.wrong.map(({ value, keyword }) => ({ value: [item(value)], keyword }))),
    write: (items) =>
      `: comment\n\n${(items as { data: unknown }[])
        .map((it) => `${isNamed ? `event: ${event}\n` : ''}${lines(it.data)}\n`)
        .join('')}${isNamed ? '' : end}`,
    isStream: true,
    sent: 'validated',
  }
}

/** JSON over several lines, which are joined again. */
function lines(value: unknown): string {
  return JSON.stringify(value, undefined, 1)
    .split('\n')
    .map((line) => `data: ${line}\n`)
    .join('')
}

/** Parts without names. */
export function parts(
  version: Version,
  contentType: string,
  { schema, right, wrong }: Shape,
  write: (value: unknown) => string | Blob,
): Media {
  const part = (body: unknown) => ({ contentType, headers: new Headers(), body })
  return {
    type: 'multipart/mixed',
    content:
      version === '3.2.0' ? { itemSchema: schema } : { schema: { type: 'array', items: schema } },
    right: [right.map(part), []],
    wrong: wrong.map(({ value, keyword }) => ({
      value: [part(value)],
      keyword,
      isDistinct: contentType === 'application/json',
    })),
    write: (items) => {
      const written = (items as { body: unknown }[]).flatMap(({ body }) => [
        `--limit\r\nContent-Type: ${contentType}\r\n\r\n`,
        write(body),
        '\r\n',
      ])
      return new Blob([...written, '--limit--'], { type: 'multipart/mixed; boundary=limit' })
    },
    isStream: true,
    sent: 'typed',
  }
}
