import { shownValue } from '../../document/bodies/examples.ts'
import { wholeSchema } from '../../document/media-types.ts'
import { isObject, list } from '../../document/objects.ts'
import type { Document, Example, Header, MediaType, Response } from '../../document/openapi.ts'
import { resolve } from '../../document/references.ts'

/** Examples by media type and name. */
export type ExamplesByType = Readonly<Record<string, Readonly<Record<string, unknown>>>>

/** The examples of bodies, each as the value that its schema describes, or else as it is sent. */
export function examplesOf(
  document: Document,
  content: NonNullable<Response['content']>,
): ExamplesByType {
  const found = Object.entries(content).map(
    ([type, mediaType]) => [type, namedExamples(document, type, mediaType)] as const,
  )
  return Object.fromEntries(found.filter(([, it]) => Object.keys(it).length > 0))
}

/** A single example, also that of a schema, is named `example`. */
function namedExamples(
  document: Document,
  type: string,
  mediaType: MediaType,
): ExamplesByType[string] {
  const named = Object.entries(mediaType.examples ?? {}).map(
    ([name, it]) => [name, resolve<Example | undefined>(document, it)] as const,
  )
  const single = mediaType.example ?? schemaExample(document, wholeSchema(mediaType))
  const all = named.length > 0 ? named : [['example', { value: single }] as const]
  const shown = all.map(([name, example]) => [name, shownValue(type, example)] as const)
  return Object.fromEntries(shown.filter(([, value]) => value !== undefined))
}

/** What a schema gives as its value. */
function schemaExample(document: Document, reference: unknown): unknown {
  const schema = resolve<unknown>(document, reference)
  if (!isObject(schema)) return undefined
  const { example, examples, const: constant, default: byDefault, enum: values } = schema
  const given = [example, list(examples)[0], constant, byDefault, list(values)[0]]
  return given.find((it) => it !== undefined)
}

/** Headers that have an example, or only one value. */
export function headerExamples(document: Document, { headers = {} }: Response): object {
  const found = Object.entries(headers).flatMap(([name, reference]) => {
    const header = resolve<Header & { example?: unknown; examples?: object }>(document, reference)
    const [first] = Object.values(header.examples ?? {}) as unknown[]
    const given = resolve<Example | undefined>(document, first)
    const value =
      header.example ?? given?.value ?? given?.dataValue ?? schemaExample(document, header.schema)
    // The body decides about its media type.
    if (value === undefined || /^content-(type|length|encoding)$/i.test(name)) return []
    return [[name.toLowerCase(), textOf(value)] as const]
  })
  return Object.fromEntries(found)
}

/** A value in the style of headers. */
function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.join(',')
  return isObject(value) ? Object.entries(value).flat().join(',') : String(value)
}
