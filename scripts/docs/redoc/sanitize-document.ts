import type { Document } from '../../document/openapi.ts'
import { markdownDescription } from '../text/markdown-description.ts'

/**
 * A document whose Markdown holds no HTML, no pictures and no links that could run code: Redoc would
 * put them into its page.
 */
export function sanitizeDocument(document: Document): Document {
  const { info, ...rest } = visit(document) as Document
  const summary = info.summary === undefined ? {} : { summary: markdownDescription(info.summary) }
  return { ...rest, info: { ...info, ...summary } }
}

function visit(node: unknown, named = false): unknown {
  if (Array.isArray(node)) return node.map((item) => visit(item))
  if (typeof node !== 'object' || node === null) return node
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, named ? visit(value) : member(key, value)]),
  )
}

function member(key: string, value: unknown): unknown {
  if (key === 'description' && typeof value === 'string') return markdownDescription(value)
  if (INSTANCES.has(key) || (key === 'examples' && Array.isArray(value))) return value
  return visit(value, NAMED_MAPS.has(key))
}

/** Keys whose values are instances and code, which Redoc shows as they are. */
const INSTANCES = new Set(['example', 'value', 'default', 'enum', 'const', 'x-codeSamples'])

/** Objects whose keys are names that a description chooses. */
const NAMED_MAPS = new Set([
  ...['paths', 'webhooks', 'pathItems', 'schemas', 'responses', 'parameters', 'examples'],
  ...['requestBodies', 'headers', 'securitySchemes', 'links', 'callbacks', 'content', 'encoding'],
  ...['variables', 'properties', 'patternProperties', 'dependentSchemas', '$defs', 'definitions'],
])
