import type { Document, Encoding, Header } from '../openapi.ts'
import { resolve } from '../references.ts'

/** The headers of a part that always have the same value. */
export function constantHeaders(
  document: Document,
  { headers = {} }: Encoding,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, header]) => {
      const value = isIgnored(name) ? undefined : constantOf(document, header)
      return value === undefined ? [] : [[name, String(value)]]
    }),
  )
}

/** The names of the headers of a part that callers would have to give. */
export function variableHeaders(document: Document, { headers = {} }: Encoding): string[] {
  return Object.entries(headers)
    .filter(([name, header]) => !isIgnored(name) && constantOf(document, header) === undefined)
    .map(([name]) => name)
}

/** Whether a header is described elsewhere. @see https://spec.openapis.org/oas/v3.1.1.html#encoding-object */
function isIgnored(name: string): boolean {
  return /^content-(type|disposition)$/i.test(name)
}

function constantOf(document: Document, reference: unknown): unknown {
  const header = resolve<Header | undefined>(document, reference)
  const schema: unknown = resolve<unknown>(document, header?.schema)
  const { const: constant, enum: values } = Object(schema) as { const?: unknown; enum?: unknown }
  const value: unknown =
    constant ?? (Array.isArray(values) && values.length === 1 ? values[0] : undefined)
  return ['string', 'number', 'boolean'].includes(typeof value) ? value : undefined
}
