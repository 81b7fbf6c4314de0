import { receivedBody } from '../document/bodies/received-body.ts'
import { finder } from '../document/references.ts'
import { operationsOf, type Document } from '../document/openapi.ts'

/** A note on the answers of which the client only gives the text or the bytes. */
export function opaqueBodies(document: Document): string[] {
  const follow = finder(document)
  const found = new Map<string, number>()
  for (const { responses } of operationsOf(document)) {
    for (const [name, mediaType] of responses.flatMap(([, it]) =>
      Object.entries(it.content ?? {}),
    )) {
      const { kind, isOpaque } = receivedBody(name, mediaType, follow)
      if (!isOpaque) continue
      const what = `${name} as ${SHOWN[kind] ?? 'bytes'}`
      found.set(what, (found.get(what) ?? 0) + 1)
    }
  }
  if (found.size === 0) return []
  const parts = [...found].map(([what, times]) => `${what} (${times})`)
  return [`answers that arrive undecoded, whatever their schemas: ${parts.join(', ')}`]
}

const SHOWN: Readonly<Record<string, string>> = { text: 'a string', parts: 'parts of any type' }
