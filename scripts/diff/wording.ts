import type { Document } from '../document/openapi.ts'
import type { Change } from './change.ts'

/** A change of texts, examples and what else no caller feels, or `undefined` when nothing at all differs. */
export function wordingChange(before: Document, after: Document): Change | undefined {
  const places = differences(withoutVersion(before), withoutVersion(after), '')
  if (places.length === 0) return undefined
  const [one, several] = places.every((place) => WORDS.test(place))
    ? ['a text, example or note changed', 'texts, examples or notes changed']
    : ['a detail changed that callers do not feel', 'details changed that callers do not feel']
  return {
    code: 'wording',
    pointer: places[0]!,
    before: undefined,
    after: undefined,
    message: places.length === 1 ? one! : `${places.length} ${several}`,
    breaks: [],
    bump: 'none',
    operations: [],
    names: [],
    judges: ['sdk'],
  }
}

const WORDS =
  /\/(info|tags|externalDocs|summary|description|title|examples?|name|\$comment|x-[^/]*)(\/|$)/

function withoutVersion(document: Document): unknown {
  return { ...document, info: { ...document.info, version: '' } }
}

/** The pointers of the smallest nodes that hold wording and differ. */
function differences(before: unknown, after: unknown, pointer: string): string[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return []
  const both = [before, after].every((it) => typeof it === 'object' && it !== null)
  if (!both || Array.isArray(before) || Array.isArray(after)) return [pointer]
  const [old, now] = [before as Record<string, unknown>, after as Record<string, unknown>]
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].flatMap((key) => {
    const below = `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`
    return differences(old[key], now[key], below)
  })
}
