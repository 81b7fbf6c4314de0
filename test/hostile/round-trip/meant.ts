import type { Parameter } from '../../../scripts/document/openapi.ts'
import { serializationOf } from './serialization.ts'

/** A value as a server sees it: strings, lists of strings, members. */
export type Wire = string | readonly string[] | readonly (readonly [key: string, text: string])[]

/** The part of a value that has to arrive; `undefined` for nothing. */
export function meantBy(parameter: Parameter, value: unknown): Wire | undefined {
  if (value === undefined) return undefined
  const { content } = serializationOf(parameter)
  if (content === 'json') return JSON.stringify(value)
  // RFC 6570 treats it as undefined.
  if (value === null) return undefined
  if (content === 'text' || typeof value !== 'object' || value instanceof Date) return String(value)
  const entries = Object.entries(value)
    .filter(([, it]) => it !== null)
    .map(([key, it]) => [key, String(it)] as const)
  if (!entries.length) return undefined
  if (!Array.isArray(value)) return entries
  const items = entries.map(([, item]) => item)
  // Without a name before it, one empty string looks like an empty list.
  const isNameless = serializationOf(parameter).style === 'simple'
  return isNameless && items.length === 1 && items[0] === '' ? undefined : items
}
