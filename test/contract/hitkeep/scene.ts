import type { Conversation } from './conversation.ts'
import type { Created } from './created.ts'

/** The API clients of a person, or those of a team. */
export interface Family {
  /** The end of the operationIds. */
  readonly noun: 'ApiClient' | 'TeamApiClient'
  /** The path parameters in addition to the client's id. */
  readonly path: Readonly<Record<string, string>>
  readonly idName: 'id' | 'clientId'
  /** Further required members of an update. */
  readonly update: Readonly<Record<string, unknown>>
}

/** The state that steps share. */
export interface Scene {
  readonly talk: Conversation
  readonly created: Created
  readonly session: Readonly<Record<string, string>>
  /** A site to which grants can be made, if there is one, with its domain. */
  readonly site: { readonly id: string; readonly domain: string } | undefined
}

/** An id that no client, site or team has. */
export const UNKNOWN = '00000000-0000-4000-8000-000000000000'

/** The id of a client that was created. */
export function clientId(body: unknown): string | undefined {
  const { client } = Object(body) as { client?: { id?: unknown } }
  return typeof client?.id === 'string' ? client.id : undefined
}
