import * as operations from '../../generated/operations.ts'
import { clientOf, type Client, type ClientOptions } from '../runtime/call/client.ts'
import { pagination } from '../runtime/call/pages.ts'
import { byteStreams, fileStreams } from '../runtime/call/stream.ts'
import { followRedirects } from '../runtime/call/redirect.ts'
import { createTransport } from '../runtime/call/transport.ts'
import { forms } from '../runtime/request/forms.ts'
import { bigintJson } from '../runtime/request/json.ts'
import { checkBaseUrl } from '../runtime/request/server.ts'
import { bytes } from '../runtime/response/bytes.ts'
import { eventStreams } from '../runtime/response/events.ts'
import { sequences } from '../runtime/response/sequences.ts'
import { undoEscapes } from '../runtime/errors/undo-escapes.ts'
import type { Transport, TransportOptions } from '../runtime/types.ts'
import { originHeader } from './origin.ts'

export interface HitKeepOptions<Scheme extends string = never> extends TransportOptions<Scheme> {
  /** The instance's `HITKEEP_PUBLIC_URL`, when it is reached by another address. @default baseUrl */
  readonly publicUrl?: string | URL | undefined
}

/** A client of a HitKeep instance with the operations that the credentials suffice for. */
export type HitKeepClient<Scheme extends string = never> = Client<typeof operations, Scheme>

/**
 * A client of a HitKeep instance.
 *
 * @throws UsageError when the base URL can't be used
 */
export function createHitKeepClient<Scheme extends string = never>(
  options: HitKeepOptions<Scheme> & ClientOptions<Scheme>,
): HitKeepClient<Scheme> {
  checkBaseUrl(options.baseUrl)
  const transport = createHitKeepTransport({
    codecs: [bigintJson, bytes, byteStreams, eventStreams, forms, sequences],
    redirects: followRedirects,
    undoEscapes,
    ...options,
  })
  return clientOf(operations, transport, options, [pagination, fileStreams])
}

/**
 * A transport for `call`, to send single operations to a HitKeep instance. Exports, graphics, uploads
 * and live updates need their codecs as an option: `bytes`, `sequences`, `forms`, `eventStreams`.
 */
export function createHitKeepTransport<Scheme extends string = never>({
  publicUrl,
  headers,
  ...options
}: HitKeepOptions<Scheme>): Transport<Scheme> {
  const originOf = originHeader(publicUrl ?? options.baseUrl)
  return createTransport({
    ...options,
    headers: (operation) => ({
      ...originOf(operation),
      ...(typeof headers === 'function' ? headers(operation) : headers),
    }),
  })
}
