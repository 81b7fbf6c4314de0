import type { Document } from '../../document/openapi.ts'
import { uniqueName } from '../../document/unique-name.ts'
import { apiIdentifier } from '../../typescript/identifier.ts'

/** The names that the module of a client exports for its API. */
export interface ClientNames {
  readonly factory: string
  readonly client: string
  readonly fetchFactory: string
  readonly fetchClient: string
  readonly options: string
  readonly credentials: string
}

/**
 * The names for an API: `createNotesClient` for the title `Notes API`.
 *
 * @param name a name to use instead of the title
 * @param taken names that the module exports besides
 */
export function clientNames(
  { info }: Document,
  name = info.title,
  taken: ReadonlySet<string> = new Set(),
): ClientNames {
  const api = apiIdentifier(name)
  const unique = (wanted: string) => uniqueName(wanted, (it) => taken.has(it))
  return {
    factory: `create${api}Client`,
    client: unique(`${api}Client`),
    fetchFactory: `create${api}FetchClient`,
    fetchClient: unique(`${api}FetchClient`),
    options: unique(`${api}ClientOptions`),
    credentials: unique(`${api}Credentials`),
  }
}
