import * as operations from '../../generated/operations.ts'
import { fetchClientOf, forOpenApiFetch, type FetchClient } from '../openapi-fetch/index.ts'
import type { ClientOptions } from '../runtime/call/client.ts'
import { undoEscapes } from '../runtime/errors/undo-escapes.ts'
import { createHitKeepTransport, type HitKeepOptions } from './client.ts'

/** The client of openapi-fetch with the operations that the credentials suffice for. */
export type HitKeepFetchClient<Scheme extends string = never> = FetchClient<
  typeof operations,
  Scheme
>

/**
 * The client of openapi-fetch for a HitKeep instance, for what builds on openapi-fetch.
 *
 * @throws UsageError when the base URL can't be used
 */
export function createHitKeepFetchClient<Scheme extends string = never>(
  options: HitKeepOptions<Scheme> & ClientOptions<Scheme>,
): HitKeepFetchClient<Scheme> {
  const transport = createHitKeepTransport(forOpenApiFetch({ undoEscapes, ...options }))
  return fetchClientOf(operations, transport, options)
}
