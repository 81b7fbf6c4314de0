import type { Document } from '../document/openapi.ts'
import type { ApiSettings } from '../read/configuration/settings.ts'
import { apiIdentifier, identifier } from '../typescript/identifier.ts'

/** The settings of a documentation; every part is optional. */
export type DocsSettings = NonNullable<ApiSettings['docs']> & {
  /** What the generated client is named for. @default the title of the description */
  readonly api?: string | undefined
  /** Where the mock listens. @default 4010 */
  readonly mockPort?: number | undefined
}

/** The client that TypeScript samples use. */
export interface SampleClient extends NonNullable<DocsSettings['client']> {
  /** Whether its option `auth` has credentials by security scheme. */
  readonly hasSchemes: boolean
}

/** The configured client, or else the generated one. */
export function sampleClient({ info }: Document, { client, api }: DocsSettings): SampleClient {
  if (client !== undefined) return { ...client, hasSchemes: false }
  const title = apiIdentifier(api ?? info.title)
  const name = identifier(title)
  const factory = `create${title}Client`
  return { package: `./${name}/index.js`, factory, name, hasSchemes: true }
}
