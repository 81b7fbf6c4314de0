import { hideDataReferences } from '../../document/data-references.ts'
import { isObject, mapEntries } from '../../document/objects.ts'
import type { Document } from '../../document/openapi.ts'
import { DATA_KEYS, NAMING_KEYS } from '../../document/schemas/schema-keywords.ts'
import { description } from '../text/description.ts'
import { publishedMarkdown } from '../text/marks.ts'

/**
 * The document for Redoc. Its Markdown has no HTML, images or links that run code, because Redoc
 * puts them into its page; and nothing in it leads out of the document, because `build-docs` reads
 * files and fetches addresses that `$ref`, `externalValue` and discriminators name, even in data.
 */
export function sanitizeDocument(document: Document): Document {
  const { info, ...rest } = sanitize(hideDataReferences(document), false) as Document
  const summary = info.summary === undefined ? {} : { summary: plain(info.summary) }
  return { ...rest, info: { ...info, ...summary, ...WITHOUT_LOGO } }
}

/** Redoc's page loads no pictures. */
const WITHOUT_LOGO = { 'x-logo': undefined }

function sanitize(node: unknown, hasNames: boolean): unknown {
  if (Array.isArray(node)) return node.map((item) => sanitize(item, false))
  if (!isObject(node)) return node
  if (hasNames) return mapEntries(node, (_, value) => sanitize(value, false))
  const kept = Object.entries(node).filter(([key, value]) => !leadsOut(key, value))
  return mapEntries(Object.fromEntries(kept), member)
}

function leadsOut(key: string, value: unknown): boolean {
  if (key === '$ref' || key === 'defaultMapping') return !isInternal(value)
  return key.endsWith('externalValue')
}

function member(key: string, value: unknown): unknown {
  if (key === 'description' && typeof value === 'string') return plain(value)
  if (key === 'mapping' && isObject(value))
    return Object.fromEntries(Object.entries(value).filter(([, target]) => isInternal(target)))
  const isData =
    key === 'examples' ? Array.isArray(value) : DATA_KEYS.has(key) || key.startsWith('x-')
  return isData ? value : sanitize(value, NAMING_KEYS.has(key) || key === 'examples')
}

function plain(markdown: string): string {
  return publishedMarkdown(description(markdown, {}), { up: '' })
}

/** Names of schemas are internal, too: Redocly treats targets with a slash as files. */
function isInternal(target: unknown): boolean {
  return typeof target !== 'string' || target.startsWith('#') || !/[\\/.:]/.test(target)
}
