import type { MediaType } from '../openapi.ts'
import type { Follow } from '../references.ts'
import { jsonTypes } from './json-types.ts'
import { receivedBody, type ReceivedBody } from './received-body.ts'

/** How the client writes a body of items one after the other, with the schema of each. */
export interface SentItems extends Pick<ReceivedBody, 'schema'> {
  readonly kind: 'items' | 'events' | 'parts'
  readonly events: ReceivedBody['descriptor']['events']
}

/**
 * The items of a request's body; undefined for one that isn't a sequence. An object in a multipart
 * body has a part for each member.
 *
 * @see https://spec.openapis.org/oas/v3.2.0.html#sequential-media-types
 */
export function sentItems(
  name: string,
  mediaType: MediaType,
  follow: Follow,
): SentItems | undefined {
  const { kind, schema, descriptor } = receivedBody(name, mediaType, follow)
  if (kind !== 'items' && kind !== 'events' && kind !== 'parts') return undefined
  const { schema: whole, itemSchema } = mediaType
  const isObject = itemSchema === undefined && jsonTypes(whole, follow)?.includes('object')
  if (kind === 'parts' && isObject) return undefined
  return { kind, schema, events: descriptor.events }
}
