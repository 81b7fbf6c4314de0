import { isObject, mapEntries } from '../../document/objects.ts'
import type { Document } from '../../document/openapi.ts'
import { DATA_KEYS, NAMING_KEYS } from '../../document/schema-keywords.ts'
import { markdownDescription } from '../text/markdown-description.ts'

/**
 * The document for Redoc: its Markdown has no HTML, images or links that run code, because Redoc
 * puts them into its page.
 */
export function sanitizeDocument(document: Document): Document {
  const { info, ...rest } = sanitize(document, false) as Document
  const summary = info.summary === undefined ? {} : { summary: markdownDescription(info.summary) }
  return { ...rest, info: { ...info, ...summary } }
}

function sanitize(node: unknown, hasNames: boolean): unknown {
  if (Array.isArray(node)) return node.map((item) => sanitize(item, false))
  if (!isObject(node)) return node
  return mapEntries(node, (key, value) => (hasNames ? sanitize(value, false) : member(key, value)))
}

function member(key: string, value: unknown): unknown {
  if (key === 'description' && typeof value === 'string') return markdownDescription(value)
  if (key === 'examples' ? Array.isArray(value) : DATA_KEYS.has(key) || key === 'x-codeSamples')
    return value
  return sanitize(value, NAMING_KEYS.has(key) || key === 'examples')
}
